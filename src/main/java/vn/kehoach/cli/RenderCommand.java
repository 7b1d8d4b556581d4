package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.Kehoach;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach render}: plans to DOCX and PDF. */
@Command(name = "render", versionProvider = Version.class, addMethodSubcommands = false)
final class RenderCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Mixin
  private OutputOptions outputs;

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "parameter.plan")
  private List<Path> plans;

  @Option(names = "--strict", descriptionKey = "option.strict")
  private boolean strict;

  @Spec
  private CommandSpec spec;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PlanFiles files = PlanFiles.of(plans);
    Destination destination = outputs.destination(files, spec.commandLine());
    Kehoach kehoach = looks.kehoach(spec.commandLine());
    kehoach.expect(destination.formats());
    Rendering rendering = outputs.rendering(console, kehoach, destination, spec.commandLine());
    boolean alone = files.files().size() == 1 && options.jobs > 1;
    List<Callable<RenderSummary.Rendered>> work = new ArrayList<>();
    for (PlanFiles.PlanFile file : files.files()) {
      work.add(() -> render(rendering, file, alone));
    }
    RenderSummary summary = new RenderSummary(new Report(console), strict);
    new Jobs(options.jobs).inOrder(work, summary::add);
    return summary.end();
  }

  private RenderSummary.Rendered render(Rendering rendering, PlanFiles.PlanFile file, boolean alone) {
    Problems problems = new Problems();
    Problems findings = new Problems();
    Source source = new PlanSources(console).read(file, problems);
    Map<String, byte[]> bytes = source == null ? null : rendering.outputs(source, strict, alone, problems, findings);
    boolean written = bytes != null && rendering.write(bytes, file, source, problems);
    List<Problem> found = ParentPlaces.in(source, problems.inFileOrder());
    return new RenderSummary.Rendered(
        file.excused(found), findings.inFileOrder(), written, file.isPassedOver(found));
  }
}
