package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Span;

/**
 * An amount per part: {@code mỗi lớp 50 học viên}, {@code 3,4 triệu đồng/mẫu}. The words around it tell the number of
 * parts and the total.
 *
 * @param part   the part, in lower case: "lớp"
 * @param number where its number begins
 * @param each   whether the part precedes the number
 * @param end    where it ends; {@code start} is where it begins
 */
public record Rate(Passage passage, String part, int number, boolean each, int start, int end) {

  private static final Expression ON_AVERAGE = Expression.of("(?iu)bình quân|trung bình");
  /** Between a total and the number of its parts, in either order. */
  private static final Expression IN_PARTS = Expression.of(
      "(?:thông qua|qua|bằng|chia thành|chia làm|chia|trong|tại|với|trên"
      + "|:|gồm) (?:\\()?$|\\($");
  private static final Expression FOR_ALL = Expression.of(
      "(?:cho|với|gồm|là|đạt|tổng số|tổng|hỗ trợ|trồng|cấp|tặng|trao|phát"
      + "|khám|tại|ở|đến|thăm|kiểm tra|giám sát|:) $|\\($");
  private static final Expression BESIDE = Expression.of("(?: \\p{L}+){0,2} (?:với|có|gồm|cho) (?:tổng số )?");
  private static final Expression TOTAL = Expression.of(
      "(?iu)(?:tổng số|tổng cộng|tổng|cộng)(?: là|:)? $|(?:,|;) tổng(?: \\p{L}+){1,3}:? $|, (?:cho|với) $");
  /** "10.000 đồng/mũi x 24.500 mũi = 245.000.000 đồng": checked by {@link WrongProduct}. */
  private static final Expression MULTIPLIED = Expression.of("(?: \\p{L}+){0,2} ?[x×*] ?\\d");
  private static final Expression NESTED = Expression.of("[Mm]ỗi \\p{L}+ $");
  private static final Expression MULTIPLIES = Expression.of("\\d(?: \\p{L}+){0,3} ?[x×*] ?$");
  private static final Expression PER = Expression.of("[\\d.,]+(?: \\p{L}+){1,3}/\\p{L}");
  private static final Expression MORE = Expression.of("(?iu)(?:thêm|ít nhất|tối thiểu) $");
  private static final Expression AT_LEAST = Expression.of("(?iu)(?:ít nhất|tối thiểu|trên|hơn) $");
  /** "mỗi năm 1.500 tỷ đồng, 05 năm 7.500 tỷ đồng". */
  private static final Expression OF_ALL_PARTS = Expression.of(
      "(?:,|;| và| trong| cả) (?:cả )?\\d{1,3} \\p{L}+ (?:là )?$");
  private static final int NEAR = 120;
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  /** An average that deviates from the right one by more than half of it was not meant to be one. */
  private static final BigDecimal FAR = new BigDecimal("1.9");

  /**
   * An average together with its total and number of parts.
   *
   * @param elsewhere the passage with the number of parts, if no word connects it to the average
   * @param end       where the last of the three ends
   */
  public record Average(Counted one, Counted whole, Counted parts, @Nullable Passage elsewhere, int end) {

    public BigDecimal right() {
      return whole.value().divide(parts.value(), 6, RoundingMode.HALF_UP);
    }

    /** Whether the average deviates from the right one by more than its last digit. */
    public boolean isWrong() {
      return right().subtract(one.value()).abs().compareTo(one.digits()) >= 0;
    }
  }

  /** The groups are the part and the number after it, or the number and the part after it. */
  public static Rate of(Passage passage, MatchResult found) {
    boolean each = found.group(1) != null;
    return new Rate(passage, found.group(each ? 1 : 4).toLowerCase(Locale.ROOT), found.start(each ? 2 : 3), each,
        found.start(), found.end());
  }

  /**
   * @param told averages that have already been compared
   */
  public List<Average> averages(Draft draft, Set<Span> told) {
    List<Average> found = new ArrayList<>();
    String plain = passage.plain();
    if (MULTIPLIED.matcher(plain).region(end, plain.length()).lookingAt()
        || MULTIPLIES.matcher(plain).region(Math.max(0, start - NEAR / 2), start).find()) {
      return found;
    }
    List<Counted> before = Counted.of(plain, from(), start);
    List<Counted> own = Counted.of(plain, number, Math.min(plain.length(), number + NEAR));
    int parts = before.size() - 1;
    while (parts >= 0 && !isOfParts(before.get(parts))) {
      parts--;
    }
    if (parts < 0) {
      unlinked(draft, told, found);
      return found;
    }
    if (own.isEmpty() || own.get(0).from() != number || own.get(0).bound() && each || before.get(parts).bound()
        || told.contains(place(draft, own.get(0)))) {
      return found;
    }
    Counted whole = besides(before, parts, own.get(0));
    if (whole == null) {
      unlinked(draft, told, found);
    } else if (before.get(parts).value().signum() != 0 && !isWithOthers(own, before.get(parts), whole)
        && !isOfMore(before, parts, whole, counted(own.get(0)))) {
      found.add(new Average(counted(own.get(0)), whole, before.get(parts), null, end));
    }
    return found;
  }

