package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * A table row whose end date is before its start date: in all other rows the first of two columns has the earlier date,
 * or the titles say so.
 */
public final class RowDatesReversed implements Rule {

  private static final Expression BEGINS = Expression.of("(?iu)(?:ngày |thời gian )?(?:bắt đầu|khởi công|từ ngày|từ)");
  private static final Expression ENDS =
      Expression.of("(?iu)(?:ngày |thời gian )?(?:kết thúc|hoàn thành|đến ngày|đến|khánh thành)");

  @Override
  public String id() {
    return "plan/row-dates-reversed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      List<Integer> dated = dated(table);
      for (int i = 1; i < dated.size(); i++) {
        columns(draft, table, dated.get(i - 1), dated.get(i), problems);
      }
    }
  }

  /** The columns in which some row has a complete date. */
  private static List<Integer> dated(TableData table) {
    List<Integer> dated = new ArrayList<>();
    for (int i = 0; i < table.width(); i++) {
      int column = i;
      if (table.rows().stream().anyMatch(row -> day(row, column) != null)) {
        dated.add(i);
      }
    }
    return dated;
  }

  private static @Nullable LocalDate day(TableData.Row row, int column) {
    Text cell = row.group() != null || column >= row.cells().size() ? null : row.cells().get(column);
    boolean whole = cell != null && cell.length() >= 8 && cell.length() <= 10 && Character.isDigit(cell.charAt(0));
    return whole ? Deadline.parse(cell).until() : null;
  }

  private void columns(Draft draft, TableData table, int first, int second, Problems problems) {
    List<TableData.Row> ordered = new ArrayList<>();
    List<TableData.Row> reversed = new ArrayList<>();
    for (TableData.Row row : table.rows()) {
      LocalDate one = day(row, first);
      LocalDate other = day(row, second);
      if (one != null && other != null) {
        (one.isAfter(other) ? reversed : ordered).add(row);
      }
    }
    List<TableData.Column> titles = table.leaves();
    boolean said = second < titles.size() && BEGINS.matcher(titles.get(first).title()).lookingAt()
        && ENDS.matcher(titles.get(second).title()).lookingAt();
    if (said || reversed.size() == 1 && ordered.size() > 1) {
      reversed.forEach(row -> report(draft, row.cells().get(first), row.cells().get(second), problems));
    }
  }

  private void report(Draft draft, Text first, Text second, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(second),
            "ngày này (" + second + ") trước ngày ở cột bên trái (" + first + ")",
            "this date (" + second + ") is before the date in the column to its left (" + first + ")")
        .hint("xem lại hai ngày", "check both dates")
        .seeAlso(draft.place(first)));
  }
}
