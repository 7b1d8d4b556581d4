package vn.kehoach.check.plan;

import java.util.List;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Columns {@code Năm 2027, Năm 2018, Năm 2029}: the years of adjacent columns must increase. */
public final class ColumnYearsDisordered implements Rule {

  private static final Expression YEAR = Expression.of("(?iu)(?:năm )?((?:19|20)\\d{2})");

  /** The same among other words, which both columns have: "Năm 2027 (mét giá)". */
  private static final Expression AMONG = Expression.of(
      "(?iu)(|[^\\d]{0,30} )(?:năm )?((?:19|20)\\d{2})(?![\\d–/-]| ?[–-] ?\\d)(|[^\\d]{1,30})");

  private static final Expression FIGURE = Expression.of("[\\d.,%]*");

  @Override
  public String id() {
    return "plan/column-years-disordered";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      rows(draft, table, problems);
      Text before = null;
      String words = "";
      int last = 0;
      for (TableData.Column column : table.columns().equals(table.leaves()) ? table.columns()
          : List.<TableData.Column>of()) {
        Matcher year = AMONG.matcher(column.title().value().strip());
        int typed = year.matches() ? Integer.parseInt(year.group(2)) : 0;
        String beside = typed > 0 ? year.group(1) + "|" + year.group(3) : "";
        if (typed > 0 && before != null && typed <= last && beside.equals(words)) {
          problems.add(Problem.warning(id(), draft.place(column.title()),
                  "cột năm " + typed + " đứng sau cột năm " + last,
                  "the column for " + typed + " comes after the column for " + last)
              .hint("xem lại năm ở tiêu đề cột", "check the year in the column heading")
              .seeAlso(draft.place(before)));
        }
        before = typed > 0 ? column.title() : null;
        words = beside;
        last = typed;
      }
    }
  }

  /** Checks a table whose first column has a year in each row; a list may also begin with the newest. */
  private void rows(Draft draft, TableData table, Problems problems) {
    List<TableData.Row> rows = table.rows();
    boolean upwards = false;
    for (int i = 1; i < rows.size(); i++) {
      int before = year(rows.get(i - 1));
      upwards |= before > 0 && year(rows.get(i)) > before;
    }
    for (int i = 1; i < rows.size() && upwards; i++) {
      int last = year(rows.get(i - 1));
      int typed = year(rows.get(i));
      boolean again = typed == last && isSeries(rows.get(i - 1)) && isSeries(rows.get(i));
      if (typed > 0 && (typed < last || again)) {
        problems.add(Problem.warning(id(), draft.place(rows.get(i).cells().get(0)),
                "hàng năm " + typed + " đứng sau hàng năm " + last,
                "the row for " + typed + " comes after the row for " + last)
            .hint("xem lại năm ở đầu hàng", "check the year in the row heading")
            .seeAlso(draft.place(rows.get(i - 1).cells().get(0))));
      }
    }
  }

  /** The year of a row; 0 if it has none. */
  private static int year(TableData.Row row) {
    Matcher year = YEAR.matcher(row.group() != null || row.cells().isEmpty() ? "" : row.cells().get(0).value().strip());
    return year.matches() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** The figures of a year are in one row; the activities of a year may take several. */
  private static boolean isSeries(TableData.Row row) {
    return row.cells().stream().allMatch(cell -> YEAR.matcher(cell.value().strip()).matches()
        || FIGURE.matcher(cell.value().strip()).matches());
  }
}
