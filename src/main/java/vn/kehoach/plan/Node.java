package vn.kehoach.plan;

import java.util.ArrayList;
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

  /** A paragraph and nothing else. */
  public static Node of(Span span, Text words) {
    return new Node(span, null, List.of(words), null, List.of(), null, List.of(), null, null, null, null, List.of());
  }

  /** A table and nothing else. */
  public static Node of(Span span, TableData table) {
    return new Node(span, null, List.of(), null, List.of(), null, List.of(), table, null, null, null, List.of());
  }

  /** Items, and nothing above them. */
  public static Node over(Span span, List<Node> items) {
    return new Node(span, null, List.of(), null, items, null, List.of(), null, null, null, null, List.of());
  }

  /** Whether a paragraph of its own stands at its head, to take a marker; a bare table takes none. */
  public boolean hasWords() {
    return title != null || !text.isEmpty() || assignment != null;
  }

  /** What it begins with: its title, or the first paragraph where it has none; {@code null}: neither. */
  public @Nullable Text firstWords() {
    return title != null ? title : text.isEmpty() ? null : text.get(0);
  }

  /** Whether it is nothing but paragraphs, as most are. */
  public boolean isPlain() {
    boolean alone = items.isEmpty() && indicators.isEmpty() && after.isEmpty() && table == null;
    return alone && !text.isEmpty() && title == null && marker == null && task == null && assignment == null;
  }

  /** Whether it has typed fields to print: who leads, by when ... */
  public boolean isTask() {
    return task != null && task.prints();
  }

  /** Whether its typed fields print under it. */
  public boolean printsFields() {
    return isTask() && !isShown("none");
  }

  /** Whether its indicators print as sentences under it. */
  public boolean printsIndicators() {
    return !indicators.isEmpty() && !isShown("none") && !isShown("table");
  }

  /** What its indicators and its items print as. */
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
