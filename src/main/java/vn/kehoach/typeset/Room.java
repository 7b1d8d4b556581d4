package vn.kehoach.typeset;

import vn.kehoach.document.Length;
import vn.kehoach.document.Style;

/** How wide lines may be, in the units of a {@link Strip}: the first is shorter by its indent. */
record Room(long first, long other) {

  /**
   * LibreOffice ends a line when less than this is left: of 40 lines of 60 to 83 letters, each narrowed twip by twip,
   * it broke between 1.0 and 2.2 twips early.
   */
  private static final long ROUNDING = 3L * FaceMetrics.EM / 2;

  static Room of(Style style, Length width) {
    Length other = width.minus(style.indentLeft()).minus(style.indentRight());
    return new Room(Strip.units(other.minus(style.firstLine())) - ROUNDING, Strip.units(other) - ROUNDING);
  }

  /** Only the first line of a paragraph is indented, not one after a break. */
  Room afterBreak() {
    return new Room(other, other);
  }

  long at(int line) {
    return line == 0 ? first : other;
  }
}
