package vn.kehoach.output.pdf;

import org.apache.fop.pdf.PDFNumber;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFPainter;
import org.apache.fop.util.CharUtilities;

/**
 * Writes the letters of a page like FOP, but without looking up the font and its kind for each letter. Only the page
 * access of FOP's painter is used.
 */
final class LetterPainter extends PDFPainter {

  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

  /** The rounding used by FOP. */
  private static final int DECIMALS = 4;

  LetterPainter(PDFDocumentHandler handler) {
    super(handler, null);
  }

  /** Whether the text has no spaces of fixed width and no surrogate pairs, which are left to FOP. */
  static boolean canWrite(String text) {
    for (char letter : text.toCharArray()) {
      if (letter >= '\u2000' && (CharUtilities.isFixedWidthSpace(letter) || Character.isSurrogate(letter))) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param gap added to every space, in thousandths of a point like {@code size}
   */
  void write(String text, int gap, int size, FaceFont font) {
    String wider = gap == 0 ? "" : "> " + PDFNumber.doubleOut(-(float) gap / (size / 1000f), DECIMALS) + " <";
    StringBuilder out = new StringBuilder(text.length() * 6).append("[<");
    char[] code = new char[4];
    for (char letter : text.toCharArray()) {
      int number = font.mapCodePoint(letter);
      code[0] = DIGITS[number >> 12];
      code[1] = DIGITS[number >> 8 & 0xF];
      code[2] = DIGITS[number >> 4 & 0xF];
      code[3] = DIGITS[number & 0xF];
      out.append(code);
      if (letter == ' ' || letter == '\u00A0') {
        out.append(wider);
      }
    }
    generator.add(out.append(">] TJ\n").toString());
  }
}
