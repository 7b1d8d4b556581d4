package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.Kehoach;
import vn.kehoach.check.Inspection;
import vn.kehoach.check.Mended;
import vn.kehoach.plan.Plan;
import vn.kehoach.report.RunReport;
import vn.kehoach.report.Tally;
import vn.kehoach.report.UnifiedDiff;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach check}: everything a plan would be sent back for; {@code --fix} mends what a machine may mend. */
@Command(name = "check", versionProvider = Version.class, addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private List<Path> plans;

  @Option(names = "--format", paramLabel = "text|json|sarif|github", descriptionKey = "option.report")
  private String format = "text";

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Option(names = "--fix", descriptionKey = "option.fix")
  private boolean fix;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  private boolean dryRun;

  @Spec
  private CommandSpec spec;

  CheckCommand(Console console) {
    this.console = console;
  }

  /**
   * What became of one plan.
   *
   * @param problems left after the repairs; in a dry run, all
   * @param diff     what the repairs change
   */
  private record Checked(List<Problem> problems, String diff, int repairs) {}

  @Override
  public Integer call() throws IOException {
    refuseWrongOptions();
    PlanFiles files = PlanFiles.of(plans);
    if (fix && !dryRun && files.files().stream().anyMatch(PlanFiles.PlanFile::isStandardInput)) {
      throw wrong("--fix sửa thẳng vào tệp nên không dùng được với “-”; thêm --dry-run để chỉ xem.",
          "--fix edits files in place and cannot be used with “-”; add --dry-run to look only.");
    }
    Kehoach kehoach = looks.kehoach(spec.commandLine());
    kehoach.expect(List.of());
    boolean alone = files.files().size() == 1 && options.jobs > 1;
    List<Callable<Checked>> work = new ArrayList<>();
    files.files().forEach(file -> work.add(() -> check(kehoach, file, alone)));
    return dryRun ? rehearse(work) : report(work);
  }

  private int report(List<Callable<Checked>> work) {
    Report report = new Report(console);
    RunReport findings = report.findings(format);
    Tally[] tally = {Tally.NONE};
    int[] repairs = {0};
    new Jobs(options.jobs).inOrder(work, checked -> {
      findings.add(checked.problems());
      tally[0] = tally[0].plus(checked.problems());
      repairs[0] += checked.repairs();
    });
    findings.end(tally[0]);
    if (fix) {
      console.say("Đã sửa " + repairs[0] + " chỗ.", "Mended " + Count.of(repairs[0], "place") + ".");
    }
    return report.checked(tally[0], strict);
  }

  /** Shows what would change; the findings are those of the files as they are. */
  private int rehearse(List<Callable<Checked>> work) {
    Tally[] tally = {Tally.NONE};
    int[] repairs = {0};
    new Jobs(options.jobs).inOrder(work, checked -> {
      console.out().print(checked.diff());
      tally[0] = tally[0].plus(checked.problems());
      repairs[0] += checked.repairs();
    });
    console.out().flush();
    console.say("Sẽ sửa " + repairs[0] + " chỗ; bỏ --dry-run để ghi vào tệp.",
        "Would mend " + Count.of(repairs[0], "place") + "; leave out --dry-run to write them.");
    return new Report(console).checked(tally[0], strict);
  }

  /** Reading, template and layout are tried too, so that what passes here also renders. */
  private Checked check(Kehoach kehoach, PlanFiles.PlanFile file, boolean alone) {
    Problems problems = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    Mended mended = source == null || !fix ? null : kehoach.mend(source);
    String diff = "";
    if (mended != null && mended.differs()) {
      diff = dryRun ? UnifiedDiff.of(source, mended.source()) : "";
      source = dryRun || !write(file, source, mended, problems) ? source : mended.source();
    }
    Plan plan = source == null ? null : kehoach.read(source, problems);
    if (plan != null) {
      Inspection inspection = kehoach.inspect(plan, alone);
      kehoach.typeset(plan, problems);
      kehoach.check(inspection, problems);
    }
    boolean done = mended != null && (dryRun || source == mended.source());
    return new Checked(file.excused(ParentPlaces.in(source, problems.inFileOrder())), diff, done ? mended.repairs() : 0);
  }

  private static boolean write(PlanFiles.PlanFile file, Source before, Mended mended, Problems problems) {
    try {
      if (MendedFile.write(file.path(), before, mended.source())) {
        return true;
      }
      problems.add(Problem.error("layout/changed-meanwhile", before.whole(),
              "tệp vừa bị thay đổi trong lúc soát nên không sửa",
              "the file was changed while it was checked: not mended")
          .hint("lưu và đóng tệp trong trình soạn thảo rồi chạy lại",
              "save and close it in the editor, then run again"));
      return false;
    } catch (IOException failed) {
      problems.add(Destination.unwritable(file.path(), before, failed));
      return false;
    }
  }

  private void refuseWrongOptions() {
    if (!Report.FORMATS.contains(format)) {
      throw wrong("Không có dạng báo cáo “" + format + "”; dùng một trong: " + String.join(", ", Report.FORMATS) + ".",
          "There is no report format “" + format + "”; use one of: " + String.join(", ", Report.FORMATS) + ".");
    }
    if (dryRun && !fix) {
      throw wrong("--dry-run chỉ dùng cùng với --fix.", "--dry-run goes with --fix only.");
    }
    if (dryRun && !format.equals("text")) {
      throw wrong("--dry-run in ra phần thay đổi, không dùng được với --format " + format + ".",
          "--dry-run prints a diff and cannot be used with --format " + format + ".");
    }
  }

  private UsageMistake.Wrong wrong(String vietnamese, String english) {
    return new UsageMistake.Wrong(spec.commandLine(), vietnamese, english);
  }
}
