package vn.kehoach.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * A date (ngày tháng), any part of which may be blank.
 *
 * @param typed as typed
 */
public record Day(Text typed, @Nullable Integer day, @Nullable Integer month, @Nullable Integer year) {

  /** Space for a pen or a stamp: no-break spaces, so that it is neither compressed nor broken. */
  private static final String BLANK = "\u00A0".repeat(6);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})?-?(\\d{1,2})?");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2}|[ ._…]*) ?/ ?(\\d{1,2}|[ ._…]*) ?/ ?(\\d{4}|[ ._…]*)");
  private static final Pattern WORDS =
      Pattern.compile("(?:[Nn]gày)?\\s*(\\d{1,2})?[ ._…]*tháng\\s*(\\d{1,2})?[ ._…]*năm\\s*(\\d{4})?[ ._…]*");

  /** Parses a date; empty if it is not one. 31/02 is refused too. */
  public static Optional<Day> parse(Text typed) {
    String value = typed.value().strip();
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return checked(typed, iso.group(3), iso.group(2), iso.group(1));
    }
    Matcher slashes = SLASHES.matcher(value);
    if (slashes.matches()) {
      return checked(typed, slashes.group(1), slashes.group(2), slashes.group(3));
    }
    Matcher words = WORDS.matcher(value);
    return words.matches() ? checked(typed, words.group(1), words.group(2), words.group(3)) : Optional.empty();
  }

  /** {@code 05.3.2026}, {@code 05/3/26}, {@code tháng 3/2026}: not valid dates, but unambiguous. */
  private static final Pattern OTHER = Pattern.compile(
      "(?iu)(?:[^\\d,]+,\\s*)?(?:ngày\\s*)?(?:(\\d{1,2})\\s*[-./]\\s*)?(?:tháng\\s*)?(\\d{1,2})\\s*[-./]\\s*"
      + "(\\d{4}|\\d{2})\\.?");

  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})");

  /** {@code 12/31/2026}: no month has that number. */
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(1[3-9]|2\\d|3[01])/(\\d{4})");

  private static final Pattern AFTER_PLACE = Pattern.compile("(?iu)[^\\d,]+,\\s*(ngày.*)");

  /** The correct form of an invalid date; empty if it is ambiguous or not in the calendar. */
  static String suggestion(String typed) {
    Matcher after = AFTER_PLACE.matcher(typed.strip());
    String value = after.matches() ? after.group(1) : typed.strip();
    Matcher yearFirst = YEAR_FIRST.matcher(value);
    Matcher other = OTHER.matcher(value);
    String right = value;
    if (yearFirst.matches()) {
      right = yearFirst.group(3) + "/" + yearFirst.group(2) + "/" + yearFirst.group(1);
    } else if (other.matches()) {
      String year = other.group(3).length() == 2 ? "20" + other.group(3) : other.group(3);
      right = (other.group(1) == null ? "" : other.group(1)) + "/" + other.group(2) + "/" + year;
    }
    Matcher monthFirst = MONTH_FIRST.matcher(right);
    if (monthFirst.matches()) {
      right = monthFirst.group(2) + "/" + monthFirst.group(1) + "/" + monthFirst.group(3);
    }
    return !right.equals(typed) && parse(Text.of(right)).isPresent() ? right : "";
  }

  /** The month of a day that it does not have, such as 31/02/2027; empty if something else is wrong. */
  static Optional<YearMonth> shortMonth(String typed) {
    Matcher slashes = SLASHES.matcher(typed.strip());
    Integer month = slashes.matches() ? number(slashes.group(2)) : null;
    Integer year = slashes.matches() ? number(slashes.group(3)) : null;
    Integer day = slashes.matches() ? number(slashes.group(1)) : null;
    return day == null || day < 29 || day > 31 || month == null || month < 1 || month > 12 || year == null
        ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  private static Optional<Day> checked(
      Text typed, @Nullable String day, @Nullable String month, @Nullable String year) {
    Day parsed = new Day(typed, number(day), number(month), number(year));
    return parsed.exists() ? Optional.of(parsed) : Optional.empty();
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || digits.isEmpty() || !Character.isDigit(digits.charAt(0)) ? null : Integer.valueOf(digits);
  }

  private boolean exists() {
    try {
      LocalDate.of(year == null ? 2024 : year, month == null ? 1 : month, day == null ? 1 : day);
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }

  /** The date as a calendar day, if no part is blank. */
  public Optional<LocalDate> calendar() {
    return day == null || month == null || year == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /** The latest day it may still become, if the year is known. */
  public Optional<LocalDate> latest() {
    if (year == null || calendar().isPresent()) {
      return calendar();
    }
    LocalDate first = LocalDate.of(year, month == null ? 12 : month, 1);
    return Optional.of(first.withDayOfMonth(first.lengthOfMonth()));
  }

  public boolean isComplete() {
    return calendar().isPresent();
  }

  /**
   * "ngày 04 tháng 4 năm 2024": days below 10 and months 1 and 2 have a leading zero (Decree 30, Appendix I, II.4b);
   * blank parts stay blank.
   */
  public Text words() {
    String dayWord = day == null ? BLANK : twoDigits(day);
    String monthWord = month == null ? BLANK : month < 3 ? "0" + month : month.toString();
    String yearWord = year == null ? BLANK : year.toString();
    return typed.withValue("ngày " + dayWord + " tháng " + monthWord + " năm " + yearWord);
  }

  /** Formats a calendar day as it is typed: 05/02/2026, 05/3/2026. */
  public static String slashes(LocalDate day) {
    return of(day).slashes().value();
  }

  /** The day of a calendar date that was not typed. */
  public static Day of(LocalDate day) {
    return new Day(Text.of(""), day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String twoDigits(int day) {
    return day < 10 ? "0" + day : Integer.toString(day);
  }

  /** "04/4/2024", with dots for blank parts. */
  public Text slashes() {
    String dayWord = day == null ? "…" : twoDigits(day);
    String monthWord = month == null ? "…" : month < 3 ? "0" + month : month.toString();
    return typed.withValue(dayWord + "/" + monthWord + "/" + (year == null ? "…" : year.toString()));
  }

  @Override
  public String toString() {
    return typed.value();
  }
}
