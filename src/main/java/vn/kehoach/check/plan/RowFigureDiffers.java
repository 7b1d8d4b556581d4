package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Clause;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.check.figure.Quantity;
import vn.kehoach.check.figure.Slip;
import vn.kehoach.plan.Budget.BudgetLine;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * {@code Tỷ lệ hộ nghèo còn 2%} in the text, but 3 in the table row or indicator (chỉ tiêu) called Tỷ lệ hộ nghèo;
 * {@code 03 giải Nhì} but 2 in the row of the Nhì. Sentences about other years are ignored.
 */
public final class RowFigureDiffers implements Rule {

  private static final Expression NUMBER = Expression.of("(?<![\\p{L}\\d/.,-])(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?"
      + "(?![\\p{L}\\d/]|[.,]\\d)");

  /** A number introduced by a label: "tỷ lệ hộ nghèo giảm còn dưới 2%". */
  private static final Expression BEHIND = Expression.of(
      "(?: (?:chung|toàn \\p{L}+|cả năm|bình quân))?"
      + "(?:(?: (?:là|đạt|còn|chiếm|giảm|tăng|xuống|lên|dưới|trên|từ|ít|nhất|tối|thiểu|đa|khoảng|phấn|đấu|không|quá|hơn"
      + "|mức)){1,5}|:) (\\d[\\d.]*(?:,\\d+)?)(?![\\d/]|[.,]\\d)(%?)");

  /** "In tờ rơi" is the budget line for "tờ rơi". */
  private static final Expression BOUGHT = Expression.of(
      "(?:in|mua|mua sắm|may|làm|thuê|lắp đặt|phát|trồng|cấp) (\\p{L}+ \\p{L}+)");

  /** A clause with one of these words is about a part of what a row counts. */
  private static final Expression SHARES = Expression.of(
      "(?iu)(?<!tháng \\d{1,2} )năm (?:19|20)\\d|giai đoạn|quý [IV\\d]|mỗi|từng|bình quân|trong đó|cả nước|thêm|đợt"
      + "|còn lại|đã ");

  /** A clause with one of these words is about another time or place. */
  private static final Expression ELSEWHERE = Expression.of(
      "(?iu)(?:năm|giai đoạn|quý|tháng) (?:[IV]+|\\d)|mỗi|từng|bình quân|hiện nay|hiện có|trong đó|cả nước|toàn quốc"
      + "|thêm|đã ");

  /** A column of times, which count nothing: "Số ngày", "Thời lượng". */
  private static final Expression TIMES = Expression.of(
      "(?iu)(?:tổng )?(?:số )?(?:ngày|buổi|tiết|giờ|tuần|tháng)(?!\\p{L}).*|thời (?:gian|lượng|hạn)(?!\\p{L}).*");
  private static final Expression TIME_BEHIND = Expression.of(" (?:ngày|buổi|tiết|giờ|tuần|tháng)(?!\\p{L})");

  private static final Expression MONEY_BEHIND = Expression.of(
      "(?: là|:)? (\\d[\\d.]*(?:,\\d+)?)( (?:tỷ|triệu|nghìn))? đồng(?!\\p{L}|/)");
  private static final Expression IN_MONEY = Expression.of("(?iu)\\(((?:tỷ|triệu|nghìn) )?đồng\\)");
  /** The fewest words of a label that a sentence may divide by a number, and how many after the number must be equal.
   * */
  private static final int FEWEST = 4;
  private static final int INSIDE = 4;
  private static final Expression EACH = Expression.of(", (?:mỗi|bình quân) [^,;.]{0,40}\\d");
  private static final Expression UNIT = Expression.of("(?iu)(?:đơn vị(?: tính)?|đvt)");
  /** A unit such as "Nghìn tờ". */
  private static final Expression SCALED = Expression.of("(?iu)^(nghìn|triệu) (?!đồng)\\p{L}");
  private static final Expression AMOUNT = Expression.of("(?iu)(?:số lượng|khối lượng)");

  /** The maximum length of a budget item or row label that the text may repeat. */
  private static final int LONGEST = 60;
  private static final int LONGEST_LABEL = 120;

  /** The maximum number of figures listed in a message. */
  private static final int SHOWN = 3;

  /** The maximum number of rows; a text does not refer to more. */
  private static final int MOST = 300;

