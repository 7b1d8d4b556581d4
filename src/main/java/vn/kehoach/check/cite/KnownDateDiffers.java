package vn.kehoach.check.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.check.Symbol;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * Finds a date or year on which no law of that name was passed: {@code Luật Lâm nghiệp ngày 15 tháng 11 năm 2016},
 * {@code Luật Trẻ em năm 2017}. The known dates are in {@code law/dates.txt}; laws newer than the list are not checked.
 */
public final class KnownDateDiffers implements Rule {

  /** "Luật Trẻ em năm 2017". In "phổ biến Luật Trẻ em năm 2027" the year may be that of the task. */
  private static final Sought OF_A_YEAR = Sought.at(
      "(?<!\\p{L})((?:Bộ luật|Luật|Pháp lệnh) \\p{Lu}[^;:.“”()\\d]{1,80}?),? "
      + "\\(?(?:năm )?((?:19|20)\\d{2})(?![\\d/])", "Bộ luật ", "Luật ", "Pháp lệnh ");
  private static final Expression AMENDING = Expression.of("(?iu)sửa đổi|bổ sung|hợp nhất");
  private static final Expression NUMBER = Expression.of("\\d{1,8}");
  private static final int NEAR = 60;
  private static final int SEVERAL = 3;

  /** Most documents an office numbers in one day. */
  private static final int OF_A_DAY = 20;

  @Override
  public String id() {
    return "cite/known-date-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (DatedLaw law : DatedLaw.of(draft)) {
      List<LocalDate> known = KnownDates.of(law.key());
      LocalDate day = law.day().calendar().orElse(null);
      if (!known.isEmpty() && day != null && !known.contains(day)
          && (!day.isAfter(KnownDates.UNTIL) || known.stream().anyMatch(other -> isSameDay(other, day)))) {
        problems.add(wrong(draft, law.words(), new Sentence("luật này", "this law"), known.get(0)));
      }
    }
    for (Passage passage : draft.prose(OF_A_YEAR)) {
      OF_A_YEAR.in(passage, named -> year(draft, passage, named, problems));
    }
    for (Citation citation : draft.citations()) {
      LocalDate day = citation.day().orElse(null);
      if (citation.symbol() != null && day != null && citation.dateWords() != null) {
        numbered(draft, citation.symbol(), day, citation.dateWords(), problems);
      }
    }
  }

  /** Checks the year of a law. Laws older than the oldest known or newer than the list are skipped. */
  private void year(Draft draft, Passage passage, MatchResult named, Problems problems) {
    int year = Integer.parseInt(named.group(2));
    List<LocalDate> known = KnownDates.of(named.group(1).toLowerCase(Locale.ROOT));
    Period period = draft.plan().period();
    boolean own = period != null && year >= period.from() && year <= period.until()
        || draft.issued().filter(day -> Math.abs(day.getYear() - year) < 2).isPresent();
    String around = passage.plain().substring(Math.max(0, named.start() - NEAR),
        Math.min(passage.plain().length(), named.end() + NEAR));
    if (known.isEmpty() || own || year > KnownDates.UNTIL.getYear() || AMENDING.matcher(around).find()
        || year < known.get(known.size() - 1).getYear() - 2 || known.stream().anyMatch(day -> day.getYear() == year)) {
      return;
    }
    String years = String.join(", ", known.stream().map(day -> Integer.toString(day.getYear())).toList());
    problems.add(Problem.warning(id(), draft.place(passage.text(named, 2)),
            "không có " + named.group(1) + " nào của năm " + year,
            "there is no " + named.group(1) + " of the year " + year)
        .hint("xem lại năm; các năm trong danh sách kèm chương trình: " + years + "; luật sửa đổi, bổ sung thì ghi rõ",
            "check the year; the years in the bundled list are " + years)
        .cite(draft.clause("citation")));
  }

  /** Checks the date of a numbered document. Numbers are reused, so only a date close to the known one is an error. */
  private void numbered(Draft draft, Symbol symbol, LocalDate day, Text words, Problems problems) {
    boolean ofAnotherYear = symbol.year() != null && symbol.year() != day.getYear();
    List<LocalDate> known = ofAnotherYear ? List.of() : KnownDates.of(symbol.key());
    if (known.isEmpty()) {
      mistyped(draft, symbol, day, words, problems);
    }
    if (known.isEmpty() || known.contains(day)) {
      return;
    }
    boolean yearly = symbol.typed().endsWith("-TTg");
    boolean near = known.stream().anyMatch(other -> other.getYear() == day.getYear() || !yearly
        && isSameDay(other, day));
    if (near) {
      problems.add(wrong(draft, words, new Sentence(symbol.typed(), symbol.typed()), known.get(0)));
    }
  }

  /**
   * Finds a mistyped number: "388/QĐ-TTg ngày 03 tháng 4 năm 2023", where a document of that date has the same number
   * but for one digit.
   */
  private void mistyped(Draft draft, Symbol symbol, LocalDate day, Text words, Problems problems) {
    for (Symbol other : KnownDates.ofDay(day)) {
      if (isSlip(symbol.typed(), other.typed())) {
        problems.add(Problem.info(id(), draft.place(words),
                "văn bản " + words + " là " + other.typed() + ", ở đây ghi " + symbol.typed(),
                "the document of that date is " + other.typed() + ", " + symbol.typed() + " is written here")
            .hint("xem lại bản gốc: có thể gõ nhầm một chữ số của số văn bản",
                "check the original; a digit of the number may be mistyped")
            .cite(draft.clause("citation")));
      }
    }
  }

  /**
   * Whether the numbers differ by one digit or by two digits swapped. Numbers close to each other may both be of that
   * day.
   */
  private static boolean isSlip(String typed, String right) {
    int other = 0;
    for (int i = 0; i < Math.min(typed.length(), right.length()); i++) {
      boolean digits = Character.isDigit(typed.charAt(i)) && Character.isDigit(right.charAt(i));
      other += typed.charAt(i) == right.charAt(i) ? 0 : digits ? 1 : SEVERAL;
    }
    return typed.length() == right.length() && other > 0 && other < SEVERAL && right.indexOf('/') >= SEVERAL
        && Math.abs(number(typed) - number(right)) > OF_A_DAY;
  }

  /** The number at the beginning of a symbol; 0 if there is none. */
  private static int number(String symbol) {
    Matcher number = NUMBER.matcher(symbol);
    return number.lookingAt() ? Integer.parseInt(number.group()) : 0;
  }

  private static boolean isSameDay(LocalDate one, LocalDate other) {
    return one.getMonth() == other.getMonth() && one.getDayOfMonth() == other.getDayOfMonth();
  }

  private Problem wrong(Draft draft, Text words, Sentence document, LocalDate right) {
    String day = Day.slashes(right);
    return Problem.warning(id(), draft.place(words),
            document.vietnamese() + " ban hành ngày " + day + ", không phải " + words,
            document.english() + " is dated " + day + ", not of " + words.value().replaceFirst("^ngày\\s+", ""))
        .hint("xem lại bản gốc; ngày đúng theo danh sách kèm chương trình là " + day,
            "check the original; the correct date in the bundled list is " + day)
        .cite(draft.clause("citation"));
  }
}
