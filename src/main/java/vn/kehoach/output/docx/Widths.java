package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Length;

/** Column widths: those set by typesetting, otherwise shares of the available width. */
final class Widths {

  private Widths() {}

  /** A share of 0 is unspecified and counts as the average of the others. Rounding loses no twip. */
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
