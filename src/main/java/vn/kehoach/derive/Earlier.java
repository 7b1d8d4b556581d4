package vn.kehoach.derive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.word.Verbatim;
import vn.kehoach.plan.Deadline;
import vn.kehoach.source.Text;

/**
 * Moves deadlines forward to before those of the parent, in the form in which they were typed: "31/3/2027" keeps its
 * slashes, "ngày 31 tháng 3 năm 2027" stays in words. A month, quarter or year becomes a day.
 */
public final class Earlier {

  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern SLASHES = Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b", FLAGS);
  private static final Pattern WORDS = Pattern.compile("\\b(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})\\b", FLAGS);
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern YEARLY =
      Pattern.compile("\\b(\\d{1,2})(/| tháng )(\\d{1,2})(?= (?:hằng|hàng) năm)", FLAGS);

  /** "trước ngày 15 tháng 6 và trước ngày 30 tháng 11 năm 2027": the first date takes its year from the second. */
  private static final Pattern IN_PROSE = Pattern.compile(
      "(?<=(?:[Tt]rước|[Cc]hậm nhất|là|vào|trước|và) (?:ngày )?|[Cc]hậm nhất ngày )(\\d{1,2})(/| tháng )(\\d{1,2})"
      + "(?:(?:/| năm )(\\d{4}))?(?! năm)(?![\\d/])", FLAGS);

  /** "vào ngày 20/10": a deadline only of what is finished or sent in; otherwise an event, on that day everywhere. */
  private static final Pattern ON = Pattern.compile("(?:(?<!vào )vào"
      + "|(?<![Cc]hậm nhất )(?<!hạn )là) (?:ngày )?$", FLAGS);
  private static final Pattern DUE = Pattern.compile(
      "(?iu)(?<!\\p{L})(?:hoàn thành|xong|kết thúc|báo cáo|gửi|nộp|hạn|trình|ban hành|chốt)(?!\\p{L})");

  /** "và 30/11" after a date that is not a deadline is none either. */
  private static final Pattern AND = Pattern.compile("(?<!trước )và (?:ngày )?$", FLAGS);
  private static final Pattern BEFORE = Pattern.compile("(?iu)(?<!\\p{L})(?:trước|chậm nhất)(?!\\p{L})");

  /** Years without days or months. */
  private static final Pattern YEARS =
      Pattern.compile("\\P{N}*\\d{4} ?(?:-|–|đến)(?: năm)? ?\\d{4}\\P{N}*", FLAGS);

  private static final Pattern LATER_YEAR = Pattern.compile("năm (\\d{4})|/(\\d{4})", FLAGS);

  /** Not a leap year, so that 29 February cannot occur. */
  private static final int ANY_YEAR = 2026;

  /** A date within a sentence and its replacement. */
  public record Moved(String was, String is) {}

  private Earlier() {}

  /** The deadline some working days earlier; unchanged if it is not a date ("Thường xuyên"). */
  static Deadline deadline(Deadline parent, int days) {
    LocalDate until = parent.until();
    String typed = parent.typed().value();
    if (YEARS.matcher(typed).matches()) {
      return parent;
    }
    if (until == null) {
      String yearly = yearly(typed, days);
      return yearly.equals(typed) ? parent : new Deadline(parent.typed().withValue(yearly), null, null);
    }
    LocalDate day = WorkingDays.before(until, days);
    String moved = sameForm(typed, day);
    if (moved == null) {
      moved = start(parent, day) + slashes(day);
    }
    return Deadline.parse(parent.typed().withValue(moved));
  }

  /** The text with its last date replaced by another in the same form; {@code null} if it contains none. */
  private static @Nullable String sameForm(String typed, LocalDate day) {
    String moved = replaceLast(SLASHES, typed, slashes(day));
    moved = moved != null ? moved : replaceLast(WORDS, typed, words(day));
    return moved != null ? moved : replaceLast(ISO, typed, day.toString());
  }

  private static @Nullable String replaceLast(Pattern form, String typed, String date) {
    MatchResult last = null;
    for (Matcher found = form.matcher(typed); found.find();) {
      last = found.toMatchResult();
    }
    return last == null ? null : typed.substring(0, last.start()) + date + typed.substring(last.end());
  }

