package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import vn.kehoach.document.Length;

/** Distributes a width to columns by weight, where each has a minimum and a maximum width. */
final class Shares {

  private Shares() {}

  /**
   * The requirements of one column.
   *
   * @param weight its share of the rest
   * @param most   more is assigned only if no other column can use it
   */
  record Wish(double weight, Length least, Length most) {

    Wish(double weight, Length least) {
      this(weight, least, Length.twips(Integer.MAX_VALUE));
    }

    double leastUpTo(double cap) {
      return Math.min(least.twips(), cap);
    }

    double at(double unit) {
      return Math.max(least.twips(), Math.min(most.twips(), weight * unit));
    }
  }

  /** The widths in order; they add up exactly to {@code total}. */
  static List<Length> of(Length total, List<Wish> wishes) {
    int least = 0;
    double smallest = wishes.isEmpty() ? 1 : Double.MAX_VALUE;
    for (Wish wish : wishes) {
      least += wish.least.twips();
      smallest = Math.min(smallest, wish.weight);
    }
    if (least > total.twips()) {
      // More is required than available: the columns that require most get less, the others keep what they need.
      double most = filling(total.twips(), total.twips(), cap -> sum(wishes, wish -> wish.leastUpTo(cap)));
      return whole(total, wishes, wish -> wish.leastUpTo(most));
    }
    double unit = filling(total.twips(), total.twips() / smallest, middle -> sum(wishes, wish -> wish.at(middle)));
    return whole(total, wishes, wish -> wish.at(unit));
  }

  private static double sum(List<Wish> wishes, ToDoubleFunction<Wish> width) {
    double sum = 0;
    for (Wish wish : wishes) {
      sum += width.applyAsDouble(wish);
    }
    return sum;
  }

  /** The value from 0 to {@code high} at which an increasing sum reaches the total, found by bisection. */
  private static double filling(int total, double high, DoubleUnaryOperator sum) {
    double low = 0;
    double end = high;
    for (int i = 0; i < 60; i++) {
      double middle = (low + end) / 2;
      if (sum.applyAsDouble(middle) > total) {
        end = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** In whole twips; if no column wants the rest, all get more in proportion. */
  private static List<Length> whole(Length total, List<Wish> wishes, ToDoubleFunction<Wish> width) {
    double sum = sum(wishes, width);
    List<Length> widths = new ArrayList<>();
    double end = 0;
    int given = 0;
    for (Wish wish : wishes) {
      end += width.applyAsDouble(wish) * total.twips() / sum;
      int edge = (int) Math.round(end);
      widths.add(Length.twips(edge - given));
      given = edge;
    }
    return widths;
  }
}
