package vn.kehoach.derive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.derive.recipe.Shipped;
import vn.kehoach.source.Text;

/** Working days: all days except Saturdays, Sundays and the holidays in {@code derive/calendar.yaml}. */
final class WorkingDays {

  private static final Set<MonthDay> EVERY_YEAR = Shipped.entries("calendar").texts("holidays").stream()
      .map(Text::value)
      .map(day -> MonthDay.of(Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3))))
      .collect(Collectors.toUnmodifiableSet());

  private static final Set<LocalDate> DATED = Shipped.entries("calendar").texts("dated").stream()
      .map(day -> LocalDate.parse(day.value()))
      .collect(Collectors.toUnmodifiableSet());

  private WorkingDays() {}

  static boolean isOne(LocalDate day) {
    boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !EVERY_YEAR.contains(MonthDay.from(day)) && !DATED.contains(day);
  }

  /** The working day {@code count} working days before a day. */
  static LocalDate before(LocalDate day, int count) {
    LocalDate earlier = day;
    for (int left = count; left > 0;) {
      earlier = earlier.minusDays(1);
      left -= isOne(earlier) ? 1 : 0;
    }
    return earlier;
  }
}
