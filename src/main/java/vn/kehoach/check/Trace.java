package vn.kehoach.check;

/**
 * Which letters stand side by side in some words, and which marks stand in them: enough to say at once that a sign does
 * not. It may say that one stands there which does not, never the other way round.
 */
final class Trace {

  /** Numbers that pairs of letters have; a page has some hundred different ones. */
  static final int PAIRS = 2_048;

  /** Numbers of 64 bits that tell which marks stand there. */
  static final int ALONE = 8;

  private final long[] bits = new long[PAIRS / Long.SIZE];
  private final long[] alone = new long[ALONE];
  private boolean strangers;
  private boolean tightMark;
  private boolean fusedDigit;

  Trace(char[] letters) {
    char before = 0;
    for (char letter : letters) {
      int pair = pair(before, letter);
      bits[pair >> 6] |= 1L << pair;
      if (letter < 'a' || letter > 'z') {
        unusual(before, letter);
      } else if (before < 'A' && before > ' ') {
        tightMark |= isTight(before);
        fusedDigit |= isDigit(before);
      }
      before = letter;
    }
  }

  private void unusual(char before, char letter) {
    fusedDigit |= isDigit(letter) ? Alphabet.isLetter(before) : isDigit(before) && Alphabet.isLetter(letter);
    boolean vietnamese = letter >= '\u1E00' && letter <= '\u1EFF' || letter >= '\u0180' && letter < '\u0200';
    if (!vietnamese) {
      mark(alone, letter);
    }
    if (letter == '(' ? before > ' ' : before < 'A' && isTight(before) && Alphabet.isLetter(letter)) {
      tightMark = true;
    }
    if (letter >= '\u0370' && (letter < '\u1E00' || letter > '\u20CF')) {
      strangers = true;
    }
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isTight(char before) {
    return before == ',' || before == ';' || before == ':' || before == '.' || before == ')';
  }

  /** A digit touches a letter. */
  boolean fusedDigit() {
    return fusedDigit;
  }

  /** A letter stands right behind a mark, or right before a bracket. */
  boolean tightMark() {
    return tightMark;
  }

  /** A character stands there that neither Vietnamese nor its punctuation has. */
  boolean strangers() {
    return strangers;
  }

  /** Marks this passage, the {@code place}th, at each of its pairs. */
  void enter(long[] pairs, int width, int place) {
    int column = place >> 6;
    long bit = 1L << place;
    for (int i = 0; i < bits.length; i++) {
      for (long left = bits[i]; left != 0; left &= left - 1) {
        pairs[(i * Long.SIZE + Long.numberOfTrailingZeros(left)) * width + column] |= bit;
      }
    }
  }

  /** Where the pairs of a sign leave their trace. */
  static int[] of(String sign) {
    int[] places = new int[sign.length() - 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = pair(sign.charAt(i), sign.charAt(i + 1));
    }
    return places;
  }

  static void mark(long[] alone, char letter) {
    // those of Latin as they come, behind them the last seven bits of all others: dashes, quotation marks, blanks
    int place = letter < 0x180 ? letter : 0x180 | letter & 0x7F;
    alone[place >> 6] |= 1L << place;
  }

  private static int pair(char first, char second) {
    return first * 31 + second * 7 & PAIRS - 1;
  }

  /** {@code marks}: as {@link #mark} marks them; letters of Vietnamese are not looked for. */
  boolean mayHold(long[] marks) {
    for (int i = 0; i < ALONE; i++) {
      if ((alone[i] & marks[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code places}: of a sign. */
  boolean mayHold(int[] places) {
    // the last pair first: signs begin alike
    for (int i = places.length - 1; i >= 0; i--) {
      if ((bits[places[i] >> 6] & 1L << places[i]) == 0) {
        return false;
      }
    }
    return true;
  }
}
