package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/**
 * {@code năm học 2026 - 2028}, {@code vụ Đông Xuân 2026 - 2028}: such a year begins in one year and ends in the next.
 */
public final class WrongSchoolYear implements Rule {

  private static final Sought YEARS = Sought.of(
      "(?iu)(năm học|niên vụ|vụ đông xuân|vụ đông - xuân|mùa khô|mùa giải):?"
      + " ((20\\d{2})\\s*[-–/]\\s*(20\\d{2}))(?!\\d)", "ăm học", "ĂM HỌC", "iên vụ",
      "ông Xuân", "ông xuân", "ông - ", "ùa khô", "ùa giải");

  @Override
  public String id() {
    return "plan/wrong-school-year";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(YEARS)) {
      YEARS.in(passage, years -> {
        int first = Integer.parseInt(years.group(3));
        if (Integer.parseInt(years.group(4)) != first + 1) {
          String right = first + " - " + (first + 1);
          problems.add(Problem.warning(id(), draft.place(passage.text(years, 2)),
                  years.group(1) + " “" + years.group(2) + "” không phải hai năm liền nhau",
                  "“" + years.group(2) + "” is not two consecutive years")
              .hint("viết " + right + ", hoặc sửa năm đầu", "write " + right + ", or correct the first year"));
        }
      });
    }
  }
}
