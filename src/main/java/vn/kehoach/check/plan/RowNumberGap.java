package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A column TT with 1, 2, 4: a row was lost, or numbered twice. Groups may start again at 1. */
public final class RowNumberGap implements Rule {

  private static final Expression NUMBERS = Expression.of("(?iu)\\**(?:tt|stt|số tt|số thứ tự)\\**");

  @Override
  public String id() {
    return "plan/row-number-gap";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      if (!table.columns().isEmpty() && NUMBERS.matcher(table.columns().get(0).title()).matches()) {
        rows(draft, table, problems);
      }
    }
  }

  private void rows(Draft draft, TableData table, Problems problems) {
    int last = 0;
    List<Text> cells = numbered(table);
    for (int i = 0; i < cells.size(); i++) {
      Text cell = cells.get(i);
      int number = number(cell);
      if (last > 0 && number != last + 1 && number != 1) {
        problems.add(Problem.warning(id(), draft.place(cell), "số thứ tự nhảy từ " + last + " sang " + number,
                "the row number jumps from " + last + " to " + number)
            .hint("viết " + (last + 1) + ", hoặc thêm hàng còn thiếu",
                "write " + (last + 1) + ", or add the missing row"));
      }
      // "1, 2, 2, 4": the one in the middle is mistyped
      boolean alone = last > 0 && i + 1 < cells.size() && number(cells.get(i + 1)) == last + 2;
      last = alone ? last + 1 : number;
    }
  }

  private static List<Text> numbered(TableData table) {
    List<Text> cells = new ArrayList<>();
    for (TableData.Row row : table.rows()) {
      if (!row.cells().isEmpty() && row.cells().get(0).value().strip().matches("\\d{1,3}")) {
        cells.add(row.cells().get(0));
      }
    }
    return cells;
  }

  private static int number(Text cell) {
    return Integer.parseInt(cell.value().strip());
  }
}
