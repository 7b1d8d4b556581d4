package vn.kehoach.derive;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.plan.Indicator;

/** What becomes of an indicator on the way down depends on what it counts. */
enum IndicatorKind {

  /** A share or a rate holds at every level: inherited. */
  RATE,

  /** Things, people, events that are counted: divided. */
  COUNT,

  /** A place in a ranking of the parent's own kind: not taken. */
  RANK,

  /** Words: inherited. */
  WORDS;

  private static final Pattern RATIO = Pattern.compile("%|‰|/|phần trăm|phần nghìn|trên ", Pattern.CASE_INSENSITIVE);
  private static final Set<String> RANKS = Set.of("thứ bậc", "thứ hạng", "hạng", "xếp hạng", "vị trí");

  static IndicatorKind of(Indicator indicator) {
    String unit = indicator.unit() == null ? "" : Letters.lower(indicator.unit().value());
    if (RANKS.contains(unit)) {
      return RANK;
    }
    boolean whole = Stream.concat(indicator.targets().stream(), indicator.parts().stream())
        .allMatch(figure -> Figure.count(figure.value().value()) != null);
    if (indicator.targets().isEmpty()) {
      return WORDS;
    }
    boolean number = indicator.targets().stream().allMatch(figure -> Figure.parse(figure.value().value()) != null);
    boolean rate = RATIO.matcher(unit).find()
        || indicator.text() != null && Letters.lower(indicator.text().value()).startsWith("tỷ lệ");
    if (!number) {
      return WORDS;
    }
    return rate ? RATE : whole ? COUNT : RATE;
  }
}
