package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;

/**
 * A row of a programme (chương trình) with its times, {@code 8 giờ 00 - 8 giờ 30}.
 *
 * @param from in minutes of the day; {@code until} likewise
 */
record ProgrammeItem(TableData.Row row, Text words, int from, int until) {

  private static final Expression HOURS = Expression.of(
      "(\\d{1,2})(?: giờ ?|[hg:])(\\d{2})?(?: phút)?\\s*(?:đến|[-–])\\s*(\\d{1,2})(?: giờ ?|[hg:])(\\d{2})?(?: phút)?");
  /** A group heading that begins another day. */
  private static final Expression DAY = Expression.of("(?iu)\\d|ngày|thứ|hôm|chủ nhật");
  private static final int HOUR = 60;

  /** An item that begins while the previous one is running. */
  record Overlap(ProgrammeItem above, ProgrammeItem item, boolean elsewhere) {}

  static List<Overlap> overlapping(TableData table) {
    List<Overlap> found = new ArrayList<>();
    ProgrammeItem above = null;
    for (TableData.Row row : table.rows()) {
      if (row.group() != null) {
        above = DAY.matcher(row.group()).find() ? null : above;
        continue;
      }
      ProgrammeItem item = of(row);
      if (item != null && above != null && item.from > above.from && item.from < above.until) {
        found.add(new Overlap(above, item, isElsewhere(table, above.row, row)));
      }
      above = item;
    }
    return found;
  }

  private static @Nullable ProgrammeItem of(TableData.Row row) {
    for (Text cell : row.cells().subList(0, Math.min(2, row.cells().size()))) {
      Matcher hours = HOURS.matcher(cell);
      if (hours.matches()) {
        return new ProgrammeItem(row, cell, minutes(hours.group(1), hours.group(2)),
            minutes(hours.group(3), hours.group(4)));
      }
    }
    return null;
  }

  private static int minutes(String hour, @Nullable String minute) {
    return Integer.parseInt(hour) * HOUR + (minute == null ? 0 : Integer.parseInt(minute));
  }

  private static boolean isElsewhere(TableData table, TableData.Row above, TableData.Row row) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size() && i < Math.min(above.cells().size(), row.cells().size()); i++) {
      boolean place = columns.get(i).title().value().matches("(?iu).*(?:địa điểm|nơi|phòng|sân|hội trường).*");
      if (place && !above.cells().get(i).value().equals(row.cells().get(i).value())) {
        return true;
      }
    }
    return false;
  }
}
