package vn.kehoach.document;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a paragraph, broken when somebody first looks at them: Word breaks most paragraphs by itself, and who
 * writes nothing but a DOCX never asks. What breaks them finds the same lines whenever it is asked, and has nothing to
 * report.
 */
public final class Lines extends AbstractList<Line> {

  private final Supplier<List<Line>> breaking;
  private @Nullable List<Line> broken;

  public Lines(Supplier<List<Line>> breaking) {
    this.breaking = breaking;
  }

  /** The same, not to be changed by anybody. */
  static List<Line> fixed(List<Line> lines) {
    return lines instanceof Lines ? lines : List.copyOf(lines);
  }

  private List<Line> broken() {
    List<Line> known = broken;
    if (known == null) {
      known = List.copyOf(breaking.get());
      broken = known;
    }
    return known;
  }

  @Override
  public Line get(int index) {
    return broken().get(index);
  }

  @Override
  public int size() {
    return broken().size();
  }
}
