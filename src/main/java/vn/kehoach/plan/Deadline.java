package vn.kehoach.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * The deadline of a task (thời hạn): the typed text, parsed if possible.
 *
 * @param from  the first day of a range; {@code null} for a single date or for words
 * @param until the last day that is still in time; {@code null} for words ("Thường xuyên")
 */
public record Deadline(Text typed, @Nullable LocalDate from, @Nullable LocalDate until) {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY_WORDS = Pattern.compile("(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})|(\\d{1,2}) năm (\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("quý (iv|iii|ii|i|[1-4])(?:[/, ]| năm )+\\s*(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:năm )?(\\d{4})");
  private static final Pattern RANGE = Pattern.compile("(?:[Tt]ừ )?(.+?)\\s*(?:-|–|đến)\\s*(?:hết )?(.+)");
  private static final Pattern LEAD =
      Pattern.compile("^(?:hoàn thành|xong|trong|trước|đến|hết|chậm nhất|ngày|tháng)\\s+");
  private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

  public static Deadline parse(Text typed) {
    String value = typed.value().strip();
    Optional<LocalDate[]> term = term(value);
    if (term.isPresent()) {
      return new Deadline(typed, null, term.get()[1]);
    }
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      Optional<LocalDate[]> end = term(range.group(2));
      Optional<LocalDate[]> start = end.flatMap(last -> start(range.group(1), last[1].getYear()));
      if (end.isPresent() && start.isPresent()) {
        return new Deadline(typed, start.get()[0], end.get()[1]);
      }
    }
    return new Deadline(typed, null, null);
  }

  /** The start of a range may omit its year: "09 - 10/2026". */
  private static Optional<LocalDate[]> start(String value, int year) {
    return term(value).or(() -> term(value.strip() + "/" + year));
  }

  /** The first and last day of a day, month, quarter or year. */
  private static Optional<LocalDate[]> term(String written) {
    String value = written.strip().toLowerCase(Locale.ROOT);
    for (Matcher lead = LEAD.matcher(value); lead.find(); lead = LEAD.matcher(value)) {
      value = value.substring(lead.end());
    }
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return day(day.group(3), day.group(2), day.group(1));
    }
    Matcher words = DAY_WORDS.matcher(value);
    if (words.matches()) {
      return day(words.group(3), words.group(2), words.group(1));
    }
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      boolean slashed = month.group(1) != null;
      return months(month.group(slashed ? 2 : 4), month.group(slashed ? 1 : 3), 1);
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      String name = quarter.group(1);
      int number = QUARTERS.contains(name) ? QUARTERS.indexOf(name) + 1 : Integer.parseInt(name);
      return months(quarter.group(2), String.valueOf(number * 3 - 2), 3);
    }
    Matcher year = YEAR.matcher(value);
    return year.matches() ? months(year.group(1), "1", 12) : Optional.empty();
  }

  private static Optional<LocalDate[]> day(String year, String month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new LocalDate[] {date, date});
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate[]> months(String year, String month, int count) {
    int first = Integer.parseInt(month);
    if (first < 1 || first > 12) {
      return Optional.empty();
    }
    LocalDate start = LocalDate.of(Integer.parseInt(year), first, 1);
    return Optional.of(new LocalDate[] {start, start.plusMonths(count).minusDays(1)});
  }

  @Override
  public String toString() {
    return typed.value();
  }
}
