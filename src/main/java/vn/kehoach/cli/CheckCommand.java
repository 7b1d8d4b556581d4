package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.kehoach.Kehoach;
import vn.kehoach.check.Inspection;
import vn.kehoach.check.Corrected;
import vn.kehoach.family.ParentPlaces;
import vn.kehoach.plan.Plan;
import vn.kehoach.report.RunReport;
import vn.kehoach.report.Tally;
import vn.kehoach.report.UnifiedDiff;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;

/**
 * {@code kehoach check}: reports everything a plan would be sent back for; {@code --fix} applies the automatic fixes.
 */
final class CheckCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final LookOptions looks = new LookOptions(arguments);
  private final Given<List<Path>> plans = arguments.parameter("PLAN").described("parameter.plan").paths();
  private final Given<String> format =
      arguments.option("--format").label("text|json|sarif|github").described("option.report").text("text");
  private final Given<Boolean> strict = arguments.option("--strict").described("option.strict").flag();
  private final Given<Boolean> fix = arguments.option("--fix").described("option.fix").flag();
  private final Given<Boolean> dryRun = arguments.option("--dry-run").described("option.dry-run").flag();

  /** Of all plans so far. */
  private Tally tally = Tally.NONE;

  private int repairs;
  private int unread;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  /**
   * The result for one plan.
   *
   * @param problems the problems left after the fixes; in a dry run, all of them
   * @param diff     the changes made by the fixes
   * @param unread   whether the file cannot be read as a plan, so that nothing was fixed in it
   */
  private record Checked(List<Problem> problems, String diff, int repairs, boolean unread) {}

  @Override
  public Integer call() throws IOException {
    refuseWrongOptions();
    PlanFiles files = PlanFiles.of(plans.value());
    if (fix.value() && !dryRun.value() && files.files().stream().anyMatch(PlanFiles.PlanFile::isStandardInput)) {
      throw new UsageMistake.Wrong("--fix sửa thẳng vào tệp nên không dùng được với “-”; thêm --dry-run để chỉ xem.",
          "--fix edits files in place and cannot be used with “-”; add --dry-run to only show the changes.");
    }
    Kehoach kehoach = looks.kehoach();
    kehoach.expect(List.of());
    kehoach.expectChecks();
    boolean alone = files.files().size() == 1 && arguments.jobs() > 1;
    List<Callable<Checked>> work = new ArrayList<>();
    files.files().forEach(file -> work.add(() -> check(kehoach, file, alone)));
    return dryRun.value() ? rehearse(work) : report(work);
  }

  private int report(List<Callable<Checked>> work) {
    Report report = new Report(console);
    RunReport findings = report.findings(format.value());
    new Jobs(arguments.jobs()).inOrder(work, checked -> {
      findings.add(checked.problems());
      add(checked);
    });
    findings.end(tally);
    if (fix.value()) {
      console.say("Đã sửa " + repairs + " chỗ.", "Fixed " + Count.of(repairs, "place") + ".");
      sayUnread();
    }
    return report.checked(tally, strict.value());
  }

  /** Shows what would change; the findings are those of the unchanged files. */
  private int rehearse(List<Callable<Checked>> work) {
    new Jobs(arguments.jobs()).inOrder(work, checked -> {
      console.out().print(checked.diff());
      add(checked);
    });
    console.out().flush();
    console.say("Sẽ sửa " + repairs + " chỗ; bỏ --dry-run để ghi vào tệp.",
        "Would fix " + Count.of(repairs, "place") + "; omit --dry-run to write the changes.");
    sayUnread();
    return new Report(console).checked(tally, strict.value());
  }

  private void add(Checked plan) {
    tally = tally.plus(plan.problems());
    repairs += plan.repairs();
    unread += plan.unread() ? 1 : 0;
  }

  private void sayUnread() {
    if (unread > 0) {
      console.say(unread + " tệp còn lỗi về cách viết YAML hoặc về khóa nên chưa sửa gì: sửa các lỗi ấy rồi chạy lại.",
          Count.of(unread, "file")
              + " not fixed because of errors in the YAML or in keys: correct them and run the command again.");
    }
  }

  /** Also tries reading, template and layout, so that a plan that passes here also renders. */
  private Checked check(Kehoach kehoach, PlanFiles.PlanFile file, boolean alone) {
    Problems problems = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    Corrected corrected = source == null || !fix.value() ? null : kehoach.correct(source);
    String diff = "";
    if (corrected != null && corrected.differs()) {
      diff = dryRun.value() ? UnifiedDiff.of(source, corrected.source()) : "";
      source = dryRun.value() || !CorrectedFile.write(file.path(), source, corrected.source(), problems)
          ? source : corrected.source();
    }
    Problems reading = new Problems();
    Plan plan = source == null ? null : kehoach.read(source, reading);
    List<Problem> read = reading.inFileOrder();
    problems.addAll(read);
    if (plan != null) {
      Inspection inspection = alone ? kehoach.inspectBeside(plan) : kehoach.inspect(plan);
      Problems findings = new Problems();
      kehoach.typeset(plan, findings);
      kehoach.check(inspection, findings);
      findings.inFileOrder().stream().filter(finding -> !follows(finding, read)).forEach(problems::add);
    }
    boolean done = corrected != null && (dryRun.value() || source == corrected.source());
    List<Problem> found = file.excused(ParentPlaces.in(source, problems.inFileOrder()));
    boolean unread = fix.value() && reading.hasErrors() && found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return new Checked(found, diff, done ? corrected.repairs() : 0, unread);
  }

  /** Whether a finding follows from a reading problem already reported: what could not be read is also missing. */
  private static boolean follows(Problem finding, List<Problem> reading) {
    String rule = finding.rule();
    if (!rule.endsWith("-missing") && !rule.endsWith("-blank")) {
      return false;
    }
    String key = rule.substring(rule.indexOf('/') + 1, rule.lastIndexOf('-'));
    return reading.stream().anyMatch(read -> read.severity() == Severity.ERROR
        && (read.place().equals(finding.place()) || key.equals(read.key())));
  }

  private void refuseWrongOptions() {
    String format = this.format.value();
    if (!Report.FORMATS.contains(format)) {
      throw new UsageMistake.Wrong(
          "Không có dạng báo cáo “" + format + "”; dùng một trong: " + String.join(", ", Report.FORMATS) + ".",
          "There is no report format “" + format + "”; use one of: " + String.join(", ", Report.FORMATS) + ".");
    }
    if (dryRun.value() && !fix.value()) {
      throw new UsageMistake.Wrong("--dry-run chỉ dùng cùng với --fix.", "--dry-run can only be used with --fix.");
    }
    if (dryRun.value() && !format.equals("text")) {
      throw new UsageMistake.Wrong("--dry-run in ra phần thay đổi, không dùng được với --format " + format + ".",
          "--dry-run prints the changes and cannot be used with --format " + format + ".");
    }
  }
}
