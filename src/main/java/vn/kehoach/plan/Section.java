package vn.kehoach.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A section of the plan (mục).
 *
 * @param id      {@code objectives tasks budget assignments reporting}, or the author's own
 * @param heading {@code null}: the template's; blank: none is printed
 * @param number  sets the counter, {@code IV}
 * @param list    markers of its items
 * @param show    where typed fields of its tasks print: {@code lines table agency none}
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

  /** Items under the template's heading. */
  public static Section of(String id, Span span, List<Node> items) {
    return new Section(id, span, null, null, List.of(), null, items, List.of(), null, null);
  }

  /** What its items print as: lines, or tables between lines. */
  public List<Piece> pieces() {
    return Piece.of(items, show, list);
  }

  /** Whether the figures of the budget print, and how: {@code none lines table}. */
  public String budgetShown() {
    return budget == null ? "none" : show == null ? "table" : show.value();
  }

  /** Asked of every section: a template compares words only after it has normalised them. */
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
