package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style;
import vn.kehoach.document.TableGrid;
import vn.kehoach.document.TableStyle;

/**
 * A table with borders (bảng). Head rows are repeated on every page; a row is not split unless no page could hold it.
 */
record GridTable(Block.Table table, TableStyle style) implements Element {

  private static final String BLACK = "000000";

  @Override
  public boolean isTable() {
    return true;
  }

  @Override
  public void write(Pen pen, Container in, Placing placing) {
    List<Length> widths =
        Widths.of(table.widths(), table.columns().stream().map(Block.TableColumn::weight).toList(), in.width());
    TableXml.open(pen.xml(), widths, Length.ZERO, style.padding(),
        () -> Borders.grid(pen.xml(), style.border(), BLACK));
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.rows());
    RowSpans spans = new RowSpans(widths.size());
    for (int i = 0; i < rows.size(); i++) {
      Block.Row row = rows.get(i);
      boolean head = i < table.head().size();
      boolean leads = (head || row.kind() == Block.Row.Kind.GROUP) && i < rows.size() - 1;
      boolean keep = in.keepNext() || leads || placing.keepNext() && i == rows.size() - 1;
      writeRow(pen, in, new GridRow(row, head, keep, widths), spans, i == 0 ? placing : Placing.PLAIN);
    }
    pen.xml().close();
  }

  private static final Block.Cell EMPTY = new Block.Cell(1, 1, List.of());

  /** A row with its settings. */
  private record GridRow(Block.Row row, boolean head, boolean keep, List<Length> widths) {

    Length width(int column, int span) {
      return Widths.sum(widths.subList(column, Math.min(widths.size(), column + span)));
    }
  }

  private void writeRow(Pen pen, Container in, GridRow row, RowSpans spans, Placing first) {
    Xml xml = pen.xml().open("w:tr");
    openRow(pen, row);
    Placing placing = first;
    int column = writeContinued(pen, row, spans, 0);
    for (Block.Cell cell : row.row().cells()) {
      int span = Math.min(cell.columnSpan(), Math.max(1, row.widths().size() - column));
      writeCell(pen, in, row, new TableGrid.Placed(cell, column, column + span), placing);
      spans.start(column, span, cell.rowSpan());
      column = writeContinued(pen, row, spans, column + span);
      placing = Placing.PLAIN;
    }
    while (column < row.widths().size()) {
      writeCell(pen, in, row, new TableGrid.Placed(EMPTY, column, column + 1), placing);
      column = writeContinued(pen, row, spans, column + 1);
    }
    xml.close();
  }

  private void openRow(Pen pen, GridRow row) {
    if (row.row().splits() && !row.head()) {
      return;
    }
    pen.xml().open("w:trPr");
    if (!row.row().splits()) {
      pen.xml().empty("w:cantSplit");
    }
    if (row.head()) {
      pen.xml().empty("w:tblHeader");
    }
    pen.xml().close();
  }

  /** Writes cells that continue from rows above, starting at {@code column}; returns the first free column. */
  private int writeContinued(Pen pen, GridRow row, RowSpans spans, int from) {
    int column = from;
    while (spans.reaches(column)) {
      int span = spans.width(column);
      TableXml.openCell(pen.xml(), row.width(column, span), span);
      pen.xml().empty("w:vMerge").close();
      pen.xml().open("w:p");
      new ParagraphProperties(wordsOf(pen, row)).keepNext(row.keep()).write(pen.xml());
      pen.xml().close().close();
      spans.pass(column);
      column += span;
    }
    return column;
  }

  private void writeCell(Pen pen, Container in, GridRow row, TableGrid.Placed placed, Placing first) {
    Block.Cell cell = placed.cell();
    int span = placed.end() - placed.first();
    Length width = row.width(placed.first(), span);
    TableXml.openCell(pen.xml(), width, span);
    if (cell.rowSpan() > 1) {
      pen.xml().value("w:vMerge", "restart");
    }
    if (row.head()) {
      pen.xml().value("w:vAlign", "center");
    }
    pen.xml().close();
    Length inner = width.minus(style.padding()).minus(style.padding());
    Container room = in.cell(inner, row.keep(), align(row.row(), placed.first(), span));
    List<Block> blocks = cell.blocks().isEmpty()
        ? List.of(new Block.Paragraph(wordsOf(pen, row).name(), List.of()))
        : cell.blocks();
    Flow.of(blocks, pen.styles()).writeCell(pen, room, first);
    pen.xml().close();
  }

  /** The style for text typed later into an empty cell. */
  private Style wordsOf(Pen pen, GridRow row) {
    return pen.styles().get(switch (row.row().kind()) {
      case HEAD -> style.head();
      case BODY -> style.cell();
      case GROUP, TOTAL -> style.strong();
    });
  }

  /** The alignment of a column applies to cells of this column, not to those spanning several. */
  private Style.@Nullable Align align(Block.Row row, int column, int span) {
    if (span > 1) {
      return null;
    }
    return switch (row.kind()) {
      case HEAD, GROUP -> null;
      case BODY, TOTAL -> column < table.columns().size() ? table.columns().get(column).align() : null;
    };
  }
}
