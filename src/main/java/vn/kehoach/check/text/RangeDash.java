package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Finds ranges of years written in two ways in one document: {@code 2021-2030} and {@code 2021 - 2030}. */
public final class RangeDash implements Rule {

  private static final Sought YEARS = Sought.atNumberBefore("-–",
      "(?<![\\d/])(?:19|20)\\d{2}(\\s*[-–]\\s*)(?:19|20)\\d{2}(?![\\d/])");

  private static final Expression DASH = Expression.of("\\s*[-–]\\s*");

  @Override
  public String id() {
    return "text/range-dash";
  }

  /** The dash used in most ranges of years; with spaces if there are no ranges. */
  static String usual(Draft draft) {
    Map<String, List<Text>> styles = styles(draft);
    return styles.isEmpty() ? " - " : most(styles).getKey();
  }

  static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  private static Map.Entry<String, List<Text>> most(Map<String, List<Text>> styles) {
    return Collections.max(styles.entrySet(),
        (one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()));
  }

  /** The ranges of years, grouped by their dash. A dash with a space on one side is left out: it is a typing error. */
  private static Map<String, List<Text>> styles(Draft draft) {
    Map<String, List<Text>> styles = new LinkedHashMap<>();
    draft.prose(YEARS).forEach(passage -> YEARS.in(passage, years -> {
      String dash = years.group(1);
      if (Character.isWhitespace(dash.charAt(0)) == Character.isWhitespace(dash.charAt(dash.length() - 1))) {
        styles.computeIfAbsent(dash, none -> new ArrayList<>())
            .add(passage.text(years));
      }
    }));
    return styles;
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, List<Text>> styles = styles(draft);
    if (styles.size() < 2) {
      return;
    }
    Map.Entry<String, List<Text>> usual = most(styles);
    Text example = usual.getValue().get(0);
    styles.forEach((dash, places) -> {
      if (!dash.equals(usual.getKey())) {
        Text place = places.get(0);
        String right = DASH.matcher(place.value()).replaceFirst(usual.getKey());
        problems.add(Problem.info(id(), draft.place(place),
                "khoảng năm viết “" + place + "” " + places.size() + " lần, kiểu “" + example + "” "
                    + usual.getValue().size()
                    + " lần",
                "years are written “" + place + "” (" + places.size() + "×), elsewhere as “" + example + "” ("
                    + usual.getValue().size() + "×)")
            .hint("viết " + right + " cho thống nhất", "write " + right + " consistently")
            .seeAlso(draft.place(example))
            .fix(place.span(), right));
      }
    });
  }
}
