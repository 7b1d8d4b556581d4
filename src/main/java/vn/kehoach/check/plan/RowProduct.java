package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * The amount (thành tiền) in a table row is not quantity times unit price. The columns are recognised by the title of
 * the amount and by the other rows, most of which agree.
 */
public final class RowProduct implements Rule {

  private static final Expression AMOUNT = Expression.of("(?iu).*(?:thành tiền|tổng tiền|số tiền|kinh phí|cộng).*");
  private static final Expression PRICE = Expression.of("(?iu).*(?:đơn giá|giá|mức|định mức).*");

  /** The indices of the columns. */
  private record Columns(int quantity, int price, int amount) {

    /** Empty if a number is missing. */
    Optional<BigDecimal> product(TableData.Row row) {
      return number(row, quantity).flatMap(one -> number(row, price).map(one::multiply));
    }

    boolean agreeIn(TableData.Row row) {
      return compare(row).filter(order -> order == 0).isPresent();
    }

    boolean differIn(TableData.Row row) {
      return compare(row).filter(order -> order != 0).isPresent();
    }

    private Optional<Integer> compare(TableData.Row row) {
      return product(row).flatMap(product -> number(row, amount).map(product::compareTo));
    }

    private static Optional<BigDecimal> number(TableData.Row row, int column) {
      return row.group() != null || column >= row.cells().size() ? Optional.empty()
          : Decimal.parse(row.cells().get(column));
    }
  }

  @Override
  public String id() {
    return "plan/row-product";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      Columns columns = columns(table);
      if (columns != null) {
        rows(draft, table, columns, problems);
      }
    }
  }

  /** {@code null} if the table has no such columns. */
  private static @Nullable Columns columns(TableData table) {
    List<TableData.Column> columns = table.leaves();
    int amount = last(columns, AMOUNT, columns.size());
    int price = last(columns, PRICE, amount);
    return amount > 0 && price > 0 ? withQuantity(table, price, amount) : null;
  }

  private static int last(List<TableData.Column> columns, Expression title, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (title.matcher(columns.get(i).title().value().replace('\n', ' ')).matches()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The quantity is the column with which most rows multiply correctly; {@code null} if there are not at least two such
   * rows.
   */
  private static @Nullable Columns withQuantity(TableData table, int price, int amount) {
    for (int i = amount - 1; i >= 0; i--) {
      Columns columns = new Columns(i, price, amount);
      long right = i == price ? 0 : table.rows().stream().filter(columns::agreeIn).count();
      long wrong = table.rows().stream().filter(columns::differIn).count();
      if (right > 1 && right > wrong) {
        return columns;
      }
    }
    return null;
  }

  /** The titles of the columns of quantity, price and amount; empty if the table has no such columns. */
  static List<Text> titles(TableData table) {
    Columns columns = columns(table);
    return columns == null ? List.of() : Stream.of(columns.quantity, columns.price, columns.amount)
        .map(column -> table.leaves().get(column).title()).toList();
  }

  /** The correct amounts for the wrong cells of a table. */
  static Map<Text, BigDecimal> right(TableData table) {
    Map<Text, BigDecimal> right = new IdentityHashMap<>();
    Columns columns = columns(table);
    if (columns != null) {
      table.rows().stream().filter(columns::differIn)
          .forEach(row -> right.put(row.cells().get(columns.amount), columns.product(row).orElseThrow()));
    }
    return right;
  }

  private void rows(Draft draft, TableData table, Columns columns, Problems problems) {
    for (TableData.Row row : table.rows()) {
      if (columns.differIn(row)) {
        Text typed = row.cells().get(columns.amount);
        Text price = row.cells().get(columns.price);
        String right = Decimal.write(columns.product(row).orElseThrow());
        String factors = row.cells().get(columns.quantity) + " × " + price;
        problems.add(Problem.warning(id(), draft.place(typed),
                factors + " = " + right + ", không phải " + typed, factors + " = " + right + ", not " + typed)
            .hint("viết " + right + ", hoặc sửa một trong hai thừa số",
                "write " + right + ", or correct one of the factors")
            .seeAlso(draft.place(price)));
      }
    }
  }
}
