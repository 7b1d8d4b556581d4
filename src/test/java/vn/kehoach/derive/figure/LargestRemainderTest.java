package vn.kehoach.derive.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shares add up to the total, whatever the weights. */
class LargestRemainderTest {

  @Test
  void shares_of_random_figures_add_up_and_are_within_one_of_their_quota() {
    Random random = new Random(318);
    for (int round = 0; round < 3000; round++) {
      List<BigDecimal> weights = weights(random);
      long total = Math.abs(random.nextLong()) % (round % 3 == 0 ? 20 : round % 3 == 1 ? 100_000 : 9_000_000_000_000L);
      long[] shares = LargestRemainder.shares(total, weights);
      assertThat(LongStream.of(shares).sum()).isEqualTo(total);
      BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      for (int i = 0; i < shares.length; i++) {
        BigDecimal off = BigDecimal.valueOf(shares[i]).multiply(sum)
            .subtract(weights.get(i).multiply(BigDecimal.valueOf(total))).abs();
        assertThat(off).as("less than one from the exact quota").isLessThan(sum);
      }
    }
  }

  @Test
  void a_heavier_unit_never_gets_less() {
    Random random = new Random(73);
    for (int round = 0; round < 500; round++) {
      List<BigDecimal> weights = weights(random);
      long[] shares = LargestRemainder.shares(random.nextInt(50_000), weights);
      for (int i = 0; i < shares.length; i++) {
        for (int j = 0; j < shares.length; j++) {
          if (weights.get(i).compareTo(weights.get(j)) > 0) {
            assertThat(shares[i]).isGreaterThanOrEqualTo(shares[j]);
          }
        }
      }
    }
  }

  @Test
  void a_worked_example() {
    assertThat(LargestRemainder.shares(10, weighing("1", "1", "1"))).containsExactly(4, 3, 3);
    assertThat(LargestRemainder.shares(100, weighing("47", "16", "15,8", "12", "6,1", "3,1")))
        .containsExactly(47, 16, 16, 12, 6, 3);
    assertThat(LargestRemainder.shares(2, weighing("0", "5", "0", "1"))).containsExactly(0, 2, 0, 0);
    assertThat(LargestRemainder.shares(0, weighing("3", "4"))).containsExactly(0, 0);
  }

  @Test
  void without_weight_there_is_nothing_to_divide_by() {
    assertThatThrownBy(() -> LargestRemainder.shares(5, weighing("0", "0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<BigDecimal> weighing(String... weights) {
    return Stream.of(weights).map(Figure::parse).toList();
  }

  private static List<BigDecimal> weights(Random random) {
    List<BigDecimal> weights = new ArrayList<>();
    weights.add(BigDecimal.valueOf(1 + random.nextInt(90_000)));
    for (int i = random.nextInt(40); i > 0; i--) {
      weights.add(random.nextInt(6) == 0 ? BigDecimal.ZERO
          : BigDecimal.valueOf(random.nextInt(9_000_000), random.nextInt(3)));
    }
    return weights;
  }
}
