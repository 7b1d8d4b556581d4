package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.plan.Issue;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach issue}: number and date are written into the plan, and it is rendered again. */
@Command(name = "issue", versionProvider = Version.class)
final class IssueCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Mixin
  private OutputOptions outputs;

  @Parameters(arity = "1", paramLabel = "PLAN", descriptionKey = "parameter.issued")
  private Path plan;

  @Option(names = "--number", required = true, paramLabel = "73", descriptionKey = "option.number")
  private String number;

  @Option(names = "--date", required = true, paramLabel = "2026-04-04", descriptionKey = "option.date")
  private String date;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  @Spec
  private CommandSpec spec;

  IssueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Issue issue = issue();
    PlanFiles files = PlanFiles.of(List.of(plan));
    if (files.files().size() != 1 || !files.files().get(0).named() || files.files().get(0).isStandardInput()) {
      throw wrong("Ban hành từng tệp kế hoạch một: ghi tên một tệp .yaml.", "Issue one plan at a time: name one .yaml file.");
    }
    Destination destination = outputs.destination(files, spec.commandLine());
    Rendering rendering =
        outputs.rendering(console, looks.kehoach(spec.commandLine()), destination, spec.commandLine());
    Problems problems = new Problems();
    Problems findings = new Problems();
    boolean issued = issue(issue, files.files().get(0), rendering, problems, findings);
    RenderSummary summary = new RenderSummary(new Report(console), false);
    summary.add(new RenderSummary.Rendered(problems.inFileOrder(), findings.inFileOrder(), issued, false));
    return summary.end();
  }

  private Issue issue() {
    if (!Issue.isNumber(number)) {
      throw wrong("“" + number + "” không phải một số văn bản; viết một số, ví dụ --number 73.",
          "“" + number + "” is not a number of a document; write a number, as --number 73.");
    }
    return Issue.of(number, date).orElseThrow(() -> wrong(
        "“" + date + "” không phải một ngày đủ ngày, tháng, năm có trong lịch; viết --date 2026-04-04 hoặc --date 04/4/2026.",
        "“" + date + "” is not a complete day of the calendar; write --date 2026-04-04 or --date 04/4/2026."));
  }

  /** Nothing is written before all of it is known to work. */
  private boolean issue(
      Issue issue, PlanFiles.PlanFile file, Rendering rendering, Problems problems, Problems findings) {
    Source before = new PlanSources(console).read(file, problems);
    Source after = before == null ? null : new IssuedFile(rendering.kehoach(), issue, force).of(before, problems);
    Map<String, byte[]> bytes = after == null ? null : rendering.outputs(after, false, true, problems, findings);
    if (bytes == null || !write(file, before, after, problems)) {
      return false;
    }
    console.say("Đã ghi số " + issue.number() + ", " + issue.date().words() + " vào " + file.path() + ".",
        "Wrote number " + issue.number() + " and date " + issue.date() + " into " + file.path() + ".");
    return rendering.write(bytes, file, after, problems);
  }

  private static boolean write(PlanFiles.PlanFile file, Source before, Source after, Problems problems) {
    if (before.text().equals(after.text())) {
      return true;
    }
    try {
      MendedFile.write(file.path(), before, after);
      return true;
    } catch (IOException failed) {
      problems.add(Destination.unwritable(file.path(), before, failed));
      return false;
    }
  }

  private UsageMistake.Wrong wrong(String vietnamese, String english) {
    return new UsageMistake.Wrong(spec.commandLine(), vietnamese, english);
  }
}
