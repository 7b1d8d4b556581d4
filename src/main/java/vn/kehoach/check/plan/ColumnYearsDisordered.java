package vn.kehoach.check.plan;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Columns {@code Năm 2027, Năm 2018, Năm 2029}: years side by side go forward. */
public final class ColumnYearsDisordered implements Rule {

  private static final Expression YEAR = Expression.of("(?iu)(?:năm )?((?:19|20)\\d{2})");

  @Override
  public String id() {
    return "plan/column-years-disordered";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : ShortRow.tables(draft)) {
      rows(draft, table, problems);
      Text before = null;
      int last = 0;
      for (TableData.Column column : table.leaves()) {
        Matcher year = YEAR.matcher(column.title().value().strip());
        int typed = year.matches() ? Integer.parseInt(year.group(1)) : 0;
        if (typed > 0 && before != null && typed <= last) {
          problems.add(Problem.warning(id(), draft.place(column.title()),
                  "cột năm " + typed + " đứng sau cột năm " + last,
                  "the column of " + typed + " follows that of " + last)
              .hint("xem lại năm ở tiêu đề cột", "look at the year of the column")
              .seeAlso(draft.place(before)));
        }
        before = typed > 0 ? column.title() : null;
        last = typed;
      }
    }
  }

  /** A table whose first column has a year in each row. */
  private void rows(Draft draft, TableData table, Problems problems) {
    Text before = null;
    int last = 0;
    for (TableData.Row row : table.rows()) {
      Text cell = row.group() != null || row.cells().isEmpty() ? null : row.cells().get(0);
      Matcher year = YEAR.matcher(cell == null ? "" : cell.value().strip());
      int typed = year.matches() ? Integer.parseInt(year.group(1)) : 0;
      if (typed > 0 && before != null && typed <= last) {
        problems.add(Problem.warning(id(), draft.place(cell),
                "hàng năm " + typed + " đứng sau hàng năm " + last, "the row of " + typed + " follows that of " + last)
            .hint("xem lại năm ở đầu hàng", "look at the year of the row")
            .seeAlso(draft.place(before)));
      }
      before = typed > 0 ? cell : null;
      last = typed;
    }
  }
}
