package vn.kehoach.check.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Decimal;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;

/** A range that ends before it begins: {@code giai đoạn 2030 - 2026}, {@code từ ngày 20/3/2027 đến ngày 06/3/2027}. */
public final class ReversedRange implements Rule {

  private static final Sought YEARS = Sought.atNumberBefore("-–",
      "(?<![\\d/.])((?:19|20)\\d{2})\\s*[-–]\\s*((?:19|20)\\d{2})(?![\\d/])", "-", "–");
  private static final Sought YEARS_IN_WORDS = Sought.at(
      "từ (?:năm )?((?:19|20)\\d{2}) đến (?:hết )?(?:năm )?((?:19|20)\\d{2})(?![\\d/])", "từ #", "từ năm #");
  private static final Expression BETWEEN_DATES = Expression.of("\\s*(?:[-–]|đến(?: hết)?)\\s*(?:ngày\\s+)?");
  private static final Sought NUMBERS = Sought.at(
      "từ (?:đủ |trên |\\+)?(\\d[\\d.,]*)(?: ?(%|°?\\p{L}+))? đến (?:hết |dưới |\\+)?(\\d[\\d.,]*)(?= ?(%"
      + "|°?\\p{L}+))(?!/)", "từ #", "từ đủ #",
      "từ trên #", "từ +");
  private static final Sought MONTHS = Sought.at(
      "tháng (\\d{1,2})(?:/| năm )(\\d{4})\\s*(?:đến|[-–])\\s*(?:hết )?tháng (\\d{1,2})(?:/| năm )(\\d{4})",
      "tháng #");
  /** The year is only at the end: "từ tháng 9 đến tháng 3 năm 2027". */
  private static final Sought MONTHS_OF_A_YEAR = Sought.at("(tháng|quý) (\\d{1,2}|I{1,3}|IV) (?:đến|[-–])"
      + " (?:hết )?(?:\\1 )?(\\d{1,2}|I{1,3}|IV)(?:/| năm )((?:19|20)\\d{2})", "tháng #", "tháng I", "quý #", "quý I");
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
  private static final Sought HOURS = Sought.atNumberBefore("gh:",
      "(\\d{1,2})(?: giờ ?|[hg:])(\\d{2})?(?: phút)?\\s*(?:đến|[-–])\\s*(\\d{1,2})(?: giờ ?|[hg:])(\\d{2})?(?!\\d)",
      "đến", "-", "–");
  private static final Sought DAYS = Sought.at(
      "ngày (\\d{1,2})(?: đến| -| –| và)(?: hết)?(?: ngày)? (\\d{1,2}) tháng \\d{1,2}(?!\\d)",
      "ngày # đến", "ngày ## đến", "ngày # -", "ngày ## -", "ngày # –", "ngày ## –", "ngày # và", "ngày ## và");
  /** "19/10 - 29/11/2026": the start takes its year from the end. */
  private static final Sought DAYS_OF_A_YEAR = Sought.atNumberBefore("/",
      "(?<![\\d/.,-]|ngày |số )(\\d{1,2})/(\\d{1,2}) ?[-–] ?(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?![\\d/])",
      "-", "–");
  /** "14 - 15/5/2027", and nothing else. */
  private static final Sought DAYS_OF_CELL = Sought.atNumber(
      "^(\\d{1,2}) ?[-–] ?(\\d{1,2})/\\d{1,2}/(?:19|20)\\d{2}$", "-", "–");
  /** A range from late in one year to early in the next has months farther apart. */
  private static final int MONTHS_APART = 6;
  /** "giảm từ 2,7% xuống dưới 3%", "tăng từ 85% lên 80%". */
  private static final Sought CHANGE = Sought.at(
      "từ (\\d[\\d.,]*)(?: ?(%|(?!năm)\\p{L}+(?: (?!năm)\\p{L}+)?))?(?: \\(?(?:vào )?"
      + "(?:(?:đầu|cuối) )?năm (?:học )?\\d{4}(?: ?[-–] ?\\d{4})?\\)?)? (lên|xuống)(?: (?:còn|dưới|trên|ít"
      + " nhất|khoảng|tối thiểu|tối đa))* "
      + "(\\d[\\d.,]*)(?= ?(%|\\p{L}+(?: \\p{L}+)?)?)(?!/)", "từ #");
  /** "35 - 30 sản phẩm": numbers with the same number of digits, and what they count. */
  private static final Sought COUNTS = Sought.atNumberBefore("-–",
      "(?=\\d{1,4} ?[-–] ?\\d)(?<![\\p{L}\\d/.,-]|[-–] |(?:số|khối|lớp|tổ|khóa|tỷ số|tháng|quý|ngày) )"
      + "(\\d{1,4}) ?[-–] ?(\\d{1,4})(%| (?!và |của |đến |năm |tháng |giờ |phút |thắng |nghiêng )\\p{Ll}+)", "-", "–");
  /** "gió cấp 12, giật cấp 10". */
  private static final Sought GUST = Sought.at(
      "cấp (\\d{1,2})[^.;\\d]{0,25}giật (?:trên )?cấp (\\d{1,2})(?!\\d)", "cấp #");
  private static final Expression FALLING = Expression.of("(?:giảm|xuống|hạ|lùi|rút)[^.;]{0,40}$");

