package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * An item of a section at any depth (khoản, điểm, gạch đầu dòng).
 *
 * @param marker a custom marker, printed as typed; such an item is not counted
 * @param task   its task fields, if any
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

  /** An item with one paragraph only. */
  public static Node of(Span span, Text words) {
    return new Node(span, null, List.of(words), null, List.of(), null, List.of(), null, null, null, null, List.of());
  }

  /** An item with a table only. */
  public static Node of(Span span, TableData table) {
    return new Node(span, null, List.of(), null, List.of(), null, List.of(), table, null, null, null, List.of());
  }

  /** An item that only contains other items. */
  public static Node over(Span span, List<Node> items) {
    return new Node(span, null, List.of(), null, items, null, List.of(), null, null, null, null, List.of());
  }

  /** Whether it begins with a paragraph that can take a marker; a table alone takes none. */
  public boolean hasWords() {
    return title != null || !text.isEmpty() || assignment != null;
  }

  /** Its title, or its first paragraph if it has no title; {@code null} if it has neither. */
  public @Nullable Text firstWords() {
    return title != null ? title : text.isEmpty() ? null : text.get(0);
  }

  /** Whether it consists only of paragraphs, as most items do. */
  public boolean isPlain() {
    boolean alone = items.isEmpty() && indicators.isEmpty() && after.isEmpty() && table == null;
    return alone && !text.isEmpty() && title == null && marker == null && task == null && assignment == null;
  }

  /** Whether it has task fields to print: lead agency, deadline ... */
  public boolean isTask() {
    return task != null && task.prints();
  }

  /** Whether its task fields are printed below it. */
  public boolean printsFields() {
    return isTask() && !isShown("none");
  }

  /** Whether its indicators are printed below it as sentences. */
  public boolean printsIndicators() {
    return !indicators.isEmpty() && !isShown("none") && !isShown("table");
  }

  /** The form in which its indicators and items are printed. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    if (!indicators.isEmpty() && isShown("table")) {
      pieces.add(Piece.ofIndicators(List.of(bareIndicators()), false));
    }
    pieces.addAll(Piece.of(items, show, list));
    return List.copyOf(pieces);
  }

  private Node bareIndicators() {
    return over(span, List.of()).withShow(show).withIndicators(indicators);
  }

  boolean isShown(String way) {
    return show != null && show.value().equals(way);
  }

  public Node withTitle(@Nullable Text other) {
    return new Node(span, other, text, list, items, marker, after, table, show, task, assignment, indicators);
  }

  public Node withText(List<Text> others) {
    return new Node(span, title, others, list, items, marker, after, table, show, task, assignment, indicators);
  }

  public Node withItems(List<Node> others) {
    return new Node(span, title, text, list, others, marker, after, table, show, task, assignment, indicators);
  }

  Node withShow(@Nullable Text other) {
    return new Node(span, title, text, list, items, marker, after, table, other, task, assignment, indicators);
  }

  public Node withTask(@Nullable Task other) {
    return new Node(span, title, text, list, items, marker, after, table, show, other, assignment, indicators);
  }

  public Node withAssignment(@Nullable Assignment other) {
    return new Node(span, title, text, list, items, marker, after, table, show, task, other, indicators);
  }

  public Node withIndicators(List<Indicator> others) {
    return new Node(span, title, text, list, items, marker, after, table, show, task, assignment, others);
  }

  public Node withAfter(List<Text> others) {
    return new Node(span, title, text, list, items, marker, others, table, show, task, assignment, indicators);
  }

  public Node withTable(@Nullable TableData other) {
    return new Node(span, title, text, list, items, marker, after, other, show, task, assignment, indicators);
  }
}
