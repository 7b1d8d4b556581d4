package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** {@code 04 lớp cho 250 người, bình quân mỗi lớp 50 người}: an average that is none of these numbers. */
public final class WrongAverage implements Rule {

  private static final String NUMBER = "(" + Decimal.FORM + ")";
  private static final String ABOUT = "(?<!(?:khoảng|gần|trên|hơn|ít nhất|tối thiểu|tối đa|dưới|từ"
      + "|thêm) )(?<![\\d.,/-])";

  /** Groups: how many, of what, the whole, of what; then what the average is of, and the average. */
  private static final Sought AVERAGE = Sought.atNumber(ABOUT + NUMBER + " (\\p{L}+)(?!\\p{L})[^.;:\\d]{0,80}?" + ABOUT
      + NUMBER + " (?:lượt )?(\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}?,? (?:bình quân|trung bình) (?:mỗi|một) \\2 "
      + "(?:có |là |đạt )?" + ABOUT + NUMBER + " (?:lượt )?\\4(?!\\p{L})", "ình quân", "rung bình");

  /** "120 hợp tác xã, bình quân mỗi năm 30 hợp tác xã": over the years of the plan. */
  private static final Sought A_YEAR = Sought.atNumber(ABOUT + NUMBER + " (\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}?,? "
      + "(?:bình quân|trung bình) mỗi năm (?:có |là |đạt )?" + ABOUT + NUMBER + " \\2(?!\\p{L})", "ình quân",
      "rung bình");

  /** "Mỗi năm đào tạo 150 cán bộ, giai đoạn 2027 - 2030 đào tạo 600 cán bộ". */
  private static final Sought EACH_YEAR = Sought.of("[Mm]ỗi năm [^.;:\\d]{0,40}" + ABOUT + NUMBER
      + " (\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}?giai đoạn ((?:19|20)\\d\\d) ?[-–] ?((?:19|20)\\d\\d) [^.;:\\d]{0,40}?"
      + ABOUT + NUMBER + " \\2(?!\\p{L})", "ỗi năm ");

  /** "20 lớp cho 1.000 hội viên, mỗi lớp 50 hội viên". */
  private static final Sought EACH = Sought.atNumber(ABOUT + NUMBER + " (\\p{L}+)(?!\\p{L})[^.;:\\d]{0,80}? (?:cho"
      + "|với|gồm) [^.;:\\d]{0,20}?" + ABOUT
      + NUMBER + " (?:lượt )?(\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}?, mỗi \\2 (?:có |gồm |là )?" + ABOUT + NUMBER + " "
      + "(?:lượt )?(?:\\4|người)(?!\\p{L})", "mỗi ");

  /** "10 lớp cho 850 giáo viên, bình quân 85 người/lớp". */
  private static final Sought PER = Sought.atNumber(ABOUT + NUMBER + " (\\p{L}+)(?!\\p{L})[^.;:\\d]{0,80}?" + ABOUT
      + NUMBER + " (?:lượt )?(\\p{L}+)(?!\\p{L})[^.;:\\d]{0,60}?,? \\(?(?:bình quân |trung bình )?" + ABOUT + NUMBER
      + " (?:lượt )?(?:\\4(?: \\p{L}+)?|người)/\\2(?!\\p{L})", "người/", "viên/", "sinh/", "biểu/", "em/",
      "hộ/", "cháu/", "buổi/", "suất/", "con/", "cây/");

  /** "mỗi lớp 50 học viên", "3,4 triệu đồng/mẫu": of how many, and of how much in all, the words before tell. */
  private static final Sought RATE = Sought.of("(?<!\\p{L})mỗi (\\p{L}+)(?=[^.,;:\\d]{0,25} (\\d))"
      + "|(?<![\\d.,/-])(\\d[\\d.,]*)(?: (?:nghìn|triệu|tỷ))? \\p{L}+(?:[23]|(?: \\p{L}+){0,2})"
      + "(?:/(?:0?1 )?| (?:mỗi|trên mỗi|trên một|một) )(\\p{L}+)(?!\\p{L})",
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
        told.add(draft.place(passage.text(), found.start(5), found.end(5)));
        compare(draft, passage, found, 5, number(found, 1), number(found, 3), problems);
      }));
    }
    draft.prose(RATE).stream().filter(Passage::hasDigit).forEach(passage -> RATE.in(passage, rate ->
        Rate.of(passage, rate).averages(draft, told).forEach(average -> rate(draft, passage, average, problems))));
    Period period = draft.plan().period();
    if (period != null && period.until() > period.from()) {
      BigDecimal years = BigDecimal.valueOf(period.until() - period.from() + 1L);
      draft.prose(A_YEAR).forEach(passage -> A_YEAR.in(passage, found ->
          compare(draft, passage, found, 3, Optional.of(years), number(found, 1), problems)));
    }
    draft.prose(EACH_YEAR).forEach(passage -> EACH_YEAR.in(passage, found -> {
      int years = Integer.parseInt(found.group(4)) - Integer.parseInt(found.group(3)) + 1;
      compare(draft, passage, found, 1, Optional.of(BigDecimal.valueOf(years)), number(found, 5), problems);
    }));
  }

  /** So much for each part, in a whole of so many: both are told around it. */
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
        .hint("sửa một trong ba số", "mend one of the three numbers")
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
    int from = Math.min(Math.min(average.whole().from(), parts.from()), one.from());
    problems.add(Problem.warning(id(), draft.place(passage.text(), one.from(), behind),
            sum + " chia cho " + divisor + " là " + correct + ", không phải " + typed,
            sum + " divided by " + divisor + " is " + correct + ", not " + typed)
        .hint("viết " + correct + ", hoặc sửa hai con số kia", "write " + correct + ", or mend the other two numbers")
        .seeAlso(draft.place(passage.text(), from, average.end())));
  }

  private static Optional<BigDecimal> number(MatchResult found, int group) {
    return Decimal.parse(found.group(group));
  }

  /** {@code group}: the average, which may be rounded to the next whole number. */
  private void compare(Draft draft, Passage passage, MatchResult found, int group, Optional<BigDecimal> parts,
      Optional<BigDecimal> whole, Problems problems) {
    Optional<BigDecimal> said = number(found, group);
    if (parts.isEmpty() || whole.isEmpty() || said.isEmpty() || parts.get().signum() <= 0) {
      return;
    }
    BigDecimal right = whole.get().divide(parts.get(), 6, RoundingMode.HALF_UP);
    if (said.get().subtract(right).abs().compareTo(BigDecimal.ONE.movePointLeft(said.get().scale())) >= 0) {
      String average = Decimal.write(right.setScale(1, RoundingMode.HALF_UP));
      String sum = Decimal.write(whole.get());
      String divided = sum + " chia cho " + Decimal.write(parts.get());
      problems.add(Problem.warning(id(), draft.place(passage.text(), found.start(group), found.end(group)),
              divided + " là " + average + ", không phải " + found.group(group),
              sum + " divided by " + Decimal.write(parts.get()) + " is " + average + ", not " + found.group(group))
          .hint("viết " + average + ", hoặc sửa con số tổng", "write " + average + ", or mend the whole")
          .seeAlso(draft.place(passage.text(), found.start(), found.end())));
    }
  }
}
