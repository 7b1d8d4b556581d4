package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.figure.Counted;
import vn.kehoach.check.figure.Slip;
import vn.kehoach.plan.Budget.BudgetLine;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code 12 lớp tập huấn} as the product of a task whose text says ten, or whose budget is for ten. A difference from
 * the indicator it serves is only info: the task may cover a part.
 */
public final class QuantityDiffers implements Rule {

  private static final Expression COUNTED = Expression.of(
      "(?<![\\p{L}\\d/.,-])((?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?) "
      + "(?:(nghìn|triệu|tỷ) )?((\\p{L}+(?:-\\p{L}+)*)(?: \\p{L}+(?:-\\p{L}+)*|$))");

  private static final Map<String, Integer> SCALES = Map.of("nghìn", 3, "triệu", 6, "tỷ", 9);

  /** Words that end what is counted. */
  private static final Set<String> BEHIND = Set.of("cho", "với", "về", "tại", "để", "trong", "ở", "theo");

  /** Words that say what was done with it: "06 ki-ốt đưa vào sử dụng". */
  private static final Set<String> DONE = Set.of("đưa", "được", "hoàn", "hoạt", "đã", "đạt", "có", "đi");

  private static final Set<String> TIMES = Set.of("năm", "tháng", "ngày", "giờ", "phút", "tuần", "tuổi", "đồng");

  private static final Expression AT_LEAST =
      Expression.of("(?iu)(?<!\\p{L})(?:ít nhất|tối thiểu|trên|hơn|từ|khoảng|gần) $");
  private static final int LONGEST = 12;
  /** "18 vùng, mỗi vùng lắp ". */
  private static final Expression EACH = Expression.of("(?<![\\p{L}\\d/.,-])(" + Decimal.FORM
      + ") (\\p{L}+)(?!\\p{L})[^.;:()\\d]{0,40}, mỗi \\2 (?:\\p{L}+ ){0,3}$");
  private static final int NEAR = 80;

  /** The source of the different number. */
  private static final Sentence TASK = new Sentence("nhiệm vụ nói", "the task says");
  private static final Sentence BUDGET = new Sentence("dự toán tính cho", "the budget is for ");
  private static final Sentence INDICATOR = new Sentence("chỉ tiêu là", "the indicator is");

  /** A number of things, or at least that number. */
  private record Count(Text words, BigDecimal number, String noun, boolean atLeast) {

    boolean allows(Count product) {
      return number.compareTo(product.number) == 0 || atLeast && number.compareTo(product.number) < 0;
    }
  }

