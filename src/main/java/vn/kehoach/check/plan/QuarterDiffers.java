package vn.kehoach.check.plan;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code trong quý II năm 2027 (trước ngày 31/8/2027)}: the day beside a quarter lies in another one. */
public final class QuarterDiffers implements Rule {

  /** A report on a quarter is due behind it. */
  private static final String QUARTER = "(?<!áo cáo |ết quả |ố liệu |ơ kết |ổng kết |hoạt động )[Qq]uý (I{1,3}|IV"
      + "|[1-4])(?:(?:/| năm |-)((?:19|20)\\d{2}))?";
  private static final String DAY = "(?:ngày )?(?:(\\d{1,2})(?:/| tháng ))?(\\d{1,2})(?:(?:/| năm )((?:19"
      + "|20)\\d{2}))?(?![\\d/])";
  private static final Sought BEFORE = Sought.at(QUARTER + "(?:,? ?\\("
      + "|(?<=rong [^.;]{4,16}), (?=trước))((?:hoàn thành |xong |chậm nhất |muộn nhất |vào |"
      + "trong |là |cụ thể )*)(trước (?!tháng)|đến (?:hết )?)?(?:(?=ngày )|(?=\\d{1,2}/\\d{1,2})|tháng )" + DAY, "Quý ",
      "quý ");
  private static final Sought BEHIND = Sought.of(
      "tháng ()()()()(\\d{1,2})(?:(?:/| năm )((?:19|20)\\d{2}))? \\(" + QUARTER
      + "\\)", "(quý ", "(Quý ");

  @Override
  public String id() {
    return "plan/quarter-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Passage passage : draft.prose(BEFORE)) {
      BEFORE.in(passage, found -> {
        boolean before = found.group(4) != null && found.group(4).startsWith("trước") && found.group(5) != null;
        compare(draft, passage, found, 1, 6, before && found.group(5).matches("0?1") ? 1 : 0, found.group(2),
            found.group(7), problems);
      });
    }
    for (Passage passage : draft.prose(BEHIND)) {
      BEHIND.in(passage, found ->
          compare(draft, passage, found, 7, 5, 0, found.group(8), found.group(6), problems));
    }
  }

  /** The groups of the quarter and of the month; {@code back}: months to go back, for "before the first of". */
  private void compare(Draft draft, Passage passage, MatchResult found, int quarter, int month, int back,
      @Nullable String year, @Nullable String otherYear, Problems problems) {
    int number = Integer.parseInt(found.group(month));
    int right = (number - back + 2) / 3;
    String typed = found.group(quarter);
    int said = Character.isDigit(typed.charAt(0)) ? Integer.parseInt(typed) : RomanNumeral.parse(typed);
    boolean turned = year != null && otherYear != null && !year.equals(otherYear);
    if (number > 0 && number < 13 && right > 0 && right != said && !turned) {
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start(quarter), found.end(quarter)),
              "quý " + typed + " mà tháng " + number + " thuộc quý " + RomanNumeral.of(right),
              "quarter " + typed + ", but month " + number + " is in quarter " + RomanNumeral.of(right))
          .hint("viết quý " + RomanNumeral.of(right) + ", hoặc sửa tháng", "write quý " + RomanNumeral.of(right)
              + ", or mend the month")
          .seeAlso(draft.place(passage.text(), found.start(month), found.end(month))));
    }
  }
}
