package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** A column TT with 1, 2, 4: a row was lost, or numbered twice. Groups may start again at 1. */
public final class RowNumberGap implements Rule {

  private static final Expression NUMBERS = Expression.of("(?iu)\\**(?:tt|stt|số tt|số thứ tự)\\**");

  /** "Nhóm 4": a word and a number. */
  private static final Expression LABEL = Expression.of(
      "(\\p{Lu}\\p{Ll}*(?: \\p{Ll}+){0,2}) (\\d{1,2})(?:\\s*[:.(].*)?");
  /** Dates, clauses and classes, which may come in any order. */
  private static final Set<String> OTHERS = Set.of("Tuần", "Buổi", "Tháng", "Quý", "Năm", "Ngày", "Điều", "Khoản",
      "Điểm", "Lớp", "Khối", "Thứ", "Quốc lộ", "Tiết", "Cấp", "Loại", "Mức", "Hạng");
  private static final int FEWEST = 3;

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
      for (int i = 0; i < Math.min(2, table.leaves().size()); i++) {
        labels(draft, table, i, problems);
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

  /** "Nhóm 1", "Nhóm 2", "Nhóm 2", "Nhóm 4": one label that comes twice, while all others are counted. */
  private void labels(Draft draft, TableData table, int column, Problems problems) {
    List<Matcher> labels = new ArrayList<>();
    List<Text> cells = new ArrayList<>();
    for (TableData.Row row : table.rows()) {
      Text cell = row.group() != null || row.cells().size() <= column ? null : row.cells().get(column);
      Matcher label = cell == null || cell.isBlank() || !Character.isUpperCase(cell.charAt(0)) ? null
          : LABEL.matcher(cell);
      boolean counted = label != null && label.matches() && !OTHERS.contains(label.group(1))
          && (labels.isEmpty() || labels.get(0).group(1).equals(label.group(1)));
      if (!counted && row == table.rows().get(table.rows().size() - 1)) {
        break;
      }
      if (!counted) {
        return;
      }
      labels.add(label);
      cells.add(cell);
    }
    twice(draft, labels, cells, problems);
  }

  /** The last label may come twice on purpose. */
  private void twice(Draft draft, List<Matcher> labels, List<Text> cells, Problems problems) {
    int wrong = -1;
    for (int i = 0; i < labels.size(); i++) {
      if (Integer.parseInt(labels.get(i).group(2)) != i + 1) {
        if (wrong >= 0) {
          return;
        }
        wrong = i;
      }
    }
    int number = wrong < 0 ? 0 : Integer.parseInt(labels.get(wrong).group(2));
    if (number > 0 && number <= labels.size() && labels.size() >= FEWEST) {
      Text cell = cells.get(wrong).subSequence(0, labels.get(wrong).end(2));
      String right = labels.get(wrong).group(1) + " " + (wrong + 1);
      problems.add(Problem.warning(id(), draft.place(cell), "“" + cell + "” có hai hàng",
              "“" + cell + "” labels two rows")
          .as(wrong == labels.size() - 1 ? Severity.INFO : Severity.WARNING)
          .hint("viết “" + right + "”, hoặc sửa hàng kia", "write “" + right + "”, or correct the other row")
          .seeAlso(draft.place(cells.get(number - 1))));
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
