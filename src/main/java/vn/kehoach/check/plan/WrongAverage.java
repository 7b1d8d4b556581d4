package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Counted;
import vn.kehoach.check.figure.Rate;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** {@code 04 lớp cho 250 người, bình quân mỗi lớp 50 người}: the average does not match the figures. */
public final class WrongAverage implements Rule {

  private static final String NO_BOUND =
      "(?<!(?:khoảng|gần|trên|hơn|ít nhất|tối thiểu|tối đa|dưới|từ|thêm) )(?<![\\d.,/-])";
  private static final String PARTS = NO_BOUND + "(?<parts>" + Decimal.FORM + ") (?<part>\\p{L}+)(?!\\p{L})";
  private static final String WHOLE = NO_BOUND + "(?<whole>" + Decimal.FORM + ") (?:lượt )?(?<unit>\\p{L}+)(?!\\p{L})";
  private static final String ONE = NO_BOUND + "(?<one>" + Decimal.FORM + ")";

  private static final Sought AVERAGE = Sought.atNumber(PARTS + "[^.;:\\d]{0,80}?" + WHOLE
      + "[^.;:\\d]{0,60}?,? (?:bình quân|trung bình) (?:mỗi|một) \\k<part> (?:có |là |đạt )?" + ONE
      + " (?:lượt )?\\k<unit>(?!\\p{L})", "ình quân", "rung bình");

  /** "120 hợp tác xã, bình quân mỗi năm 30 hợp tác xã": over the years of the plan. */
  private static final Sought A_YEAR = Sought.atNumber(
      WHOLE + "[^.;:\\d]{0,90}?(?:,? (?:bình quân|trung bình)|,) mỗi năm (?:có |là |đạt )?" + ONE
      + " \\k<unit>(?!\\p{L})", " mỗi năm ");

  /** "Mỗi năm đào tạo 150 cán bộ, giai đoạn 2027 - 2030 đào tạo 600 cán bộ". */
  private static final Sought EACH_YEAR = Sought.of(
      "[Mm]ỗi năm [^.;:\\d]{0,40}" + ONE + " (?<unit>\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}?giai đoạn "
      + "(?<from>(?:19|20)\\d\\d) ?[-–] ?(?<until>(?:19|20)\\d\\d) [^.;:\\d]{0,40}?" + NO_BOUND
      + "(?<whole>" + Decimal.FORM + ") \\k<unit>(?!\\p{L})", "ỗi năm ");

  /** "20 lớp cho 1.000 hội viên, mỗi lớp 50 hội viên". */
  private static final Sought EACH = Sought.atNumber(
      PARTS + "[^.;:\\d]{0,80}? (?:cho|với|gồm) [^.;:\\d]{0,20}?" + WHOLE + "[^.;:\\d]{0,60}?, mỗi \\k<part> "
      + "(?:có |gồm |là )?" + ONE + " (?:lượt )?(?:\\k<unit>|người)(?!\\p{L})", "mỗi ");

  /** "10 lớp cho 850 giáo viên, bình quân 85 người/lớp". */
  private static final Sought PER = Sought.atNumber(PARTS + "[^.;:\\d]{0,80}?" + WHOLE
      + "[^.;:\\d]{0,60}?,? \\(?(?:bình quân |trung bình )?" + ONE
      + " (?:lượt )?(?:\\k<unit>(?: \\p{L}+)?|người)/\\k<part>(?!\\p{L})", "người/", "viên/", "sinh/", "biểu/", "em/",
      "hộ/", "cháu/", "buổi/", "suất/", "con/", "cây/");

  /** "mỗi lớp 50 học viên", "3,4 triệu đồng/mẫu": the number of parts and the total precede it. */
  private static final Sought RATE = Sought.of("(?<!\\p{L})mỗi (\\p{L}+)(?=(?:, \\p{L}+)?[^.,;:\\d]{0,25} (\\d))"
      + "|(?<![\\d.,/-])(\\d(?:[\\d.,]*\\d)?)(?: (?:nghìn|triệu|tỷ))? \\p{L}+"
      + "(?:[23]|(?: \\p{L}+){0,2})(?:/(?:0?1 )?| (?:mỗi|trên mỗi|trên một|một) )(\\p{L}+)(?!\\p{L})",
      "mỗi ", "/~", "/0", "/1", " một ");
  @Override
  public String id() {
    return "plan/wrong-average";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Set<Span> told = new HashSet<>();
    for (Sought sought : List.of(AVERAGE, EACH, PER)) {
      draft.prose(sought).forEach(passage -> sought.in(passage, found -> {
        String between = passage.plain().substring(found.end("parts"), found.start("whole"));
        // "(khối 1: 8 lớp, khối 2: 12 lớp) với 640 học sinh": the last of several
        if (between.indexOf('(') >= 0 || between.indexOf(')') < 0) {
          told.add(draft.place(passage.text(found, "one")));
          compare(draft, passage, found, number(found, "parts"), problems);
        }
      }));
    }
    draft.prose(RATE).stream().filter(Passage::hasDigit).forEach(passage -> RATE.in(passage, rate -> {
      if (!isOneOfSeveral(passage, rate.group(1))) {
        Rate.of(passage, rate).averages(draft, told).forEach(average -> rate(draft, passage, average, problems));
      }
    }));
    Period period = draft.plan().period();
    if (period != null && period.until() > period.from()) {
      BigDecimal years = BigDecimal.valueOf(period.until() - period.from() + 1L);
      draft.prose(A_YEAR).forEach(passage ->
          A_YEAR.in(passage, found -> compare(draft, passage, found, years, problems)));
    }
    draft.prose(EACH_YEAR).forEach(passage -> EACH_YEAR.in(passage, found -> {
      int years = Integer.parseInt(found.group("until")) - Integer.parseInt(found.group("from")) + 1;
      compare(draft, passage, found, BigDecimal.valueOf(years), problems);
    }));
  }

