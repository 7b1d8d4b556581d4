package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.figure.Quantity;
import vn.kehoach.check.figure.Slip;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Money;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * {@code 15 lớp, 486 học sinh} right above a table that adds up to 14 and 486; {@code Trồng 90.000 cây (chi tiết tại
 * Phụ lục II)} where the table of that appendix adds up to 900.000: the text and the total (tổng cộng) it refers to
 * differ.
 */
public final class AppendixTotalDiffers implements Rule {

  private static final Sought MENTION =
      Sought.at("[Pp]hụ lục(?: ([IVX]{1,5}|\\d{1,2})(?!\\p{L}))?", "Phụ lục", "phụ lục");
  private static final Expression FIGURE = Expression.of(
      "(?<![\\p{L}\\d.,/])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?) (\\p{L}+)(?!\\p{L})");
  private static final Sought AMOUNT = Sought.atNumber(
      "(?<![\\d.,])(\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?) đồng(?!\\p{L})",
      "đồng");
  private static final Sought IN_ALL = Sought.of(
      "(?:(?:[Tt]ổng số|[Tt]ổng cộng|[Tt]ổng thời gian|[Tt]ất cả)(?: là|:)?|[Tt]ổng [^.;:,\\d]{3,60} là) ("
      + Decimal.FORM
      + ") (\\p{L}+(?: \\p{L}+)?)(?=[.,;)]|$)", "ổng ", "ất cả");
  /** "Đội gồm 24 đoàn viên": all of what a column counts. */
  private static final Sought MADE_UP = Sought.of("(?<!\\p{L})(?:gồm|có) (\\d{1,4}) (\\p{L}+(?: \\p{L}+)?)"
      + "(?=[.,;:)]|$)", "gồm #", "có #");
  private static final Expression MONEY = Expression.of("(?<!\\p{L})(?:tiền|kinh phí|đồng|giá trị|trị giá) ");
  private static final Sought IN_MONEY = Sought.of(
      "[Tt]ổng (?:[^.;:,\\d]|(?:19|20)\\d{2}(?![\\d.])){3,60}? (\\d[\\d.]*(?:,\\d+)?(?: (?:nghìn|triệu|tỷ))?)"
      + " đồng(?!\\p{L}|/)", "ổng ");
  private static final Expression IN_UNITS = Expression.of("(?iu)\\(?(?:đơn vị:? )?(?:(nghìn|triệu|tỷ) )?đồng\\)");
  private static final Expression SUMMED = Expression.of("(?iu)thành tiền|kinh phí|số tiền|dự toán");
  /** How near to an amount its source is named. */
  private static final int NAME = 45;
  private static final List<Integer> SCALES = List.of(0, 3, 6, 9);

  /** Words after a number that no column adds up. */
  private static final Set<String> UNASKED = Set.of("năm", "tháng", "ngày", "quý", "giờ", "phút", "lần", "của", "và",
      "đến", "nghìn", "triệu", "tỷ", "đồng", "trở", "theo", "trong", "số", "đợt", "giai");

  @Override
  public String id() {
    return "plan/appendix-total-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Problems found = new Problems();
    everyTable(draft, found);
    draft.tables().forEach(table -> sources(draft, table, found));
    tablesBelow(draft, found);
    tablesOfAppendices(draft, found);
    Set<Span> told = new HashSet<>();
    found.inFileOrder().stream().filter(problem -> told.add(problem.place())).forEach(problems::add);
  }

  private void everyTable(Draft draft, Problems problems) {
    List<ColumnTotal> sums = draft.tables().stream().flatMap(table -> ColumnTotal.of(table).stream()).toList();
    for (Passage passage : sums.isEmpty() ? List.<Passage>of() : draft.body()) {
      if (passage.role() == Role.BODY) {
        swapped(draft, passage, sums, problems);
      }
    }
  }

