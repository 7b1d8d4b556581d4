package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * An item of a section, at any depth (khoản, điểm, gạch đầu dòng).
 *
 * @param marker its own marker, verbatim; such a node does not count
 * @param task   typed fields, where it has some
 */
public record Node(
    Span span,
    @Nullable Text title,
    List<Text> text,
    @Nullable Text list,
    List<Node> items,
    @Nullable Text marker,
    List<Text> after,
    @Nullable TableData table,
    @Nullable Text show,
    @Nullable Task task,
    @Nullable Assignment assignment,
    List<Indicator> indicators) {

  /** Whether a paragraph of its own stands at its head, to take a marker; a bare table takes none. */
  public boolean hasWords() {
    return title != null || !text.isEmpty() || assignment != null;
  }
}
