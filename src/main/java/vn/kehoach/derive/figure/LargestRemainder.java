package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides a whole number by weights so that the shares add up exactly (phương pháp số dư lớn nhất): every share is
 * rounded down, and the remainder is distributed, one each, to the largest fractions. Ties go to the larger weight,
 * then to the earlier one.
 */
final class LargestRemainder {

  private record Cut(int index, BigInteger remainder, BigInteger weight) {}

  private LargestRemainder() {}

  /** The shares of {@code total}, which is not negative, by weights that are not negative and not all 0. */
  static long[] shares(long total, List<BigDecimal> weights) {
    List<BigInteger> whole = whole(weights);
    BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() <= 0 || total < 0) {
      throw new IllegalArgumentException("nothing to divide by");
    }
    long[] shares = new long[weights.size()];
    List<Cut> cuts = new ArrayList<>(weights.size());
    long left = total;
    for (int i = 0; i < shares.length; i++) {
      BigInteger[] share = whole.get(i).multiply(BigInteger.valueOf(total)).divideAndRemainder(sum);
      shares[i] = share[0].longValueExact();
      left -= shares[i];
      cuts.add(new Cut(i, share[1], whole.get(i)));
    }
    cuts.sort(Comparator.comparing(Cut::remainder).thenComparing(Cut::weight).reversed()
        .thenComparingInt(Cut::index));
    for (int i = 0; i < left; i++) {
      shares[cuts.get(i).index()]++;
    }
    return shares;
  }

  /** Fractional weights as whole numbers in the same proportions. */
  private static List<BigInteger> whole(List<BigDecimal> weights) {
    int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    int digits = Math.max(0, scale);
    return weights.stream().map(weight -> weight.movePointRight(digits).toBigIntegerExact()).toList();
  }
}