  /** "02 giải Nhì, mỗi giải 7.000.000 đồng, 03 giải Ba, mỗi giải 5.000.000 đồng": no average of all. */
  private static boolean isOneOfSeveral(Passage passage, @Nullable String part) {
    String each = "mỗi " + part + " ";
    int first = part == null ? -1 : passage.plain().indexOf(each);
    return first >= 0 && passage.plain().indexOf(each, first + 1) > 0;
  }

  /** An amount per part, with its total and number of parts in the text around it. */
  private void rate(Draft draft, Passage passage, Rate.Average average, Problems problems) {
    Passage place = average.elsewhere();
    if (place != null) {
      elsewhere(draft, passage, average, place, problems);
    } else if (average.isWrong()) {
      divided(draft, passage, average, problems);
    }
  }

  private void elsewhere(Draft draft, Passage passage, Rate.Average average, Passage place, Problems problems) {
    Span parts = draft.place(place.text(), average.parts().from(), average.parts().to());
    Counted one = average.one();
    String count = average.parts().in(place.plain());
    String all = average.whole().in(passage.plain());
    String typed = one.in(passage.plain());
    problems.add(Problem.info(id(), draft.place(passage.text(), one.from(), one.to()),
            typed + " không phải bình quân của " + all + " cho " + count + " (dòng " + parts.line() + ")",
            typed + " is not the average of " + all + " over " + count)
        .hint("sửa một trong ba số", "correct one of the three figures")
        .seeAlso(parts));
  }

  private void divided(Draft draft, Passage passage, Rate.Average average, Problems problems) {
    String plain = passage.plain();
    Counted one = average.one();
    Counted parts = average.parts();
    int behind = one.behindDigits(plain);
    String sum = average.whole().in(plain);
    String divisor = parts.from() == parts.to() ? "04 quý" : parts.in(plain);
    String typed = one.in(plain);
    String correct = Decimal.write(average.right().setScale(1, RoundingMode.HALF_UP))
        + plain.substring(behind, one.to()).replaceFirst("^ (?:nghìn|triệu|tỷ)(?= )", "");
    // things and people are counted as wholes
    boolean part = one.value().scale() <= 0 && !one.unit().equals("đồng")
        && average.right().stripTrailingZeros().scale() > 0 && one.value().compareTo(BigDecimal.TEN) < 0;
    int from = Math.min(Math.min(average.whole().from(), parts.from()), one.from());
    problems.add(Problem.warning(id(), draft.place(passage.text(), one.from(), behind),
            sum + " chia cho " + divisor + " là " + correct + ", không phải " + typed,
            sum + " divided by " + divisor + " is " + correct + ", not " + typed)
        .hint(part ? "sửa một trong ba con số" : "viết " + correct + ", hoặc sửa hai con số kia",
            part ? "correct one of the three figures" : "write " + correct + ", or correct the other two figures")
        .seeAlso(draft.place(passage.text(), from, average.end())));
  }

  private static BigDecimal number(Matcher found, String group) {
    return Decimal.orZero(found.group(group));
  }

  /** The average may be rounded to a whole number. */
  private void compare(Draft draft, Passage passage, Matcher found, BigDecimal parts, Problems problems) {
    BigDecimal whole = number(found, "whole");
    BigDecimal said = number(found, "one");
    if (parts.signum() <= 0) {
      return;
    }
    BigDecimal right = whole.divide(parts, 6, RoundingMode.HALF_UP);
    if (said.subtract(right).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) >= 0) {
      String typed = found.group("one");
      String average = Decimal.write(right.setScale(1, RoundingMode.HALF_UP));
      String sum = Decimal.write(whole);
      String divisor = Decimal.write(parts);
      problems.add(Problem.warning(id(), draft.place(passage.text(found, "one")),
              sum + " chia cho " + divisor + " là " + average + ", không phải " + typed,
              sum + " divided by " + divisor + " is " + average + ", not " + typed)
          .hint("viết " + average + ", hoặc sửa con số tổng", "write " + average + ", or correct the total")
          .seeAlso(draft.place(passage.text(found))));
    }
  }
}
