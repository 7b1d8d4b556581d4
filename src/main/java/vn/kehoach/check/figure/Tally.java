package vn.kehoach.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Text;

/**
 * A number and the following numbers in its sentence that count the same thing, whatever else is counted in between:
 * {@code 38.600 căn; 12 dự án đã hoàn thành với 10.200 căn, 11 dự án đang thi công với 15.400 căn và 08 dự án với
 * 13.000 căn}. The text does not say that the parts make up the total; a sum that is close or differs by a typing error
 * shows it.
 *
 * @param end where the last part ends
 */
public record Tally(Counted whole, Counted first, int end, BigDecimal sum) {

  /** Words that introduce the parts. */
  private static final Expression LINK = Expression.of(
      "(?iu)(?<!\\p{L})(?:gồm|trong đó|chia ra|chia thành|có|đó)(?!\\p{L})|[:;,]");
  private static final Expression SAID = Expression.of("(?iu)(?<!\\p{L})(?:gồm|trong đó|chia ra|chia thành)(?!\\p{L})");
  private static final Expression LAST = Expression.of("(?s).*(?:,| và|;) ?(?:\\p{L}+ ){0,12}$|.* và (?s).*");
  /** Words that say that parts overlap, are compared, or are counted individually. */
  private static final Expression OTHER = Expression.of(
      "(?iu)(?<!\\p{L})(?:" + Overlap.SURE_KINDS + "|mỗi|từng|bình quân|trung bình|so với|tăng|giảm|thêm|ít nhất"
      + "|tối thiểu|khoảng|trên|hơn|dưới|không quá|lên|xuống|đơn giá|x|tổng(?! hợp| kết)|cộng)(?!\\p{L})|/|=|×");
  private static final Set<String> UNCOUNTED = Set.of("năm", "tháng", "ngày", "giờ", "phút", "quý", "tuần", "tuổi",
      "lần", "của", "và", "đến", "kỳ", "điều", "khoản", "điểm", "trở");
  private static final int SEVERAL = 3;
  /** Below this, one is not a small part. */
  private static final BigDecimal FEW = BigDecimal.valueOf(30);
  /** A sentence with this many numbers is a list without full stops. */
  private static final int MANY = 100;

  /** "31 khoa, phòng (23 khoa và 09 phòng)": everything in brackets is counted with the nouns before them. */
  private static final Sought NAMED = Sought.atNumber("(?<![\\p{L}\\d/.,-])(" + Decimal.FORM
      + ") ((?:\\p{L}+,? ){1,8})(?:\\((?:gồm:? )?|(?:gồm|bao gồm)(?: có)?:? )((?:" + Decimal.FORM
      + ") \\p{L}+[^.;:()\\d]{0,40}?(?:(?:, | và |, và )(?:"
      + Decimal.FORM + ") \\p{L}+[^.;:()\\d]{0,40}?)+)(?=[).;]|$)", "(", "gồm");

  private static final Sought BRACKETS_TOTAL = Sought.at(
      "(?<!\\p{L})[Tt]ổng [^.;:()\\d]{0,40}?(?:là )?(?<![\\d.,/])("
      + Decimal.FORM + ") \\p{L}+(?!\\p{L})", "Tổng ", "tổng ");
  private static final Sought HALVES = Sought.atNumber("(?<![\\p{L}\\d/.,-])(" + Decimal.FORM
      + ") (\\p{L}+)(?!\\p{L})[^.;:()%\\d]{0,40} "
      + "\\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)(?:,| và|, và) (?:[^.;:()%\\d]{1,40} )?(" + Decimal.FORM
      + ") \\2(?!\\p{L})[^.;:()%\\d]{0,40} \\((?:chiếm |đạt )?(\\d{1,3}(?:,\\d+)?) ?%\\)", "%)");
  private static final Sought MEMBERS = Sought.atNumber(
      "(?<![\\p{L}\\d/.,-])(\\d{1,3}) (thành viên|người|đồng chí|ủy viên)"
      + "(?: \\((?:gồm:? )?(\\d{1,3} [^()]*)\\)|(?:, gồm)?: (\\d{1,3} [^.;:()]*))",
      " thành viên", " người", " đồng chí", " ủy viên");
  private static final Expression HEAD = Expression.of("(?:^|, |; | và | mời )(?:và )?(?:mời )?(\\d{1,3}) \\p{L}");

