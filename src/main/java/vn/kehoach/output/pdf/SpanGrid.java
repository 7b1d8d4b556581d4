package vn.kehoach.output.pdf;

import vn.kehoach.document.Block;

/** Which column a cell stands in, when cells above it reach down. */
final class SpanGrid {

  private final int[] rowsLeft;
  private int column;

  SpanGrid(int columns) {
    this.rowsLeft = new int[columns];
  }

  void startRow() {
    column = 0;
    for (int i = 0; i < rowsLeft.length; i++) {
      rowsLeft[i] = Math.max(0, rowsLeft[i] - 1);
    }
  }

  /** The first column of {@code cell}, from 0. */
  int place(Block.Cell cell) {
    while (column < rowsLeft.length && rowsLeft[column] > 0) {
      column++;
    }
    int first = column;
    for (int i = first; i < Math.min(first + cell.columnSpan(), rowsLeft.length); i++) {
      rowsLeft[i] = cell.rowSpan();
    }
    column += cell.columnSpan();
    return first;
  }
}
