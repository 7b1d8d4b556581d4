package vn.kehoach.check;

import java.util.Arrays;

/** The letter tests of {@link Character}, looked up in a table for the letters used in Vietnamese. */
public final class Alphabet {

  /** Which characters of this range are letters. */
  private static final boolean[] LETTERS = new boolean['\u1F00'];

  static {
    Arrays.fill(LETTERS, 'A', 'Z' + 1, true);
    Arrays.fill(LETTERS, 'a', 'z' + 1, true);
    Arrays.fill(LETTERS, '\u00C0', '\u01B1', true);
    LETTERS['×'] = false;
    LETTERS['÷'] = false;
    Arrays.fill(LETTERS, '\u1EA0', '\u1EFA', true);
  }

  private Alphabet() {}

  public static boolean isLetter(char c) {
    return c < LETTERS.length && LETTERS[c] || c > 127 && Character.isLetter(c);
  }

  /** Whether it is one of 0 to 9. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a digit or a number of any script, as Ⅳ and ½ are. */
  public static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  public static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c) || c > 127 && Character.isDigit(c);
  }
}