  /** The start of a range, including the year that it may take from the end. */
  private static String start(Deadline range, LocalDate until) {
    LocalDate from = range.from();
    if (from == null || from.isAfter(until)) {
      return "";
    }
    String first = range.typed().value().split("\\s*(?:-|–|đến)\\s*", 2)[0].strip();
    return (first.matches(".*\\d{4}.*") ? first : first + "/" + from.getYear()) + " - ";
  }

  /**
   * The deadlines within a sentence, moved forward.
   *
   * @param moved receives the changes
   */
  public static Text prose(Text sentence, Margin margin, List<Moved> moved) {
    Matcher found = IN_PROSE.matcher(sentence.value());
    List<int[]> verbatim = Verbatim.in(sentence.value());
    Text result = Text.of("");
    int from = 0;
    while (found.find()) {
      int at = found.start();
      boolean stays = isEvent(sentence.value(), at)
          || verbatim.stream().anyMatch(stretch -> stretch[0] <= at && at < stretch[1]);
      String is = stays ? null : moved(found, sentence.value(), margin);
      if (is == null) {
        continue;
      }
      moved.add(new Moved(found.group(), is));
      result = result.joined(sentence.subSequence(from, found.start()))
          .joined(sentence.subSequence(found.start(), found.end()).withValue(is));
      from = found.end();
    }
    return result.joined(sentence.subSequence(from, sentence.length()));
  }

  /** Whether the date at this place is that of an event, which takes place on the same day everywhere. */
  private static boolean isEvent(String sentence, int at) {
    String before = sentence.substring(0, at);
    String clause = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1);
    return ON.matcher(clause).find() && !DUE.matcher(clause).find()
        || AND.matcher(clause).find() && !BEFORE.matcher(clause).find() && !DUE.matcher(clause).find();
  }

  private static @Nullable String moved(Matcher found, String sentence, Margin margin) {
    String year = found.group(4) != null ? found.group(4) : yearAfter(sentence, found.end());
    boolean words = found.group(2).contains("tháng");
    if (year == null) {
      return monthDay(found.group(1), found.group(3), margin.days(), words);
    }
    LocalDate day = day(year, found.group(3), found.group(1));
    if (day == null) {
      return null;
    }
    LocalDate earlier = WorkingDays.before(day, margin.days());
    if (!margin.leaves(earlier)) {
      return null;
    }
    boolean own = found.group(4) != null;
    if (!own && earlier.getYear() == day.getYear()) {
      return words ? two(earlier.getDayOfMonth()) + " tháng " + month(earlier)
          : two(earlier.getDayOfMonth()) + "/" + month(earlier);
    }
    return words ? words(earlier) : slashes(earlier);
  }

  /** The year of a later date in the same clause. */
  private static @Nullable String yearAfter(String sentence, int end) {
    String clause = sentence.substring(end).split("[.;]\\s", 2)[0];
    Matcher year = LATER_YEAR.matcher(clause);
    return year.find() ? (year.group(1) != null ? year.group(1) : year.group(2)) : null;
  }

  /** Recurring dates such as "trước 30/9 hằng năm": working days are converted to calendar days by whole weeks. */
  private static String yearly(String typed, int days) {
    return YEARLY.matcher(typed).replaceAll(found -> {
      String moved = monthDay(found.group(1), found.group(3), days, found.group(2).contains("tháng"));
      return Matcher.quoteReplacement(moved == null ? found.group() : moved);
    });
  }

  private static @Nullable String monthDay(String dayOfMonth, String month, int days, boolean words) {
    LocalDate day = day(String.valueOf(ANY_YEAR), month, dayOfMonth);
    if (day == null) {
      return null;
    }
    LocalDate earlier = day.minusDays((days * 7L + 4) / 5);
    // it would be a day of the previous year, which nobody would notice
    if (earlier.getYear() != day.getYear()) {
      return null;
    }
    return two(earlier.getDayOfMonth()) + (words ? " tháng " : "/") + month(earlier);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  public static String slashes(LocalDate day) {
    return two(day.getDayOfMonth()) + "/" + month(day) + "/" + day.getYear();
  }

  static String words(LocalDate day) {
    return two(day.getDayOfMonth()) + " tháng " + month(day) + " năm " + day.getYear();
  }

  /** Days below 10 and months 1 and 2 have a leading zero (Decree 30, Appendix I, II.4b). */
  private static String two(int day) {
    return day < 10 ? "0" + day : String.valueOf(day);
  }

  private static String month(LocalDate day) {
    return day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
  }
}
