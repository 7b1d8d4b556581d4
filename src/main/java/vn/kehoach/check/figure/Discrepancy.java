package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/**
 * A stated total, and the different sum of its parts.
 *
 * @param at     the place of the total
 * @param beside the place of the parts
 * @param typed  the total
 * @param sum    the sum of the parts, written like the total
 */
public record Discrepancy(Text at, Text beside, String typed, String sum) {

  /** If the sum differs from the total by at most this share of it, the parts were meant to add up to it. */
  private static final BigDecimal CLOSE = new BigDecimal("0.04");

  /** The discrepancy between a total and the sum of its parts; empty if the sum is right. */
  public static Optional<Discrepancy> between(Text whole, Text parts, BigDecimal sum) {
    return Decimal.parse(whole).filter(said -> said.compareTo(sum) != 0)
        .map(said -> new Discrepancy(whole, parts, whole.value(), Decimal.write(sum)));
  }

  static Discrepancy ofMoney(Text whole, Text parts, long sum) {
    return new Discrepancy(whole, parts, whole.value(), dong(BigDecimal.valueOf(sum)));
  }

  /** Whether a sum equals the total, or nearly so. */
  static boolean isClose(BigDecimal whole, BigDecimal sum) {
    return whole.subtract(sum).abs().compareTo(whole.multiply(CLOSE)) <= 0;
  }

  static String dong(BigDecimal sum) {
    return Decimal.write(sum) + " đồng";
  }

  /** The sum of the numbers in the first group of each match. */
  static BigDecimal sum(Matcher part) {
    BigDecimal sum = BigDecimal.ZERO;
    while (part.find()) {
      sum = sum.add(Decimal.orZero(part.group(1)));
    }
    return sum;
  }
}
