package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.Arrays;

/** Recognises a mistyped number: two digits are swapped, or one of several digits is different. */
public final class Slip {

  private static final int SEVERAL = 3;

  private Slip() {}

  /** Whether both have the same number of digits, with full stops and commas in the same places. */
  static boolean is(String typed, String right) {
    if (typed.length() != right.length() || typed.equals(right)) {
      return false;
    }
    int other = 0;
    for (int i = 0; i < typed.length(); i++) {
      other += typed.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return isSwapped(typed.replace(",", ""), right.replace(",", "")) || typed.length() >= SEVERAL && other == 1;
  }

  /** Trailing zeros of both are ignored: "1.680 tỷ" differs from "1.860 tỷ" in three digits. */
  public static boolean is(BigDecimal typed, BigDecimal right) {
    if (right.signum() <= 0 || typed.signum() <= 0) {
      return false;
    }
    String one = typed.stripTrailingZeros().toPlainString();
    String other = right.stripTrailingZeros().toPlainString();
    int end = Math.max(end(one), end(other));
    return one.length() == other.length() && is(one.substring(0, end), other.substring(0, end));
  }

  private static int end(String digits) {
    int end = digits.length();
    while (end > 1 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end;
  }

  /** Whether both have the same digits in another order; 03 and 30 may both be intended. */
  public static boolean isSwapped(String one, String other) {
    boolean may = one.length() == other.length() && one.length() > 1 && !one.equals(other) && one.charAt(0) != '0'
        && other.charAt(0) != '0';
    return may && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }
}
