package vn.kehoach.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A block of a page. The visitor has no default methods, so a new kind of block does not compile until every writer
 * handles it.
 */
public sealed interface Block {

  <R extends @Nullable Object> R accept(Visitor<R> visitor);

  /** One method per kind of block. */
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
   * A paragraph (đoạn văn). {@code lines} and {@code staysWithNext} are set by typesetting.
   *
   * @param staysWithNext whether the whole paragraph is on the page on which the next block begins
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

  /**
   * A heading (đề mục) of {@code level} 1 to 3 or deeper; its style determines its look. {@code lines} is set by
   * typesetting.
   */
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
   * A list of items. Typesetting replaces a missing {@code style} by the one that follows the parent's, and puts the
   * marker of each item at the beginning of its first paragraph or heading, as {@link Inline.Marker}.
   *
   * @param style {@code roman number decimal letter dash plus none}; {@code null} for the one after the parent's
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
   * An item of a list.
   *
   * @param marker a custom marker, printed as typed and not counted; {@code ""} for none; {@code null} for a counted
   *               item
   * @param number sets the counter: {@code IV} or {@code 4}; {@code null} for the next number
   * @param place  the place of the item in the plan
   */
  record Item(@Nullable Text marker, @Nullable Text number, List<Block> blocks, @Nullable Span place) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A table with borders.
   *
   * @param columns relative widths and alignments; {@code widths} is set by typesetting
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

  /**
   * @param weight relative to the other columns; 0 if typesetting decides
   */
  record TableColumn(double weight, Style.@Nullable Align align) {}

  /**
   * A row; {@code splits} is set by typesetting.
   *
   * @param kind   a head row, an ordinary row, a group heading, or a total
   * @param splits whether no page can hold the row, so that it continues on the next page
   */
  record Row(Kind kind, List<Cell> cells, boolean splits) {

    /** A row before typesetting. */
    public Row(Kind kind, List<Cell> cells) {
      this(kind, cells, false);
    }

    public Row splitting(boolean overPages) {
      return new Row(kind, cells, overPages);
    }

    /** The kind of a row. */
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

  /** A cell that spans {@code columnSpan} columns and {@code rowSpan} rows. */
  record Cell(int columnSpan, int rowSpan, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Blocks side by side without borders, not split across pages: the letterhead, the closing block.
   *
   * @param style  the name of the layout in the standard
   * @param rows   each with as many cells as the layout has columns
   * @param widths set by typesetting
   * @param parts  whether only each row is kept on one page, because no page can hold all of them; set by typesetting
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

  /** A row of columns: the blocks of each, from left to right. */
  record ColumnRow(List<List<Block>> columns) {
    public ColumnRow {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A drawn horizontal line below the previous block (đường kẻ). {@code length} and {@code indent} (from the left edge
   * of its container) are set by typesetting.
   *
   * @param style the style that determines its length: {@code motto-rule}, {@code agency-rule} ...
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

  /**
   * Blocks in a single-line frame (dấu chỉ mức độ khẩn ...). {@code width} and {@code indent} are set by typesetting.
   */
  record Frame(String style, List<Block> blocks, Length width, Length indent) implements Block {
    public Frame {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.frame(this);
    }
  }

  /** A page break. */
  record PageBreak() implements Block {
    @Override
    public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
      return visitor.pageBreak(this);
    }
  }
}
