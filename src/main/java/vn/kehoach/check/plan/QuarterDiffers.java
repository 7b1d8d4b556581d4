package vn.kehoach.check.plan;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code trong quý II năm 2027 (trước ngày 31/8/2027)}: the date next to a quarter is in another quarter. */
public final class QuarterDiffers implements Rule {

  /** A report on a quarter is due after it. */
  private static final String QUARTER = "(?<!áo cáo |ết quả |ố liệu |ơ kết |ổng kết |hoạt động )[Qq]uý "
      + "(?<quarter>I{1,3}|IV|[1-4])(?:(?:/| năm |-)(?<year>(?:19|20)\\d{2}))?";
  private static final String MONTH = "(?<month>\\d{1,2})(?:(?:/| năm )(?<itsYear>(?:19|20)\\d{2}))?";
  private static final String DAY = "(?:ngày )?(?:(?<day>\\d{1,2})(?:/| tháng ))?" + MONTH + "(?![\\d/])";
  private static final Sought BEFORE = Sought.at(
      QUARTER + "(?:,? ?\\(|(?<=rong [^.;]{4,16}), (?=trước))(?:hoàn thành |xong |chậm nhất |muộn nhất |vào |trong |là "
      + "|cụ thể )*(?<until>trước (?!tháng)|đến (?:hết )?)?(?:(?=ngày )|(?=\\d{1,2}/\\d{1,2})|tháng )" + DAY,
      "Quý ", "quý ");
  private static final Sought BEHIND =
      Sought.of("tháng " + MONTH + " \\(" + QUARTER + "\\)", "(quý ", "(Quý ");

  @Override
  public String id() {
    return "plan/quarter-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(BEFORE)) {
      BEFORE.in(passage, found -> {
        boolean before = found.group("until") != null && found.group("until").startsWith("trước");
        boolean first = found.group("day") != null && found.group("day").matches("0?1");
        compare(draft, passage, found, before && first ? 1 : 0, problems);
      });
    }
    for (Passage passage : draft.prose(BEHIND)) {
      BEHIND.in(passage, found -> compare(draft, passage, found, 0, problems));
    }
  }

  /**
   * @param back the number of months to go back, for "before the first of"
   */
  private void compare(Draft draft, Passage passage, Matcher found, int back, Problems problems) {
    int number = Integer.parseInt(found.group("month"));
    int right = (number - back + 2) / 3;
    String typed = found.group("quarter");
    int said = Character.isDigit(typed.charAt(0)) ? Integer.parseInt(typed) : RomanNumeral.parse(typed);
    String year = found.group("year");
    String itsYear = found.group("itsYear");
    boolean turned = year != null && itsYear != null && !year.equals(itsYear);
    if (number > 0 && number < 13 && right > 0 && right != said && !turned) {
      problems.add(Problem.warning(id(), draft.place(passage.text(found, "quarter")),
              "quý " + typed + " mà tháng " + number + " thuộc quý " + RomanNumeral.of(right),
              "this says quarter " + typed + ", but month " + number + " is in quarter " + RomanNumeral.of(right))
          .hint("viết quý " + RomanNumeral.of(right) + ", hoặc sửa tháng", "write quý " + RomanNumeral.of(right)
              + ", or correct the month")
          .seeAlso(draft.place(passage.text(found, "month"))));
    }
  }
}
