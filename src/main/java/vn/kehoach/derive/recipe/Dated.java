package vn.kehoach.derive.recipe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * Selects table rows by their period of validity: {@code from} the first day, {@code until} the last. Without a date,
 * the newest rows apply.
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