  private static final Expression HOLIDAY =
      Expression.of("(?:[Nn]gày|[Kk]ỷ niệm|[Mm]ừng|[Ll]ễ|[Dd]ịp|[Ss]inh hoạt|[Tt]ruyền thống)[^.,;\\d]{0,40}$");
  /** "20-10 người" is not a day and month. */
  private static final Set<String> COUNTED = Set.of("%", " người", " em", " cháu", " hộ", " lượt", " đội", " thôn",
      " suất", " tiết", " học", " cán", " đại", " đoàn", " hội", " đồng", " giáo", " triệu", " nghìn", " tỷ");

  /** Units of time, which start again. */
  private static final Set<String> CLOCK = Set.of("giờ", "h", "tháng", "ngày");

  /** The distance before numbers in which words tell what they count. */
  private static final int LETTERS_BEFORE = 45;

  @Override
  public String id() {
    return "plan/reversed-range";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.numberedProse().forEach(passage -> dates(draft, passage, problems));
    find(draft, YEARS, (passage, years) -> years(draft, passage, years, problems));
    find(draft, YEARS_IN_WORDS, (passage, years) -> years(draft, passage, years, problems));
    find(draft, NUMBERS, (passage, numbers) -> numbers(draft, passage, numbers, problems));
    find(draft, MONTHS, (passage, months) -> months(draft, passage, months, problems));
    find(draft, DAYS, (passage, days) -> days(draft, passage, days, problems));
    find(draft, DAYS_OF_CELL, (passage, days) -> days(draft, passage, days, problems));
    find(draft, DAYS_OF_A_YEAR, (passage, days) -> daysOfAYear(draft, passage, days, problems));
    find(draft, HOURS, (passage, hours) -> hours(draft, passage, hours, problems));
    find(draft, GUST, (passage, gust) -> {
      if (Integer.parseInt(gust.group(1)) > Integer.parseInt(gust.group(2))) {
        problems.add(Problem.warning(id(), draft.place(passage.text(gust)),
                "gió giật (cấp " + gust.group(2) + ") yếu hơn gió thường (cấp " + gust.group(1) + ")",
                "the gusts (" + gust.group(2) + ") are weaker than the wind (" + gust.group(1) + ")")
            .hint("xem lại hai cấp gió", "check both wind forces"));
      }
    });
    find(draft, COUNTS, (passage, counts) -> counts(draft, passage, counts, problems));
    find(draft, CHANGE, (passage, change) -> change(draft, passage, change, problems));
    find(draft, MONTHS_OF_A_YEAR, (passage, months) -> monthsOfAYear(draft, passage, months, problems));
    TaskNode.of(draft).forEach(one -> deadline(draft, one.task().deadline(), problems));
  }

  private static void find(Draft draft, Sought range, BiConsumer<Passage, MatchResult> use) {
    for (Passage passage : draft.prose(range)) {
      if (passage.hasDigit()) {
        range.in(passage, found -> use.accept(passage, found));
      }
    }
  }

  private void years(Draft draft, Passage passage, MatchResult years, Problems problems) {
    if (years.group(1).compareTo(years.group(2)) > 0) {
      report(draft.place(passage.text(), years.start(1), years.end(2)), years.group(1), years.group(2), problems);
    }
  }

