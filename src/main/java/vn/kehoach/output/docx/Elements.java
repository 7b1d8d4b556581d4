package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.StyleSheet;

/**
 * Converts blocks to elements: list items become ordinary paragraphs, drawn lines are anchored to what is above them,
 * adjacent columns become one table, a page break becomes a property of the next element.
 */
final class Elements implements Block.Visitor<Elements> {

  private final StyleSheet styles;
  private final List<Element> elements = new ArrayList<>();
  private final List<Placing> placings = new ArrayList<>();
  private boolean newPage;

  Elements(StyleSheet styles) {
    this.styles = styles;
  }

  List<Element> elements() {
    return elements;
  }

  List<Placing> placings() {
    return placings;
  }

  @Override
  public Elements paragraph(Block.Paragraph paragraph) {
    return text(paragraph.style(), paragraph.content(), paragraph.lines(), paragraph.staysWithNext());
  }

  @Override
  public Elements heading(Block.Heading heading) {
    return text(heading.style(), heading.content(), heading.lines(), false);
  }

  private Elements text(String style, List<Inline> content, List<Line> lines, boolean stays) {
    if (styles.get(style).keepWithPrevious()) {
      keepLast();
    }
    return add(new TextParagraph(styles.get(style), content, lines, stays), belowTable(styles.get(style).before()));
  }

  /**
   * The larger of the spaces below a table and above the next element applies. Word's tables have no spacing of their
   * own.
   */
  private Placing belowTable(Length before) {
    Length after = newPage ? Length.ZERO : afterTable();
    return after.compareTo(before) > 0 ? Placing.PLAIN.below(after.minus(before)) : Placing.PLAIN;
  }

  private Length afterTable() {
    if (last() instanceof GridTable table) {
      return table.style().after();
    }
    return last() instanceof LayoutTable columns ? columns.after() : Length.ZERO;
  }

  @Override
  public Elements list(Block.ListBlock list) {
    list.items().forEach(item -> item.blocks().forEach(block -> block.accept(this)));
    return this;
  }

  @Override
  public Elements table(Block.Table table) {
    return add(new GridTable(table, styles.table(table.style())), belowTable(Length.ZERO));
  }

  @Override
  public Elements columns(Block.Columns columns) {
    ColumnsStyle style = styles.columns(columns.style());
    if (style.keepWithPrevious()) {
      keepLast();
    }
    if (last() instanceof LayoutTable table && !newPage) {
      setLast(table.and(new LayoutTable.Band(columns, style, style.before())));
      return this;
    }
    if (!style.divider().isZero()) {
      spaceBelowLast(style.before());
    }
    return add(new LayoutTable(List.of(new LayoutTable.Band(columns, style, spaceAbove(style)))), Placing.PLAIN);
  }

  /** Keeps the last element with the next one. */
  private void keepLast() {
    if (!newPage && !elements.isEmpty()) {
      setLastPlacing(placings.get(placings.size() - 1).keptWithNext());
    }
  }

  /** Adds space to the previous paragraph, if there is one, because the next element cannot have space above. */
  private boolean spaceBelowLast(Length space) {
    if (last() instanceof TextParagraph text && !newPage) {
      setLast(text.withAfterOfAtLeast(space));
      return true;
    }
    return false;
  }

  /** The larger of the spaces below a paragraph and above columns applies, as between two paragraphs. */
  private Length spaceAbove(ColumnsStyle style) {
    Length above = last() instanceof TextParagraph text && !newPage ? text.after() : Length.ZERO;
    return above.compareTo(style.before()) < 0 ? style.before().minus(above) : Length.ZERO;
  }

  @Override
  public Elements rule(Block.Rule rule) {
    if (last() instanceof TextParagraph text && !newPage) {
      setLast(text.with(rule, styles.rule(rule.style())));
      moveSpaceUp(elements.size() - 1);
      return this;
    }
    return add(new LoneRule(rule), Placing.PLAIN);
  }

  /**
   * A drawn line is positioned from the top of its paragraph, and programs disagree whether that includes the space
   * above. So the space is moved to the previous paragraph, if there is one: the larger of both applies anyway.
   */
  private void moveSpaceUp(int index) {
    boolean startsPage = placings.get(index).newPage();
    if (startsPage || index == 0 || !(elements.get(index - 1) instanceof TextParagraph above)) {
      return;
    }
    TextParagraph text = (TextParagraph) elements.get(index);
    elements.set(index - 1, above.withAfterOfAtLeast(text.before()));
    elements.set(index, text.withoutBefore());
  }

  @Override
  public Elements frame(Block.Frame frame) {
    FrameStyle style = styles.frame(frame.style());
    boolean isPlaced = spaceBelowLast(style.before());
    return add(new FrameBox(frame, style, isPlaced ? Length.ZERO : style.before()), Placing.PLAIN);
  }

  @Override
  public Elements pageBreak(Block.PageBreak pageBreak) {
    newPage = !elements.isEmpty();
    return this;
  }

  private Elements add(Element element, Placing placing) {
    elements.add(element);
    placings.add(placing.onNewPage(newPage));
    newPage = false;
    return this;
  }

  private @Nullable Element last() {
    return elements.isEmpty() ? null : elements.get(elements.size() - 1);
  }

  private void setLast(Element element) {
    elements.set(elements.size() - 1, element);
  }

  private void setLastPlacing(Placing placing) {
    placings.set(placings.size() - 1, placing);
  }
}