  /** "750 triệu đồng từ ngân sách đặc khu", and the rows with that source come to 570: a digit is mistyped. */
  private void sources(Draft draft, TableData table, Problems problems) {
    int money = -1;
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      money = IN_UNITS.matcher(Passage.plain(columns.get(i).title())).find()
          && SUMMED.matcher(Passage.plain(columns.get(i).title())).find() ? i : money;
    }
    Map<String, BigDecimal> sums = money < 0 ? Map.of() : sums(table, money);
    if (sums.size() < 2) {
      return;
    }
    Matcher unit = IN_UNITS.matcher(Passage.plain(columns.get(money).title()));
    long scale = unit.find() && unit.group(1) != null ? Money.parse("1 " + unit.group(1)).map(Money::dong).orElse(1L)
        : 1;
    for (Passage passage : draft.prose(AMOUNT)) {
      if (passage.role() == Role.BODY) {
        AMOUNT.in(passage, amount -> source(draft, passage, amount, sums, scale, problems));
      }
    }
  }

  /** The sums of an amount by the source, or by another name that several rows share. */
  private static Map<String, BigDecimal> sums(TableData table, int money) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (TableData.Row row : table.rows()) {
      Text name = row.cells().size() <= money + 1 || row.group() != null ? Text.of("")
          : row.cells().get(row.cells().size() - 1);
      Optional<BigDecimal> amount = name.isBlank() || row.cells().size() <= money ? Optional.empty()
          : Decimal.parse(row.cells().get(money));
      if (amount.isPresent() && name.value().indexOf(' ') > 0 && Character.isLetter(name.charAt(0))) {
        sums.merge(Passage.plain(name).toLowerCase(Locale.ROOT), amount.get(), BigDecimal::add);
      }
    }
    return sums;
  }

  private void source(Draft draft, Passage passage, MatchResult amount, Map<String, BigDecimal> sums, long scale,
      Problems problems) {
    BigDecimal said = BigDecimal.valueOf(Money.parse(amount.group(1)).map(Money::dong).orElse(0L));
    String near = passage.plain().substring(Math.max(0, amount.start() - NAME),
        Math.min(passage.plain().length(), amount.end() + NAME)).toLowerCase(Locale.ROOT);
    sums.forEach((name, sum) -> {
      BigDecimal right = sum.multiply(BigDecimal.valueOf(scale));
      if (near.contains(name) && Slip.is(said, right)
          && sums.values().stream().map(other -> other.multiply(BigDecimal.valueOf(scale)))
              .noneMatch(other -> other.compareTo(said) == 0)) {
        Text words = passage.text(amount);
        problems.add(Problem.warning(id(), draft.place(words),
                "ở đây ghi " + words + " nhưng các dòng “" + name + "” trong bảng cộng được " + Decimal.write(sum),
                words + " here, but the rows “" + name + "” of the table come to " + Decimal.write(sum))
            .hint("viết một con số ở cả hai nơi", "write the same figure in both places"));
      }
    });
  }

  /** Compares the text right above a table with its totals. */
  private void tablesBelow(Draft draft, Problems problems) {
    Map<Text, List<ColumnTotal>> below = ColumnTotal.below(draft);
    for (Passage passage : below.isEmpty() ? List.<Passage>of() : draft.body()) {
      List<ColumnTotal> totals = below.get(passage.text());
      if (totals != null && passage.hasDigit()) {
        together(draft, passage, totals, problems);
        called(draft, passage, totals, problems);
        money(draft, passage, totals, problems);
        madeUp(draft, passage, totals, problems);
      }
    }
  }

  private void tablesOfAppendices(Draft draft, Problems problems) {
    List<List<ColumnTotal>> all = draft.plan().appendices().stream()
        .map(appendix -> ColumnTotal.in(appendix.section().items())).toList();
    for (Passage passage : all.isEmpty() ? List.<Passage>of() : draft.body()) {
      if (passage.role() == Role.BODY && passage.hasDigit()) {
        all.stream().filter(totals -> totals.size() > 1)
            .forEach(totals -> together(draft, passage, totals, problems));
        MENTION.in(passage, mention -> mentioned(draft, passage, mention, all, problems));
      }
    }
  }

  /** "Phụ lục" alone refers to the only appendix. */
  private void mentioned(
      Draft draft, Passage passage, MatchResult mention, List<List<ColumnTotal>> all, Problems problems) {
    int only = all.size() == 1 ? 0 : -1;
    int index = mention.group(1) == null ? only : index(mention.group(1));
    if (index >= 0 && index < all.size()) {
      amounts(draft, passage, all.get(index), problems);
      clause(draft, passage, mention.start(), all.get(index), problems);
    }
  }

  /** "2.540 người" where a column of people adds up to 2.450: the digits are swapped. */
  private void swapped(Draft draft, Passage passage, List<ColumnTotal> totals, Problems problems) {
    for (Quantity quantity : Quantity.of(passage)) {
      String typed = quantity.typed().value();
      String unit = " " + quantity.after().get(0) + " ";
      boolean told = typed.length() < 3
          || totals.stream().anyMatch(total -> total.value().compareTo(quantity.number()) == 0);
      totals.stream().filter(total -> !told && total.title().contains(unit)
              && Quantity.of(passage).stream().noneMatch(one -> one.number().compareTo(total.value()) == 0)
              && Slip.isSwapped(typed, total.cell().value()))
          .findFirst().ifPresent(total -> report(draft, quantity.words(1), total, problems));
    }
  }

  private static int index(String number) {
    return (Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : RomanNumeral.parse(number)) - 1;
  }

  /**
   * Compares the figures of a clause that refers to the appendix: none of those with a unit equals the total of its
   * column.
   */
  private void clause(Draft draft, Passage passage, int at, List<ColumnTotal> totals, Problems problems) {
    String plain = passage.plain();
    int from = Clause.begin(plain, at);
    List<MatchResult> figures = new ArrayList<>();
    Matcher next = FIGURE.matcher(plain).region(from, at);
    while (next.find()) {
      figures.add(next.toMatchResult());
    }
    List<String> asked = new ArrayList<>();
    for (MatchResult each : figures) {
      String unit = each.group(2).toLowerCase(Locale.ROOT);
      if (asked.contains(unit) || UNASKED.contains(unit)) {
        continue;
      }
      asked.add(unit);
      List<ColumnTotal> same = totals.stream().filter(total -> total.title().contains(" " + unit + " ")).toList();
      boolean told = same.isEmpty()
          || same.stream().anyMatch(total -> tells(plain.substring(from, at), unit, total.value()));
      if (!told) {
        ColumnTotal first = same.get(same.size() - 1);
        MatchResult figure = nearest(figures, unit, first.value());
        String said = figure.group(1) + " " + figure.group(2);
        problems.add(Problem.warning(id(), draft.place(passage.text(), figure.start(1), figure.end(2)),
                "ở đây ghi " + said + " nhưng cột “" + first.column() + "” ở phụ lục " + first.shown().vietnamese(),
                said + " here, but column “" + first.column() + "” of the appendix " + first.shown().english())
            .hint("viết một con số ở cả hai nơi", "write the same figure in both places")
            .seeAlso(draft.place(first.cell())));
      }
    }
  }

  /** The nearest of several figures: in "1.850 hộ, trong đó 184 hộ" the one meant to be 148. */
  private static MatchResult nearest(List<MatchResult> figures, String unit, BigDecimal value) {
    return figures.stream().filter(figure -> figure.group(2).equalsIgnoreCase(unit))
        .min(Comparator.comparing(figure ->
            Decimal.orZero(figure.group(1)).subtract(value).abs())).orElseThrow();
  }

  /** "ngân sách tỉnh 6,3 tỷ đồng" and a column "Ngân sách tỉnh", in any unit of money. */
  private void amounts(Draft draft, Passage passage, List<ColumnTotal> totals, Problems problems) {
    AMOUNT.in(passage, amount -> {
      String before = passage.plain().substring(0, amount.start()).toLowerCase(Locale.ROOT).strip();
      Optional<Money> money = Money.parse(amount.group(1));
      for (ColumnTotal total : money.isPresent() ? totals : List.<ColumnTotal>of()) {
        String name = total.title().replaceFirst(" (?:(?:triệu|nghìn|tỷ) )?đồng $", " ").strip();
        boolean named = name.indexOf(' ') > 0 && before.replaceFirst(" (?:là|:|khoảng|chi|cấp)$", "").endsWith(name);
        if (named && SCALES.stream().noneMatch(scale -> total.value().movePointRight(scale)
            .compareTo(BigDecimal.valueOf(money.get().dong())) == 0)) {
          report(draft, passage.text().subSequence(amount.start(1), amount.end()), total, problems);
        }
      }
    });
  }

  /** "06 tàu, 04 xe ô tô, 02 xuồng": the totals of several columns of an appendix, one of which differs. */
  private void together(Draft draft, Passage passage, List<ColumnTotal> totals, Problems problems) {
    List<Quantity> said = new ArrayList<>();
    List<ColumnTotal> same = new ArrayList<>();
    for (ColumnTotal total : totals) {
      String title = total.title().replaceFirst("^ (?:tổng )?số | (?:tổng )?cộng ", " ");
      List<Quantity> counting = Quantity.of(passage).stream().filter(quantity -> !title.isBlank())
          .filter(quantity -> (" " + String.join(" ", quantity.after()) + " ").startsWith(title)).toList();
      // "1.008 học sinh, trong đó 540 học sinh nội trú": one of several figures equals it
      counting.stream().filter(quantity -> quantity.number().compareTo(total.value()) == 0).findFirst()
          .or(() -> counting.stream().min(Comparator.comparing(quantity ->
              quantity.number().subtract(total.value()).abs()))).ifPresent(quantity -> {
            said.add(quantity);
            same.add(total);
          });
    }
    int differing = -1;
    int agreeing = 0;
    for (int i = 0; i < said.size(); i++) {
      boolean equal = said.get(i).number().compareTo(same.get(i).value()) == 0;
      agreeing += equal ? 1 : 0;
      differing = equal ? differing : i;
    }
    if (agreeing > 0 && agreeing == said.size() - 1) {
      report(draft, said.get(differing).words(1), same.get(differing), problems);
    }
  }

  /** "tổng số 62 ngày" right above the only column of days. */
  private void called(Draft draft, Passage passage, List<ColumnTotal> totals, Problems problems) {
    IN_ALL.in(passage, all -> {
      String unit = all.group(2).toLowerCase(Locale.ROOT);
      List<ColumnTotal> same = totals.stream().filter(total -> total.title().equals(" số " + unit + " ")
          || total.title().equals(" tổng số " + unit + " ") || total.title().endsWith(" " + unit + " ")).toList();
      Decimal.parse(all.group(1)).filter(said -> same.size() == 1 && isNearly(said, same.get(0).value()))
          .ifPresent(said -> report(draft, passage.text().subSequence(all.start(1), all.end(2)), same.get(0),
          problems));
    });
  }

  /** "tổng tiền thưởng 9.050.000 đồng" right above the only column of money with another total. */
  private void money(Draft draft, Passage passage, List<ColumnTotal> totals, Problems problems) {
    List<ColumnTotal> sums = totals.stream().filter(total -> MONEY.matcher(total.title()).find()).toList();
    ColumnTotal only = sums.size() == 1 ? sums.get(0) : null;
    if (only == null) {
      return;
    }
    IN_MONEY.in(passage, all -> {
      BigDecimal said = BigDecimal.valueOf(Money.parse(all.group(1)).map(Money::dong).orElse(0L));
      boolean near = SCALES.stream().map(only.value()::movePointRight)
          .anyMatch(total -> isNearly(said, total) || Slip.is(said, total));
      boolean equal = SCALES.stream().anyMatch(scale -> said.compareTo(only.value().movePointRight(scale)) == 0);
      if (near && !equal) {
        report(draft, passage.text().subSequence(all.start(1), all.end()), only, problems);
      }
    });
  }

  /** "gồm 24 đoàn viên" right above a column "Số đoàn viên"; far fewer or more are those of something else. */
  private void madeUp(Draft draft, Passage passage, List<ColumnTotal> totals, Problems problems) {
    MADE_UP.in(passage, all -> {
      String title = " số " + all.group(2).toLowerCase(Locale.ROOT) + " ";
      List<ColumnTotal> same = totals.stream().filter(total -> total.title().equals(title)).toList();
      boolean told = same.size() != 1 || totals.stream()
          .anyMatch(total -> total.value().compareTo(new BigDecimal(all.group(1))) == 0)
          || Quantity.of(passage).stream().anyMatch(one -> one.number().compareTo(same.get(0).value()) == 0);
      if (!told && isQuarterOff(new BigDecimal(all.group(1)), same.get(0).value())) {
        report(draft, passage.text().subSequence(all.start(1), all.end(2)), same.get(0), problems);
      }
    });
  }

  private static boolean isQuarterOff(BigDecimal said, BigDecimal made) {
    return said.subtract(made).abs().multiply(BigDecimal.valueOf(4)).compareTo(made) <= 0;
  }

  /** Whether a number is close to the total but differs; if it is far from it, the table may contain only a part. */
  private static boolean isNearly(BigDecimal said, BigDecimal made) {
    return said.compareTo(made) != 0 && said.subtract(made).abs().multiply(BigDecimal.TEN).compareTo(made) <= 0;
  }

  private void report(Draft draft, Text words, ColumnTotal total, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(words),
            "ở đây ghi " + words + " nhưng cột “" + total.column() + "” của bảng " + total.shown().vietnamese(),
            words + " here, but column “" + total.column() + "” of the table " + total.shown().english())
        .hint("viết một con số ở cả hai nơi", "write the same figure in both places")
        .seeAlso(draft.place(total.cell())));
  }

  private static boolean tells(String words, String unit, BigDecimal value) {
    Matcher figure = FIGURE.matcher(words);
    while (figure.find()) {
      Optional<BigDecimal> number = Decimal.parse(figure.group(1));
      if (figure.group(2).equalsIgnoreCase(unit) && number.isPresent() && number.get().compareTo(value) == 0) {
        return true;
      }
    }
    return false;
  }
}
