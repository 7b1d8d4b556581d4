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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.kehoach.derive.Unit;
import vn.kehoach.report.TextReport;
import vn.kehoach.source.Problems;

/** {@code kehoach status}: which derived plans are stale, edited or broken. */
@Command(name = "status", versionProvider = Version.class)
final class StatusCommand implements Callable<Integer> {

  private final Console console;

  @Mixin
  private GlobalOptions options;

  @Mixin
  private TemplateOptions looks;

  @Parameters(paramLabel = "DIR", descriptionKey = "parameter.derived")
  private Path folder;

  @Spec
  private CommandSpec spec;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Descendants family = Descendants.read(folder, looks.kehoach(spec.commandLine()), problems);
    console.err().print(new TextReport(console.language(), console.color()).of(problems.inFileOrder()));
    if (family == null) {
      return ExitCode.PROBLEMS;
    }
    List<Callable<ChildState>> work = new ArrayList<>();
    for (Map.Entry<Unit, String> child : family.names().entrySet()) {
      work.add(() -> ChildState.of(family, child.getKey(), child.getValue()));
    }
    int[] counts = new int[4];
    new Jobs(options.jobs).inOrder(work, state -> {
      counts[0] += state.isCurrent() ? 1 : 0;
      counts[1] += state.stale() ? 1 : 0;
      counts[2] += state.edited() ? 1 : 0;
      counts[3] += state.broken() != null ? 1 : 0;
      if (!state.isCurrent()) {
        console.out().println(state.name() + ": " + state.words().in(console.language()));
      }
    });
    List<String> orphans = family.orphans();
    orphans.forEach(name -> console.out().println(name + ": " + (console.language() == vn.kehoach.source.Language.VI
        ? "không còn trong danh sách đơn vị" : "no longer in the roster")));
    console.out().flush();
    console.say(
        family.names().size() + " bản: " + counts[0] + " mới nhất, " + counts[1] + " cũ, " + counts[2] + " đã sửa tay, "
            + counts[3] + " hỏng; " + orphans.size() + " không còn đơn vị.",
        Count.of(family.names().size(), "plan") + ": " + counts[0] + " current, " + counts[1] + " stale, "
            + counts[2] + " edited, "
            + counts[3] + " broken; " + orphans.size() + " without unit.");
    return counts[3] > 0 || problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }
}
