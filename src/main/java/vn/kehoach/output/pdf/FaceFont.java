package vn.kehoach.output.pdf;

import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;

/**
 * A {@link FontFile} used in one document. Two characters are handled specially: the end of a line, and missing
 * letters.
 */
final class FaceFont extends MultiByteFont {

  /**
   * Ends a line after which the text continues with a space. It is drawn as a blank glyph without width and read as a
   * space: the right edge stays straight, and words are separated in copied and spoken text. Not a valid XML character,
   * so no plan contains it.
   */
  static final char LINE_END = '\uFFFE';

  private static final char[] STAND_INS = {'\uFFFD', '\u25A1', '?'};

  /** Letters are looked up by their high byte, then by their low byte. */
  private static final int PAGE = 256;

  private final FontFile face;
  private final MissingLetters missing;

  /** The codes of letters in this document (plus 1), and their widths. */
  private final char[][] codes = new char[PAGE][];
  private final int[][] widths = new int[PAGE][];

  FaceFont(FontFile face, InternalResourceResolver files, MissingLetters missing) {
    super(files, EmbeddingMode.SUBSET);
    this.face = face;
    this.missing = missing;
  }

  @Override
  public int findGlyphIndex(int letter) {
    return letter == LINE_END ? face.blankGlyph() : face.glyph(letter);
  }

  @Override
  public char mapChar(char letter) {
    return (char) mapCodePoint(letter);
  }

  /** FOP's own method looks into four maps for each letter, many times. */
  @Override
  public int mapCodePoint(int letter) {
    if (letter >= PAGE * PAGE) {
      return find(letter);
    }
    char[] page = codes[letter / PAGE];
    int code = page == null ? 0 : page[letter % PAGE];
    return code == 0 ? meet(letter) : code - 1;
  }

  private int meet(int letter) {
    if (codes[letter / PAGE] == null) {
      codes[letter / PAGE] = new char[PAGE];
      widths[letter / PAGE] = new int[PAGE];
    }
    int code = find(letter);
    codes[letter / PAGE][letter % PAGE] = (char) (code + 1);
    widths[letter / PAGE][letter % PAGE] = getWidth(code, 1);
    return code;
  }

  /** Like {@link org.apache.fop.fonts.Font#getCharWidth}, except for spaces of fixed width. */
  int width(char letter, int size) {
    mapCodePoint(letter);
    return size * widths[letter / PAGE][letter % PAGE] / 1000;
  }

  private int find(int letter) {
    notifyMapOperation();
    int glyph = findGlyphIndex(letter);
    if (glyph == 0) {
      missing.add(letter);
      return standIn();
    }
    return getCIDSet().mapCodePoint(glyph, letter == LINE_END ? ' ' : letter);
  }

  /** FOP would print '#', which looks like a typed character. */
  private int standIn() {
    for (char candidate : STAND_INS) {
      int glyph = face.glyph(candidate);
      if (glyph != 0) {
        return getCIDSet().mapCodePoint(glyph, candidate);
      }
    }
    return 0;
  }
}
