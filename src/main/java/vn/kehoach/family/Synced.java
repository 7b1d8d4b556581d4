package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.derive.update.Update;
import vn.kehoach.output.OutputFile;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** The result of merging a parent's change into a derived plan; edits and comments are kept. */
public record Synced(Outcome outcome, List<Problem> problems) {

  private static final Pattern ISSUED = Pattern.compile("(?m)^status:[ \\t]+[\"']?issued(?!\\p{L})[\"']?");

  /** What happened to the file. */
  public enum Outcome {
    CHANGED,
    UNCHANGED,

    /** It was left unchanged. */
    FAILED
  }

  /** Merges the change into the plan of a unit, or creates its first plan. */
  public static Synced of(Descendants family, Unit unit, String name) {
    Problems problems = new Problems();
    try {
      Outcome outcome = sync(family, unit, name, problems);
      return new Synced(outcome, problems.inFileOrder());
    } catch (FailedFile failed) {
      problems.add(failed.problem());
      return new Synced(Outcome.FAILED, problems.inFileOrder());
    } catch (IOException failed) {
      Path file = family.folder().root().resolve(name + ".yaml");
      problems.add(OutputFile.unwritable(file, new Source(file.toString(), ""), failed));
      return new Synced(Outcome.FAILED, problems.inFileOrder());
    }
  }

  private static Outcome sync(Descendants family, Unit unit, String name, Problems problems) throws IOException {
    ChildFile child = family.file(name);
    Descendants.Renewed now = ChildFiles.report(child, problems) ? null : family.renewed(unit, problems);
    if (now == null) {
      return Outcome.FAILED;
    }
    String base = DerivedFolder.recorded(child.base());
    String mine = child.text();
    if (mine == null || base == null) {
      return make(child, now, mine, problems);
    }
    Update update = Update.of(new Source(child.base().toString(), base), new Source(child.plan().toString(), mine),
        new Update.Renewed(new Source(name, now.text()), now.origins(), family.sources()), problems);
    if (update == null) {
      return Outcome.FAILED;
    }
    problems.addAll(update.problems());
    Matcher issued = ISSUED.matcher(mine);
    if (!update.text().equals(mine) && issued.find()) {
      problems.add(issued(new Source(child.plan().toString(), mine).span(issued.start(), issued.end())));
    }
    write(child, update.text(), now);
    return update.text().equals(mine) ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  /** An issued document must be changed by another document, not only in its file. */
  private static Problem issued(Span status) {
    return Problem.warning("derive/issued", status,
            "bản này đã ban hành mà cấp trên đã đổi; phần thay đổi vừa được ghi vào tệp",
            "this plan is already issued, but the parent plan changed; the change has just been written to the file")
        .hint("ban hành kế hoạch điều chỉnh, hoặc khôi phục tệp nếu giữ bản đã ban hành",
            "issue an amended plan, or restore the file to keep the issued version");
  }

  /** Creates the plan of a unit that has none; a foreign file is not overwritten. */
  private static Outcome make(ChildFile child, Descendants.Renewed now, @Nullable String mine, Problems problems)
      throws IOException {
    if (mine != null && !mine.equals(now.text())) {
      problems.add(DeriveRun.notOurs(child));
      return Outcome.FAILED;
    }
    write(child, now.text(), now);
    return Outcome.CHANGED;
  }

  /** The plan first: a base without its plan would look as if the plan had been deleted. */
  private static void write(ChildFile child, String plan, Descendants.Renewed now) throws IOException {
    DerivedFolder.update(child.plan(), plan);
    DerivedFolder.update(child.origins(), Origins.write(now.origins()));
    DerivedFolder.update(child.base(), now.text());
  }
}