  @Override
  public String id() {
    return "plan/quantity-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskNode one : TaskNode.of(draft)) {
      for (Text product : one.task().product()) {
        List<Count> counts = counts(product);
        if (!counts.isEmpty() && product.value().indexOf(counts.get(0).words.value()) == 0) {
          if (!isAlsoSaid(one, counts.get(0)) && !isSum(one, counts.get(0))) {
            Text other = said(one, counts.get(0));
            if (other == null) {
              paid(draft, counts.get(0), problems);
            } else {
              problems.add(differs(draft, counts.get(0), other, TASK));
            }
          }
          served(draft, one, counts.get(0), problems);
        }
        counts.stream().skip(1).forEach(count -> beside(draft, one, count, problems));
      }
    }
  }

  /** "04 nhà được sửa, 60 suất quà": the second product, for which the task gives another number. */
  private void beside(Draft draft, TaskNode one, Count product, Problems problems) {
    List<Count> same = new ArrayList<>();
    for (Text words : words(one)) {
      counts(words).stream().filter(count -> isSame(count.noun, product.noun)).forEach(same::add);
    }
    if (same.size() == 1 && !same.get(0).allows(product)) {
      problems.add(differs(draft, product, same.get(0).words, TASK));
    }
  }

  /** The text of the task, including that below its title. */
  private static List<Text> words(TaskNode one) {
    List<Text> words = new ArrayList<>();
    words.add(one.words());
    if (one.node().title() != null) {
      words.addAll(one.node().text());
    }
    return words;
  }

  /** "khởi công 38 nhà xây mới và sửa chữa 22 nhà": the product, 60 houses, is their sum. */
  private static boolean isSum(TaskNode one, Count product) {
    List<BigDecimal> said = new ArrayList<>();
    for (Text text : words(one)) {
      String plain = Passage.plain(text);
      Counted.of(plain, 0, plain.length()).stream()
          .filter(count -> product.noun.startsWith(count.words().split(" ")[0] + " "))
          .forEach(count -> said.add(count.value()));
    }
    return said.size() > 1
        && said.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(product.number) == 0;
  }

  /** "bổ sung 04 bàn khám, nâng từ 28 lên 32 bàn": the product is the resulting total. */
  private static boolean isAlsoSaid(TaskNode one, Count product) {
    String words = Passage.plain(one.words());
    List<Count> said = counts(one.words()).stream().filter(count -> isSame(count.noun, product.noun)).toList();
    return said.size() == 1 && said.get(0).number.compareTo(product.number) != 0
        && Counted.of(words, 0, words.length()).stream().anyMatch(count -> count.value().compareTo(product.number) == 0
            && product.noun.startsWith(count.words().split(" ")[0] + " "));
  }

  /** "18 vùng, mỗi vùng lắp 01 đồng hồ tổng": 18 of them. */
  private static BigDecimal inAll(BigDecimal number, String plain, int at) {
    Matcher each = EACH.matcher(plain).region(Math.max(0, at - NEAR), at);
    return each.find() ? number.multiply(Decimal.parse(each.group(1)).orElse(BigDecimal.ONE)) : number;
  }

  private static List<Count> counts(Text text) {
    List<Count> counts = new ArrayList<>();
    String plain = Passage.plain(text);
    Matcher counted = COUNTED.matcher(plain);
    Matcher bound = AT_LEAST.matcher(plain);
    while (counted.find()) {
      Optional<BigDecimal> number = Decimal.parse(counted.group(1));
      int scale = counted.group(2) == null ? 0 : SCALES.get(counted.group(2));
      number.map(value -> value.movePointRight(scale)).ifPresent(value -> counts.add(new Count(
          text.subSequence(counted.start(), counted.end(4)), inAll(value, plain, counted.start()),
          counted.group(3).toLowerCase(Locale.ROOT),
          bound.region(Math.max(0, counted.start() - LONGEST), counted.start()).find())));
    }
    return counts;
  }

  /** The different number in the task; {@code null} if it is the same or not given. */
  private static @Nullable Text said(TaskNode one, Count product) {
    List<Count> all = new ArrayList<>();
    words(one).forEach(text -> all.addAll(counts(text)));
    List<Count> same = all.stream().filter(count -> isSame(count.noun, product.noun)).toList();
    boolean agrees = same.isEmpty() || same.stream().anyMatch(count -> count.allows(product));
    BigDecimal sum = same.stream().map(Count::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean nearly = same.size() > 1 && sum.compareTo(product.number) != 0
        && sum.subtract(product.number).abs().multiply(BigDecimal.TEN).compareTo(sum) <= 0;
    if (!same.isEmpty()) {
      return !agrees && (same.size() == 1 || nearly) ? same.get(0).words : null;
    }
    Text other = null;
    for (Text text : words(one)) {
      String words = Passage.plain(text);
      Counted told = otherwise(Counted.of(words, 0, words.length()), product);
      other = other == null && told != null ? text.subSequence(told.from(), told.to()) : other;
    }
    return other;
  }

  /** Two digits are swapped; or "13 lớp" is the whole product, and "chia thành 12 lớp" everything said about it. */
  private static @Nullable Counted otherwise(List<Counted> told, Count product) {
    // two digits may be swapped by chance, unless it is the only number said
    boolean large = product.number.compareTo(BigDecimal.valueOf(100)) > 0
        || told.size() == 1 && !told.get(0).bound() && !TIMES.contains(told.get(0).unit());
    if (told.stream().anyMatch(count -> count.value().compareTo(product.number) == 0)) {
      return null;
    }
    Counted swapped = !large ? null : told.stream().filter(count ->
        Slip.isSwapped(count.value().toPlainString(), product.number.toPlainString())).findFirst().orElse(null);
    // "chia thành 32 lớp, mỗi lớp ..." for "23 lớp tập huấn": the text does not say which kind they are
    String thing = product.noun.split(" ")[0];
    List<Counted> same = told.stream().filter(count -> count.unit().equals(thing) && !count.bound()
        && (product.noun.equals(thing) || count.words().equals(thing))).toList();
    return swapped != null ? swapped : same.size() == 1 ? same.get(0) : null;
  }

  /** "20 lớp cho 1.000 hội viên" counts the same as "20 lớp tập huấn". */
  private static boolean isSame(String said, String product) {
    int gap = said.indexOf(' ');
    return said.equals(product) || gap > 0 && product.startsWith(said.substring(0, gap + 1))
        && (BEHIND.contains(said.substring(gap + 1)) || DONE.contains(product.substring(product.indexOf(' ') + 1)));
  }

  /** A budget line for "Lớp tập huấn", or for "Tập huấn" with the unit "Lớp". */
  private void paid(Draft draft, Count product, Problems problems) {
    for (Section section : draft.plan().sections()) {
      List<BudgetLine> all = section.budget() == null ? List.of() : section.budget().lines().stream()
          .filter(line -> line.quantity() != null && line.item() != null).toList();
      // "Thay đồng hồ khách hàng" pays for the product, "Đồng hồ tổng" for another
      boolean paid = all.stream().anyMatch(line -> !differs(line.quantity(), product)
          && (" " + Passage.plain(line.item()).toLowerCase(Locale.ROOT) + " ").contains(" " + product.noun + " "));
      List<BudgetLine> lines = paid ? List.of() : all.stream().filter(line -> isOf(line, product.noun)).toList();
      if (lines.size() == 1 && differs(lines.get(0).quantity(), product)) {
        problems.add(differs(draft, product, lines.get(0).quantity(), BUDGET));
      }
    }
  }

  private static boolean isOf(BudgetLine line, String noun) {
    String item = line.item() == null ? "" : Passage.plain(line.item()).toLowerCase(Locale.ROOT) + " ";
    String unit = Text.valueOf(line.unit()).toLowerCase(Locale.ROOT);
    return item.startsWith(noun + " ") || (unit + " " + item).startsWith(noun + " ");
  }

  private static boolean differs(@Nullable Text quantity, Count product) {
    return quantity != null
        && Decimal.parse(quantity).filter(number -> number.compareTo(product.number) != 0).isPresent();
  }

  private void served(Draft draft, TaskNode one, Count product, Problems problems) {
    for (Indicator indicator : Indicators.of(draft).defined()) {
      String unit = Text.valueOf(indicator.unit()).toLowerCase(Locale.ROOT);
      boolean serves = indicator.id() != null
          && one.task().indicators().stream().anyMatch(id -> id.value().equals(indicator.id().value()));
      boolean counted = !unit.isEmpty() && (product.noun + " ").startsWith(unit + " ");
      boolean agrees = indicator.targets().stream().anyMatch(target -> !differs(target.value(), product))
          || indicator.parts().stream().anyMatch(part -> !differs(part.value(), product));
      if (serves && counted && !agrees && !indicator.targets().isEmpty()) {
        problems.add(differs(draft, product, indicator.targets().get(0).value(), INDICATOR).as(Severity.INFO));
      }
    }
  }

  private Problem differs(Draft draft, Count product, Text other, Sentence says) {
    return Problem.warning(id(), draft.place(product.words),
            "sản phẩm ghi “" + product.words + "” nhưng " + says.vietnamese() + " " + other,
            "the product is “" + product.words + "”, but " + says.english() + " " + other)
        .hint("viết một con số ở mọi chỗ", "write the same number everywhere")
        .seeAlso(draft.place(other));
  }
}
