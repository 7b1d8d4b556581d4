package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Length;

/**
 * Columns without borders as one table. Word shows tables that touch as one anyway; columns of other widths below become
 * rows whose cells span the parts of a common grid.
 */
record LayoutTable(List<Band> bands) implements Element {

  /**
   * The columns of one block.
   *
   * @param before space above
   */
  record Band(Block.Columns columns, ColumnsStyle style, Length before) {

    List<Length> widths(Length room) {
      return Widths.of(columns.widths(), style.shares(), room);
    }
  }

  LayoutTable and(Band band) {
    List<Band> more = new ArrayList<>(bands);
    more.add(band);
    return new LayoutTable(more);
  }

  @Override
  public boolean isTable() {
    return true;
  }

  @Override
  public void write(Pen pen, Container in, Placing placing) {
    List<Integer> edges = edges(in.width());
    TableXml.open(pen.xml(), grid(edges), Length.ZERO, bands.get(0).style().padding(), () -> { });
    Placing first = placing;
    for (Band band : bands) {
      boolean keep = in.keepNext() || placing.keepNext() || band != bands.get(bands.size() - 1);
      writeBand(pen, in, band, edges, first.below(first.before().plus(band.before())), keep);
      first = Placing.PLAIN;
    }
    pen.xml().close();
  }

  /** Where a cell of any row begins or ends, from the left edge. */
  private List<Integer> edges(Length room) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(0));
    for (Band band : bands) {
      int edge = 0;
      for (Length width : band.widths(room)) {
        edge += width.twips();
        edges.add(edge);
      }
    }
    return List.copyOf(edges);
  }

  private static List<Length> grid(List<Integer> edges) {
    List<Length> widths = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      widths.add(Length.twips(edges.get(i) - edges.get(i - 1)));
    }
    return widths;
  }

  private void writeBand(
      Pen pen, Container in, Band band, List<Integer> edges, Placing first, boolean keepLastRow) {
    List<Block.ColumnRow> rows = band.columns().rows();
    List<Length> widths = band.widths(in.width());
    for (int i = 0; i < rows.size(); i++) {
      boolean keep = keepLastRow || i < rows.size() - 1;
      writeRow(pen, in, band, rows.get(i), edges, widths, i == 0 ? first : Placing.PLAIN, keep);
    }
  }

  private void writeRow(
      Pen pen,
      Container in,
      Band band,
      Block.ColumnRow row,
      List<Integer> edges,
      List<Length> widths,
      Placing first,
      boolean keep) {
    pen.xml().open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    int edge = 0;
    for (int i = 0; i < widths.size(); i++) {
      Length width = widths.get(i);
      int span = edges.indexOf(edge + width.twips()) - edges.indexOf(edge);
      edge += width.twips();
      List<Block> blocks = i < row.columns().size() ? row.columns().get(i) : List.of();
      Placing placing = first.onNewPage(first.newPage() && i == 0);
      writeCell(pen, in, band.style().padding(), width, span, blocks, placing, keep);
    }
    pen.xml().close();
  }

  private void writeCell(
      Pen pen,
      Container in,
      Length padding,
      Length width,
      int span,
      List<Block> blocks,
      Placing first,
      boolean keep) {
    TableXml.openCell(pen.xml(), width, span);
    if (!padding.equals(bands.get(0).style().padding())) {
      TableXml.margins(pen.xml(), "w:tcMar", padding);
    }
    pen.xml().close();
    Length inner = width.minus(padding).minus(padding);
    Flow.of(blocks, pen.styles()).writeCell(pen, in.cell(inner, keep, null), first);
    pen.xml().close();
  }
}