  /** "từ ngày 23 đến ngày 19 tháng 11": days of the same month. */
  private void days(Draft draft, Passage passage, MatchResult days, Problems problems) {
    if (Integer.parseInt(days.group(1)) > Integer.parseInt(days.group(2))) {
      report(draft.place(passage.text(), days.start(1), days.end()), days.group(1), days.group(2), problems);
    }
  }

  private void daysOfAYear(Draft draft, Passage passage, MatchResult days, Problems problems) {
    int months = Integer.parseInt(days.group(2)) - Integer.parseInt(days.group(4));
    boolean reversed = months == 0 && Integer.parseInt(days.group(1)) > Integer.parseInt(days.group(3));
    if (reversed || months > 0 && months < MONTHS_APART) {
      report(draft.place(passage.text(days)), days.group(), "", problems);
    }
  }

  private void dates(Draft draft, Passage passage, Problems problems) {
    List<ProseDate> dates = ProseDate.of(passage);
    for (int i = 1; i < dates.size(); i++) {
      ProseDate first = dates.get(i - 1);
      ProseDate second = dates.get(i);
      boolean range = BETWEEN_DATES.matcher(passage.plain().substring(first.to(), second.from())).matches();
      if (range && first.exists() && second.exists() && isAfter(first, second)) {
        report(draft.place(passage.text(), first.from(), second.to()), first.words().value(), second.words().value(),
            problems);
      }
    }
  }

  /**
   * A date without a year takes the year of the other; if both have none, a range across the turn of the year cannot be
   * excluded.
   */
  private static boolean isAfter(ProseDate first, ProseDate second) {
    Integer year = second.year();
    if (year == null) {
      return false;
    }
    return LocalDate.of(first.year() == null ? year : first.year(), first.month(), Math.min(first.day(), 28))
        .plusDays(Math.max(0, first.day() - 28)).isAfter(second.calendar().orElse(LocalDate.MAX));
  }

  private void months(Draft draft, Passage passage, MatchResult months, Problems problems) {
    int first = Integer.parseInt(months.group(2)) * 12 + Integer.parseInt(months.group(1));
    int second = Integer.parseInt(months.group(4)) * 12 + Integer.parseInt(months.group(3));
    if (first > second) {
      report(draft.place(passage.text(months)), months.group(1) + "/" + months.group(2),
          months.group(3) + "/" + months.group(4), problems);
    }
  }

  private void change(Draft draft, Passage passage, MatchResult change, Problems problems) {
    Optional<BigDecimal> first = Decimal.parse(stripped(change.group(1)));
    Optional<BigDecimal> second = Decimal.parse(stripped(change.group(4)));
    boolean sameUnit = change.group(2) == null || change.group(5) != null
        && (change.group(5) + " ").startsWith(change.group(2) + " ");
    if (sameUnit && first.isPresent() && second.isPresent()) {
      int way = second.get().compareTo(first.get());
      if (change.group(3).equals("lên") ? way < 0 : way > 0) {
        boolean up = change.group(3).equals("lên");
        problems.add(Problem.error(id(), draft.place(passage.text(), change.start(1), change.end(4)),
                "“" + change.group() + "” mà số sau lại " + (up ? "nhỏ hơn" : "lớn hơn"),
                "“" + change.group() + "”, but the second number is " + (up ? "smaller" : "larger"))
            .hint("xem lại hai con số", "check both figures"));
      }
    }
  }

  /** A number without the mark that ends the sentence. */
  private static String stripped(String number) {
    return number.replaceFirst("[.,]$", "");
  }

  /** A plan for one year that was issued in that year cannot mean the year before. */
  private void monthsOfAYear(Draft draft, Passage passage, MatchResult months, Problems problems) {
    int year = Integer.parseInt(months.group(4));
    boolean within = draft.plan().period() != null && draft.plan().period().from() == year
        || draft.issued().filter(day -> day.getYear() == year).isPresent();
    if (within && number(months.group(2)) > number(months.group(3))) {
      report(draft.place(passage.text(), months.start(2), months.end()), months.group(2),
          months.group(3) + "/" + months.group(4), problems);
    }
  }

  private static int number(String typed) {
    return QUARTERS.contains(typed) ? QUARTERS.indexOf(typed) + 1 : Integer.parseInt(typed);
  }

