package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.kehoach.derive.Unit;
import vn.kehoach.source.Problems;

/** {@code kehoach status}: which derived plans are stale, edited or broken. */
final class StatusCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final FamilyOptions options = new FamilyOptions(arguments);

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Arguments arguments() {
    return arguments;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Descendants family = options.descendants(problems);
    new Report(console).problems(problems.inFileOrder());
    if (family == null) {
      return ExitCode.PROBLEMS;
    }
    List<Callable<ChildState>> work = new ArrayList<>();
    for (Map.Entry<Unit, String> child : family.names().entrySet()) {
      work.add(() -> ChildState.of(family, child.getKey(), child.getValue()));
    }
    int[] counts = new int[4];
    new Jobs(arguments.jobs()).inOrder(work, state -> {
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
