package vn.kehoach.report;

/**
 * Makes text of plans and file names safe for a terminal. Control characters could clear the screen or colour it, and
 * marks that change the direction of writing could show other words than the file contains. Each is replaced by one
 * visible character, so that carets stay in place.
 */
public final class TerminalText {

  /** The first of Unicode's pictures of control characters: ␀ for U+0000, ␛ for escape. */
  private static final char PICTURES = '\u2400';

  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char NO_PICTURE = '\uFFFD';

  private TerminalText() {}

  /** The text with the same number of characters; tabs become spaces, line ends stay. */
  public static String of(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (shown(words.charAt(i)) != words.charAt(i)) {
        return replaced(words);
      }
    }
    return words;
  }

  private static String replaced(String words) {
    char[] letters = words.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = shown(letters[i]);
    }
    return new String(letters);
  }

  private static char shown(char letter) {
    if (letter >= ' ' && letter < 0x7F || letter == '\n') {
      return letter;
    }
    if (letter < ' ') {
      return letter == '\t' ? ' ' : (char) (PICTURES + letter);
    }
    if (letter == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    return letter <= 0x9F || turnsDirection(letter) ? NO_PICTURE : letter;
  }

  /** Whether this is a mark, embedding, override or isolate of the bidirectional algorithm (UAX #9). */
  private static boolean turnsDirection(char letter) {
    return letter == '\u061C' || letter == '\u200E' || letter == '\u200F'
        || letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
  }
}