  /**
   * The label of a row or indicator, and its figures.
   *
   * @param label in lower case, as in a sentence
   * @param whole whether the text may give parts of it
   * @param said  what the text says about it
   */
  private record Labelled(String label, Text words, Figures figures, boolean whole, List<Said> said) {

    /** An item that a budget pays for, with its quantity. */
    static Labelled bought(String label, Text words, BigDecimal quantity) {
      return new Labelled(label, words, new Figures(Set.of(quantity), Set.of(), false, true), true, new ArrayList<>());
    }
  }

  /**
   * The figures of a row, or the target of an indicator.
   *
   * @param times   those that count days, lessons or hours
   * @param percent whether they are percentages
   * @param target  whether there is one target, beside its parts and baseline
   * @param scale   "tỷ", "triệu", "nghìn" or "" if they are amounts in that unit; {@code null} for anything else
   */
  private record Figures(Set<BigDecimal> numbers, Set<BigDecimal> times, boolean percent, boolean target,
      @Nullable String scale) {

    Figures(Set<BigDecimal> numbers, Set<BigDecimal> times, boolean percent, boolean target) {
      this(numbers, times, percent, target, null);
    }

    boolean has(BigDecimal number) {
      return numbers.stream().anyMatch(other -> other.compareTo(number) == 0);
    }

    /** Whether one of them is the number said, or none is of its kind. */
    boolean allows(Said said) {
      Set<BigDecimal> alike = alike(said);
      return alike.isEmpty() || alike.stream().anyMatch(other -> other.compareTo(said.number) == 0);
    }

    Set<BigDecimal> alike(Said said) {
      return said.time ? times : numbers;
    }
  }

  /**
   * A statement about a label.
   *
   * @param time whether it is about days, lessons or hours
   */
  private record Said(Text words, BigDecimal number, boolean time) {}

