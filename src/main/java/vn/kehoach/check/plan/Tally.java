package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.plan.Decimal;

/**
 * A number and those behind it in its sentence that count the same thing, whatever else is counted between them:
 * {@code 38.600 căn; 12 dự án đã hoàn thành với 10.200 căn, 11 dự án đang thi công với 15.400 căn và 08 dự án với 13.000
 * căn}. That the parts were meant to make the whole is not said; it shows in a sum that misses it by a slip, or by
 * little.
 *
 * @param end where the last part ends
 */
record Tally(Counted whole, Counted first, int end, BigDecimal sum) {

  private static final Expression ASIDE = Expression.of("\\([^()]*\\)");
  private static final Expression END = Expression.of("\\.(?= |$)|$");
  /** What the parts begin behind. */
  private static final Expression LINK = Expression.of("(?iu)(?<!\\p{L})(?:gồm|trong đó|chia ra|chia thành|có|đó)(?!\\p{L})|[:;,]");
  private static final Expression SAID = Expression.of("(?iu)(?<!\\p{L})(?:gồm|trong đó|chia ra|chia thành)(?!\\p{L})");
  private static final Expression LAST = Expression.of("(?s).*(?:,| và|;) ?(?:\\p{L}+ ){0,12}$|.* và (?s).*");
  /** Parts that may hold the same ones, that are compared, or that are told of each. */
  private static final Expression OTHER = Expression.of("(?iu)(?<!\\p{L})(?:nữ|đảng viên|dân tộc|khuyết tật|tôn giáo|mỗi|từng"
      + "|bình quân|trung bình|so với|tăng|giảm|thêm|ít nhất|tối thiểu|khoảng|trên|hơn|dưới|không quá|lên|xuống|đơn giá"
      + "|x|tổng(?! hợp| kết)|cộng)(?!\\p{L})|/|=|×");
  private static final Set<String> UNCOUNTED = Set.of("năm", "tháng", "ngày", "giờ", "phút", "quý", "tuần", "tuổi", "lần", "của",
      "và", "đến", "kỳ", "điều", "khoản", "điểm", "trở");
  /** Parts that miss the whole by so little, as a share of it, were meant to make it. */
  private static final BigDecimal CLOSE = new BigDecimal("0.04");
  private static final int SEVERAL = 3;

  /** "31 khoa, phòng (23 khoa và 09 phòng)": everything in brackets is counted by the words before them. */
  private static final Expression NAMED = Expression.of("(?<![\\p{L}\\d/.,-])(" + Decimal.FORM
      + ") ((?:\\p{L}+,? ){1,8})\\((?:gồm:? )?((?:" + Decimal.FORM + ") \\p{L}+[^.;:()\\d]{0,40}?(?:(?:, | và |, và )(?:"
      + Decimal.FORM + ") \\p{L}+[^.;:()\\d]{0,40}?)+)\\)");

  /** Those whose sums are wrong. */
  static List<Tally> wrong(Passage passage) {
    List<Tally> found = new ArrayList<>();
    String plain = passage.plain();
    named(plain, found);
    String words = plain.indexOf('(') < 0 ? plain
        : ASIDE.matcher(plain).replaceAll(aside -> " ".repeat(aside.group().length()));
    Matcher end = END.matcher(words);
    int from = 0;
    while (from < words.length() && end.find(from)) {
      sentence(words, Counted.of(words, from, end.start()), found);
      from = end.start() + 1;
    }
    return found;
  }

  /** Whether a passage has numbers and words enough. */
  static boolean mayStandIn(Passage passage) {
    String plain = passage.plain();
    return passage.hasDigit() && passage.numbers().length > 2
        && (plain.contains(" và ") || plain.contains("gồm ") || plain.contains("trong đó ") || plain.contains("chia "));
  }

  private static void named(String plain, List<Tally> found) {
    Matcher named = NAMED.matcher(plain);
    while (plain.indexOf(" (") > 0 && named.find()) {
      List<Counted> whole = Counted.of(plain, named.start(1), named.end(2));
      List<Counted> parts = Counted.of(plain, named.start(3), named.end(3));
      Set<String> words = Set.copyOf(Arrays.asList(named.group(2).toLowerCase(Locale.ROOT).split("[ ,]+")));
      boolean all = !whole.isEmpty() && !whole.get(0).bound() && parts.size() > 1
          && parts.stream().allMatch(part -> words.contains(part.words().split(" ")[0]));
      BigDecimal sum = parts.stream().map(Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (all && sum.compareTo(whole.get(0).value()) != 0) {
        found.add(new Tally(whole.get(0), parts.get(0), parts.get(parts.size() - 1).to(), sum));
      }
    }
  }

  private static void sentence(String words, List<Counted> told, List<Tally> found) {
    for (int i = 0; i + 2 < told.size(); i++) {
      Counted whole = told.get(i);
      List<Counted> parts = told.subList(i + 1, told.size()).stream()
          .filter(one -> one.unit().equals(whole.unit())).toList();
      boolean parted = parts.size() > 1 && !UNCOUNTED.contains(whole.unit()) && !whole.bound()
          && LINK.matcher(words).region(whole.to(), parts.get(0).from()).find()
          && told.subList(0, i).stream().noneMatch(one -> one.unit().equals(whole.unit()))
          && !OTHER.matcher(words).region(whole.to(), parts.get(parts.size() - 1).to()).find();
      if (parted) {
        parts(words, whole, parts, found);
      }
    }
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
    boolean close = whole.value().subtract(sum).abs().compareTo(whole.value().multiply(CLOSE)) <= 0;
    boolean slip = Slip.is(whole.value(), sum) || parts.stream().anyMatch(part ->
        Slip.is(part.value(), whole.value().subtract(all.subtract(part.value()))));
    if ((linked || listed) && (close || slip && isLong(whole))) {
      found.add(new Tally(whole, parts.get(0), last.to(), sum));
    }
  }

  /** Some of them side by side, the last among them. */
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

  /** Of three digits at least: of two, one is easily another. */
  private static boolean isLong(Counted whole) {
    return whole.value().compareTo(BigDecimal.valueOf(100)) >= 0;
  }
}
