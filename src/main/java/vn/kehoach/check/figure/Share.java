package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Text;

/**
 * A percentage that is not the quotient of a part and its total.
 *
 * @param typed  where its digits are
 * @param part   the part as typed; {@code whole} likewise
 * @param right  the right percentage
 * @param beside where the two numbers are
 */
public record Share(Passage passage, Clause typed, String part, String whole, BigDecimal right, Text beside) {

  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP);
  }

  /** The value of a percentage, with a comma or full stop before the decimals. */
  public static BigDecimal number(String typed) {
    return new BigDecimal(typed.replace(',', '.'));
  }

  /** Whether a percentage deviates from the right one by its last digit or more: it is not rounded up or down. */
  public static boolean misses(BigDecimal right, BigDecimal said) {
    return off(right, said).compareTo(BigDecimal.ONE.movePointLeft(said.scale())) >= 0;
  }

  static BigDecimal off(BigDecimal right, BigDecimal said) {
    return right.subtract(said).abs();
  }
}
