package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.derive.Child;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.update.Digest;
import vn.kehoach.derive.update.Origins;
import vn.kehoach.document.Document;
import vn.kehoach.output.OutputFile;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanWriter;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.YamlWriter;

/**
 * Processes one unit after another: derives, writes, renders. Existing files are examined first; edits are never
 * overwritten.
 *
 * @param formats in addition to YAML
 * @param look    what else the outputs depend on: size, font, templates
 * @param resume  whether outputs that are up to date are skipped
 */
public record DeriveRun(
    Derivation derivation, Origins origins, ChildFiles files, Kehoach kehoach, List<String> formats, String look,
    boolean resume) {

  /** The result for a unit. */
  public enum Outcome {
    WRITTEN,
    UP_TO_DATE,
    KEPT_EDITED,
    FAILED
  }

  /**
   * @param problems as text, so that no document is kept in memory
   * @param fault    an internal error
   */
  public record Result(Outcome outcome, List<Problem> problems, Set<String> blanks, @Nullable RuntimeException fault) {}

  public Result of(Unit unit, String name) {
    Problems problems = new Problems();
    try {
      Child child = derivation.child(unit, problems);
      Outcome outcome = child == null ? Outcome.FAILED : write(child, name, problems);
      return new Result(outcome, problems.inFileOrder(), child == null ? Set.of() : child.coverage().blanks(), null);
    } catch (FailedFile failed) {
      problems.add(failed.problem());
      return new Result(Outcome.FAILED, problems.inFileOrder(), Set.of(), null);
    } catch (IOException failed) {
      Path file = folder().root().resolve(name + ".yaml");
      problems.add(OutputFile.unwritable(file, new Source(file.toString(), ""), failed));
      return new Result(Outcome.FAILED, problems.inFileOrder(), Set.of(), null);
    } catch (RuntimeException fault) {
      return new Result(Outcome.FAILED, problems.inFileOrder(), Set.of(), fault);
    }
  }

  /** The folder of the plans. */
  public DerivedFolder folder() {
    return files.folder();
  }

  private Outcome write(Child child, String name, Problems problems) throws IOException {
    ChildFile file = files.of(name);
    if (ChildFiles.report(file, problems)) {
      return Outcome.FAILED;
    }
    YamlWriter.Written derived = PlanWriter.write(child.plan(), child.remarks());
    String base = DerivedFolder.recorded(file.base());
    String mine = file.text();
    boolean edited = mine != null && !mine.equals(base) && !mine.equals(derived.text());
    if (edited && !derived.text().equals(base)) {
      problems.add(base == null ? notOurs(file) : stale(file));
      return Outcome.FAILED;
    }
    boolean current = derived.text().equals(base) && mine != null;
    if (!current || !resume) {
      // the plan first: a base without its plan would look as if the plan had been deleted
      if (!edited) {
        DerivedFolder.update(file.plan(), derived.text());
      }
      DerivedFolder.update(file.origins(), Origins.write(origins.of(derived, folder()::relative)));
      DerivedFolder.update(file.base(), derived.text());
    }
    boolean rendered = render(file, edited ? mine : derived.text(), problems);
    if (problems.hasErrors()) {
      return Outcome.FAILED;
    }
    return current && resume && !rendered ? Outcome.UP_TO_DATE : edited ? Outcome.KEPT_EDITED : Outcome.WRITTEN;
  }

  /** Returns whether anything had to be rendered. */
  private boolean render(ChildFile file, String text, Problems problems) throws IOException {
    String content = Digest.of(text + look);
    List<String> due = new ArrayList<>();
    for (String format : formats) {
      if (!resume || !file.isCurrent(format, content)) {
        due.add(format);
      }
    }
    if (due.isEmpty()) {
      return false;
    }
    Source source = new Source(file.plan().toString(), text);
    Plan plan = kehoach.read(source, problems);
    Document document = plan == null || problems.hasErrors() ? null : kehoach.typeset(plan, problems);
    if (document == null || problems.hasErrors()) {
      return true;
    }
    for (String format : due) {
      byte[] bytes = kehoach.write(document, format, problems);
      if (problems.hasErrors()) {
        return true;
      }
      DerivedFolder.write(file.output(format), bytes);
    }
    file.remember(formats, content);
    return true;
  }

  static Problem notOurs(ChildFile file) {
    return Problem.error("derive/not-ours", new Source(file.plan().toString(), "").whole(),
            "đã có tệp này và nó không do kehoach phái sinh, nên không ghi đè",
            "this file already exists and was not derived by kehoach, so it is not overwritten")
        .hint("chuyển tệp đi nơi khác, hoặc chọn thư mục khác với -o",
            "move the file elsewhere, or choose another folder with -o");
  }

  private Problem stale(ChildFile file) {
    return Problem.error("derive/edited", new Source(file.plan().toString(), "").whole(),
            "bản này đã được sửa tay, mà bản phái sinh mới lại khác trước, nên không ghi đè",
            "this plan was edited by hand and the newly derived plan differs from before, so it is not overwritten")
        .hint("kehoach sync " + folder().root() + " đưa phần thay đổi vào và giữ các chỗ đã sửa",
            "kehoach sync " + folder().root() + " merges the changes and keeps the edits");
  }
}
