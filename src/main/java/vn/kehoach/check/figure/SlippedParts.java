package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;

/**
 * Parts of a total that may overlap, as poor households and households of a minority may, but that add up to it if two
 * digits of one of them are swapped: {@code 92 nhà, trong đó 57 nhà của hộ nghèo, 42 nhà của hộ cận nghèo và 11 nhà
 * ...}.
 */
public final class SlippedParts {

  private static final String PART = "(?:" + Decimal.FORM + ") \\k<unit>(?!\\p{L})[^.,;:()\\d]{0,50}";
  private static final String PARTS = PART + "(?:(?:, | và |, và )" + PART + ")+";
  private static final Sought DIVIDED = Sought.atNumber("(?<![\\p{L}\\d/.,–-])(?<whole>" + Decimal.FORM
      + ") (?<unit>\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,60}(?:, |: |; )(?:trong đó|gồm|bao gồm|chia ra)(?: có)?:? (?<parts>"
      + PARTS + ")(?:; (?<others>" + PARTS + "))?(?=[.;]|$)", "trong đó", "gồm", "chia ra");
  private static final Expression NUMBER = Expression.of("(?<![\\p{L}\\d])(" + Decimal.FORM + ")");

  private SlippedParts() {}

  public static List<Discrepancy> wrong(Draft draft) {
    List<Discrepancy> found = new ArrayList<>();
    draft.prose(DIVIDED).forEach(passage -> DIVIDED.in(passage, all -> {
      compare(passage, all, "parts", found);
      if (all.group("others") != null) {
        compare(passage, all, "others", found);
      }
    }));
    return found;
  }

  private static void compare(Passage passage, Matcher all, String group, List<Discrepancy> found) {
    BigDecimal whole = Decimal.orZero(all.group("whole"));
    List<String> typed = NUMBER.matcher(all.group(group)).results().map(part -> part.group(1)).toList();
    BigDecimal sum = Discrepancy.sum(NUMBER.matcher(all.group(group)));
    BigDecimal off = whole.subtract(sum);
    boolean slipped = off.signum() != 0 && typed.stream().anyMatch(part -> Mistypings.swapped(part).stream()
        .anyMatch(other -> Decimal.parse(other).filter(right -> right.subtract(Decimal.parse(part).orElse(right))
            .compareTo(off) == 0).isPresent()));
    if (slipped) {
      Discrepancy.between(passage.text(all, "whole"), passage.text(all, group), sum).ifPresent(found::add);
    }
  }
}
