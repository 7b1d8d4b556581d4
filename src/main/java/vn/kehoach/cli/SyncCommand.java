package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Origins;
import vn.kehoach.derive.Unit;
import vn.kehoach.derive.Update;
import vn.kehoach.report.TextReport;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** {@code kehoach sync}: what the parent changed into every derived plan, edits and comments kept. */
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

  /** {@code changed}: the child's file; {@code failed}: it was left as it is. */
  private record Synced(boolean changed, boolean failed, List<Problem> problems) {}

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Descendants family = options.descendants(problems);
    TextReport text = new TextReport(console.language(), console.color());
    console.err().print(text.of(problems.inFileOrder()));
    if (family == null) {
      return ExitCode.PROBLEMS;
    }
    List<Callable<Synced>> work = new ArrayList<>();
    for (Map.Entry<Unit, String> child : family.names().entrySet()) {
      work.add(() -> sync(family, child.getKey(), child.getValue()));
    }
    int[] counts = new int[3];
    new Jobs(arguments.jobs()).inOrder(work, synced -> {
      counts[0] += synced.changed() ? 1 : 0;
      counts[1] += synced.failed() ? 1 : 0;
      counts[2] += synced.problems().size();
      console.err().print(text.of(synced.problems()));
    });
    if (counts[1] == 0) {
      family.lineage().write(family.folder(), family.ancestors());
    }
    console.say(
        "Đã cập nhật " + counts[0] + "/" + family.names().size() + " bản; " + counts[1] + " không cập nhật được, "
            + (counts[2] - counts[1]) + " chỗ xung đột (chữ đã sửa được giữ).",
        "Updated " + counts[0] + " of " + Count.of(family.names().size(), "plan") + "; " + counts[1] + " could not be, "
            + Count.of(counts[2] - counts[1], "conflict") + " (edits were kept).");
    return counts[2] > 0 || problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private static Synced sync(Descendants family, Unit unit, String name) {
    Problems problems = new Problems();
    DerivedFolder folder = family.folder();
    try {
      Boolean changed = sync(family, unit, name, problems);
      return new Synced(Boolean.TRUE.equals(changed), changed == null, problems.inFileOrder());
    } catch (IOException failed) {
      problems.add(Destination.unwritable(folder.child(name), new Source(folder.child(name).toString(), ""), failed));
      return new Synced(false, true, problems.inFileOrder());
    }
  }

  /** Whether the child's file changed; {@code null} when it was left because of errors. */
  private static @Nullable Boolean sync(Descendants family, Unit unit, String name, Problems problems)
      throws IOException {
    DerivedFolder folder = family.folder();
    Descendants.Renewed now = family.renewed(unit, problems);
    if (now == null) {
      return null;
    }
    String base = DerivedFolder.text(folder.base(name));
    String mine = DerivedFolder.text(folder.child(name));
    if (mine == null || base == null) {
      return make(folder, name, now, mine, problems);
    }
    Source file = new Source(folder.child(name).toString(), mine);
    Update update = Update.of(new Source(folder.base(name).toString(), base), file,
        new Source(name, now.text()), now.origins(), family.sources(), problems);
    if (update == null) {
      return null;
    }
    problems.addAll(update.problems());
    DerivedFolder.update(folder.child(name), update.text());
    DerivedFolder.update(folder.origins(name), Origins.write(now.origins()));
    DerivedFolder.update(folder.base(name), now.text());
    return !update.text().equals(mine);
  }

  /** A unit that has no plan yet gets one; somebody else's file stays. */
  private static @Nullable Boolean make(
      DerivedFolder folder, String name, Descendants.Renewed now, @Nullable String mine, Problems problems)
      throws IOException {
    if (mine != null && !mine.equals(now.text())) {
      problems.add(DeriveRun.notOurs(folder, name));
      return null;
    }
    DerivedFolder.update(folder.child(name), now.text());
    DerivedFolder.update(folder.origins(name), Origins.write(now.origins()));
    DerivedFolder.update(folder.base(name), now.text());
    return true;
  }
}
