package vn.kehoach.document;

/**
 * Line pitch (giãn dòng): a multiple of single spacing, or an exact length.
 *
 * @param lines how many single lines; 0 when {@code exact} counts
 * @param exact the pitch; zero when {@code lines} counts
 */
public record LineSpacing(double lines, Length exact) {

  /**
   * Single spacing of Times New Roman and of every face with its metrics: ascent 0.891 + descent 0.216 + line gap 0.042
   * of the size (from the font files' hhea table).
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
