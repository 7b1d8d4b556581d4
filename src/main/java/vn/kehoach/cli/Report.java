package vn.kehoach.cli;

import java.util.List;
import vn.kehoach.check.Pages;
import vn.kehoach.report.GithubReport;
import vn.kehoach.report.JsonReport;
import vn.kehoach.report.RunReport;
import vn.kehoach.report.SarifReport;
import vn.kehoach.report.Tally;
import vn.kehoach.report.TextReport;
import vn.kehoach.report.TextRunReport;
import vn.kehoach.source.Problem;

/** The summary a command prints at its end, and its exit code. */
record Report(Console console) {

  static final List<String> FORMATS = List.of("text", "json", "sarif", "github");

  void problems(List<Problem> problems) {
    console.err().print(new TextReport(console.language(), console.color()).of(problems));
    console.err().flush();
  }

  /**
   * @param problems problems that stopped plans
   * @param findings findings of the checks, which stop plans only with {@code --strict}
   */
  int rendered(Tally problems, Tally findings, int written, int plans, Checks checks) {
    long notes = findings.errors() + findings.warnings();
    boolean refused = checks == Checks.STRICT && notes > 0;
    if (notes > 0 && !refused) {
      console.say(
          "Có " + notes + " điểm cần xem lại; chạy “kehoach check” để đọc.",
          Count.of(notes, "point") + " to check; run “kehoach check” to read them.");
    }
    if (written > 0 && written == plans && console.color()) {
      console.say("Đã tạo " + written + " kế hoạch.", "Created " + Count.of(written, "plan") + ".");
    }
    if (written < plans) {
      console.say("Đã tạo " + written + "/" + plans + " kế hoạch.",
          "Created " + written + " of " + Count.of(plans, "plan") + ".");
    }
    return problems.errors() > 0 || refused ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  /** Prints findings to standard output in the given format. */
  RunReport findings(String format) {
    return switch (format) {
      case "json" -> new JsonReport(console.out(), console.language());
      case "sarif" -> new SarifReport(console.out(), console.language(), Version.number(),
          rule -> Pages.find(rule).map(page -> page.in(console.language()).title()).orElse(rule));
      case "github" -> new GithubReport(console.out(), console.language());
      default -> new TextRunReport(console.out(), new TextReport(console.language(), console.color()));
    };
  }

  /** Prints the last line of a check and returns the exit code. */
  int checked(Tally tally, boolean strict) {
    console.say(
        tally.plans() + " kế hoạch: " + tally.errors() + " lỗi, " + tally.warnings() + " cảnh báo, "
            + tally.infos() + " lưu ý.",
        Count.of(tally.plans(), "plan") + ": " + Count.of(tally.errors(), "error") + ", "
            + Count.of(tally.warnings(), "warning") + ", " + Count.of(tally.infos(), "note") + ".");
    return tally.errors() > 0 || strict && tally.warnings() > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
  }
}
