package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A column TT that goes 1, 2, 4: a row was lost, or numbered twice. Groups may begin again at 1. */
public final class RowNumberGap implements Rule {

  private static final Expression NUMBERS = Expression.of("(?iu)\\**(?:tt|stt|số tt|số thứ tự)\\**");

  @Override
  public String id() {
    return "plan/row-number-gap";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : ShortRow.tables(draft)) {
      if (!table.columns().isEmpty() && NUMBERS.matcher(table.columns().get(0).title()).matches()) {
        rows(draft, table, problems);
      }
    }
  }

  private void rows(Draft draft, TableData table, Problems problems) {
    int last = 0;
    for (TableData.Row row : table.rows()) {
      Text cell = row.cells().isEmpty() ? null : row.cells().get(0);
      String typed = cell == null ? "" : cell.value().strip();
      if (cell == null || !typed.matches("\\d{1,3}")) {
        continue;
      }
      int number = Integer.parseInt(typed);
      if (last > 0 && number != last + 1 && number != 1) {
        problems.add(Problem.warning(id(), draft.place(cell), "số thứ tự nhảy từ " + last + " sang " + number,
                "the numbers of the rows go from " + last + " to " + number)
            .hint("viết " + (last + 1) + ", hoặc thêm hàng còn thiếu",
                "write " + (last + 1) + ", or add the missing row"));
      }
      last = number;
    }
  }
}
