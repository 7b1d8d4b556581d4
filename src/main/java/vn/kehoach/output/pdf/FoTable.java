package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block.Row.Kind;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.Style.Align;
import vn.kehoach.document.TableGrid;
import vn.kehoach.document.TableStyle;

/** Writes a table with borders: its head is repeated on every page, its rows are kept whole. */
final class FoTable {

  private final FoBlocks around;
  private final Block.Table table;
  private final TableStyle style;
  private final List<Length> widths;

  FoTable(FoBlocks around, Block.Table table) {
    this.around = around;
    this.table = table;
    this.style = around.styles().table(table.style());
    this.widths = table.widths().isEmpty() ? weighted() : table.widths();
  }

  void write(StructureTag tag) {
    Fo fo = around.open("table", tag)
        .with("table-layout", "fixed")
        .with("width", widths.stream().reduce(Length.ZERO, Length::plus))
        .with("border-collapse", "collapse")
        .withNonzero("space-after", style.after());
    widths.forEach(width -> fo.open("table-column").with("column-width", width).close());
    rows(fo, "table-header", table.head());
    rows(fo, "table-body", table.rows());
    fo.close();
  }

  private void rows(Fo fo, String part, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    fo.open(part);
    TableGrid grid = new TableGrid(widths.size());
    rows.forEach(row -> row(fo, row, grid));
    fo.close();
  }

  private void row(Fo fo, Block.Row row, TableGrid grid) {
    fo.open("table-row");
    if (row.splits()) {
      // like LibreOffice, which splits a row after any line
      fo.with("widows", 1).with("orphans", 1);
    } else {
      fo.with("keep-together.within-page", FoBlocks.KEEP);
    }
    if (row.kind() == Kind.GROUP) {
      fo.with("keep-with-next.within-page", "always");
    }
    grid.next(row).forEach(placed -> cell(fo, row.kind(), placed));
    fo.close();
  }

  private void cell(Fo fo, Kind kind, TableGrid.Placed placed) {
    Block.Cell cell = placed.cell();
    borders(fo.open("table-cell"))
        .with("padding-left", style.padding()).with("padding-right", style.padding());
    if (kind == Kind.HEAD) {
      fo.with("display-align", "center");
    }
    if (cell.columnSpan() > 1) {
      fo.with("number-columns-spanned", cell.columnSpan());
    }
    if (cell.rowSpan() > 1) {
      fo.with("number-rows-spanned", cell.rowSpan());
    }
    Length inner = placed.width(widths).minus(style.padding().times(2));
    around.inside(inner, align(kind, cell, placed.first())).writeOrNothing(cell.blocks());
    fo.close();
  }

  /** If no page can hold a row, each part gets a border; FOP would leave it open at the page end. */
  private Fo borders(Fo cell) {
    for (String side : List.of("before", "after", "start", "end")) {
      cell.with("border-" + side + "-style", "solid").with("border-" + side + "-width", style.border());
    }
    return cell.with("border-before-width.conditionality", "retain")
        .with("border-after-width.conditionality", "retain");
  }

  /**
   * The alignment of a column is for its figures: it applies to ordinary and total rows, and to cells of one column.
   */
  private @Nullable Align align(Kind kind, Block.Cell cell, int column) {
    boolean figures = (kind == Kind.BODY || kind == Kind.TOTAL) && cell.columnSpan() == 1;
    return figures && column < table.columns().size() ? table.columns().get(column).align() : null;
  }

  private List<Length> weighted() {
    double sum = table.columns().stream().mapToDouble(FoTable::weight).sum();
    List<Length> shared = new ArrayList<>();
    table.columns().forEach(column -> shared.add(around.width().times(weight(column) / sum)));
    return shared;
  }

  private static double weight(Block.TableColumn column) {
    return column.weight() > 0 ? column.weight() : 1;
  }
}
