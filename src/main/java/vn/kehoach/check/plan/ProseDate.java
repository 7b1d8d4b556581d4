package vn.kehoach.check.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;
import vn.kehoach.source.Text;

/**
 * A date in a text: {@code 31/5/2027}, {@code ngày 05 tháng 6 năm 2027}, or without a year.
 *
 * @param words its words
 */
record ProseDate(Text words, int from, int to, int day, int month, @Nullable Integer year) {

  static final String DATE = "(\\d{1,2})\\s*(?:/\\s*(\\d{1,2})(?:\\s*/\\s*(\\d{4}))?"
      + "|tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4})|/(\\d{4}))?)";

  private static final Sought DATES = Sought.atNumberBefore("/t", "(?<![\\p{L}\\d/.,-])" + DATE
      + "(?![\\d/]|\\.\\d|-\\p{L}|/\\p{L})");
  private static final String DAY_WORD = "ngày";

  static List<ProseDate> of(Passage passage) {
    return passage.hasDigit() ? passage.all(ProseDate.class, ProseDate::read) : List.of();
  }

  /** The first date that begins at most {@code near} characters after a position. */
  static @Nullable ProseDate behind(Passage passage, int at, int near) {
    return of(passage).stream()
        .filter(date -> date.from() >= at && date.from() < at + near)
        .findFirst().orElse(null);
  }

  /** "từ ngày 25 tháng 3 đến ngày 29 tháng 3 năm 2027": the year of the last date applies to all dates before it. */
  static List<ProseDate> ofOneYear(List<ProseDate> dates) {
    List<ProseDate> found = new ArrayList<>();
    Integer year = null;
    for (int i = dates.size() - 1; i >= 0; i--) {
      ProseDate date = dates.get(i);
      year = date.year() == null ? year : date.year();
      found.add(0, new ProseDate(date.words(), date.from(), date.to(), date.day(), date.month(), year));
    }
    return found;
  }

  private static List<ProseDate> read(Passage passage) {
    List<ProseDate> found = new ArrayList<>();
    DATES.in(passage, date -> {
      boolean slashed = date.group(2) != null;
      String year = slashed ? date.group(3) : date.group(5) != null ? date.group(5) : date.group(6);
      boolean sure = year != null || isCalledDay(passage.plain(), date.start());
      if (sure) {
        found.add(new ProseDate(passage.text(date), date.start(), date.end(),
            Integer.parseInt(date.group(1)), Integer.parseInt(slashed ? date.group(2) : date.group(4)),
            year == null ? null : Integer.valueOf(year)));
      }
    });
    return found;
  }

  /** Whether it is preceded by the word "ngày". */
  private static boolean isCalledDay(String plain, int at) {
    int end = at;
    while (end > 0 && plain.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end - DAY_WORD.length();
    return end < at && from >= 0 && plain.startsWith(DAY_WORD, from)
        && (from == 0 || !Character.isLetterOrDigit(plain.charAt(from - 1))
            && "/.,-".indexOf(plain.charAt(from - 1)) < 0);
  }

  /** Whether it is in the calendar; without a year, in a leap year. */
  boolean exists() {
    try {
      LocalDate.of(year == null ? 2024 : year, month, day);
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }

  /** Whether both are the same day, as far as known: a missing year matches any year. */
  boolean agrees(ProseDate other) {
    return day == other.day && month == other.month && (year == null || other.year == null || year.equals(other.year));
  }

  /** Whether it is later in the year, regardless of the year. */
  boolean isLaterInYear(ProseDate other) {
    return month > other.month || month == other.month && day > other.day;
  }

  Optional<LocalDate> calendar() {
    return year == null || !exists() ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }
}
