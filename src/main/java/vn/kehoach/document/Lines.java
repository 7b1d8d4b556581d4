package vn.kehoach.document;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a paragraph, broken on first access: Word breaks most paragraphs itself, so a run that only writes DOCX
 * never needs them. Breaking them later gives the same lines and reports no problems.
 */
public final class Lines extends AbstractList<Line> {

  private final Supplier<List<Line>> breaking;
  private @Nullable List<Line> broken;

  public Lines(Supplier<List<Line>> breaking) {
    this.breaking = breaking;
  }

  /** An unmodifiable list of lines. */
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
