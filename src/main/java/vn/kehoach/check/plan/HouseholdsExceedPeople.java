package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 315 nhân khẩu của 1.260 hộ}: a household has one person at least. */
public final class HouseholdsExceedPeople implements Rule {

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d+)";
  private static final Sought PEOPLE = Sought.atNumberBefore(".nk",
      "(?<![\\p{L}\\d/.,])" + NUMBER + " (?:nhân khẩu|khẩu|người dân|người)"
      + " (?:của|thuộc|ở|trong) " + NUMBER + " hộ(?!\\p{L})", "hộ");
  private static final Sought HOUSEHOLDS = Sought.atNumberBefore(".h",
      "(?<![\\p{L}\\d/.,])" + NUMBER + " hộ(?: dân| gia đình| nghèo| cận nghèo)?"
      + "(?:,| với|, với|/| \\() ?" + NUMBER + " (?:nhân khẩu|khẩu)(?!\\p{L})", "hộ");

  @Override
  public String id() {
    return "plan/households-exceed-people";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(PEOPLE).forEach(passage -> PEOPLE.in(passage, found -> compare(draft, passage, found, 1, 2, problems)));
    draft.prose(HOUSEHOLDS).forEach(passage ->
        HOUSEHOLDS.in(passage, found -> compare(draft, passage, found, 2, 1, problems)));
  }

  /** The groups of people and of households. */
  private void compare(Draft draft, Passage passage, MatchResult found, int people, int households, Problems problems) {
    Optional<BigDecimal> heads = Decimal.parse(found.group(people));
    Optional<BigDecimal> homes = Decimal.parse(found.group(households));
    if (heads.isPresent() && homes.isPresent() && homes.get().compareTo(heads.get()) > 0) {
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start(), found.end()),
              "số hộ (" + found.group(households) + ") nhiều hơn số người (" + found.group(people) + ")",
              "more households (" + found.group(households) + ") than people (" + found.group(people) + ")")
          .hint("xem lại hai con số; có thể đã đổi chỗ", "look at both numbers: they may have changed places"));
    }
  }
}
