package vn.kehoach.report;

import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/**
 * The part of a line shown under a problem and the position of its caret, in terminal columns. Combining marks have no
 * width, so decomposed letters do not displace the caret.
 *
 * @param before columns before the caret
 * @param marked columns under which the caret is repeated
 */
record Excerpt(String line, int before, int marked) {

  /**
   * How many characters to read per visible column: most columns take one, letters with combining marks take several.
   */
  private static final int NEAR = 4;

  static Excerpt of(Span place, int widest) {
    Source source = place.source();
    int number = place.line();
    // a line may be a megabyte long and contain ten thousand problems
    int start = Math.max(source.lineStart(number), place.start() - NEAR * widest);
    int end = Math.min(source.lineEnd(number), Math.max(start, place.start()) + NEAR * widest);
    String line = TerminalText.of(source.text().substring(start, Math.max(start, end)));
    int from = Math.min(place.start() - start, line.length());
    int to = Math.min(Math.max(place.end() - start, from), line.length());
    int cut = 0;
    if (width(line) > widest && width(line.substring(0, from)) > widest / 2) {
      cut = cutBefore(line, from, widest / 2);
    }
    String shown = (cut > 0 ? "…" : "") + line.substring(cut);
    int shift = cut > 0 ? 1 : 0;
    String visible = shorten(shown, widest);
    int before = width(line.substring(cut, from)) + shift;
    int marked = Math.max(1, width(line.substring(from, to)));
    return new Excerpt(visible, before, Math.max(1, Math.min(marked, width(visible) - before)));
  }

  private static int cutBefore(String line, int from, int room) {
    int cut = from;
    int width = 0;
    while (cut > 0 && width < room) {
      width += width(line.codePointBefore(cut));
      cut -= Character.charCount(line.codePointBefore(cut));
    }
    return cut;
  }

  private static String shorten(String line, int widest) {
    int width = 0;
    int end = 0;
    int fits = 0;
    while (end < line.length() && width <= widest) {
      width += width(line.codePointAt(end));
      end += Character.charCount(line.codePointAt(end));
      fits = width < widest ? end : fits;
    }
    return width <= widest ? line : line.substring(0, fits) + "…";
  }

  static int width(String words) {
    int width = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      width += width(words.codePointAt(i));
    }
    return width;
  }

  private static int width(int codePoint) {
    // quick path for the letters of Vietnamese
    boolean usual = codePoint >= ' ' && codePoint < 0xAD || codePoint >= 0x1EA0 && codePoint <= 0x1EF9;
    if (usual) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide = codePoint >= 0x1100 && (codePoint <= 0x115F
        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
        || codePoint >= 0xFF00 && codePoint <= 0xFF60
        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
        || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
