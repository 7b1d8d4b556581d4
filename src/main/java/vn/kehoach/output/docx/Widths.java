package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Length;

/** Widths of columns: settled ones as they are, else shares of the room there is. */
final class Widths {

  private Widths() {}

  /** A share of 0 is nobody's opinion and counts as the mean of the others. No twip is lost to rounding. */
  static List<Length> of(List<Length> settled, List<Double> shares, Length room) {
    if (settled.size() == shares.size()) {
      return settled;
    }
    double mean = shares.stream().filter(share -> share > 0).mapToDouble(Double::doubleValue).average().orElse(1);
    List<Double> weights = shares.stream().map(share -> share > 0 ? share : mean).toList();
    double all = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Length> widths = new ArrayList<>();
    double weight = 0;
    Length edge = Length.ZERO;
    for (double one : weights) {
      weight += one;
      Length next = room.times(weight / all);
      widths.add(next.minus(edge));
      edge = next;
    }
    return widths;
  }

  static Length sum(List<Length> widths) {
    return widths.stream().reduce(Length.ZERO, Length::plus);
  }
}