  /** "2.400 bản sách của 12 trường và thư viện, mỗi trường 150 bản, thư viện 600 bản": the rest follows. */
  private static boolean isWithOthers(List<Counted> own, Counted parts, Counted whole) {
    return own.size() > 1 && own.get(1).unit().equals(whole.unit())
        && own.get(0).value().multiply(parts.value()).add(own.get(1).value()).compareTo(whole.value()) == 0;
  }

  /** "20 lớp (khối 1: 8 lớp, khối 2: 12 lớp) với 640 học sinh, 32 học sinh/lớp": of all classes, not the last. */
  private boolean isOfMore(List<Counted> before, int parts, Counted whole, Counted one) {
    return before.subList(0, parts).stream()
        .anyMatch(all -> isOfParts(all) && isRate(whole.value(), all.value(), one));
  }

  /** "mỗi điểm 02 biển": a small number per part is counted, not rounded. */
  private Counted counted(Counted one) {
    boolean exact = each && one.value().compareTo(BigDecimal.TEN) < 0 && one.digits().compareTo(BigDecimal.ONE) == 0
        && !ON_AVERAGE.matcher(passage.plain()).region(from(), number).find();
    return !exact ? one : new Counted(one.from(), one.to(), one.value(), one.digits().movePointLeft(1), one.unit(),
        one.words(), one.bound());
  }

  private int from() {
    return Clause.begin(passage.plain(), start);
  }

  private boolean isOfParts(Counted one) {
    return isCalledSo(one) || isCalledSo(one, passage.plain());
  }

  private boolean isCalledSo(Counted one) {
    return one.words().split(" ")[0].equals(part);
  }

  /** "12 nhóm, lớp". */
  private boolean isCalledSo(Counted one, String plain) {
    int end = one.to() + ", ".length() + part.length();
    return plain.startsWith(", " + part, one.to())
        && (end == plain.length() || end < plain.length() && !Character.isLetter(plain.charAt(end)));
  }

  private Span place(Draft draft, Counted one) {
    return draft.place(passage.text(), number, one.behindDigits(passage.plain()));
  }

  /** The total right before or after the number of parts. */
  private @Nullable Counted besides(List<Counted> before, int parts, Counted one) {
    String plain = passage.plain();
    boolean average = ON_AVERAGE.matcher(plain).region(Math.max(from(), start - 25), number).find();
    if (parts > 0 && isWhole(before.get(parts - 1), before.get(parts), one, IN_PARTS, average)) {
      return before.get(parts - 1);
    }
    boolean next = parts + 1 < before.size()
        && isWhole(before.get(parts), before.get(parts + 1), one, FOR_ALL, average);
    return next ? before.get(parts + 1) : null;
  }

  /**
   * Whether of the two adjacent numbers {@code first} and {@code second}, the one that is not the number of parts
   * counts the same as the average.
   */
  private boolean isWhole(Counted first, Counted second, Counted one, Expression link, boolean average) {
    Counted whole = link == IN_PARTS ? first : second;
    String between = passage.plain().substring(Math.min(first.to(), second.from()), second.from());
    // "có 640 giáo viên, mở 05 lớp": another statement
    boolean apart = link == IN_PARTS && between.indexOf(',') >= 0 && !between.contains("chia ") && !average;
    return !apart && whole.unit().equals(one.unit()) && !whole.bound() && whole.value().compareTo(one.value()) > 0
        && between.length() < NEAR && (average || link.matcher(between).find());
  }

  private void unlinked(Draft draft, Set<Span> told, List<Average> found) {
    Counted one = Counted.of(passage).stream().filter(counted -> counted.from() == number).findFirst().orElse(null);
    if (one != null && !told.contains(place(draft, one)) && !isTotalled(found)) {
      loosely(draft, one, found);
    }
  }

