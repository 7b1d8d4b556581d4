package vn.kehoach.output.pdf;

import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.MultiByteFont;

/**
 * A {@link Face} at work in one document. Two letters are treated apart: the end of a settled line, and a missing one.
 */
final class FaceFont extends MultiByteFont {

  /**
   * Stands at the end of a settled line where the text goes on after a space. It is drawn as a blank glyph without
   * width and reads as a space: the right edge stays straight, and words stay apart in copied and in spoken text. Not
   * a character of XML, so no plan can hold it.
   */
  static final char LINE_END = '\uFFFE';

  private static final char[] STAND_INS = {'\uFFFD', '\u25A1', '?'};

  private final Face face;
  private final MissingLetters missing;

  FaceFont(Face face, InternalResourceResolver files, MissingLetters missing) {
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

  @Override
  public int mapCodePoint(int letter) {
    notifyMapOperation();
    int glyph = findGlyphIndex(letter);
    if (glyph == 0) {
      missing.add(letter);
      return standIn();
    }
    return getCIDSet().mapCodePoint(glyph, letter == LINE_END ? ' ' : letter);
  }

  /** FOP would print '#', which a reader takes for a typed one. */
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
