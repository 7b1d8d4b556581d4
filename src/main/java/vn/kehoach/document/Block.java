package vn.kehoach.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A piece of a page. Visitors have no default: a new block does not compile until every writer says what it does. */
public sealed interface Block {

  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method a block. */
  interface Visitor<R extends @Nullable Object> {
    R paragraph(Paragraph paragraph);

    R heading(Heading heading);

    R list(ListBlock list);

    R table(Table table);

    R columns(Columns columns);

    R rule(Rule rule);

    R frame(Frame frame);

    R pageBreak(PageBreak pageBreak);
  }

  /**
   * Words in lines (đoạn văn). {@code lines} and {@code staysWithNext} are settled.
   *
   * @param staysWithNext all of it stands on the page on which the next block begins
   */
  record Paragraph(String style, List<Inline> content, List<Line> lines, boolean staysWithNext) implements Block {
    public Paragraph {
      content = List.copyOf(content);
      lines = Lines.fixed(lines);
    }

    public Paragraph(String style, List<Inline> content, List<Line> lines) {
      this(style, content, lines, false);
    }

    public Paragraph(String style, List<Inline> content) {
      this(style, content, List.of());
    }

    public Paragraph stayingWithNext() {
      return new Paragraph(style, content, lines, true);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A heading (đề mục) of {@code level} 1 to 3 and below; its style says how it looks. {@code lines} is settled. */
  record Heading(int level, String style, List<Inline> content, List<Line> lines) implements Block {
    public Heading {
      content = List.copyOf(content);
      lines = Lines.fixed(lines);
    }

    public Heading(int level, String style, List<Inline> content) {
      this(level, style, content, List.of());
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * Items in a row. Typesetting resolves a missing {@code style} to the next after the parent's and writes each item's
   * marker at the head of its first paragraph or heading, as {@link Inline.Marker}.
   *
   * @param style {@code roman number decimal letter dash plus none}; {@code null}: the next after the parent's
   */
  record ListBlock(@Nullable String style, List<Item> items) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * One item of a list.
   *
   * @param marker as typed, verbatim, not counted; {@code ""} prints none; {@code null}: counted
   * @param number sets the counter: {@code IV} or {@code 4}; {@code null}: the next one
   * @param place  where the item stands in the plan
   */
  record Item(@Nullable Text marker, @Nullable Text number, List<Block> blocks, @Nullable Span place) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A bordered table.
   *
   * @param columns relative widths and alignments; {@code widths} is settled
   * @param head    rows repeated on every page
   */
  record Table(
      String style, List<TableColumn> columns, List<Row> head, List<Row> rows, List<Length> widths) implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
      widths = List.copyOf(widths);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** {@code weight} is relative to the other columns; 0 leaves it to typesetting. */
  record TableColumn(double weight, Style.@Nullable Align align) {}

  /**
   * {@code splits} is settled.
   *
   * @param kind   a head row, an ordinary one, one that names a group, or a total
   * @param splits no page can hold it: it begins where there is room and goes on overleaf
   */
  record Row(Kind kind, List<Cell> cells, boolean splits) {

    /** Before it is settled. */
    public Row(Kind kind, List<Cell> cells) {
      this(kind, cells, false);
    }

    public Row splitting(boolean overPages) {
      return new Row(kind, cells, overPages);
    }

    /** What a row is for. */
    public enum Kind {
      HEAD,
      BODY,
      GROUP,
      TOTAL
    }

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell over {@code columnSpan} columns and {@code rowSpan} rows. */
  record Cell(int columnSpan, int rowSpan, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Blocks side by side without borders, not split over pages: the letterhead, the closing block.
   *
   * @param style  names the layout in the standard
   * @param rows   each as many cells as the layout has columns
   * @param widths settled
   * @param parts  only each row stays whole, because no page can hold them all; settled
   */
  record Columns(String style, List<ColumnRow> rows, List<Length> widths, boolean parts) implements Block {
    public Columns(String style, List<ColumnRow> rows, List<Length> widths) {
      this(style, rows, widths, false);
    }

    public Columns {
      rows = List.copyOf(rows);
      widths = List.copyOf(widths);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.columns(this);
    }
  }

  /** One row of columns: the blocks of each, left to right. */
  record ColumnRow(List<List<Block>> columns) {
    public ColumnRow {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A drawn horizontal line under the block before it (đường kẻ). {@code length} and {@code indent} (from the left edge
   * of what holds it) are settled.
   *
   * @param style names how long it is, in the standard: {@code motto-rule}, {@code agency-rule} ...
   */
  record Rule(String style, Length length, Length indent) implements Block {

    public Rule(String style) {
      this(style, Length.ZERO, Length.ZERO);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /** Blocks in a single frame (dấu chỉ mức độ khẩn ...). {@code width} and {@code indent} are settled. */
  record Frame(String style, List<Block> blocks, Length width, Length indent) implements Block {
    public Frame {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.frame(this);
    }
  }

  /** What follows starts a new page. */
  record PageBreak() implements Block {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.pageBreak(this);
    }
  }
}
