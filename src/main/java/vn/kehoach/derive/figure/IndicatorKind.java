package vn.kehoach.derive.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Text;

/** How an indicator is passed on to units, depending on what it counts. */
public enum IndicatorKind {

  /** Shares, rates and durations, which hold at every level: inherited. */
  RATE,

  /** Things, people and events that are counted: divided. */
  COUNT,

  /** A position in a ranking of the parent's peers: not passed on. */
  RANK,

  /** Words: inherited. */
  WORDS;

  private static final Entries HELD = Shipped.entries("units").group("held");
  private static final Set<String> HELD_UNITS =
      HELD.texts("units").stream().map(Text::value).collect(Collectors.toUnmodifiableSet());
  /** Units of quantities of which a unit has a part, even if it is not a whole number. */
  private static final Set<String> QUANTITIES =
      HELD.texts("divided").stream().map(Text::value).collect(Collectors.toUnmodifiableSet());

  private static final Pattern HELD_WORDS = any("words");
  private static final Pattern HELD_ALWAYS = any("always");

  private static final Pattern RATIO = Pattern.compile("%|‰|/|phần trăm|phần nghìn|trên ", Pattern.CASE_INSENSITIVE);
  private static final List<String> RANKS = List.of("thứ bậc", "thứ hạng", "hạng", "xếp hạng", "vị trí");

  public static IndicatorKind of(Indicator indicator) {
    String unit = indicator.unit() == null ? "" : Letters.lower(indicator.unit().value());
    String name = indicator.text() == null ? "" : Letters.lower(indicator.text().value());
    boolean words = !indicator.targets().isEmpty()
        && indicator.targets().stream().allMatch(figure -> Figure.parse(figure.value().value()) == null);
    if (RANKS.contains(unit) || words && RANKS.stream().anyMatch(name::startsWith)) {
      return RANK;
    }
    boolean whole = Stream.concat(indicator.targets().stream(), indicator.parts().stream())
        .allMatch(figure -> Figure.count(figure.value().value()) != null);
    if (indicator.targets().isEmpty()) {
      return WORDS;
    }
    boolean number = indicator.targets().stream().allMatch(figure -> Figure.parse(figure.value().value()) != null);
    String text = indicator.text() == null ? "" : Letters.lower(indicator.text().value());
    boolean rate = RATIO.matcher(unit).find() || text.startsWith("tỷ lệ") || isHeld(text, unit);
    if (!number) {
      return WORDS;
    }
    return rate ? RATE : whole || QUANTITIES.contains(unit) ? COUNT : RATE;
  }

  private static boolean isHeld(String text, String unit) {
    boolean counts = text.startsWith("số ") || text.startsWith("tổng số ");
    return HELD_UNITS.contains(unit) || HELD_ALWAYS.matcher(text).find() || !counts && HELD_WORDS.matcher(text).find();
  }

  private static Pattern any(String key) {
    return Pattern.compile(HELD.texts(key).stream().map(Text::value).collect(Collectors.joining("|")));
  }
}
