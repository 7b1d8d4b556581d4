package vn.kehoach.output.pdf;

import java.util.List;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;

/**
 * Whether a space stood where a settled line ends, or the line ends inside a word ("2021-2025" after its hyphen). A
 * line no longer tells; the paragraph it was cut from does. Letters are counted, not compared: settling may have
 * changed their case.
 */
final class LineGaps {

  private final char[] text;
  private int read;

  LineGaps(List<Inline> content) {
    this.text = PlainText.of(content).toCharArray();
  }

  /** Reads on past {@code line}; {@code true}: a space follows it. */
  boolean after(Line line) {
    int letters = letters(PlainText.of(line.content()));
    for (; letters > 0 && read < text.length; read++) {
      char letter = text[read];
      if (isCommon(letter) || !isSpace(letter)) {
        letters--;
      }
    }
    return read < text.length && isSpace(text[read]);
  }

  private static int letters(String line) {
    int letters = 0;
    for (char letter : line.toCharArray()) {
      letters += isCommon(letter) || !isSpace(letter) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isSpace(char letter) {
    return !isCommon(letter) && (Character.isWhitespace(letter) || letter == '\u00A0');
  }

  /** No letter of a common script is white space. */
  private static boolean isCommon(char letter) {
    return letter > ' ' && letter < '\u0080' || letter > '\u00A0' && letter < '\u1680'
        || letter >= '\u1E00' && letter < '\u2000';
  }
}
