package vn.kehoach.check;

/**
 * A small set summary of which marks occur in a text, to rule out a mark quickly. It may claim a mark that does not
 * occur, but never misses one that does.
 */
final class Trace {

  /** The number of 64-bit words of the summary. */
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
          fusedDigit |= Alphabet.isDigit(before);
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

  /** Whether this is a space other than a plain space. */
  static boolean isBlank(char letter) {
    return letter < ' ' ? letter == '\n' || letter == '\t' : letter == '\u00A0';
  }

  private void unusual(char before, char letter) {
    if (Alphabet.isDigit(letter)) {
      digit = true;
      tightMark |= before == ',' || before == ';';
      fusedDigit |= Alphabet.isLetter(before);
    } else {
      fusedDigit |= Alphabet.isDigit(before) && Alphabet.isLetter(letter);
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

  private static boolean isTight(char before) {
    return before == ',' || before == ';' || before == ':' || before == '.' || before == ')';
  }

  /** Whether there is a digit. */
  boolean digit() {
    return digit;
  }

  /** Whether there is white space other than plain spaces. */
  boolean blank() {
    return blank;
  }

  /** Whether there is an opening quotation mark. */
  boolean quote() {
    return quote;
  }

  /** Whether a digit directly precedes or follows a letter. */
  boolean fusedDigit() {
    return fusedDigit;
  }

  /**
   * Whether a letter or opening quotation mark directly follows a mark, a digit directly follows a comma or semicolon,
   * or a bracket directly follows something other than a space.
   */
  boolean tightMark() {
    return tightMark;
  }

  /** Whether there is a character that belongs neither to Vietnamese nor to its punctuation. */
  boolean strangers() {
    return strangers;
  }

  /** Whether the summary is exact for this mark. */
  static boolean isSure(char mark) {
    return mark < LATIN;
  }

  static void mark(long[] alone, char letter) {
    // Latin characters have a bit each; all others (dashes, quotation marks, spaces) share 128 bits by their last seven
    // bits
    int place = letter < LATIN ? letter : LATIN | letter & 0x7F;
    alone[place >> 6] |= 1L << place;
  }

  /**
   * @param marks a summary made with {@link #mark}; Vietnamese letters are not included
   */
  boolean mayHold(long[] marks) {
    for (int i = 0; i < ALONE; i++) {
      if ((alone[i] & marks[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
