package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
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
  private static final Expression ON_AVERAGE = Expression.of("(?iu)bình quân|trung bình");
  /** Between a whole and the number of its parts, and between that number and the whole. */
  private static final Expression IN_PARTS = Expression.of(
      "(?:thông qua|qua|bằng|chia thành|chia làm|chia|trong|tại|với"
      + "|:|gồm) (?:\\()?$|\\($");
  private static final Expression FOR_ALL = Expression.of(
      "(?:cho|với|gồm|là|đạt|tổng số|tổng|hỗ trợ|trồng|cấp|tặng|trao|phát"
      + "|khám|tại|ở|đến|thăm|kiểm tra|giám sát|:) $|\\($");
  private static final Expression TOTAL = Expression.of(
      "(?iu)(?:tổng số|tổng cộng|tổng|cộng)(?: là|:)? $|(?:,|;) tổng(?: \\p{L}+){1,3}:? $");
  private static final Expression MORE = Expression.of("(?iu)(?:thêm|ít nhất|tối thiểu) $");
  private static final Expression AT_LEAST = Expression.of("(?iu)(?:ít nhất|tối thiểu|trên|hơn) $");
  /** "mỗi năm 1.500 tỷ đồng, 05 năm 7.500 tỷ đồng". */
  private static final Expression OF_ALL_PARTS = Expression.of(
      "(?:,|;| và| trong| cả) (?:cả )?\\d{1,3} \\p{L}+ (?:là )?$");
  private static final int NEAR = 120;
  /** An average that misses the right one by more than its half was not meant to be it. */
  private static final BigDecimal FAR = new BigDecimal("1.9");

  @Override
  public String id() {
    return "plan/wrong-average";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.prose(AVERAGE).forEach(passage -> AVERAGE.in(passage, found ->
        compare(draft, passage, found, 5, number(found, 1), number(found, 3), problems)));
    draft.prose(EACH).forEach(passage -> EACH.in(passage, found ->
        compare(draft, passage, found, 5, number(found, 1), number(found, 3), problems)));
    draft.prose(PER).forEach(passage -> PER.in(passage, found ->
        compare(draft, passage, found, 5, number(found, 1), number(found, 3), problems)));
    Set<Span> told = new HashSet<>();
    for (Sought sought : List.of(AVERAGE, EACH, PER)) {
      draft.prose(sought).forEach(passage -> sought.in(passage, found ->
          told.add(draft.place(passage.text(), found.start(5), found.end(5)))));
    }
    draft.prose(RATE).forEach(passage -> RATE.in(passage, rate -> rate(draft, passage, rate, told, problems)));
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

  /** The number of parts and the whole stand beside each other, before the rate, in one sentence. */
  private void rate(Draft draft, Passage passage, MatchResult rate, Set<Span> told, Problems problems) {
    String plain = passage.plain();
    boolean each = rate.group(1) != null;
    int number = each ? rate.start(2) : rate.start(3);
    String part = (each ? rate.group(1) : rate.group(4)).toLowerCase(Locale.ROOT);
    int from = Math.max(plain.lastIndexOf(". ", rate.start()), plain.lastIndexOf(';', rate.start())) + 1;
    List<Counted> before = Counted.of(plain, from, rate.start());
    List<Counted> own = Counted.of(plain, number, Math.min(plain.length(), number + NEAR));
    int parts = before.size() - 1;
    while (parts >= 0 && !before.get(parts).words().split(" ")[0].equals(part)) {
      parts--;
    }
    if (parts < 0 && (each || !totalled(draft, passage, rate, problems))) {
      loosely(draft, passage, rate, part, number, told, problems);
    }
    if (parts < 0 || own.isEmpty() || own.get(0).from() != number || own.get(0).bound() && each
        || before.get(parts).bound() || told.contains(draft.place(passage.text(), number, end(plain, own.get(0))))) {
      return;
    }
    Counted one = own.get(0);
    boolean average = ON_AVERAGE.matcher(plain).region(Math.max(from, rate.start() - 25), number).find();
    Counted all = parts > 0 && isWhole(plain, before.get(parts - 1), before.get(parts), one, IN_PARTS, average)
        ? before.get(parts - 1) : null;
    boolean next = all == null && parts + 1 < before.size()
        && isWhole(plain, before.get(parts), before.get(parts + 1), one, FOR_ALL, average);
    all = next ? before.get(parts + 1) : all;
    if (all == null) {
      if (each || !totalled(draft, passage, rate, problems)) {
        loosely(draft, passage, rate, part, number, told, problems);
      }
      return;
    }
    if (before.get(parts).value().signum() != 0) {
      compare(draft, passage, before.get(parts), one, all, rate.end(), problems);
    }
  }

  /**
   * No word links them, but the sentence has one number of such parts and one whole; nothing else told in the passage
   * makes the rate right.
   */
  private void loosely(Draft draft, Passage passage, MatchResult rate, String part, int number, Set<Span> told,
      Problems problems) {
    String plain = passage.plain();
    Clause clause = Clause.around(plain, rate.start(), rate.end());
    List<Counted> all = Counted.of(passage);
    Counted one = all.stream().filter(counted -> counted.from() == number).findFirst().orElse(null);
    if (one == null || told.contains(draft.place(passage.text(), number, end(plain, one)))) {
      return;
    }
    List<Counted> wholes = all.stream().filter(whole -> whole.unit().equals(one.unit())
        && (!whole.bound() || MORE.matcher(plain).region(Math.max(0, whole.from() - 12), whole.from()).find())
        && whole.value().compareTo(one.value()) > 0).toList();
    boolean right = wholes.stream().anyMatch(whole -> all.stream().map(Counted::value)
        .anyMatch(count -> isRate(whole.value(), count, one)));
    List<Counted> here = wholes.stream().filter(whole -> whole.from() > clause.from() && whole.to() <= clause.to()
        && isTold(plain, whole, number)).toList();
    Counted parts = part.equals("quý") ? new Counted(rate.start(), rate.start(), BigDecimal.valueOf(4), BigDecimal.ONE,
        part, part, false) : parts(plain, clause, part, all);
    boolean several = rateWords(plain.substring(clause.from(), clause.to()), part) > 1;
    if (!right && !several && parts == null && !one.bound() && !here.isEmpty()) {
      Counted near = here.stream().filter(whole -> whole.from() < number).reduce((first,
          second) -> second).orElse(here.get(0));
      elsewhere(draft, passage, one, near, here, part, problems);
    }
    if (!right && !several && parts != null && here.isEmpty()) {
      before(draft, passage, one, parts, wholes, rate, problems);
    }
    if (right || several || parts == null || here.stream().map(Counted::value).distinct().count() != 1) {
      return;
    }
    BigDecimal average = here.get(0).value().divide(parts.value(), 6, RoundingMode.HALF_UP);
    BigDecimal far = average.subtract(one.value()).abs();
    if (one.bound() ? average.compareTo(one.value()) < 0 && isAtLeast(plain, one)
        : far.multiply(FAR).compareTo(average) < 0) {
      compare(draft, passage, parts, one, here.get(0), Math.max(rate.end(), Math.max(here.get(0).to(), parts.to())),
          problems);
    }
  }

  /**
   * "62.000 căn hộ" there, "3.270.000 m2, bình quân 60 m2 một căn" here: what would make it right is nearly what is
   * typed.
   */
  private void elsewhere(Draft draft, Passage passage, Counted one, Counted whole, List<Counted> here, String part,
      Problems problems) {
    Counted slip = null;
    Passage place = null;
    for (Passage other : draft.prose()) {
      for (Counted parts : other.hasDigit() ? Counted.of(other) : List.<Counted>of()) {
        boolean same = parts.value().compareTo(BigDecimal.ONE) > 0 && (parts.words().split(" ")[0].equals(part)
            || part.equals("người") && parts.unit().equals(part) && other != passage);
        if (same && here.stream().anyMatch(all -> isRate(all.value(), parts.value(), one))) {
          return;
        }
        boolean nearly = same && !parts.bound() && (Slip.is(whole.value(), one.value().multiply(parts.value()))
            || isNearly(whole.value(), parts.value(), one));
        place = nearly && slip == null ? other : place;
        slip = nearly && slip == null ? parts : slip;
      }
    }
    if (slip != null && place != null) {
      String count = place.plain().substring(slip.from(), slip.to());
      String all = passage.plain().substring(whole.from(), whole.to());
      String typed = passage.plain().substring(one.from(), one.to());
      problems.add(Problem.info(id(), draft.place(passage.text(), one.from(), one.to()),
              typed + " không phải bình quân của " + all + " cho " + count + " (dòng " + draft.place(place.text(),
                  slip.from(),
                  slip.to()).line() + ")",
              typed + " is not the average of " + all + " over " + count)
          .hint("sửa một trong ba số", "mend one of the three numbers")
          .seeAlso(draft.place(place.text(), slip.from(), slip.to())));
    }
  }

  /** The whole stands in a sentence before: "322.560.000 đồng. ... 1.344 ngày công, mức 240.000 đồng/ngày công". */
  private void before(Draft draft, Passage passage, Counted one, Counted parts, List<Counted> wholes, MatchResult rate,
      Problems problems) {
    BigDecimal right = one.value().multiply(parts.value());
    Counted slip = wholes.stream().filter(whole -> whole.from() < rate.start()
        && (Slip.is(whole.value(), right) || Slip.is(parts.value(), whole.value().divide(one.value(), 6,
            RoundingMode.HALF_UP)))).findFirst().orElse(null);
    if (slip != null && !one.bound() && !parts.bound()) {
      compare(draft, passage, parts, one, slip, rate.end(), problems);
    }
  }

  /** A whole number close to the rate, or a slip of it. */
  private static boolean isNearly(BigDecimal whole, BigDecimal parts, Counted one) {
    BigDecimal[] right = whole.divideAndRemainder(parts);
    boolean large = parts.compareTo(BigDecimal.valueOf(20)) >= 0
        && right[0].compareTo(one.value().multiply(BigDecimal.valueOf(2))) < 0
        && one.value().compareTo(right[0].multiply(BigDecimal.valueOf(2))) < 0;
    return right[1].signum() == 0 && (large || Slip.is(inUnits(one.value(), one), inUnits(right[0], one))
        || right[0].subtract(one.value()).abs().multiply(BigDecimal.TEN).compareTo(right[0]) <= 0);
  }

  /** "650 triệu" is 650. */
  private static String inUnits(BigDecimal value, Counted typed) {
    return value.divide(typed.digits(), 0, RoundingMode.HALF_UP).toPlainString();
  }

  private static boolean isAtLeast(String plain, Counted one) {
    return AT_LEAST.matcher(plain).region(Math.max(0, one.from() - 12), one.from()).find();
  }

  private static boolean isRate(BigDecimal whole, BigDecimal parts, Counted one) {
    return parts.signum() > 0 && whole.divide(parts, 6, RoundingMode.HALF_UP).subtract(one.value()).abs()
        .compareTo(one.digits()) < 0;
  }

  /** A whole stands before the rate; behind it, it is called so, or follows the number of parts. */
  private static boolean isTold(String plain, Counted whole, int number) {
    return whole.from() < number || TOTAL.matcher(plain).region(Math.max(number, whole.from() - 35),
        whole.from()).find()
        || OF_ALL_PARTS.matcher(plain).region(Math.max(number, whole.from() - 15), whole.from()).find();
  }

  /** The only number of such parts in the sentence. */
  private static @Nullable Counted parts(String plain, Clause clause, String part, List<Counted> all) {
    Counted found = null;
    for (Counted counted : all) {
      boolean here = counted.from() > clause.from() && counted.to() <= clause.to() && !counted.bound()
          && counted.words().split(" ")[0].equals(part) && counted.value().compareTo(BigDecimal.ONE) > 0;
      if (here && found != null && counted.value().compareTo(found.value()) != 0) {
        return null;
      }
      found = here ? counted : found;
    }
    return found;
  }

  private static int rateWords(String clause, String part) {
    return clause.split("mỗi " + part + "(?!\\p{L})|/" + part + "(?!\\p{L})", -1).length - 1;
  }

  /**
   * "12 chuyến/ngày trong 07 ngày, tổng số 84 chuyến": the number of parts may stand behind the rate. Returned: whether
   * there is such a total.
   */
  private boolean totalled(Draft draft, Passage passage, MatchResult rate, Problems problems) {
    String plain = passage.plain();
    int stop = plain.indexOf(". ", rate.end());
    int from = Math.max(plain.lastIndexOf(". ", rate.start()), plain.lastIndexOf(';', rate.start())) + 1;
    List<Counted> behind = Counted.of(plain, rate.start(3), stop < 0 ? plain.length() : stop);
    Counted parts = null;
    for (Counted counted : Counted.of(plain, from, stop < 0 ? plain.length() : stop)) {
      boolean near = counted.words().split(" ")[0].equals(rate.group(4).toLowerCase(Locale.ROOT)) && !counted.bound();
      parts = near && (parts == null || counted.from() < rate.start()) ? counted : parts;
    }
    String rated = "/" + rate.group(4);
    boolean several = plain.substring(from, stop < 0 ? plain.length() : stop).split(rated, -1).length > 2;
    if (several || parts == null || parts.value().signum() == 0 || behind.isEmpty()
        || behind.get(0).from() != rate.start(3)) {
      return false;
    }
    Counted one = behind.get(0);
    for (Counted all : behind.subList(1, behind.size())) {
      boolean total = all.unit().equals(one.unit()) && all.value().compareTo(one.value()) > 0
          && TOTAL.matcher(plain).region(Math.max(rate.end(), all.from() - 20), all.from()).find();
      if (total) {
        compare(draft, passage, parts, one, all, all.to(), problems);
        return true;
      }
    }
    return false;
  }

  private void compare(Draft draft, Passage passage, Counted parts, Counted one, Counted all, int end,
      Problems problems) {
    String plain = passage.plain();
    BigDecimal right = all.value().divide(parts.value(), 6, RoundingMode.HALF_UP);
    if (right.subtract(one.value()).abs().compareTo(one.digits()) >= 0) {
      String sum = plain.substring(all.from(), all.to());
      String divisor = parts.from() == parts.to() ? "04 quý" : plain.substring(parts.from(), parts.to());
      String typed = plain.substring(one.from(), one.to());
      String correct = Decimal.write(right.setScale(1, RoundingMode.HALF_UP)) + plain.substring(end(plain, one),
          one.to())
          .replaceFirst("^ (?:nghìn|triệu|tỷ)(?= )", "");
      problems.add(Problem.warning(id(), draft.place(passage.text(), one.from(), end(plain, one)),
              sum + " chia cho " + divisor + " là " + correct + ", không phải " + typed,
              sum + " divided by " + divisor + " is " + correct + ", not " + typed)
          .hint("viết " + correct + ", hoặc sửa hai con số kia", "write " + correct + ", or mend the other two numbers")
          .seeAlso(draft.place(passage.text(), Math.min(Math.min(all.from(), parts.from()), one.from()), end)));
    }
  }

  /** Behind the digits of a number. */
  private static int end(String plain, Counted one) {
    return plain.indexOf(' ', one.from());
  }

  /** {@code first} and {@code second} stand beside each other; the other than the parts counts what the rate does. */
  private static boolean isWhole(String plain, Counted first, Counted second, Counted one, Expression link,
      boolean average) {
    Counted whole = link == IN_PARTS ? first : second;
    String between = plain.substring(Math.min(first.to(), second.from()), second.from());
    // "có 640 giáo viên, mở 05 lớp": another thought
    boolean apart = link == IN_PARTS && between.indexOf(',') >= 0 && !between.contains("chia ") && !average;
    return !apart && whole.unit().equals(one.unit()) && !whole.bound() && whole.value().compareTo(one.value()) > 0
        && between.length() < NEAR && (average || link.matcher(between).find());
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
