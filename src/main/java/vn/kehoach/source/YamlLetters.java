package vn.kehoach.source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The letters of a source as the YAML scanner reads them, all at hand. SnakeYAML's own reader fetches a thousand at a
 * time and looks at each of them three times on the way: in a run of one plan, a fifth of the time the YAML takes. It is
 * left what it alone understands: characters of two units, and those that cannot be printed.
 */
final class YamlLetters extends StreamReader {

  /** A mark quotes what lies around it; we have the source for that. */
  private static final int[] NOTHING = {0};

  private final char[] letters;
  private int at;
  private int documentStart;
  private int line;
  private int column;

  private YamlLetters(char[] letters) {
    super("");
    this.letters = letters;
  }

  static StreamReader of(String text, char[] letters) {
    return areSimple(letters) ? new YamlLetters(letters) : new StreamReader(text);
  }

  private static boolean areSimple(char[] letters) {
    for (char c : letters) {
      boolean simple = c <= '~'
          ? c >= ' ' || c == '\n' || c == '\r' || c == '\t'
          : c >= 0xA0 && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xFFFE;
      if (!simple) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Mark getMark() {
    return new Mark("", at, line, column, NOTHING, 0);
  }

  @Override
  public int peek() {
    return at < letters.length ? letters[at] : 0;
  }

  @Override
  public int peek(int ahead) {
    return at + ahead < letters.length ? letters[at + ahead] : 0;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int count) {
    int end = Math.min(at + count, letters.length);
    while (at < end) {
      char c = letters[at++];
      boolean carriageReturn = c == '\r' && at < letters.length && letters[at] != '\n';
      if (c == '\n' || carriageReturn || c == '\u2028' || c == '\u2029') {
        line++;
        column = 0;
      } else if (c != '\uFEFF') {
        column++;
      }
    }
  }

  @Override
  public String prefix(int count) {
    return new String(letters, at, Math.min(count, letters.length - at));
  }

  /** Never across lines. */
  @Override
  public String prefixForward(int count) {
    String prefix = prefix(count);
    at += count;
    column += count;
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
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
}
