package vn.kehoach.output.docx;

/** Which columns of a table are still taken by cells that began in a row above. */
final class RowSpans {

  private final int[] rowsLeft;
  private final int[] widths;

  RowSpans(int columns) {
    rowsLeft = new int[columns];
    widths = new int[columns];
  }

  /** A cell begins here and reaches {@code rows} rows down, its own included. */
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

  /** One row further down. */
  void pass(int column) {
    rowsLeft[column]--;
  }
}
