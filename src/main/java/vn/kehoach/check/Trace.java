package vn.kehoach.check;

import java.util.Arrays;

/**
 * A small set summary of which marks occur in a text, to rule out a mark quickly. It may claim a mark that does not
 * occur, but never misses one that does.
 */
final class Trace {

  /** The number of 64-bit words of the summary. */
  static final int ALONE = 8;

  private static final int LATIN = 0x180;

  /** What is noted about a character: nothing, only that it occurs, or ({@code 0}) what {@link #unusual} finds. */
  private static final byte[] KINDS = new byte['\u1F00'];
  private static final byte PLAIN = 1;
  private static final byte NAMED = 2;

  static {
    KINDS[' '] = PLAIN;
    Arrays.fill(KINDS, 'a', 'z' + 1, PLAIN);
    Arrays.fill(KINDS, '\u0180', '\u0200', PLAIN);
    Arrays.fill(KINDS, '\u1E00', '\u1F00', PLAIN);
    Arrays.fill(KINDS, 'A', 'Z' + 1, NAMED);
    Arrays.fill(KINDS, '\u00C0', LATIN, NAMED);
  }

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
    for (int at = 0; at < letters.length; at++) {
      char letter = letters[at];
      byte kind = letter < KINDS.length ? KINDS[letter] : 0;
      if (kind == NAMED) {
        alone[letter >> 6] |= 1L << letter;
      } else if (kind == 0) {
        unusual(letters, at);
      }
    }
  }

  /** Whether this is a space other than a plain space. */
  static boolean isBlank(char letter) {
    return letter < ' ' ? letter == '\n' || letter == '\t' : letter == '\u00A0';
  }

  private void unusual(char[] letters, int at) {
    char letter = letters[at];
    if (isBlank(letter)) {
      blank = true;
      return;
    }
    if (letter < 'A') {
      tell(letter, at > 0 ? letters[at - 1] : 0, at + 1 < letters.length ? letters[at + 1] : 0);
    }
    quote |= letter == '“';
    mark(alone, letter);
    if (letter >= '\u0370' && (letter < '\u1E00' || letter > '\u20CF')) {
      strangers = true;
    }
  }

  /** Notes how a digit or mark stands between its neighbours. */
  private void tell(char letter, char before, char after) {
    if (Alphabet.isDigit(letter)) {
      digit = true;
      tightMark |= before == ',' || before == ';';
      fusedDigit |= Alphabet.isLetter(before) || Alphabet.isLetter(after);
    } else if (letter == '(') {
      tightMark |= before > ' ' && !isBlank(before);
    } else if (isTight(letter)) {
      tightMark |= after == '“' || Alphabet.isLetter(after);
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
