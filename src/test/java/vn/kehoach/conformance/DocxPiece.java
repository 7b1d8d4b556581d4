package vn.kehoach.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a DOCX with all values resolved. Lengths in points.
 *
 * @param align   {@code left center right both}
 * @param pitch   line spacing; a multiple of single spacing unless {@code exact}
 * @param rules   lines drawn under it
 * @param cell    its cell if it is in a table
 * @param section counted from 0
 * @param outline 1 for headings of the highest level, 0 if it is not a heading
 */
record DocxPiece(
    List<Run> runs,
    String align,
    double firstLine,
    double left,
    double right,
    double before,
    double after,
    double pitch,
    boolean exact,
    boolean keepNext,
    boolean keepLines,
    boolean framed,
    List<Rule> rules,
    @Nullable Cell cell,
    int section,
    int outline)
    implements Piece {

  /** A drawn line, from the left edge of the paragraph's container, in points. */
  record Rule(double from, double to, double weight, String color) {

    double length() {
      return to - from;
    }

    double middle() {
      return (from + to) / 2;
    }
  }

  /**
   * A cell of a table; positions are counted from 0.
   *
   * @param bordered whether the table has borders
   * @param width    in points
   */
  record Cell(int table, int row, int column, boolean head, boolean bordered, double width) {}
}
