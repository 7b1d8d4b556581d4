package vn.kehoach.family;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Origins;
import vn.kehoach.derive.Unit;
import vn.kehoach.derive.Update;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;

/** What became of a child when its parent's change was carried in; edits and comments stay. */
public record Synced(Outcome outcome, List<Problem> problems) {

  /** Of the child's file. */
  public enum Outcome {
    CHANGED,
    UNCHANGED,

    /** It was left as it is. */
    FAILED
  }

  /** Carries the change into the child of a unit, or gives it its first plan. */
  public static Synced of(Descendants family, Unit unit, String name) {
    Problems problems = new Problems();
    try {
      Outcome outcome = sync(family, unit, name, problems);
      return new Synced(outcome, problems.inFileOrder());
    } catch (IOException failed) {
      String child = family.folder().child(name).toString();
      problems.add(OutputFile.unwritable(family.folder().child(name), new Source(child, ""), failed));
      return new Synced(Outcome.FAILED, problems.inFileOrder());
    }
  }

  private static Outcome sync(Descendants family, Unit unit, String name, Problems problems) throws IOException {
    DerivedFolder folder = family.folder();
    Descendants.Renewed now = family.renewed(unit, problems);
    if (now == null) {
      return Outcome.FAILED;
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
      return Outcome.FAILED;
    }
    problems.addAll(update.problems());
    write(folder, name, update.text(), now);
    return update.text().equals(mine) ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  /** A unit that has no plan yet gets one; somebody else's file stays. */
  private static Outcome make(
      DerivedFolder folder, String name, Descendants.Renewed now, @Nullable String mine, Problems problems)
      throws IOException {
    if (mine != null && !mine.equals(now.text())) {
      problems.add(DeriveRun.notOurs(folder, name));
      return Outcome.FAILED;
    }
    write(folder, name, now.text(), now);
    return Outcome.CHANGED;
  }

  /** The child first: a base without its child would look like a child somebody deleted. */
  private static void write(DerivedFolder folder, String name, String child, Descendants.Renewed now)
      throws IOException {
    DerivedFolder.update(folder.child(name), child);
    DerivedFolder.update(folder.origins(name), Origins.write(now.origins()));
    DerivedFolder.update(folder.base(name), now.text());
  }
}
