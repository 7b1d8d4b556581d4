package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/**
 * A whole that is told, and what its parts add up to instead.
 *
 * @param at     where it is told
 * @param beside what else to look at: the parts
 * @param typed  the whole
 * @param sum    of the parts, written as the whole would be
 */
public record Discrepancy(Text at, Text beside, String typed, String sum) {

  /** Parts that miss the whole by no more than this share of it were meant to make it. */
  private static final BigDecimal CLOSE = new BigDecimal("0.04");

  /** The discrepancy of a whole and the sum of its parts; none when the sum is right. */
  public static Optional<Discrepancy> between(Text whole, Text parts, BigDecimal sum) {
    return Decimal.parse(whole).filter(said -> said.compareTo(sum) != 0)
        .map(said -> new Discrepancy(whole, parts, whole.value(), Decimal.write(sum)));
  }

  static Discrepancy ofMoney(Text whole, Text parts, long sum) {
    return new Discrepancy(whole, parts, whole.value(), dong(BigDecimal.valueOf(sum)));
  }

  /** Whether a sum is the whole, or nearly so. */
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
      sum = sum.add(Decimal.parse(part.group(1)).orElse(BigDecimal.ZERO));
    }
    return sum;
  }
}