  public Discrepancy discrepancy(Passage passage) {
    int behind = whole.isMoney() ? whole.to() : whole.behindDigits(passage.plain());
    Text words = passage.text().subSequence(whole.from(), behind);
    return new Discrepancy(words, passage.text().subSequence(first.from(), end), words.value(),
        whole.isMoney() ? Discrepancy.dong(sum) : Decimal.write(sum));
  }

  /** The tallies of a passage with wrong sums. */
  public static List<Tally> wrong(Passage passage) {
    List<Tally> found = new ArrayList<>();
    String plain = passage.plain();
    boolean hasAside = plain.indexOf('(') > 0;
    if (hasAside || plain.contains("gồm ")) {
      NAMED.in(passage, named -> named(plain, named, found));
    }
    if (hasAside || plain.contains(": ")) {
      MEMBERS.in(passage, members -> members(plain, members, found));
    }
    if (hasAside) {
      HALVES.in(passage, halves -> halves(plain, halves, found));
      BRACKETS_TOTAL.in(passage, total -> brackets(plain, total, found));
      insides(passage, found);
    }
    String words = Asides.blanked(plain);
    int[] numbers = passage.numbers();
    for (int from = 0; from < words.length(); ) {
      int end = end(words, from);
      if (areSeveral(numbers, from, end)) {
        sentence(words, Counted.of(words, from, end), found);
      }
      from = end + 1;
    }
    return found;
  }

  /**
   * "đủ chỉ tiêu (45 công dân, trong đó quân sự 38 công dân, công an 07 công dân)": a total and its parts within
   * brackets.
   */
  private static void insides(Passage passage, List<Tally> found) {
    String plain = passage.plain();
    for (MatchResult aside : Asides.of(plain)) {
      if (areSeveral(passage.numbers(), aside.start(), aside.end())) {
        List<Counted> told = Counted.of(plain, aside.start() + 1, aside.end() - 1);
        List<Tally> sums = new ArrayList<>();
        sentence(plain.substring(0, aside.end() - 1), told, sums);
        found.addAll(sums.isEmpty() ? together(plain, told) : sums);
      }
    }
  }

  /** All numbers in the brackets: the first is exactly or nearly the sum of the others. */
  private static List<Tally> together(String plain, List<Counted> told) {
    if (told.size() < SEVERAL) {
      return List.of();
    }
    Counted whole = told.get(0);
    List<Counted> parts = told.subList(1, told.size());
    boolean alike = told.stream().allMatch(one -> one.unit().equals(whole.unit()) && !one.bound())
        && SAID.matcher(plain).region(whole.to(), parts.get(0).from()).find();
    BigDecimal sum = Counted.sum(parts);
    BigDecimal off = sum.subtract(whole.value()).abs();
    boolean nearly = off.signum() > 0 && off.multiply(BigDecimal.TEN).compareTo(whole.value()) <= 0;
    return alike && nearly ? List.of(new Tally(whole, parts.get(0), parts.get(parts.size() - 1).to(), sum)) : List.of();
  }

  /** The end of a sentence: a full stop before a space, or the end of the text. */
  private static int end(String words, int from) {
    int stop = words.indexOf('.', from);
    while (stop >= 0 && stop + 1 < words.length() && words.charAt(stop + 1) != ' ') {
      stop = words.indexOf('.', stop + 1);
    }
    return stop < 0 ? words.length() : stop;
  }

  /** Whether there are a total and at least two parts between two positions. */
  private static boolean areSeveral(int[] numbers, int from, int to) {
    int several = 0;
    for (int number : numbers) {
      several += number >= from && number < to ? 1 : 0;
    }
    return several >= SEVERAL;
  }

