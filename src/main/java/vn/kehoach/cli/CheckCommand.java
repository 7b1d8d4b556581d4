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
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach check}: everything a plan would be sent back for. */
@Command(name = "check", versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private List<Path> plans;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.report")
  private String format = "text";

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Spec
  private CommandSpec spec;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Report.FORMATS.contains(format)) {
      throw new UsageMistake.Wrong(spec.commandLine(),
          "Không có dạng báo cáo “" + format + "”; dùng một trong: " + String.join(", ", Report.FORMATS) + ".",
          "There is no report format “" + format + "”; use one of: " + String.join(", ", Report.FORMATS) + ".");
    }
    PlanFiles files = PlanFiles.of(plans);
    Kehoach kehoach = looks.kehoach(spec.commandLine());
    List<Callable<List<Problem>>> work = new ArrayList<>();
    for (PlanFiles.PlanFile file : files.files()) {
      work.add(() -> check(kehoach, file));
    }
    Problems found = new Problems();
    new Jobs(options.jobs).inOrder(work).forEach(found::addAll);
    return new Report(console).checked(found, format, files.files().size(), strict);
  }

  /** Reading, template and layout are tried too, so that what passes here also renders. */
  private List<Problem> check(Kehoach kehoach, PlanFiles.PlanFile file) {
    Problems problems = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    Plan plan = source == null ? null : kehoach.read(source, problems);
    if (plan != null) {
      kehoach.check(plan, problems);
      kehoach.typeset(plan, problems);
    }
    return problems.inFileOrder();
  }
}
