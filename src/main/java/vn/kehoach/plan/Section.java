package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A section of the plan (mục).
 *
 * @param id      {@code objectives tasks budget assignments reporting}, or chosen by the author
 * @param heading {@code null} for the heading of the template; blank for none
 * @param number  sets the counter, {@code IV}
 * @param list    the marker style of its items
 * @param show    where task fields are printed: {@code lines table agency none}
 */
public record Section(
    String id,
    Span span,
    @Nullable Text heading,
    @Nullable Text number,
    List<Text> text,
    @Nullable Text list,
    List<Node> items,
    List<Text> after,
    @Nullable Text show,
    @Nullable Budget budget) {

  /** A section with the given items and the heading of the template. */
  public static Section of(String id, Span span, List<Node> items) {
    return new Section(id, span, null, null, List.of(), null, items, List.of(), null, null);
  }

  /** The form in which its items are printed: lines, or tables between lines. */
  public List<Piece> pieces() {
    return Piece.of(items, show, list);
  }

  /** How budget figures are printed: {@code none lines table}. */
  public String budgetShown() {
    return budget == null ? "none" : show == null ? "table" : show.value();
  }

  /** A separate method because it is called for every section, and comparing strings in a template is slow. */
  public boolean printsBudget() {
    return !budgetShown().equals("none");
  }

  public Section withHeading(@Nullable Text other) {
    return new Section(id, span, other, number, text, list, items, after, show, budget);
  }

  public Section withNumber(@Nullable Text other) {
    return new Section(id, span, heading, other, text, list, items, after, show, budget);
  }

  public Section withText(List<Text> others) {
    return new Section(id, span, heading, number, others, list, items, after, show, budget);
  }

  public Section withItems(List<Node> others) {
    return new Section(id, span, heading, number, text, list, others, after, show, budget);
  }

  public Section withAfter(List<Text> others) {
    return new Section(id, span, heading, number, text, list, items, others, show, budget);
  }

  public Section withBudget(@Nullable Budget other) {
    return new Section(id, span, heading, number, text, list, items, after, show, other);
  }
}