  /** A quick test for enough numbers and words. */
  public static boolean mayStandIn(Passage passage) {
    String plain = passage.plain();
    return passage.hasDigit() && passage.numbers().length > 2
        && (passage.numbers().length > 3 || plain.contains(" và ") || plain.contains("gồm ") || plain.contains(
        "trong đó ") || plain.contains("chia "));
  }

  private static void named(String plain, MatchResult named, List<Tally> found) {
    List<Counted> whole = Counted.of(plain, named.start(1), named.end(2));
    List<Counted> parts = Counted.of(plain, named.start(3), named.end(3));
    Set<String> words = Set.copyOf(Arrays.asList(named.group(2).toLowerCase(Locale.ROOT).split("[ ,]+")));
    boolean all = !whole.isEmpty() && !whole.get(0).bound() && parts.size() > 1
        && parts.stream().allMatch(part -> words.contains(part.words().split(" ")[0]));
    BigDecimal sum = Counted.sum(parts);
    if (all && sum.compareTo(whole.get(0).value()) != 0) {
      found.add(new Tally(whole.get(0), parts.get(0), parts.get(parts.size() - 1).to(), sum));
    }
  }

  /** "Toán (120 phút), Ngữ văn (120 phút), Tiếng Anh (60 phút); tổng thời gian làm bài 300 phút". */
  private static void brackets(String plain, MatchResult total, List<Tally> found) {
    int from = Math.max(Math.max(plain.lastIndexOf(". ", total.start()), 0), total.start() - Draft.NEAR);
    List<Counted> whole = Counted.of(plain, total.start(1), Math.min(plain.length(), total.end() + 1));
    List<Counted> parts = Counted.of(plain, from, total.start()).stream()
        .filter(part -> part.from() > 0 && plain.charAt(part.from() - 1) == '(' && part.to() < plain.length()
        && plain.charAt(part.to()) == ')')
        .toList();
    boolean same = !whole.isEmpty() && parts.size() > 1
        && parts.stream().allMatch(part -> part.unit().equals(whole.get(0).unit()));
    BigDecimal sum = Counted.sum(parts);
    BigDecimal off = same ? sum.subtract(whole.get(0).value()).abs() : BigDecimal.ZERO;
    if (off.signum() > 0 && off.multiply(BigDecimal.valueOf(SEVERAL)).compareTo(sum) <= 0) {
      found.add(new Tally(whole.get(0), parts.get(0), parts.get(parts.size() - 1).to(), sum));
    }
  }

  /** "1.803 hồ sơ (98%), quá hạn 37 hồ sơ (2%)": both together are a total stated before. */
  private static void halves(String plain, MatchResult halves, List<Tally> found) {
    BigDecimal one = Decimal.orZero(halves.group(1));
    BigDecimal other = Decimal.orZero(halves.group(4));
    BigDecimal shares = Decimal.orZero(halves.group(3)).add(Decimal.orZero(halves.group(5)));
    BigDecimal sum = one.add(other);
    int near = Math.max(0, halves.start() - Draft.NEAR);
    List<Counted> before = Counted.of(plain, near, halves.start()).stream()
        .filter(all -> all.words().split(" ")[0].equals(halves.group(2).toLowerCase(Locale.ROOT))).toList();
    Counted whole = before.stream().filter(all -> Discrepancy.isClose(sum, all.value())).findFirst().orElse(null);
    if (whole != null && shares.compareTo(BigDecimal.valueOf(100)) == 0
        && before.stream().noneMatch(all -> all.value().compareTo(sum) == 0)) {
      found.add(new Tally(whole, Counted.of(plain, halves.start(), halves.end()).get(0), halves.end(), sum));
    }
  }

