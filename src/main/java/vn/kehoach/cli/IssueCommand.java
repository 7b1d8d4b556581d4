package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.kehoach.plan.Issue;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach issue}: writes number and date into a plan and renders it again. */
final class IssueCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final LookOptions looks = new LookOptions(arguments);
  private final OutputOptions outputs = new OutputOptions(arguments);
  private final Given<Path> plan = arguments.parameter("PLAN").described("parameter.issued").path();
  private final Given<String> number =
      arguments.option("--number").label("73").described("option.number").requiredText();
  private final Given<String> date =
      arguments.option("--date").label("2026-04-04").described("option.issue-date").requiredText();
  private final Given<Boolean> force = arguments.option("--force").described("option.force").flag();

  IssueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() throws IOException {
    Issue issue = issue();
    PlanFiles files = PlanFiles.of(List.of(plan.value()));
    if (files.files().size() != 1 || !files.files().get(0).named() || files.files().get(0).isStandardInput()) {
      throw new UsageMistake.Wrong(
          "Ban hành từng tệp kế hoạch một: ghi tên một tệp .yaml.",
          "Issue one plan at a time: give the name of one .yaml file.");
    }
    Destination destination = outputs.destination(files);
    Rendering rendering =
        outputs.rendering(console, looks.kehoach(), destination);
    Problems problems = new Problems();
    Problems findings = new Problems();
    boolean issued = issue(issue, files.files().get(0), rendering, problems, findings);
    RenderSummary summary = new RenderSummary(new Report(console), Checks.COUNTED);
    summary.add(new RenderSummary.Rendered(problems.inFileOrder(), findings.inFileOrder(), issued, false));
    return summary.end();
  }

  private Issue issue() {
    String number = this.number.value();
    String date = this.date.value();
    if (!Issue.isNumber(number)) {
      throw new UsageMistake.Wrong("“" + number + "” không phải một số văn bản; viết một số, ví dụ --number 73.",
          "“" + number + "” is not a document number; write a number, for example --number 73.");
    }
    return Issue.of(number, date).orElseThrow(() -> new UsageMistake.Wrong(
        "“" + date
            + "” không phải một ngày đủ ngày, tháng, năm có trong lịch; viết --date 2026-04-04 hoặc --date 04/4/2026.",
        "“" + date + "” is not a complete date in the calendar; write --date 2026-04-04 or --date 04/4/2026."));
  }

  /** Nothing is written until everything is known to work. */
  private boolean issue(
      Issue issue, PlanFiles.PlanFile file, Rendering rendering, Problems problems, Problems findings) {
    Source before = new PlanSources(console).read(file, problems);
    IssuedFile issued = new IssuedFile(rendering.kehoach(), issue, force.value());
    Source after = before == null ? null : issued.of(before, problems);
    Map<String, byte[]> bytes =
        after == null ? null : rendering.outputs(after, Checks.COUNTED, true, problems, findings);
    if (bytes == null || !before.text().equals(after.text())
        && !CorrectedFile.write(file.path(), before, after, problems)) {
      return false;
    }
    console.say("Đã ghi số " + issue.number() + ", " + issue.date().words() + " vào " + file.path() + ".",
        "Wrote number " + issue.number() + " and date " + issue.date() + " to " + file.path() + ".");
    return rendering.write(bytes, file, after, problems);
  }
}
