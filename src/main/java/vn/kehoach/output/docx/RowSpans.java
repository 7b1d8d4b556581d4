package vn.kehoach.output.docx;

/** Tracks which columns of a table are occupied by cells that began in a row above. */
final class RowSpans {

  private final int[] rowsLeft;
  private final int[] widths;

  RowSpans(int columns) {
    rowsLeft = new int[columns];
    widths = new int[columns];
  }

  /** A cell that begins here and spans {@code rows} rows, including its own. */
  void start(int column, int width, int rows) {
    if (column < rowsLeft.length && rows > 1) {
      rowsLeft[column] = rows - 1;
      widths[column] = width;
    }
  }

  boolean reaches(int column) {
    return column < rowsLeft.length && rowsLeft[column] > 0;
  }

  int width(int column) {
    return widths[column];
  }

  /** Advances by one row. */
  void pass(int column) {
    rowsLeft[column]--;
  }
}
