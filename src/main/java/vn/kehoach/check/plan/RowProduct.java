package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
 * A row of a table whose amount (thành tiền) is not its quantity times its price. Which columns these are is known by
 * the title of the amount and by the other rows, of which most agree.
 */
public final class RowProduct implements Rule {

  private static final Expression AMOUNT = Expression.of("(?iu).*(?:thành tiền|tổng tiền|số tiền|kinh phí|cộng).*");
  private static final Expression PRICE = Expression.of("(?iu).*(?:đơn giá|giá|mức|định mức).*");

  @Override
  public String id() {
    return "plan/row-product";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      List<TableData.Column> columns = table.leaves();
      int amount = last(columns, AMOUNT, columns.size());
      int price = last(columns, PRICE, amount);
      if (amount > 0 && price > 0) {
        int quantity = quantity(table, price, amount);
        if (quantity >= 0) {
          rows(draft, table, quantity, price, amount, problems);
        }
      }
    }
  }

  private static int last(List<TableData.Column> columns, Expression title, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (title.matcher(columns.get(i).title().value().replace('\n', ' ')).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The column that makes the amount in most rows; -1 where none does in two of them. */
  private static int quantity(TableData table, int price, int amount) {
    for (int i = amount - 1; i >= 0; i--) {
      int column = i;
      long right = i == price ? 0
          : table.rows().stream().filter(row -> Boolean.TRUE.equals(agrees(row, column, price, amount))).count();
      long wrong = table.rows().stream()
          .filter(row -> Boolean.FALSE.equals(agrees(row, column, price, amount))).count();
      if (right > 1 && right > wrong) {
        return i;
      }
    }
    return -1;
  }

  /** {@code null} where a number is missing. */
  private static @Nullable Boolean agrees(TableData.Row row, int quantity, int price, int amount) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int column : new int[] {quantity, price, amount}) {
      Optional<BigDecimal> number = row.group() != null || column >= row.cells().size() ? Optional.empty()
          : Decimal.parse(row.cells().get(column));
      number.ifPresent(numbers::add);
    }
    return numbers.size() < 3 ? null : numbers.get(0).multiply(numbers.get(1)).compareTo(numbers.get(2)) == 0;
  }

  /** What the wrong amounts of a table should be. */
  static Map<Text, BigDecimal> right(TableData table) {
    Map<Text, BigDecimal> right = new IdentityHashMap<>();
    List<TableData.Column> columns = table.leaves();
    int amount = last(columns, AMOUNT, columns.size());
    int price = last(columns, PRICE, amount);
    int quantity = amount > 0 && price > 0 ? quantity(table, price, amount) : -1;
    for (TableData.Row row : quantity < 0 ? List.<TableData.Row>of() : table.rows()) {
      if (Boolean.FALSE.equals(agrees(row, quantity, price, amount))) {
        right.put(row.cells().get(amount), product(row, quantity, price));
      }
    }
    return right;
  }

  private static BigDecimal product(TableData.Row row, int quantity, int price) {
    return Decimal.parse(row.cells().get(quantity)).orElseThrow()
        .multiply(Decimal.parse(row.cells().get(price)).orElseThrow());
  }

  private void rows(Draft draft, TableData table, int quantity, int price, int amount, Problems problems) {
    for (TableData.Row row : table.rows()) {
      if (Boolean.FALSE.equals(agrees(row, quantity, price, amount))) {
        Text typed = row.cells().get(amount);
        BigDecimal right = product(row, quantity, price);
        String factors = row.cells().get(quantity) + " × " + row.cells().get(price);
        problems.add(Problem.warning(id(), draft.place(typed),
                factors + " = " + Decimal.write(right) + ", không phải " + typed,
                factors + " = " + Decimal.write(right) + ", not " + typed)
            .hint("viết " + Decimal.write(right) + ", hoặc sửa một trong hai thừa số",
                "write " + Decimal.write(right) + ", or mend a factor")
            .seeAlso(draft.place(row.cells().get(price))));
      }
    }
  }
}
