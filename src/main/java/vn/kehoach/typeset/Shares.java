package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Length;

/** Shares a width among columns by weight, where each has a least and a greatest width. */
final class Shares {

  private Shares() {}

  /**
   * What one column asks for.
   *
   * @param weight of what it takes of the rest
   * @param most   it has no use for more, unless nobody has
   */
  record Wish(double weight, Length least, Length most) {

    Wish(double weight, Length least) {
      this(weight, least, Length.twips(Integer.MAX_VALUE));
    }

    double at(double unit) {
      return Math.max(least.twips(), Math.min(most.twips(), weight * unit));
    }
  }

  /** The widths in order; they add up to {@code total} to the twip. */
  static List<Length> of(Length total, List<Wish> wishes) {
    double unit = unit(total.twips(), wishes);
    double sum = wishes.stream().mapToDouble(wish -> wish.at(unit)).sum();
    List<Length> widths = new ArrayList<>();
    double end = 0;
    int given = 0;
    for (Wish wish : wishes) {
      // Too much is asked for, or too little: everybody gives or gets in proportion.
      end += wish.at(unit) * total.twips() / sum;
      int edge = (int) Math.round(end);
      widths.add(Length.twips(edge - given));
      given = edge;
    }
    return widths;
  }

  /** The width of one unit of weight at which the columns fill the total: found by halving, as widths only grow with it. */
  private static double unit(int total, List<Wish> wishes) {
    double low = 0;
    double high = total / wishes.stream().mapToDouble(Wish::weight).min().orElse(1);
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double sum = wishes.stream().mapToDouble(wish -> wish.at(middle)).sum();
      if (sum > total) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }
}
