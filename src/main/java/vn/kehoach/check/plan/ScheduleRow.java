package vn.kehoach.check.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/**
 * A row of a schedule (lịch), by the cell that gives its time: {@code Tuần 3 - 6}, {@code 21/9 - 18/10/2026}.
 *
 * @param from the first week or the first day; {@code until} likewise
 */
record ScheduleRow(Text words, Kind kind, long from, long until) {

  /** Weeks follow without a gap; days may have one. */
  private enum Kind { WEEKS, RANGE, DAY }

  private static final Expression WEEKS = Expression.of(
      "(Tuần|Buổi)(?: thứ)? (\\d{1,2})(?: ?(?:[-–]|đến)(?: [Tt]uần)? ?(\\d{1,2}))?");
  private static final Expression RANGE = Expression.of(
      "(?:[Tt]ừ )?(?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))? ?(?:[-–]|đến)(?: hết)? ?(?:ngày )?"
      + "(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Expression DAYS = Expression.of("(\\d{1,2}) ?[-–] ?(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Expression ORDINAL = Expression.of("(?:Lần|Đợt|Vòng|Kỳ) (?:\\d|[IVX]+)");
  private static final int FEWEST_ROUNDS = 3;
  private static final Expression DAY = Expression.of(
      "(?:(?:[Tt]hứ \\p{L}+|Chủ nhật|[Ss]áng|[Cc]hiều|[Nn]gày),? )*(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  /** A column of the days on which something takes place; tasks may have their deadlines in any order. */
  private static final Expression HELD = Expression.of(
      "(?iu)ngày(?: (?:khám|thi|học|tiêm|kiểm tra|tổ chức|thực hiện|làm việc|diễn ra|tập huấn|phát|thu|họp))*|lịch.*");

  /** The first letters of cells that can give a time. */
  private static final String FIRST = "TBtCcSsNn";
  private static final int FEWEST = 4;

  /** Two rows of which the second does not follow the first. */
  record Break(ScheduleRow above, ScheduleRow row) {

    /** Whether weeks are left out between the rows. */
    boolean isGap() {
      return row.from > above.until;
    }

    /** Whether the second begins before the first. */
    boolean isBackwards() {
      return row.kind != Kind.DAY && row.from < above.from;
    }
  }

  /** The only break in each column in which all other rows follow one another. */
  static List<Break> breaks(TableData table) {
    List<Break> found = new ArrayList<>();
    int rows = table.rows().size();
    boolean several = rows >= FEWEST || rows >= FEWEST_ROUNDS && areRounds(table);
    for (int i = 0; several && i < table.leaves().size(); i++) {
      Break one = onlyBreak(column(table, i));
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  /** Whether every row is named as a round: "Lần 1", "Lần 2". */
  private static boolean areRounds(TableData table) {
    return table.rows().stream().allMatch(row -> row.cells().stream().limit(2)
        .anyMatch(cell -> ORDINAL.matcher(cell.value().strip()).matches()));
  }

  /** The rows of a column; none if a cell above the totals gives no time, or groups of rows may begin anew. */
  private static List<ScheduleRow> column(TableData table, int column) {
    List<ScheduleRow> rows = new ArrayList<>();
    boolean held = HELD.matcher(table.leaves().get(column).title()).matches();
    for (TableData.Row row : table.rows()) {
      boolean total = row == table.rows().get(table.rows().size() - 1) && row.group() == null
          && row.cells().size() > column && row.cells().get(column).isBlank();
      if (total) {
        break;
      }
      Text cell = row.group() != null || row.cells().size() <= column ? null : row.cells().get(column);
      ScheduleRow one = cell == null ? null : of(cell);
      boolean alike = one != null && (rows.isEmpty() || rows.get(0).kind == one.kind)
          && (one.kind != Kind.DAY || held);
      if (!alike) {
        return List.of();
      }
      rows.add(one);
    }
    return rows;
  }

  private static @Nullable ScheduleRow of(Text cell) {
    boolean may = !cell.isBlank()
        && (Character.isDigit(cell.charAt(0)) || FIRST.indexOf(cell.charAt(0)) >= 0);
    Matcher weeks = WEEKS.matcher(cell);
    if (may && weeks.matches()) {
      int from = Integer.parseInt(weeks.group(2));
      return new ScheduleRow(cell, Kind.WEEKS, from, weeks.group(3) == null ? from : Integer.parseInt(weeks.group(3)));
    }
    try {
      Matcher range = RANGE.matcher(cell);
      Matcher day = DAY.matcher(cell);
      Matcher days = DAYS.matcher(cell.value().strip());
      if (may && days.matches()) {
        return new ScheduleRow(cell, Kind.RANGE, day(days, 1, days.group(3), days.group(4)),
            day(days, 2, days.group(3), days.group(4)));
      }
      return !may || cell.value().indexOf('/') < 0 ? null
          : range.matches() ? range(cell, range)
          : day.matches() ? new ScheduleRow(cell, Kind.DAY, day(day, 1), day(day, 1)) : null;
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** A range whose start may take its year from the end. */
  private static ScheduleRow range(Text cell, MatchResult range) {
    long until = day(range, 4);
    int year = Integer.parseInt(range.group(range.group(3) == null ? 6 : 3));
    long from = LocalDate.of(year, Integer.parseInt(range.group(2)), Integer.parseInt(range.group(1))).toEpochDay();
    return new ScheduleRow(cell, Kind.RANGE, from, until);
  }

  private static long day(MatchResult date, int group, String month, String year) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(date.group(group)))
        .toEpochDay();
  }

  private static long day(MatchResult date, int group) {
    return LocalDate.of(Integer.parseInt(date.group(group + 2)), Integer.parseInt(date.group(group + 1)),
        Integer.parseInt(date.group(group))).toEpochDay();
  }

  private static @Nullable Break onlyBreak(List<ScheduleRow> rows) {
    Break found = null;
    for (int i = 1; rows.size() >= FEWEST && i < rows.size(); i++) {
      ScheduleRow row = rows.get(i);
      ScheduleRow above = rows.get(i - 1);
      boolean backwards = row.from > row.until || above.from > above.until;
      if (backwards || !row.follows(above) && (found != null || !row.isAlone(rows, i))) {
        return null;
      }
      found = row.follows(above) ? found : new Break(above, row);
    }
    return found;
  }

  /** Whether the rows follow one another without this one or the one above, and do not begin anew with it. */
  private boolean isAlone(List<ScheduleRow> rows, int i) {
    boolean last = i == rows.size() - 1;
    boolean without = last || rows.get(i + 1).from > rows.get(i - 1).until;
    boolean withoutAbove = i == 1 || from > rows.get(i - 2).until;
    return kind == Kind.WEEKS ? from > rows.get(0).from
        : (without || withoutAbove) && !(last && from <= rows.get(0).from);
  }

  private boolean follows(ScheduleRow above) {
    return kind == Kind.WEEKS ? from == above.until + 1 : from >= above.until;
  }
}
