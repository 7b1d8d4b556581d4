package vn.kehoach.check;

/**
 * Which marks stand in some words: enough to say at once that one does not. It may say that one stands there which does
 * not, never the other way round.
 */
final class Trace {

  /** Numbers of 64 bits that tell which marks stand there. */
  static final int ALONE = 8;

  private static final int LATIN = 0x180;

  private final long[] alone = new long[ALONE];
  private boolean digit;
  private boolean quote;
  private boolean strangers;
  private boolean tightMark;
  private boolean fusedDigit;
  private boolean blank;

  /** Every kind of white space counts as a plain space. */
  Trace(char[] letters) {
    mark(alone, ' ');
    char before = 0;
    for (char letter : letters) {
      if (letter == ' ') {
        before = letter;
        continue;
      }
      if (letter >= 'a' && letter <= 'z') {
        if (before < 'A' && before > ' ') {
          tightMark |= isTight(before);
          fusedDigit |= isDigit(before);
        }
        before = letter;
      } else if (isBlank(letter)) {
        blank = true;
        before = ' ';
      } else {
        unusual(before, letter);
        before = letter;
      }
    }
  }

  /** A space that is not the plain one. */
  static boolean isBlank(char letter) {
    return letter < ' ' ? letter == '\n' || letter == '\t' : letter == '\u00A0';
  }

  private void unusual(char before, char letter) {
    if (isDigit(letter)) {
      digit = true;
      tightMark |= before == ',' || before == ';';
      fusedDigit |= Alphabet.isLetter(before);
    } else {
      fusedDigit |= isDigit(before) && Alphabet.isLetter(letter);
    }
    quote |= letter == '“';
    boolean vietnamese = letter >= '\u1E00' && letter <= '\u1EFF' || letter >= '\u0180' && letter < '\u0200';
    if (!vietnamese) {
      mark(alone, letter);
    }
    if (letter == '(' ? before > ' ' : before < 'A' && isTight(before)
        && (letter == '“' || Alphabet.isLetter(letter))) {
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

  /** One of 0 to 9. */
  boolean digit() {
    return digit;
  }

  /** White space that is no plain space. */
  boolean blank() {
    return blank;
  }

  /** A quotation opens. */
  boolean quote() {
    return quote;
  }

  /** A digit touches a letter. */
  boolean fusedDigit() {
    return fusedDigit;
  }

  /**
   * A letter or a quotation stands right after a mark, or a digit after a comma or semicolon, or a letter right
   * before a bracket.
   */
  boolean tightMark() {
    return tightMark;
  }

  /** A character stands there that neither Vietnamese nor its punctuation has. */
  boolean strangers() {
    return strangers;
  }

  /** Whether its trace tells for sure that a mark stands there. */
  static boolean isSure(char mark) {
    return mark < LATIN;
  }

  static void mark(long[] alone, char letter) {
    // those of Latin as they come, after them the last seven bits of all others: dashes, quotation marks, blanks
    int place = letter < LATIN ? letter : LATIN | letter & 0x7F;
    alone[place >> 6] |= 1L << place;
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
}
