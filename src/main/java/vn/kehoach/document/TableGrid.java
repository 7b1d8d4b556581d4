package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;

/** Computes the column of each cell in a table whose cells may span rows and columns. */
public final class TableGrid {

  private final int[] takenRows;

  public TableGrid(int columns) {
    this.takenRows = new int[columns];
  }

  /** A cell and its columns, from {@code first} up to but excluding {@code end}. */
  public record Placed(Block.Cell cell, int first, int end) {

    /** Its width, given the widths of the columns. */
    public Length width(List<Length> columns) {
      Length width = Length.ZERO;
      for (int column = first; column < end; column++) {
        width = width.plus(columns.get(column));
      }
      return width;
    }
  }

  /** The cells of the next row. Spans beyond the last column are cut off. */
  public List<Placed> next(Block.Row row) {
    List<Placed> placed = new ArrayList<>();
    int column = 0;
    for (Block.Cell cell : row.cells()) {
      while (column < takenRows.length - 1 && takenRows[column] > 0) {
        column++;
      }
      int first = Math.min(column, takenRows.length - 1);
      int end = Math.min(first + Math.max(1, cell.columnSpan()), takenRows.length);
      placed.add(new Placed(cell, first, end));
      for (int i = first; i < end; i++) {
        takenRows[i] = Math.max(1, cell.rowSpan());
      }
      column = end;
    }
    for (int i = 0; i < takenRows.length; i++) {
      takenRows[i] = Math.max(0, takenRows[i] - 1);
    }
    return placed;
  }
}
