package vn.kehoach.document;

/**
 * Line spacing (giãn dòng): a multiple of single spacing, or an exact distance.
 *
 * @param lines the multiple; 0 if {@code exact} applies
 * @param exact the distance; zero if {@code lines} applies
 */
public record LineSpacing(double lines, Length exact) {

  /**
   * Single line spacing of Times New Roman and fonts with the same metrics, relative to the font size: ascent 0.891 +
   * descent 0.216 + line gap 0.042 (from the hhea table of the font files).
   */
  public static final double SINGLE = 0.891 + 0.216 + 0.042;

  public static LineSpacing multiple(double lines) {
    return new LineSpacing(lines, Length.ZERO);
  }

  public static LineSpacing exactly(Length pitch) {
    return new LineSpacing(0, pitch);
  }

  public boolean isExact() {
    return lines == 0;
  }

  public Length pitch(Length size) {
    return isExact() ? exact : size.times(SINGLE * lines);
  }
}
