package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * A "Tổng cộng" row whose figures are not the sums of their columns; or a "Cả năm" column in which one row is not the
 * sum of the cells before or after it, although all others are.
 */
public final class TableTotal implements Rule {

  private static final Expression SUBTOTAL = Expression.of(
      "(?iu)[IVX]+|[A-D]|cộng .*|tổng (?:cộng|số|mục|nhóm|phần|kinh phí|chi|thu|hợp)(?!\\p{L}).*");

  private static final Expression ACROSS = Expression.of(
      "(?iu)(?:tổng|cộng|cả (?:năm|giai đoạn|đợt|khóa|hai)|toàn (?:tỉnh|xã|trường|phường)|chung).*");

  /** A range of columns, and the column with their sum. */
  private record Sum(int from, int to, int total) {}

  @Override
  public String id() {
    return "plan/table-total";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      Map<Text, BigDecimal> right = RowProduct.right(table);
      across(draft, table, right, problems);
      TableData.Row last = table.rows().isEmpty() ? null : table.rows().get(table.rows().size() - 1);
      boolean plain = table.rows().stream().filter(row -> row != last)
          .noneMatch(row -> row.cells().stream().limit(2).anyMatch(cell -> SUBTOTAL.matcher(cell).matches()));
      boolean total = last != null
          && last.cells().stream().limit(2).anyMatch(cell -> ColumnTotal.TOTAL.matcher(cell).matches());
      if (plain && total) {
        total(draft, table.rows().subList(0, table.rows().size() - 1), last, right, problems);
      }
    }
  }

  /** The rows show which columns are added up: in all but one of them the sum is right. */
  private void across(Draft draft, TableData table, Map<Text, BigDecimal> right, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    for (int total = 1; total < columns.size(); total++) {
      if (ACROSS.matcher(columns.get(total).title()).matches()) {
        for (int parts = 2; parts < columns.size(); parts++) {
          across(draft, table, new Sum(total - parts, total, total), right, problems);
          across(draft, table, new Sum(total + 1, total + 1 + parts, total), right, problems);
        }
      }
    }
  }

  private void across(Draft draft, TableData table, Sum columns, Map<Text, BigDecimal> corrected, Problems problems) {
    if (columns.from < 0 || columns.to > table.leaves().size()) {
      return;
    }
    int agreeing = 0;
    Text wrong = null;
    TableData.Row row = null;
    BigDecimal right = BigDecimal.ZERO;
    for (TableData.Row one : table.rows()) {
      Optional<BigDecimal> typed = columns.total < one.cells().size() ? Decimal.parse(one.cells().get(columns.total))
          : Optional.empty();
      Optional<BigDecimal> sum = typed.isEmpty() ? Optional.empty() : sum(one, columns.from, columns.to);
      boolean agrees = sum.isPresent() && sum.get().compareTo(typed.get()) == 0;
      agreeing += agrees ? 1 : 0;
      if (sum.isPresent() && !agrees) {
        if (wrong != null) {
          return;
        }
        row = one;
        wrong = one.cells().get(columns.total);
        right = sum.get();
      }
    }
    if (wrong == null || agreeing < 2) {
      return;
    }
    BigDecimal off = right.subtract(Decimal.parse(wrong).orElseThrow());
    Text crossing = crossing(table, row, columns, off);
    if (crossing != null) {
      crossed(draft, crossing, off, corrected, problems);
    } else {
      String made = Decimal.write(right);
      corrected.put(wrong, right);
      problems.add(Problem.warning(id(), draft.place(wrong),
              "cộng hàng này được " + made + ", không phải " + wrong,
              "this row adds up to " + made + ", not " + wrong)
          .hint("viết " + made + ", hoặc sửa một số trong hàng", "write " + made + ", or correct a figure in the row"));
    }
  }

  /** The cell that makes both its row and its column wrong; {@code null} if there is not exactly one. */
  private static @Nullable Text crossing(TableData table, TableData.Row row, Sum columns, BigDecimal off) {
    Text found = null;
    for (int column = columns.from; column < columns.to && column < row.cells().size(); column++) {
      if (off(table, column).filter(sum -> sum.compareTo(off) == 0).isPresent()) {
        if (found != null) {
          return null;
        }
        found = row.cells().get(column);
      }
    }
    return found;
  }

  /** By how much the sum of the rows exceeds the total of their column. */
  private static Optional<BigDecimal> off(TableData table, int column) {
    TableData.Row last = table.rows().get(table.rows().size() - 1);
    boolean totals = last.cells().stream().limit(2).anyMatch(cell -> ColumnTotal.TOTAL.matcher(cell).matches());
    Optional<BigDecimal> typed = !totals || column >= last.cells().size() ? Optional.empty()
        : Decimal.parse(last.cells().get(column));
    BigDecimal sum = BigDecimal.ZERO;
    for (TableData.Row row : table.rows()) {
      if (row != last && column < row.cells().size()) {
        sum = sum.add(Decimal.orZero(row.cells().get(column)));
      }
    }
    return typed.map(sum::subtract);
  }

  private void crossed(Draft draft, Text cell, BigDecimal off, Map<Text, BigDecimal> corrected, Problems problems) {
    BigDecimal right = Decimal.orZero(cell).subtract(off);
    String made = Decimal.write(right);
    corrected.put(cell, right);
    problems.add(Problem.warning(id(), draft.place(cell),
            "số này làm lệch cả tổng của hàng và tổng của cột: đúng ra là " + made + ", không phải " + cell,
            "this figure makes the totals of both its row and its column wrong: it should be " + made + ", not " + cell)
        .hint("viết " + made, "write " + made));
  }

  /** The sum of cells that are all numbers or blank, with at least two numbers. */
  private static Optional<BigDecimal> sum(TableData.Row row, int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    int figures = 0;
    for (int i = from; i < to; i++) {
      Text cell = i < row.cells().size() ? row.cells().get(i) : Text.of("");
      Optional<BigDecimal> value = Decimal.parse(cell);
      if (value.isEmpty() && !cell.isBlank() && !cell.value().equals("-")) {
        return Optional.empty();
      }
      sum = sum.add(value.orElse(BigDecimal.ZERO));
      figures += value.isPresent() ? 1 : 0;
    }
    return figures > 1 ? Optional.of(sum) : Optional.empty();
  }

  /**
   * @param right the correct values of cells already reported; sums that are right with these are not reported again
   */
  private void total(Draft draft, List<TableData.Row> rows, TableData.Row last, Map<Text, BigDecimal> right,
      Problems problems) {
    for (int column = 1; column < last.cells().size(); column++) {
      Text cell = last.cells().get(column);
      Optional<BigDecimal> typed = Decimal.parse(cell);
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal corrected = BigDecimal.ZERO;
      int figures = 0;
      boolean readable = true;
      for (TableData.Row row : rows) {
        Text figure = column < row.cells().size() ? row.cells().get(column) : Text.of("");
        Optional<BigDecimal> value = Decimal.parse(figure);
        readable &= value.isPresent() || figure.isBlank() || row.group() != null;
        sum = sum.add(value.orElse(BigDecimal.ZERO));
        corrected = corrected.add(right.getOrDefault(figure, value.orElse(BigDecimal.ZERO)));
        figures += value.isPresent() ? 1 : 0;
      }
      boolean told = typed.isPresent() && (typed.get().compareTo(corrected) == 0 || right.containsKey(cell));
      if (typed.isPresent() && readable && figures > 1 && typed.get().compareTo(sum) != 0 && !told) {
        String made = Decimal.write(sum);
        problems.add(Problem.warning(id(), draft.place(cell),
                "cộng cột này được " + made + ", không phải " + cell,
                    "this column adds up to " + made + ", not " + cell)
            .hint("viết " + made + ", hoặc sửa một số trong cột",
                "write " + made + ", or correct a figure in the column"));
      }
    }
  }
}