  /** "12 chuyến/ngày trong 07 ngày, tổng số 84 chuyến": the number of parts may follow the rate. */
  private boolean isTotalled(List<Average> found) {
    String plain = passage.plain();
    int stop = Clause.end(plain, end);
    String rated = "/" + plain.substring(end - part.length(), end);
    int first = plain.indexOf(rated, from());
    int next = first < 0 ? first : plain.indexOf(rated, first + rated.length());
    // "mỗi cháu 300.000 đồng/tháng": per two things
    boolean twice = each ? PER.matcher(plain).region(number, plain.length()).lookingAt()
        : plain.substring(from(), start).contains("mỗi ");
    if (next >= 0 && next + rated.length() <= stop || twice) {
      return false;
    }
    Counted parts = null;
    for (Counted counted : Counted.of(plain, from(), stop)) {
      boolean near = isOfParts(counted) && !counted.bound();
      parts = near && (parts == null || counted.from() < start) ? counted : parts;
    }
    if (parts == null && each) {
      List<Counted> sentence = Counted.of(plain, Math.max(plain.lastIndexOf(". ", start) + 1, start - NEAR), start)
          .stream().filter(one -> isOfParts(one) && !one.bound()).toList();
      parts = sentence.size() == 1 ? sentence.get(0) : null;
    }
    List<Counted> behind = Counted.of(plain, number, stop);
    // "mỗi tuần 04 buổi, mỗi buổi 03 tiết, tổng số 288 tiết": of more than these
    boolean nested = parts != null
        && NESTED.matcher(plain).region(Math.max(0, parts.from() - NEAR), parts.from()).find();
    if (parts == null || nested || parts.value().signum() == 0 || behind.isEmpty() || behind.get(0).from() != number) {
      return false;
    }
    Counted one = behind.get(0);
    Counted whole = behind.stream().skip(1).filter(all -> all.unit().equals(one.unit())
        && all.value().compareTo(one.value()) > 0
        && TOTAL.matcher(plain).region(Math.max(end, all.from() - 20), all.from()).find()).findFirst().orElse(null);
    if (whole != null) {
      found.add(new Average(counted(one), whole, parts, null, whole.to()));
    }
    return whole != null;
  }

  /**
   * No word connects them, but the sentence has exactly one number of such parts and one total, and no other number in
   * the passage makes the average right.
   */
  private void loosely(Draft draft, Counted one, List<Average> found) {
    String plain = passage.plain();
    Clause clause = Clause.around(plain, start, end);
    List<Counted> all = Counted.of(passage).stream()
        .filter(near -> Math.abs(near.from() - start) < Draft.NEAR).toList();
    List<Counted> wholes = all.stream().filter(whole -> mayBeWhole(whole, one)).toList();
    boolean right = wholes.stream().anyMatch(whole -> all.stream().map(Counted::value)
        .anyMatch(count -> isRate(whole.value(), count, one)));
    if (right || rates(clause.in(plain)) > 1) {
      return;
    }
    List<Counted> here = wholes.stream().filter(whole -> whole.from() > clause.from() && whole.to() <= clause.to()
        && isTold(whole)).toList();
    Counted parts = part.equals("quý") ? new Counted(start, start, QUARTERS, BigDecimal.ONE, part, part, false)
        : onlyParts(clause, all);
    Average told = parts == null && here.isEmpty() && each(plain) ? beside(one, all) : null;
    if (told != null && isMeant(told)) {
      found.add(told);
    } else if (parts == null && !one.bound() && !here.isEmpty()) {
      Counted near = here.stream().filter(whole -> whole.from() < number).reduce((first, second) -> second)
          .orElse(here.get(0));
      elsewhere(draft, one, near, here, found);
    } else if (parts != null && here.isEmpty()) {
      before(one, parts, wholes, found);
    } else if (parts != null && here.stream().map(Counted::value).distinct().count() == 1) {
      Average average = new Average(one, here.get(0), parts, null,
          Math.max(end, Math.max(here.get(0).to(), parts.to())));
      if (isMeant(average)) {
        found.add(average);
      }
    }
  }

  private boolean each(String plain) {
    return ON_AVERAGE.matcher(plain).region(Math.max(0, start - 12), number).find();
  }

  /** "30 lớp với 1.260 học sinh, trong đó ...; bình quân 42 học sinh/lớp": the only two numbers in this position. */
  private @Nullable Average beside(Counted one, List<Counted> all) {
    Average found = null;
    for (int i = 0; i + 1 < all.size() && all.get(i + 1).to() < start; i++) {
      Counted parts = all.get(i);
      Counted whole = all.get(i + 1);
      boolean told = isOfParts(parts) && !parts.bound() && parts.value().signum() > 0 && mayBeWhole(whole, one)
          && BESIDE.matcher(passage.plain()).region(parts.to(), whole.from()).matches();
      if (told && found != null) {
        return null;
      }
      found = told ? new Average(one, whole, parts, null, end) : found;
    }
    return found;
  }

  private boolean mayBeWhole(Counted whole, Counted one) {
    return whole.unit().equals(one.unit()) && whole.value().compareTo(one.value()) > 0
        && (!whole.bound() || isBehind(MORE, whole));
  }

