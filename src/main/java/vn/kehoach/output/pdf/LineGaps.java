package vn.kehoach.output.pdf;

import java.util.List;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Line;

/**
 * Determines whether there was a space at the end of a line, or whether the line ends inside a word ("2021-2025" after
 * its hyphen). The line itself does not tell, but its paragraph does. Letters are counted, not compared, because
 * typesetting may have changed their case.
 */
final class LineGaps {

  private final char[] text;
  private int read;

  LineGaps(List<Inline> content) {
    this.text = PlainText.of(content).toCharArray();
  }

  /** Advances past {@code line}; returns whether a space follows it. */
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

  /** Whether the letter is in a range of common scripts without white space. */
  private static boolean isCommon(char letter) {
    return letter > ' ' && letter < '\u0080' || letter > '\u00A0' && letter < '\u1680'
        || letter >= '\u1E00' && letter < '\u2000';
  }
}
