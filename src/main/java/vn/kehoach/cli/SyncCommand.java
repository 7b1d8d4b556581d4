package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.family.Descendants;
import vn.kehoach.family.Synced;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;

/** {@code kehoach sync}: merges changes of the parent into every derived plan, keeping edits and comments. */
final class SyncCommand implements Command {

  private final Console console;
  private final Arguments arguments = new Arguments();
  private final FamilyOptions options = new FamilyOptions(arguments);

  SyncCommand(Console console) {
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
    Report report = new Report(console);
    report.problems(problems.inFileOrder());
    if (family == null) {
      return ExitCode.PROBLEMS;
    }
    List<Callable<Synced>> work = new ArrayList<>();
    for (Map.Entry<Unit, String> child : family.names().entrySet()) {
      work.add(() -> Synced.of(family, child.getKey(), child.getValue()));
    }
    List<Synced.Outcome> outcomes = new ArrayList<>();
    int[] found = {0};
    new Jobs(arguments.jobs()).inOrder(work, synced -> {
      outcomes.add(synced.outcome());
      found[0] += (int) synced.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
      report.problems(synced.problems());
    });
    int changed = Collections.frequency(outcomes, Synced.Outcome.CHANGED);
    int failed = Collections.frequency(outcomes, Synced.Outcome.FAILED);
    int conflicts = found[0] - failed;
    console.say(
        "Đã cập nhật " + changed + "/" + family.names().size() + " bản; " + failed + " không cập nhật được, "
            + conflicts + " chỗ xung đột (chữ đã sửa được giữ).",
        "Updated " + changed + " of " + Count.of(family.names().size(), "plan") + "; " + failed + " failed, "
            + Count.of(conflicts, "conflict") + " (the edited text was kept).");
    if (failed == 0) {
      family.lineage().write(family.folder(), family.ancestors());
    }
    return found[0] > 0 || problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }
}