  /** Whether one of these words directly precedes the number. */
  private boolean isBehind(Expression word, Counted one) {
    return word.matcher(passage.plain()).region(Math.max(0, one.from() - 12), one.from()).find();
  }

  /** A bound that the average does not reach, or an average close enough to be meant. */
  private boolean isMeant(Average average) {
    Counted one = average.one();
    BigDecimal right = average.right();
    return one.bound() ? right.compareTo(one.value()) < 0 && isBehind(AT_LEAST, one)
        : right.subtract(one.value()).abs().multiply(FAR).compareTo(right) < 0;
  }

  /** The only number of such parts in the sentence. */
  private @Nullable Counted onlyParts(Clause clause, List<Counted> all) {
    List<Counted> here = all.stream().filter(one -> one.from() > clause.from() && one.to() <= clause.to()
        && !one.bound() && isOfParts(one) && one.value().compareTo(BigDecimal.ONE) > 0).toList();
    boolean only = !here.isEmpty()
        && here.stream().allMatch(one -> one.value().compareTo(here.get(0).value()) == 0);
    return only ? here.get(here.size() - 1) : null;
  }

  private int rates(String clause) {
    return clause.split("mỗi " + part + "(?!\\p{L})|/" + part + "(?!\\p{L})", -1).length - 1;
  }

  /** A total precedes the average; after it, it must be called a total or follow the number of parts. */
  private boolean isTold(Counted whole) {
    String plain = passage.plain();
    return whole.from() < number
        || TOTAL.matcher(plain).region(Math.max(number, whole.from() - 35), whole.from()).find()
        || OF_ALL_PARTS.matcher(plain).region(Math.max(number, whole.from() - 15), whole.from()).find();
  }

  /**
   * "62.000 căn hộ" in one place, "3.270.000 m2, bình quân 60 m2 một căn" in another: the right average is close to the
   * typed one.
   */
  private void elsewhere(Draft draft, Counted one, Counted whole, List<Counted> here, List<Average> found) {
    Counted slip = null;
    Passage place = null;
    for (Passage other : draft.prose()) {
      for (Counted parts : other.hasDigit() ? Counted.of(other) : List.<Counted>of()) {
        boolean same = parts.value().compareTo(BigDecimal.ONE) > 0
            && (isCalledSo(parts) || isCalledSo(parts, other.plain())
            || part.equals("người") && parts.unit().equals(part) && other != passage);
        if (same && here.stream().anyMatch(all -> isRate(all.value(), parts.value(), one))) {
          return;
        }
        boolean nearly = slip == null && same && !parts.bound()
            && (Slip.is(whole.value(), one.value().multiply(parts.value()))
            || isNearly(whole.value(), parts.value(), one));
        place = nearly ? other : place;
        slip = nearly ? parts : slip;
      }
    }
    if (slip != null && place != null) {
      found.add(new Average(one, whole, slip, place, end));
    }
  }

  /** The total is in an earlier sentence: "322.560.000 đồng. ... 1.344 ngày công, mức 240.000 đồng/ngày công". */
  private void before(Counted one, Counted parts, List<Counted> wholes, List<Average> found) {
    BigDecimal right = one.value().multiply(parts.value());
    Counted slip = wholes.stream().filter(whole -> whole.from() < start
        && (Slip.is(whole.value(), right) || Slip.is(parts.value(), whole.value().divide(one.value(), 6,
            RoundingMode.HALF_UP)))).findFirst().orElse(null);
    if (slip != null && !one.bound() && !parts.bound()) {
      found.add(new Average(one, slip, parts, null, end));
    }
  }

  /** Whether the right average is a whole number close to the typed one, or the typed one is a typing error for it. */
  private static boolean isNearly(BigDecimal whole, BigDecimal parts, Counted one) {
    BigDecimal[] right = whole.divideAndRemainder(parts);
    boolean large = parts.compareTo(BigDecimal.valueOf(20)) >= 0
        && right[0].compareTo(one.value().multiply(BigDecimal.valueOf(2))) < 0
        && one.value().compareTo(right[0].multiply(BigDecimal.valueOf(2))) < 0;
    return right[1].signum() == 0 && (large || Slip.is(inUnits(one.value(), one), inUnits(right[0], one))
        || right[0].subtract(one.value()).abs().multiply(BigDecimal.TEN).compareTo(right[0]) <= 0);
  }

  /** "650 triệu" is printed as 650. */
  private static String inUnits(BigDecimal value, Counted typed) {
    return value.divide(typed.digits(), 0, RoundingMode.HALF_UP).toPlainString();
  }

  private static boolean isRate(BigDecimal whole, BigDecimal parts, Counted one) {
    return parts.signum() > 0 && whole.divide(parts, 6, RoundingMode.HALF_UP).subtract(one.value()).abs()
        .compareTo(one.digits()) < 0;
  }
}
