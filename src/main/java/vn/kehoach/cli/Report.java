package vn.kehoach.cli;

import java.util.List;
import vn.kehoach.report.JsonReport;
import vn.kehoach.report.TextReport;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;

/** What a command says at its end, and the exit code that goes with it. */
record Report(Console console) {

  static final List<String> FORMATS = List.of("text", "json");

  /** {@code problems} stopped plans; {@code findings} of the checks did not, unless {@code strict}. */
  int rendered(Problems problems, Problems findings, int written, int plans, boolean strict) {
    TextReport text = new TextReport(console.language(), console.color());
    console.err().print(text.of(problems.inFileOrder()));
    long notes = findings.count(Severity.ERROR) + findings.count(Severity.WARNING);
    boolean refused = strict && notes > 0;
    if (refused) {
      console.err().print(text.of(findings.inFileOrder()));
    } else if (notes > 0) {
      console.say(
          "Có " + notes + " điểm cần xem lại; chạy “kehoach check” để đọc.",
          notes + " points to look at; run “kehoach check” to read them.");
    }
    if (written < plans) {
      console.say("Đã tạo " + written + "/" + plans + " kế hoạch.", "Rendered " + written + " of " + plans + " plans.");
    }
    return problems.hasErrors() || refused ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  /** Findings on standard output, in the format asked for. */
  int checked(Problems problems, String format, int plans, boolean strict) {
    List<Problem> found = problems.inFileOrder();
    if (format.equals("json")) {
      console.out().print(new JsonReport(console.language()).of(found));
    } else {
      console.out().print(new TextReport(console.language(), console.color()).of(found));
      summary(problems, plans);
    }
    console.out().flush();
    boolean failed = problems.hasErrors() || strict && problems.count(Severity.WARNING) > 0;
    return failed ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private void summary(Problems problems, int plans) {
    long errors = problems.count(Severity.ERROR);
    long warnings = problems.count(Severity.WARNING);
    long infos = problems.count(Severity.INFO);
    console.say(
        plans + " kế hoạch: " + errors + " lỗi, " + warnings + " cảnh báo, " + infos + " lưu ý.",
        plans + " plans: " + errors + " errors, " + warnings + " warnings, " + infos + " notes.");
  }
}
