package vn.kehoach.source;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text as input for SnakeYAML. SnakeYAML's own reader copies the text in pieces and counts code points; this one
 * reads it in place and counts UTF-16 units, as all positions here do. Characters forbidden in YAML are reported at the
 * same moment as by the original: when the block of a thousand characters that contains them is reached.
 */
final class LetterStream extends StreamReader {

  private static final int PIECE = 1024;
  private static final String NAME = "plan";
  private static final int[] NOTHING = new int[0];

  /**
   * Shown to the scanner in place of common letters beyond ASCII: none has a meaning in YAML, but the scanner would
   * look each up in lists, which is slow.
   */
  private static final char NO_SIGN = '\u007F';

  private static final int ASCII_END = 0x80;

  private final String text;
  private final char[] letters;

  /** The first letter that is replaced. */
  private final int firstHidden;

  /** How far the text has been validated. */
  private int seen;

  private int at;
  private int documentStart;
  private int line;
  private int column;

  /**
   * @param common whether the text has only {@linkplain CommonLetters common letters}, which are all allowed in YAML
   */
  LetterStream(String text, char[] letters, boolean common) {
    super(Reader.nullReader());
    this.text = text;
    this.letters = letters;
    this.firstHidden = common ? ASCII_END : Character.MAX_CODE_POINT;
    this.seen = common ? letters.length : 0;
  }

  @Override
  public int peek() {
    return shown(at);
  }

  @Override
  public int peek(int index) {
    return shown(at + index);
  }

  private int shown(int index) {
    char letter = index < seen ? letters[index] : beyond(index);
    return letter < firstHidden ? letter : NO_SIGN;
  }

  /** 0 beyond the end of the text. */
  private char beyond(int index) {
    while (index >= seen && seen < letters.length) {
      look(Math.min(seen + PIECE, letters.length));
    }
    return index < seen ? letters[index] : 0;
  }

  private void look(int to) {
    while (seen < to) {
      seen += checked(seen);
    }
  }

  /** The number of units of the character here, after validating it. */
  private int checked(int index) {
    int character = Character.codePointAt(letters, index);
    if (!isPrintable(character)) {
      throw new ReaderException(NAME, index, character, "special characters are not allowed");
    }
    return Character.charCount(character);
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    int end = Math.min(at + length, letters.length);
    if (end > seen) {
      beyond(end - 1);
    }
    while (at < end) {
      char letter = letters[at++];
      if (letter < ' ' ? letter == '\n' || letter == '\r' && peek() != '\n' && at < letters.length : breaks(letter)) {
        line++;
        column = 0;
      } else if (letter != '\uFEFF') {
        column++;
      }
    }
  }

  /** Unicode line breaks beyond the usual ones. */
  private static boolean breaks(char letter) {
    return letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
  }

  @Override
  public String prefix(int length) {
    peek(length);
    return text.substring(at, Math.min(at + length, letters.length));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at += length;
    column += length;
    return prefix;
  }

  @Override
  public Mark getMark() {
    return new Mark(NAME, at, line, column, NOTHING, 0);
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }
}