  /** Within working hours; what begins in the evening may end in the morning. */
  private void hours(Draft draft, Passage passage, MatchResult hours, Problems problems) {
    int first = minutes(hours.group(1), hours.group(2));
    int second = minutes(hours.group(3), hours.group(4));
    if (first > second && first < 18 * 60 && second >= 5 * 60) {
      report(draft.place(passage.text(hours)), hours.group().strip(), "", problems);
    }
  }

  private static int minutes(String hour, @Nullable String minute) {
    return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
  }

  private void numbers(Draft draft, Passage passage, MatchResult numbers, Problems problems) {
    BigDecimal first = Decimal.orZero(numbers.group(1));
    BigDecimal second = Decimal.parse(numbers.group(3)).orElse(first);
    boolean sameUnit = numbers.group(2) == null || numbers.group(2).equals(numbers.group(4));
    if (first.compareTo(second) <= 0 || !sameUnit || CLOCK.contains(numbers.group(4))) {
      return;
    }
    boolean falling = FALLING.matcher(passage.plain())
        .region(Math.max(0, numbers.start() - LETTERS_BEFORE), numbers.start()).find();
    if (!falling) {
      String unit = numbers.group(4).equals("%") ? "%" : " " + numbers.group(4);
      problems.add(falling(draft.place(passage.text(), numbers.start(1), numbers.end(3)),
          "từ " + numbers.group(1) + " đến " + numbers.group(3) + unit,
          "từ " + numbers.group(3) + " đến " + numbers.group(1) + unit));
    }
  }

  private void counts(Draft draft, Passage passage, MatchResult counts, Problems problems) {
    boolean year = counts.group(1).length() == 4;
    boolean alike = counts.group(1).length() == counts.group(2).length();
    if (alike && !year && !isHoliday(passage, counts) && counts.group(1).compareTo(counts.group(2)) > 0) {
      problems.add(falling(draft.place(passage.text(), counts.start(1), counts.end(2)),
          counts.group(1) + " - " + counts.group(2), counts.group(2) + " - " + counts.group(1)).as(Severity.WARNING));
    }
  }

  /** "mừng ngày Quốc tế Phụ nữ 8-3": a day and its month. */
  private static boolean isHoliday(Passage passage, MatchResult counts) {
    boolean day = counts.group(2).length() < 3 && Integer.parseInt(counts.group(1)) <= 31
        && Integer.parseInt(counts.group(2)) <= 12;
    return day && !COUNTED.contains(counts.group(3)) && HOLIDAY.matcher(passage.plain())
        .region(Math.max(0, counts.start() - LETTERS_BEFORE), counts.start()).find();
  }

  private void deadline(Draft draft, @Nullable Deadline deadline, Problems problems) {
    boolean reversed = deadline != null && deadline.from() != null && deadline.until() != null
        && deadline.from().isAfter(deadline.until());
    boolean said = deadline != null
        && (deadline.typed().value().matches(".*\\d{1,2}/\\d{1,2}/\\d{4}.*\\d{1,2}/\\d{1,2}/\\d{4}.*")
        || deadline.typed().value().matches("\\s*\\d{4}\\s*[-–]\\s*\\d{4}\\s*"));
    if (reversed && !said) {
      report(draft.place(deadline.typed()), deadline.typed().value(), "", problems);
    }
  }

  private void report(Span place, String first, String second, Problems problems) {
    problems.add(range(place, first, second));
  }

  /** A problem with the wording for numbers. */
  private Problem falling(Span place, String range, String right) {
    return Problem.error(id(), place,
            "“" + range + "”: số đầu lớn hơn số cuối", "“" + range + "”: the first number is larger than the last")
        .hint("viết “" + right + "”, hoặc sửa một trong hai số",
            "write “" + right + "”, or correct one of the numbers");
  }

  private Problem range(Span place, String first, String second) {
    String range = second.isEmpty() ? first : first + " - " + second;
    return Problem.error(id(), place,
            "khoảng “" + range + "” kết thúc trước khi bắt đầu", "the range “" + range + "” ends before it begins")
        .hint("đổi chỗ hai đầu, hoặc sửa một đầu", "swap the two ends, or correct one of them");
  }
}
