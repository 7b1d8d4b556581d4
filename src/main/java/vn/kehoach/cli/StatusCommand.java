package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.family.ChildState;
import vn.kehoach.family.Descendants;
import vn.kehoach.report.TerminalText;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;

/** {@code kehoach status}: shows which derived plans are outdated, edited or broken. */
final class StatusCommand implements Command {

  private static final Sentence ORPHAN = new Sentence("không còn trong danh sách đơn vị", "no longer in the roster");

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
    List<ChildState> states = new ArrayList<>();
    new Jobs(arguments.jobs()).inOrder(work, state -> {
      states.add(state);
      if (!state.isCurrent()) {
        console.out().println(TerminalText.of(name(state) + ": " + state.words().in(console.language())));
      }
    });
    List<String> orphans = family.orphans();
    orphans.forEach(name -> console.out().println(TerminalText.of(name + ": " + ORPHAN.in(console.language()))));
    console.out().flush();
    return sayEnd(states, orphans.size()) || problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private static String name(ChildState state) {
    return state.file() == null ? state.name() : state.name() + " (" + state.file() + ")";
  }

  /** Whether any plan is broken. */
  private boolean sayEnd(List<ChildState> states, int orphans) {
    long current = count(states, ChildState::isCurrent);
    long stale = count(states, ChildState::stale);
    long edited = count(states, ChildState::edited);
    long broken = count(states, state -> state.broken() != null);
    console.say(
        states.size() + " bản: " + current + " mới nhất, " + stale + " cũ, " + edited + " đã sửa tay, " + broken
            + " hỏng; " + orphans + " không còn đơn vị.",
        Count.of(states.size(),
        "plan") + ": " + current + " up to date, " + stale + " outdated, " + edited + " edited, "
            + broken + " broken; " + orphans + " without a unit.");
    return broken > 0;
  }

  private static long count(List<ChildState> states, Predicate<ChildState> question) {
    return states.stream().filter(question).count();
  }
}
