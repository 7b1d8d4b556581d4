package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A table row has fewer cells than the table has columns. */
public final class ShortRow implements Rule {

  @Override
  public String id() {
    return "plan/short-row";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TableData table : draft.tables()) {
      for (TableData.Row row : table.rows()) {
        int cells = row.cells().size();
        if (row.group() == null && cells > 0 && cells < table.columns().size()) {
          problems.add(Problem.warning(id(), draft.place(row.cells().get(0)),
                  "hàng chỉ có " + cells + " ô, bảng có " + table.columns().size() + " cột",
                  "the row has " + cells + " cells, but the table has " + table.columns().size() + " columns")
              .hint("thêm ô còn thiếu; ô trống viết \"\"", "add the missing cells; write \"\" for an empty one"));
        }
      }
    }
  }
}
