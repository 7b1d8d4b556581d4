package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code 315 nhân khẩu của 1.260 hộ}: every household has at least one person. */
public final class HouseholdsExceedPeople implements Rule {

  private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)";
  private static final String PEOPLE_COUNT = "(?<people>" + NUMBER + ")";
  private static final String HOUSEHOLD_COUNT = "(?<households>" + NUMBER + ")";

  /** "1.200 người của 1.500 hộ". */
  private static final Sought PEOPLE = Sought.atNumberBefore(".nk",
      "(?<![\\p{L}\\d/.,])" + PEOPLE_COUNT + " (?:nhân khẩu|khẩu|người dân|người)"
      + " (?:của|thuộc|ở|trong) " + HOUSEHOLD_COUNT + " hộ(?!\\p{L})", "hộ");

  /** "1.500 hộ với 1.200 khẩu". */
  private static final Sought HOUSEHOLDS = Sought.atNumberBefore(".h",
      "(?<![\\p{L}\\d/.,])" + HOUSEHOLD_COUNT + " hộ(?: dân| gia đình| nghèo| cận nghèo)?"
      + "(?:,| với|, với|/| \\() ?" + PEOPLE_COUNT + " (?:nhân khẩu|khẩu)(?!\\p{L})", "hộ");

  @Override
  public String id() {
    return "plan/households-exceed-people";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Sought sought : List.of(PEOPLE, HOUSEHOLDS)) {
      draft.prose(sought).forEach(passage -> sought.in(passage, found -> compare(draft, passage, found, problems)));
    }
  }

  private void compare(Draft draft, Passage passage, Matcher found, Problems problems) {
    String people = found.group("people");
    String households = found.group("households");
    Optional<BigDecimal> heads = Decimal.parse(people);
    Optional<BigDecimal> homes = Decimal.parse(households);
    if (heads.isPresent() && homes.isPresent() && homes.get().compareTo(heads.get()) > 0) {
      problems.add(Problem.warning(id(), draft.place(passage.text(found)),
              "số hộ (" + households + ") nhiều hơn số người (" + people + ")",
              "there are more households (" + households + ") than people (" + people + ")")
          .hint("xem lại hai con số; có thể đã đổi chỗ", "check both figures; they may be swapped"));
    }
  }
}
