package vn.kehoach.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a DOCX, every value resolved. Lengths in points.
 *
 * @param align      {@code left center right both}
 * @param pitch      of its lines; a multiple of single ones where {@code exact} is not set
 * @param rules      lines drawn under it
 * @param cell       where it stands in a table
 * @param section    counted from 0
 * @param outline    1 for headings of the highest level, 0 for what is none
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

  /** A drawn line: from the left edge of what holds the paragraph, in points. */
  record Rule(double from, double to, double weight, String color) {

    double length() {
      return to - from;
    }

    double middle() {
      return (from + to) / 2;
    }
  }

  /**
   * A cell of a table, all counted from 0.
   *
   * @param bordered the table has borders
   * @param width    in points
   */
  record Cell(int table, int row, int column, boolean head, boolean bordered, double width) {}
}
