package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.check.figure.Share;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/**
 * A cell of a share column (Tỷ lệ %) that is not the share of its row in the total of another column, although those of
 * all other rows are.
 *
 * @param typed the share as typed
 * @param part  the figure of its row
 * @param whole the total of that column
 * @param right the right share
 */
record ColumnShare(Text typed, Text part, Text whole, BigDecimal right) {

  private static final Expression TOTAL = Expression.of("(?iu)\\**(?:tổng(?: cộng| số)?|cộng)\\**:?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** The number of right shares that tells which column they are shares of. */
  private static final int AGREEING = 2;

  /** The wrong shares of a table whose last row is a total of 100%. */
  static List<ColumnShare> wrong(TableData table) {
    List<ColumnShare> wrong = new ArrayList<>();
    List<TableData.Column> columns = table.leaves();
    int last = table.rows().size() - 1;
    if (last <= AGREEING || table.rows().get(last).cells().stream().limit(2)
        .noneMatch(cell -> TOTAL.matcher(cell).matches())) {
      return wrong;
    }
    for (int share = 1; share < columns.size(); share++) {
      String title = columns.get(share).title().value().toLowerCase(Locale.ROOT);
      boolean hundred = number(table, last, share).filter(all -> all.compareTo(HUNDRED) == 0).isPresent();
      for (int value = 1; hundred && title.contains("%") && value < columns.size(); value++) {
        ColumnShare found = value == share ? null : one(table, share, value);
        if (found != null) {
          wrong.add(found);
          break;
        }
      }
    }
    return wrong;
  }

  /** The only row whose share is wrong; {@code null} if there is not exactly one. */
  private static @Nullable ColumnShare one(TableData table, int share, int value) {
    int last = table.rows().size() - 1;
    Optional<BigDecimal> whole = number(table, last, value).filter(all -> all.signum() > 0);
    ColumnShare wrong = null;
    int agreeing = 0;
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; whole.isPresent() && row < last; row++) {
      Optional<BigDecimal> part = number(table, row, value);
      Optional<BigDecimal> typed = number(table, row, share);
      if (part.isEmpty() || typed.isEmpty()) {
        return null;
      }
      sum = sum.add(part.get());
      BigDecimal right = Share.percent(part.get(), whole.get());
      if (!Share.misses(right, typed.get())) {
        agreeing++;
      } else if (wrong != null) {
        return null;
      } else {
        wrong = new ColumnShare(cell(table, row, share), cell(table, row, value), cell(table, last, value), right);
      }
    }
    return agreeing >= AGREEING && sum.compareTo(whole.get()) == 0 ? wrong : null;
  }

  private static Text cell(TableData table, int row, int column) {
    return table.rows().get(row).cells().get(column);
  }

  private static Optional<BigDecimal> number(TableData table, int row, int column) {
    return column < table.rows().get(row).cells().size() ? Decimal.parse(cell(table, row, column)) : Optional.empty();
  }
}
