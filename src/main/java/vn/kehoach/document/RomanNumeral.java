package vn.kehoach.document;

/** Roman numerals (chữ số La Mã) from I to MMMCMXCIX. */
public final class RomanNumeral {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private RomanNumeral() {}

  public static String of(int number) {
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        written.append(SIGNS[i]);
      }
    }
    return written.toString();
  }

  /** The number, or 0 if this is not a correctly written numeral. */
  public static int parse(String written) {
    int number = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      for (; written.startsWith(SIGNS[i], at); at += SIGNS[i].length()) {
        number += VALUES[i];
      }
    }
    return at == written.length() && of(number).equals(written) ? number : 0;
  }
}
