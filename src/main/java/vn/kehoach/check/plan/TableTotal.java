package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A "Tổng cộng" row whose figures are not the sums of their columns. */
public final class TableTotal implements Rule {

  private static final Expression TOTAL = Expression.of("(?iu)\\**(?:tổng(?: cộng| số)?|cộng)\\**:?");
  private static final Expression SUBTOTAL = Expression.of("(?iu)[IVX]+|[A-D]|cộng .*|tổng .*");

  @Override
  public String id() {
    return "plan/table-total";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : ShortRow.tables(draft)) {
      TableData.Row last = table.rows().isEmpty() ? null : table.rows().get(table.rows().size() - 1);
      boolean plain = table.rows().stream().filter(row -> row != last)
          .noneMatch(row -> row.cells().stream().limit(2).anyMatch(cell -> SUBTOTAL.matcher(cell).matches()));
      if (last != null && plain && last.cells().stream().limit(2).anyMatch(cell -> TOTAL.matcher(cell).matches())) {
        total(draft, table.rows().subList(0, table.rows().size() - 1), last, problems);
      }
    }
  }

  private void total(Draft draft, List<TableData.Row> rows, TableData.Row last, Problems problems) {
    for (int column = 1; column < last.cells().size(); column++) {
      Text cell = last.cells().get(column);
      Optional<BigDecimal> typed = Decimal.parse(cell);
      BigDecimal sum = BigDecimal.ZERO;
      int figures = 0;
      boolean readable = true;
      for (TableData.Row row : rows) {
        Text figure = column < row.cells().size() ? row.cells().get(column) : Text.of("");
        Optional<BigDecimal> value = Decimal.parse(figure);
        readable &= value.isPresent() || figure.isBlank() || row.group() != null;
        sum = sum.add(value.orElse(BigDecimal.ZERO));
        figures += value.isPresent() ? 1 : 0;
      }
      if (typed.isPresent() && readable && figures > 1 && typed.get().compareTo(sum) != 0) {
        String right = Decimal.write(sum);
        problems.add(Problem.warning(id(), draft.place(cell),
                "cộng cột này được " + right + ", không phải " + cell,
                    "the column adds up to " + right + ", not to " + cell)
            .hint("viết " + right + ", hoặc sửa một số trong cột", "write " + right + ", or mend a figure above"));
      }
    }
  }
}
