package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.kehoach.document.Block;
import vn.kehoach.document.ColumnsStyle;
import vn.kehoach.document.Length;

/**
 * Columns without borders as one table. Word merges adjacent tables anyway; columns with other widths below become rows
 * whose cells span parts of a common grid.
 */
record LayoutTable(List<Band> bands) implements Element {

  /**
   * The columns of one block.
   *
   * @param before space above
   */
  record Band(Block.Columns columns, ColumnsStyle style, Length before) {

    boolean isDivided() {
      return !style.divider().isZero();
    }

    List<Length> widths(Length room) {
      return Widths.of(columns.widths(), style.shares(), room);
    }
  }

  /**
   * If there is a line between its last columns, the next element has the same distance from it as the previous one.
   */
  Length after() {
    Band last = bands.get(bands.size() - 1);
    return last.isDivided() ? last.style().before() : Length.ZERO;
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
      if (band != bands.get(0) && band.isDivided()) {
        writeGap(pen.xml(), edges, band.before());
      }
      Length above = band.isDivided() ? Length.ZERO : band.before();
      writeRows(pen, new Strip(band, in, edges), first.below(first.before().plus(above)), keep);
      first = Placing.PLAIN;
    }
    pen.xml().close();
  }

  /** A band in the common grid. */
  private record Strip(Band band, Container in, List<Integer> edges) {

    int span(int edge, Length width) {
      return edges.indexOf(edge + width.twips()) - edges.indexOf(edge);
    }
  }

  /** The positions where a cell of any row begins or ends, from the left edge. */
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

  /** Writes an empty row, so that the lines between columns of two blocks do not join. */
  private static void writeGap(Xml xml, List<Integer> edges, Length height) {
    xml.open("w:tr").open("w:trPr");
    xml.open("w:trHeight").with("w:val", Math.max(20, height.twips())).with("w:hRule", "exact").close().close();
    TableXml.openCell(xml, Length.twips(edges.get(edges.size() - 1)), edges.size() - 1);
    xml.close();
    Thin.paragraph(xml, Placing.PLAIN);
    xml.close().close();
  }

  private void writeRows(Pen pen, Strip strip, Placing first, boolean keepLast) {
    List<Block.ColumnRow> rows = strip.band().columns().rows();
    boolean together = !strip.band().columns().parts();
    for (int i = 0; i < rows.size(); i++) {
      boolean keep = keepLast || together && i < rows.size() - 1;
      writeRow(pen, strip, rows.get(i), i == 0 ? first : Placing.PLAIN, keep);
    }
  }

  private void writeRow(Pen pen, Strip strip, Block.ColumnRow row, Placing first, boolean keep) {
    pen.xml().open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    Length padding = strip.band().style().padding();
    Placing placing = first;
    int edge = 0;
    int column = 0;
    for (Length width : strip.band().widths(strip.in().width())) {
      openCell(pen, strip, width, edge);
      Container room = strip.in().cell(width.minus(padding).minus(padding), keep, null);
      List<Block> blocks = column < row.columns().size() ? row.columns().get(column) : List.of();
      Flow.of(blocks, pen.styles()).writeCell(pen, room, placing);
      pen.xml().close();
      placing = placing.onNewPage(false);
      edge += width.twips();
      column++;
    }
    pen.xml().close();
  }

  private void openCell(Pen pen, Strip strip, Length width, int edge) {
    ColumnsStyle style = strip.band().style();
    boolean divided = edge > 0 && strip.band().isDivided();
    TableXml.openCell(pen.xml(), width, strip.span(edge, width));
    if (divided) {
      Borders.leftOfCell(pen.xml(), style.divider());
    }
    if (!style.padding().equals(bands.get(0).style().padding())) {
      TableXml.margins(pen.xml(), "w:tcMar", style.padding());
    }
    if (divided) {
      pen.xml().value("w:vAlign", "center");
    }
    pen.xml().close();
  }
}