  @Override
  public String id() {
    return "plan/row-figure-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Labelled> labelled = new ArrayList<>();
    Indicators.of(draft).defined().forEach(indicator -> indicator(indicator, labelled));
    List<Labelled> indicators = List.copyOf(labelled);
    draft.tables().forEach(table -> table(table, labelled));
    for (Labelled indicator : indicators) {
      labelled.subList(indicators.size(), labelled.size()).stream().filter(row -> isOtherwise(row, indicator))
          .forEach(row -> report(draft, row.words, indicator, indicator.figures.numbers, problems));
    }
    List<BudgetLine> budget = draft.plan().sections().stream().map(Section::budget).filter(Objects::nonNull)
        .flatMap(one -> one.lines().stream()).toList();
    budget.forEach(line -> line(line, labelled));
    if (labelled.isEmpty() || labelled.size() > MOST) {
      return;
    }
    Map<String, List<Labelled>> byWord = new HashMap<>();
    labelled.forEach(one -> PlainWords.of(one.label, '&').stream().distinct()
        .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>(2)).add(one)));
    for (Passage passage : draft.passages()) {
      if (passage.hasDigit() && Quantity.mayStandIn(passage)) {
        String small = passage.plain().toLowerCase(Locale.ROOT);
        for (Labelled one : labelled) {
          look(draft, passage, small, one);
        }
        Quantity.of(passage).forEach(quantity -> inside(draft, passage, quantity, byWord));
      }
    }
    budget.forEach(line -> swapped(draft, line, problems));
    Set<String> told = new HashSet<>();
    labelled.forEach(one -> compare(draft, one, labelled, told, problems));
  }

  /** Compares label and text, but not parts with a whole; for the same number, one row is enough. */
  private void compare(Draft draft, Labelled one, List<Labelled> all, Set<String> told, Problems problems) {
    if (!one.whole || one.said.size() == 1) {
      one.said.stream().filter(mention -> !one.figures.allows(mention) && !isOfAnother(one, mention.number, all))
          .filter(mention -> told.add(draft.place(mention.words).line() + ":" + draft.place(mention.words).column()))
          .forEach(mention -> report(draft, mention.words, one, one.figures.alike(mention), problems));
    }
  }

  /** "26 trạm sạc" is the number in the row "Số trạm sạc", not the cost of "Trạm sạc". */
  private static boolean isOfAnother(Labelled one, BigDecimal number, List<Labelled> all) {
    return all.stream().anyMatch(other -> other != one && other.figures.has(number)
        && (other.label.equals(one.label) || other.label.startsWith("số ") && other.label.endsWith(" " + one.label)));
  }

  /** Whether a table row is about an indicator but has none of its figures. */
  private static boolean isOtherwise(Labelled row, Labelled indicator) {
    return row.label.equals(indicator.label) && row.figures.percent == indicator.figures.percent
        && !row.figures.numbers.isEmpty()
        && row.figures.numbers.stream().noneMatch(indicator.figures::has);
  }

  /** "702 hộ" for which the budget has 720: the digits are swapped. */
  private void swapped(Draft draft, BudgetLine line, Problems problems) {
    if (line.quantity() == null || line.unit() == null || line.quantity().length() < 3) {
      return;
    }
    String unit = Passage.plain(line.unit()).toLowerCase(Locale.ROOT);
    for (Passage passage : draft.passages()) {
      for (Quantity quantity : Quantity.said(passage)) {
        String words = String.join(" ", quantity.after()) + " ";
        if (words.startsWith(unit + " ") && Slip.isSwapped(quantity.typed().value(), line.quantity().value())) {
          problems.add(Problem.info(id(), draft.place(quantity.words(1)),
                  "ở đây ghi " + quantity.words(1) + " nhưng dự toán tính cho " + line.quantity(),
                  quantity.words(1) + " here, but the budget is for " + line.quantity())
              .hint("viết một con số ở cả hai nơi", "write the same number in both places")
              .seeAlso(draft.place(line.quantity())));
        }
      }
    }
  }

  /** "Con" and "Cá giống bản địa" appear as "con cá giống" in the text. */
  private static void line(BudgetLine line, List<Labelled> labelled) {
    Optional<BigDecimal> quantity = line.quantity() == null ? Optional.empty() : Decimal.parse(line.quantity());
    if (quantity.isPresent() && line.item() != null && line.unit() != null) {
      String[] words = (line.unit() + " " + line.item()).split("\\s+");
      String name = String.join(" ", Arrays.copyOf(words, Math.min(3, words.length)));
      String label = name.replace('\n', ' ').toLowerCase(Locale.ROOT);
      labelled.add(Labelled.bought(label, line.item(), quantity.get()));
      labelled.add(Labelled.bought(Passage.plain(line.item()).toLowerCase(Locale.ROOT), line.item(), quantity.get()));
      String item = Passage.plain(line.item()).toLowerCase(Locale.ROOT);
      if (item.startsWith(words[0].toLowerCase(Locale.ROOT) + " ") && item.indexOf(' ') > 0
          && item.length() < LONGEST) {
        labelled.add(Labelled.bought(item, line.item(), quantity.get()));
      }
      Matcher bought = BOUGHT.matcher(Passage.plain(line.item()).toLowerCase(Locale.ROOT));
      String thing = bought.lookingAt() ? bought.group(1) : "";
      if (thing.startsWith(Passage.plain(line.unit()).toLowerCase(Locale.ROOT) + " ")) {
        labelled.add(Labelled.bought(thing, line.item(), quantity.get()));
      }
    }
  }

  private static void indicator(Indicator indicator, List<Labelled> labelled) {
    Text name = indicator.name();
    Set<BigDecimal> numbers = new TreeSet<>();
    indicator.targets().forEach(target -> numbers(target.value(), numbers));
    indicator.parts().forEach(part -> numbers(part.value(), numbers));
    if (indicator.baseline() != null) {
      numbers(indicator.baseline(), numbers);
    }
    boolean percent = indicator.unit() != null && indicator.unit().value().contains("%");
    add(name, name.value(), new Figures(numbers, Set.of(), percent, indicator.targets().size() == 1), labelled);
  }

  private static void table(TableData table, List<Labelled> labelled) {
    List<TableData.Column> columns = table.leaves();
    for (TableData.Row row : table.rows()) {
      int label = label(row);
      if (label < 0 || row.group() != null) {
        continue;
      }
      Text words = row.cells().get(label);
      Set<BigDecimal> numbers = new TreeSet<>();
      Set<BigDecimal> times = new TreeSet<>();
      boolean percent = false;
      for (int i = label + 1; i < row.cells().size(); i++) {
        Text cell = row.cells().get(i);
        SCALED.matcher(cell.value()).results().forEach(scale -> row.cells().stream().skip(label + 1L)
            .forEach(other -> Decimal.parse(other).map(number -> number.movePointRight(
                scale.group(1).equalsIgnoreCase("nghìn") ? 3 : 6)).ifPresent(numbers::add)));
        numbers(cell, i < columns.size() && TIMES.matcher(columns.get(i).title()).matches() ? times : numbers);
        percent |= cell.value().contains("%") || i < columns.size() && columns.get(i).title().value().contains("%");
      }
      bought(row, label, columns, labelled);
      String title = label < columns.size() ? columns.get(label).title().value() : "";
      String name = words.value().indexOf(' ') < 0 && title.indexOf(' ') < 0 ? title + " " + words : words.value();
      add(words, name, new Figures(numbers, times, percent, false, scale(columns)), labelled);
    }
  }

  /** "Sổ tay nghiệp vụ Quỹ", "Cuốn", 1.000: "1.000 cuốn sổ tay" in the text. */
  private static void bought(TableData.Row row, int label, List<TableData.Column> columns, List<Labelled> labelled) {
    for (int i = label + 1; i + 1 < Math.min(row.cells().size(), columns.size()); i++) {
      boolean unit = UNIT.matcher(columns.get(i).title().value()).matches()
          && AMOUNT.matcher(columns.get(i + 1).title().value()).matches();
      Optional<BigDecimal> quantity = unit ? Decimal.parse(row.cells().get(i + 1)) : Optional.empty();
      String[] words = row.cells().get(label).value().split("\\s+");
      if (quantity.isPresent() && words.length > 1) {
        String name = (row.cells().get(i) + " " + words[0] + " " + words[1]).toLowerCase(Locale.ROOT);
        labelled.add(Labelled.bought(name, row.cells().get(label), quantity.get()));
      }
    }
  }

  private static @Nullable String scale(List<TableData.Column> columns) {
    Matcher money = columns.isEmpty() ? null : IN_MONEY.matcher(columns.get(columns.size() - 1).title().value());
    return money == null || !money.find() ? null : money.group(1) == null ? "" : money.group(1).strip();
  }

  /** The first cell that contains words. */
  private static int label(TableData.Row row) {
    for (int i = 0; i < row.cells().size() - 1; i++) {
      String cell = row.cells().get(i).value();
      if (cell.length() > 1 && Character.isLetter(cell.charAt(0)) && !cell.matches("[IVXLC]+\\.?")) {
        return i;
      }
    }
    return -1;
  }

  private static void add(Text words, String name, Figures figures, List<Labelled> labelled) {
    String label = name.replace('\n', ' ').strip().toLowerCase(Locale.ROOT);
    boolean tells = label.indexOf(' ') > 0 && label.length() < LONGEST_LABEL && !label.startsWith("tổng")
        && !label.startsWith("cộng");
    if (tells && !(figures.numbers.isEmpty() && figures.times.isEmpty())) {
      labelled.add(new Labelled(label, words, figures, false, new ArrayList<>()));
    }
  }

  private static void numbers(Text cell, Set<BigDecimal> numbers) {
    Matcher number = NUMBER.matcher(Passage.plain(cell));
    while (number.find()) {
      Decimal.parse(number.group()).ifPresent(numbers::add);
    }
  }

  private static void look(Draft draft, Passage passage, String small, Labelled one) {
    for (int at = small.indexOf(one.label); at >= 0; at = small.indexOf(one.label, at + 1)) {
      int end = at + one.label.length();
      boolean words = (at == 0 || !Character.isLetter(small.charAt(at - 1)))
          && (end == small.length() || !Character.isLetter(small.charAt(end)));
      if (words && passage.text() != one.words) {
        mention(draft, passage, new Clause(at, end), one).ifPresent(one.said::add);
      }
    }
  }

  /** "Khen thưởng 110 cá nhân", "Kiểm tra 08 đồng chí đảng viên" for a label without the number and its unit. */
  private static void inside(Draft draft, Passage passage, Quantity quantity, Map<String, List<Labelled>> byWord) {
    if (quantity.before().isEmpty() || quantity.after().isEmpty()) {
      return;
    }
    String last = quantity.before().get(quantity.before().size() - 1);
    for (Labelled one : byWord.getOrDefault(last, List.of())) {
      if (isInside(quantity, one) && passage.text() != one.words
          && !isElsewhere(draft, passage.plain(), new Clause(quantity.from(), quantity.to()), SHARES)) {
        one.said.add(new Said(quantity.words(1), quantity.number(), false));
      }
    }
  }

  private static boolean isInside(Quantity quantity, Labelled one) {
    List<String> words = PlainWords.of(one.label, '&');
    List<String> before = quantity.before();
    List<String> after = quantity.after();
    for (int split = 1; split < words.size() && words.size() >= FEWEST; split++) {
      boolean begins = split <= before.size()
          && before.subList(before.size() - split, before.size()).equals(words.subList(0, split));
      int most = Math.min(words.size() - split, INSIDE);
      for (int unit = 0; begins && unit <= 2; unit++) {
        if (after.size() >= unit + most && most > 1 && after.subList(unit, unit + most)
            .equals(words.subList(split, split + most))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "giám sát, xét nghiệm 7,4 tỷ đồng" right behind the label, in the unit of the column. */
  private static Optional<Said> amount(Passage passage, Clause name, Labelled one) {
    Matcher money = MONEY_BEHIND.matcher(passage.plain()).region(name.to(), passage.plain().length());
    boolean same = money.lookingAt() && one.figures.scale != null
        && one.figures.scale.equals(money.group(2) == null ? "" : money.group(2).strip());
    return !same ? Optional.empty() : Decimal.parse(money.group(1)).map(number ->
        new Said(passage.text().subSequence(money.start(1), money.end()), number, false));
  }

  /** The statement of a passage about a label that it contains. */
  private static Optional<Said> mention(Draft draft, Passage passage, Clause name, Labelled one) {
    String plain = passage.plain();
    Matcher behind = BEHIND.matcher(plain.toLowerCase(Locale.ROOT)).region(name.to(), plain.length());
    boolean telling = one.label.indexOf(' ', one.label.indexOf(' ') + 1) > 0;
    Optional<Said> amount = telling ? amount(passage, name, one) : Optional.empty();
    if (amount.isPresent()) {
      return amount;
    }
    if (telling && !one.whole && behind.lookingAt()) {
      boolean alike = !behind.group(2).isEmpty() == one.figures.percent
          && !isElsewhere(draft, plain, name, ELSEWHERE);
      return !alike ? Optional.empty()
          : Decimal.parse(behind.group(1)).map(number -> new Said(
              passage.text().subSequence(behind.start(1), behind.end()), number,
              TIME_BEHIND.matcher(plain).region(behind.end(), plain.length()).lookingAt()));
    }
    // "03 giải nhì"
    return isElsewhere(draft, plain, name, SHARES) ? Optional.empty()
        : Quantity.of(passage).stream().filter(quantity -> quantity.to() == name.from() - 1).findFirst()
            .map(quantity ->
                new Said(passage.text().subSequence(quantity.from(), name.to()), quantity.number(), false));
  }

  private static boolean isElsewhere(Draft draft, String plain, Clause name, Expression sign) {
    // "12 buổi tuyên truyền, mỗi tháng 01 buổi": said of another number
    Matcher each = EACH.matcher(plain).region(name.to(), plain.length());
    Clause around = Clause.around(plain, name.from(), name.to());
    String clause = plain.substring(around.from(), each.find() ? Math.min(each.start(), around.to()) : around.to());
    String year = draft.plan().period() == null ? "" : "năm " + draft.plan().period().until();
    return sign.matcher(year.isEmpty() ? clause : clause.replace(year, "")).find();
  }

  private void report(Draft draft, Text words, Labelled one, Set<BigDecimal> figures, Problems problems) {
    String others = figures.stream().limit(SHOWN).map(Decimal::write).collect(Collectors.joining(", "))
        + (figures.size() > SHOWN ? " ..." : "");
    int line = draft.place(one.words).line();
    problems.add(Problem.warning(id(), draft.place(words),
            "ở đây ghi “" + words + "” nhưng “" + one.words + "” ở dòng " + line + " là " + others,
            "“" + words + "” here, but “" + one.words + "” in line " + line + " is " + others)
        .as(figures.size() == 1 || one.figures.target ? Severity.WARNING : Severity.INFO)
        .hint("viết một con số ở cả hai nơi", "write the same number in both places")
        .seeAlso(draft.place(one.words)));
  }
}
