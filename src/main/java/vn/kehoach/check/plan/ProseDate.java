package vn.kehoach.check.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Passage;
import vn.kehoach.source.Text;

/**
 * A date written in prose: {@code 31/5/2027}, {@code ngày 05 tháng 6 năm 2027}, or without its year.
 *
 * @param words where it stands
 */
record ProseDate(Text words, int from, int to, int day, int month, @Nullable Integer year) {

  static final String DATE = "(\\d{1,2})\\s*(?:/\\s*(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?"
      + "|tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4})|/(\\d{4}))?)";

  private static final Pattern DATES = Pattern.compile("(?=[n\\d])(?<![\\p{L}\\d/.,-])(ngày\\s+)?" + DATE
      + "(?![\\d/]|\\.\\d|-\\p{L}|/\\p{L})");

  static List<ProseDate> of(Passage passage) {
    return passage.hasDigit() ? passage.all(ProseDate.class, ProseDate::read) : List.of();
  }

  private static List<ProseDate> read(Passage passage) {
    List<ProseDate> found = new ArrayList<>();
    Matcher dates = DATES.matcher(passage.plain());
    while (dates.find()) {
      boolean slashed = dates.group(3) != null;
      String year = slashed ? dates.group(4) : dates.group(6) != null ? dates.group(6) : dates.group(7);
      boolean sure = dates.group(1) != null || year != null;
      if (sure) {
        found.add(new ProseDate(passage.text().subSequence(dates.start(2), dates.end()), dates.start(2), dates.end(),
            Integer.parseInt(dates.group(2)), Integer.parseInt(slashed ? dates.group(3) : dates.group(5)),
            year == null ? null : Integer.valueOf(year)));
      }
    }
    return found;
  }

  /** Whether the calendar has it; without a year, a leap year's. */
  boolean exists() {
    try {
      LocalDate.of(year == null ? 2024 : year, month, day);
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }

  /** One day, as far as both tell: a year left out is any year. */
  boolean agrees(ProseDate other) {
    return day == other.day && month == other.month && (year == null || other.year == null || year.equals(other.year));
  }

  Optional<LocalDate> calendar() {
    return year == null || !exists() ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }
}
