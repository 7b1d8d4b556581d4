package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code 38.750 triệu đồng} in the text and 38.750 as the total of a column in đồng: the same digits in two units of
 * money.
 */
public final class MoneyUnitDiffers implements Rule {

  private static final Expression UNIT =
      Expression.of("(?iu).*?(?<!\\p{L})((?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|vnđ|vnd|đ)(?!\\p{L}).*");
  private static final Sought AMOUNT = Sought.atNumber(
      "(?<![\\p{L}\\d.,])(\\d[\\d.]*(?:,\\d+)?) ((?:nghìn|ngàn|triệu|tỷ|tỉ) )?đồng(?!\\p{L}|/)", " đồng");
  private static final Expression SCALED = Expression.of("(?iu)nghìn|ngàn|triệu|tỷ");
  private static final List<String> UNITS = List.of("", "nghìn", "triệu", "tỷ");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The total of a column, and the unit of the column as an index of {@link #UNITS}. */
  private record Total(Text column, BigDecimal value, int unit) {}

  @Override
  public String id() {
    return "plan/money-unit-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<Total> totals = new ArrayList<>();
    for (TableData table : draft.tables()) {
      titles(draft, RowProduct.titles(table), problems);
      for (ColumnTotal total : ColumnTotal.of(table)) {
        var unit = UNIT.matcher(Passage.plain(total.column()));
        if (unit.matches()) {
          totals.add(new Total(total.column(), total.value(), unit(unit.group(1))));
        }
      }
    }
    for (Passage passage : totals.isEmpty() ? List.<Passage>of() : draft.prose(AMOUNT)) {
      if (passage.role() == Passage.Role.BODY) {
        AMOUNT.in(passage, amount -> amount(draft, passage, amount, totals, problems));
      }
    }
  }

  /** "Đơn giá (nghìn đồng)" and "Thành tiền (đồng)", although the rows multiply correctly as typed. */
  private void titles(Draft draft, List<Text> titles, Problems problems) {
    boolean plain = !titles.isEmpty() && !SCALED.matcher(titles.get(0)).find();
    Matcher price = plain ? UNIT.matcher(Passage.plain(titles.get(1))) : null;
    Matcher amount = plain ? UNIT.matcher(Passage.plain(titles.get(2))) : null;
    if (price != null && price.matches() && amount.matches() && unit(price.group(1)) != unit(amount.group(1))) {
      problems.add(Problem.warning(id(), draft.place(titles.get(2)),
              "cột “" + titles.get(2) + "” khác đơn vị với cột “" + titles.get(1) + "” mà các dòng nhân đúng từng số",
              "columns “" + titles.get(2) + "” and “" + titles.get(1) + "” have different units, but the rows multiply"
                  + " as typed")
          .hint("ghi một đơn vị tiền ở hai cột", "write the same unit of money in both columns")
          .seeAlso(draft.place(titles.get(1))));
    }
  }

  private static int unit(String typed) {
    String word = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT).replace("ngàn", "nghìn");
    return Math.max(0, UNITS.indexOf(word.equals("tỉ") ? "tỷ" : word));
  }

  private void amount(Draft draft, Passage passage, MatchResult amount, List<Total> totals, Problems problems) {
    BigDecimal number = Decimal.orZero(amount.group(1));
    int unit = unit(amount.group(2));
    boolean same = totals.stream().anyMatch(total -> total.value.compareTo(number) == 0 && total.unit == unit);
    Total other = totals.stream().filter(total -> total.value.compareTo(number) == 0 && total.unit != unit).findFirst()
        .orElse(null);
    if (same || other == null || number.compareTo(BigDecimal.valueOf(100)) < 0) {
      return;
    }
    // fewer đồng than a million, or more millions than that, are no sum of a plan
    boolean single = Math.min(unit, other.unit) == 0;
    boolean here = !single || unit < other.unit == number.compareTo(MILLION) < 0;
    Text words = passage.text(amount);
    Text typed = here ? words : other.column;
    String right = amount.group(1) + " " + (UNITS.get(here ? other.unit : unit) + " đồng").strip();
    problems.add(Problem.warning(id(), draft.place(typed),
            "lời văn ghi " + words + " nhưng tổng của cột “" + other.column + "” cũng là " + amount.group(1),
            "the text says " + words + ", but the total of column “" + other.column + "” is " + amount.group(1)
                + ", too")
        .hint("thống nhất đơn vị tiền; có lẽ là " + right, "use one unit of money; probably " + right)
        .seeAlso(draft.place(here ? other.column : words)));
  }
}
