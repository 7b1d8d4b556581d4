package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** A column TT with 1, 2, 4: a row was lost, or numbered twice. Groups may start again at 1; they are I, II, III. */
public final class RowNumberGap implements Rule {

  private static final Expression NUMBERS = Expression.of("(?iu)\\**(?:tt|stt|số tt|số thứ tự)\\**");

  /** "Nhóm 4": a word and a number. */
  private static final Expression LABEL = Expression.of(
      "(\\p{Lu}\\p{Ll}*(?: \\p{Ll}+){0,2}) (\\d{1,2})(?:\\s*[:.(].*)?");
  /** Dates, clauses and classes, which may come in any order. */
  private static final Set<String> OTHERS = Set.of("Tuần", "Buổi", "Tháng", "Quý", "Năm", "Ngày", "Điều", "Khoản",
      "Điểm", "Lớp", "Khối", "Thứ", "Quốc lộ", "Tiết", "Cấp", "Loại", "Mức", "Hạng");
  private static final Expression GROUP = Expression.of("\\**([IVX]{1,5})(?:[.)/-] ?| [-–] )(?=\\**\\p{L})");
  private static final Expression ROMAN = Expression.of("\\**([IVX]{1,5})[.)]?\\**$");
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
      groups(draft, table, problems);
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

  /** "I. Thể chế", "II. Hạ tầng", "IV. Nhân lực": rows with the titles of groups. */
  private void groups(Draft draft, TableData table, Problems problems) {
    int last = 0;
    for (TableData.Row row : table.rows()) {
      Text title = row.group() != null ? row.group() : row.cells().isEmpty() ? null : row.cells().get(0);
      Matcher roman = title == null ? null : (row.group() != null ? GROUP : ROMAN).matcher(title);
      if (roman == null || !roman.lookingAt()) {
        continue;
      }
      int number = RomanNumeral.parse(roman.group(1));
      if (number > 0 && last > 0 && number != last + 1 && number != 1) {
        Text place = title.subSequence(roman.start(1), roman.end(1));
        problems.add(Problem.warning(id(), draft.place(place),
                "số nhóm nhảy từ " + RomanNumeral.of(last) + " sang " + place,
                "the group number jumps from " + RomanNumeral.of(last) + " to " + place)
            .hint("viết " + RomanNumeral.of(last + 1) + ", hoặc thêm nhóm còn thiếu",
                "write " + RomanNumeral.of(last + 1) + ", or add the missing group"));
      }
      last = number > 0 && (last > 0 || number == 1) ? number : last;
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
