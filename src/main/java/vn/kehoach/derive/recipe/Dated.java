package vn.kehoach.derive.recipe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * Rows that hold for a time: {@code from} its first day, {@code until} its last. Without a day the newest rows hold.
 */
final class Dated {

  private Dated() {}

  static boolean holds(Entries row, @Nullable LocalDate day) {
    LocalDate from = day(row.text("from"));
    LocalDate until = day(row.text("until"));
    if (day == null) {
      return until == null;
    }
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  static @Nullable LocalDate day(@Nullable Text iso) {
    return iso == null ? null : LocalDate.parse(iso.value());
  }
}
