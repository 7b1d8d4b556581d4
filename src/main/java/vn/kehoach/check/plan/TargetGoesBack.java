package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator.Comparison;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * A target "at least" falls from year to year or is below the baseline; or a target "at most" rises. The same in
 * sentences: {@code đạt 60% vào năm 2028 và 45% vào năm 2030}.
 */
public final class TargetGoesBack implements Rule {

  private static final String NUMBER = "(" + Decimal.FORM + ")";
  private static final String ONE = "(?<one>" + Decimal.FORM + ")(?: ?%| \\p{L}+)(?: \\p{L}+){0,4}?";
  private static final String YEAR = "(?<year>20\\d{2})";
  private static final String OTHER = "(?<other>" + Decimal.FORM + ")(?: ?%| \\p{L}+)";
  private static final String LATER = "(?<later>20\\d{2})";
  /** Two years with their figures: "80% vào năm 2028 và 95% vào năm 2030". */
  private static final Sought BY_YEARS = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])" + ONE + " (?:vào |đến |trong )?(?:cuối |hết )?năm " + YEAR + "(?!\\d)(?:,| và|, và)? "
      + "(?:đạt |lên |tăng lên |là )?(?:trên |ít nhất |tối thiểu )?" + OTHER + "(?: \\p{L}+){0,4}? (?:vào |đến "
      + "|trong )?(?:cuối |hết )?năm " + LATER + "(?!\\d)", "năm 20");
  /** "đến năm 2028 đạt 80%, đến năm 2030 đạt 95%". */
  private static final Sought YEARS_FIRST = Sought.of(
      "[Nn]ăm " + YEAR + "(?: là|:)? (?:đạt |có )?(?:trên |ít nhất |tối thiểu )?" + ONE
      + "(?:,|;| và|, và) (?:đến |vào )?(?:cuối |hết )?năm " + LATER
      + "(?: là|:)? (?:đạt |có )?(?:trên |ít nhất |tối thiểu )?" + OTHER, "năm 20");
  /** "đạt từ 3,60 điểm trở lên (năm 2026 là 3,62 điểm)". */
  private static final Sought BASELINE = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])" + NUMBER + "( ?%| \\p{L}+)(?!\\p{L})( trở lên)?[^.;:()\\d]{0,40} \\("
      + "(?:kết quả |thực hiện )?năm (20\\d{2})(?: là| đạt|:)? " + NUMBER + "\\2(?!\\p{L})[^()]{0,20}\\)",
      "(năm #", " năm #");
  private static final int YEARS_AND_NUMBERS = 4;
  private static final Expression RISES = Expression.of(
      "(?iu)(?<!\\p{L})(?:đạt|trên|ít nhất|tối thiểu|phấn đấu|nâng|tăng)(?!\\p{L})");
  private static final Expression OF_YEAR = Expression.of("(?<![\\p{L}\\d/.,-])(" + Decimal.FORM
      + ") ?%(?: vào| trong| đến)? năm (20\\d{2})(?!\\d)");
  private static final Expression NEXT = Expression.of("(?:,|;| và|, và)(?: đạt)? ");
  private static final Expression AT_LEAST = Expression.of(
      "(?iu)(?:ít nhất|tối thiểu|nâng lên|tăng lên|trên|nâng [^,;.]* lên)(?: đạt)? $");
  /** Words for what is to decrease. */
  private static final Expression FALLS = Expression.of(
      "(?iu)(?<!\\p{L})(?:giảm|dưới|không quá|còn|xuống|hạ|nghèo|tử vong|suy dinh dưỡng|thất nghiệp|mắc|bỏ học"
      + "|tảo hôn|vi phạm|thất thoát|tai nạn|nợ|lạm phát|tồn đọng|thiếu|không|chưa|trễ|quá hạn|nông nghiệp|tỷ trọng"
      + "|cơ cấu|hao hụt|ô nhiễm|phát thải|rác|khí|tội phạm|chênh lệch|sinh con)(?!\\p{L})");

  /** The decrease per year, which itself becomes smaller. */
  private static final Expression LESS_EACH_YEAR = Expression.of(
      "(?iu)(?<!\\p{L})(?:giảm .*(?:bình quân|mỗi năm|hằng năm|hàng năm)|(?:mức|tốc độ|tỷ lệ|tỉ lệ) giảm)(?!\\p{L})");

  @Override
  public String id() {
    return "plan/target-goes-back";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Indicators.of(draft).defined().forEach(indicator -> indicator(draft, indicator, problems));
    for (Passage passage : draft.prose(BASELINE)) {
      BASELINE.in(passage, found -> baseline(draft, passage, found, problems));
    }
    for (Passage passage : draft.prose(BY_YEARS)) {
      if (passage.numbers().length >= YEARS_AND_NUMBERS) {
        series(draft, passage, problems);
        BY_YEARS.in(passage, found -> prose(draft, passage, found, problems));
        YEARS_FIRST.in(passage, found -> prose(draft, passage, found, problems));
      }
    }
  }

  /**
   * "85% năm 2027, 93% năm 2028, 90% năm 2029 và 95% năm 2030": one figure is below the previous one, the next is not.
   */
  private void series(Draft draft, Passage passage, Problems problems) {
    String plain = passage.plain();
    int behind = -1;
    BigDecimal last = null;
    int year = 0;
    Matcher one = OF_YEAR.matcher(plain);
    int count = 0;
    while (one.find()) {
      boolean next = behind >= 0 && NEXT.matcher(plain).region(behind, one.start()).matches();
      BigDecimal number = Decimal.orZero(one.group(1));
      count = next ? count + 1 : 1;
      boolean back = next && last != null && count > 2 && Integer.parseInt(one.group(2)) > year
          && number.compareTo(last) < 0;
      // tested last: few series decrease, and the words are searched for in the whole paragraph
      if (back && !FALLS.matcher(plain).find()) {
        Text here = passage.text(one, 1);
        problems.add(Problem.warning(id(), draft.place(here),
                "chỉ tiêu năm " + one.group(2) + " (" + here + "%) thấp hơn năm " + year + " (" + Decimal.write(last)
                + "%)",
                "the target of " + one.group(2) + " (" + here + "%) is below the target of " + year + " ("
                + Decimal.write(last) + "%)")
            .hint("xem lại hai con số", "check both figures"));
      }
      last = number;
      year = Integer.parseInt(one.group(2));
      behind = one.end();
    }
  }

  /** A target "at least" is below what was reached in an earlier year. */
  private void baseline(Draft draft, Passage passage, MatchResult found, Problems problems) {
    Clause clause = Clause.around(passage.plain(), found.start(), found.start());
    String before = passage.plain().substring(clause.from(), found.start());
    boolean rises = found.group(3) != null || AT_LEAST.matcher(before).find();
    BigDecimal target = Decimal.parse(found.group(1)).orElseThrow();
    BigDecimal then = Decimal.parse(found.group(5)).orElseThrow();
    if (rises && target.compareTo(then) < 0 && !FALLS.matcher(before).find()) {
      problems.add(Problem.warning(id(), draft.place(passage.text(found, 1)),
              "phấn đấu " + found.group(1) + " mà năm " + found.group(4) + " đã là " + found.group(5),
              found.group(1) + " is the target, but " + found.group(5) + " was already reached in " + found.group(4))
          .hint("xem lại hai con số", "check both figures")
          .seeAlso(draft.place(passage.text(found, 5))));
    }
  }

  /** The target for one year is above that for a later year. */
  private void prose(Draft draft, Passage passage, Matcher found, Problems problems) {
    Clause clause = Clause.around(passage.plain(), found.start(), found.end());
    String words = passage.plain().substring(clause.from(), found.end());
    String year = found.group("year");
    String later = found.group("later");
    BigDecimal one = Decimal.orZero(found.group("one"));
    BigDecimal other = Decimal.parse(found.group("other")).orElse(one);
    boolean back = year.compareTo(later) < 0 && other.compareTo(one) < 0;
    if (back && RISES.matcher(words).find() && !FALLS.matcher(words).find()) {
      Text earlier = passage.text(found, "one");
      Text typed = passage.text(found, "other");
      problems.add(Problem.warning(id(), draft.place(typed),
              "năm " + later + " đạt " + typed + ", thấp hơn năm " + year + " (" + earlier + ")",
              typed + " in " + later + " is below " + earlier + " in " + year)
          .hint("xem lại hai con số, hoặc hai năm", "check both figures, or both years")
          .seeAlso(draft.place(earlier)));
    }
  }

  private void indicator(Draft draft, Indicator indicator, Problems problems) {
    Comparison comparison = indicator.comparison();
    String said = comparison == Comparison.WORDS && indicator.compare() != null ? indicator.compare().value() : "";
    boolean rises = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE
        || List.of("tối thiểu", "ít nhất", "trên", "từ", "không dưới", "đạt").contains(said);
    boolean falls = comparison == Comparison.AT_MOST || comparison == Comparison.BELOW
        || List.of("tối đa", "không quá", "dưới", "nhiều nhất").contains(said);
    boolean shrinks = indicator.text() != null && LESS_EACH_YEAR.matcher(indicator.text().value()).find();
    if (!rises && !falls || shrinks) {
      return;
    }
    Text known = indicator.baseline();
    boolean first = true;
    for (Indicator.Figure figure : indicator.targets()) {
      if (!figure.isForYear()) {
        return;
      }
      int order = order(figure.value(), known);
      if (known != null && (rises ? order < 0 : order > 0)) {
        Sentence than = first ? new Sentence("hiện trạng", "the baseline")
            : new Sentence("năm trước", "that of the year before");
        problems.add((rises ? below(draft, figure.value(), known, than) : above(draft, figure.value(), known, than))
            .as(first ? Severity.INFO : Severity.WARNING));
        return;
      }
      known = figure.value();
      first = false;
    }
  }

  private static int order(Text value, @Nullable Text known) {
    Optional<BigDecimal> one = Decimal.parse(value);
    Optional<BigDecimal> other = known == null ? Optional.empty() : Decimal.parse(known);
    return one.isEmpty() || other.isEmpty() ? 0 : one.get().compareTo(other.get());
  }

  private Problem below(Draft draft, Text target, Text known, Sentence than) {
    return back(draft, target, known,
        new Sentence("thấp hơn " + than.vietnamese(), "below " + than.english()));
  }

  private Problem above(Draft draft, Text target, Text known, Sentence than) {
    return back(draft, target, known,
        new Sentence("cao hơn " + than.vietnamese(), "above " + than.english()));
  }

  private Problem back(Draft draft, Text target, Text known, Sentence how) {
    return Problem.warning(id(), draft.place(target),
            "chỉ tiêu " + target + " " + how.vietnamese() + " (" + known + ")",
            "the target " + target + " is " + how.english() + " (" + known + ")")
        .hint("xem lại con số, hoặc dấu so sánh ở “compare”",
            "check the figure, or the comparison operator in “compare”")
        .seeAlso(draft.place(known));
  }
}