  /** "06 thành viên: 01 lãnh đạo Chi cục, 02 công chức ...", "11 người (01 Chủ tịch, ... và 07 ủy viên)". */
  private static void members(String plain, MatchResult members, List<Tally> found) {
    String list = members.group(3) == null ? members.group(4) : members.group(3);
    int from = members.group(3) == null ? members.start(4) : members.start(3);
    Matcher head = HEAD.matcher(list);
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    while (head.find()) {
      sum = sum.add(Decimal.orZero(head.group(1)));
      parts++;
    }
    List<Counted> whole = Counted.of(plain, members.start(1), members.end(2));
    BigDecimal off = whole.isEmpty() ? BigDecimal.ZERO : sum.subtract(whole.get(0).value()).abs();
    boolean near = off.signum() > 0 && off.compareTo(BigDecimal.valueOf(SEVERAL)) <= 0 && parts > 1;
    if (near && !whole.get(0).bound() && !OTHER.matcher(list).find()) {
      List<Counted> told = Counted.of(plain, from, from + list.length());
      found.add(new Tally(whole.get(0), told.isEmpty() ? whole.get(0) : told.get(0), from + list.length(), sum));
    }
  }

  private static void sentence(String words, List<Counted> told, List<Tally> found) {
    for (int i = 0; i + 2 < told.size() && told.size() < MANY; i++) {
      Counted whole = told.get(i);
      if (whole.bound() || UNCOUNTED.contains(whole.unit()) || ofUnit(told.subList(0, i), whole.unit()) > 0
          || ofUnit(told.subList(i + 1, told.size()), whole.unit()) < 2) {
        continue;
      }
      int link = link(words, whole, told.get(told.size() - 1));
      List<Counted> parts = told.subList(i + 1, told.size()).stream()
          .filter(one -> one.from() > link && one.unit().equals(whole.unit())).toList();
      boolean parted = parts.size() > 1
          && LINK.matcher(words).region(whole.to(), parts.get(0).from()).find()
          && !OTHER.matcher(words).region(Math.max(link, whole.to()), parts.get(parts.size() - 1).to()).find();
      if (parted) {
        parts(words, whole, parts, found);
      }
    }
  }

  private static int ofUnit(List<Counted> told, String unit) {
    int count = 0;
    for (Counted one : told) {
      count += one.unit().equals(unit) ? 1 : 0;
    }
    return count;
  }

  /** The beginning of the parts: after the last word that introduces parts; otherwise after the total. */
  private static int link(String words, Counted whole, Counted last) {
    Matcher said = SAID.matcher(words).region(whole.to(), last.from());
    int link = whole.to();
    while (said.find()) {
      link = said.end();
    }
    return link;
  }

  private static void parts(String words, Counted whole, List<Counted> parts, List<Tally> found) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      Counted part = parts.get(i);
      sum = sum.add(part.value());
      if (part.bound() || part.value().compareTo(whole.value()) >= 0
          || makes(parts.subList(0, i + 1), whole.value())) {
        return;
      }
    }
    Counted last = parts.get(parts.size() - 1);
    boolean linked = SAID.matcher(words).region(whole.to(), parts.get(0).from()).find();
    boolean listed = parts.size() >= SEVERAL
        && LAST.matcher(words).region(parts.get(parts.size() - 2).to(), last.from()).matches();
    BigDecimal all = sum;
    boolean close = Discrepancy.isClose(whole.value(), sum);
    boolean slip = Slip.is(whole.value(), sum) || parts.stream().anyMatch(part ->
        Slip.is(part.value(), whole.value().subtract(all.subtract(part.value()))));
    boolean one = linked && whole.value().subtract(sum).abs().compareTo(BigDecimal.ONE) == 0
        && whole.value().compareTo(FEW) <= 0
        && words.substring(parts.get(parts.size() - 2).to(), last.from()).contains(" và ");
    if (one || (linked || listed) && (close || slip && isLong(whole))) {
      found.add(new Tally(whole, parts.get(0), last.to(), sum));
    }
  }

  /** Whether a run of the parts that includes the last one makes up the total. */
  private static boolean makes(List<Counted> parts, BigDecimal whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = parts.size() - 1; i >= 0; i--) {
      sum = sum.add(parts.get(i).value());
      if (sum.compareTo(whole) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a total has at least three digits: two-digit numbers match by chance. */
  private static boolean isLong(Counted whole) {
    return whole.value().compareTo(BigDecimal.valueOf(100)) >= 0;
  }
}
