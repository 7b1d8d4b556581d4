package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.kehoach.Kehoach;
import vn.kehoach.family.ParentPlaces;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach render}: writes plans as DOCX and PDF. */
final class RenderCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final LookOptions looks = new LookOptions(arguments);
  private final OutputOptions outputs = new OutputOptions(arguments);
  private final Given<List<Path>> plans = arguments.parameter("PLAN").described("parameter.plan").paths();
  private final Given<Boolean> strict = arguments.option("--strict").described("option.strict").flag();
  private final Given<Boolean> unchecked = arguments.option("--no-check").described("option.no-check").flag();

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() throws IOException {
    Checks checks = checks();
    PlanFiles files = PlanFiles.of(plans.value());
    Destination destination = outputs.destination(files);
    Kehoach kehoach = looks.kehoach();
    kehoach.expect(destination.formats());
    if (checks != Checks.NONE) {
      kehoach.expectChecks();
    }
    Rendering rendering = outputs.rendering(console, kehoach, destination);
    boolean alone = files.files().size() == 1 && arguments.jobs() > 1;
    List<Callable<RenderSummary.Rendered>> work = new ArrayList<>();
    for (PlanFiles.PlanFile file : files.files()) {
      work.add(() -> render(rendering, checks, file, alone));
    }
    RenderSummary summary = new RenderSummary(new Report(console), checks);
    new Jobs(arguments.jobs()).inOrder(work, summary::add);
    return summary.end();
  }

  private Checks checks() {
    if (strict.value() && unchecked.value()) {
      throw new UsageMistake.Wrong(
          "--strict cần kết quả rà soát, --no-check thì không rà soát: bỏ một trong hai.",
          "--strict needs the findings of the check, but --no-check skips it: omit one of them.");
    }
    return strict.value() ? Checks.STRICT : unchecked.value() ? Checks.NONE : Checks.COUNTED;
  }

  private RenderSummary.Rendered render(Rendering rendering, Checks checks, PlanFiles.PlanFile file, boolean alone) {
    Problems problems = new Problems();
    Problems findings = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    Map<String, byte[]> bytes = source == null
        ? null : rendering.outputs(source, checks, alone, problems, findings);
    boolean written = bytes != null && rendering.write(bytes, file, source, problems);
    List<Problem> found = ParentPlaces.in(source, problems.inFileOrder());
    return new RenderSummary.Rendered(
        file.excused(found), findings.inFileOrder(), written, file.isPassedOver(found));
  }
}
