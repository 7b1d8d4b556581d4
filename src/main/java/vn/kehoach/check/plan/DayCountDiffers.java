package vn.kehoach.check.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * {@code 03 ngày, từ ngày 14 tháng 5 đến ngày 15 tháng 5 năm 2027}: the range has fewer days; minutes and years
 * likewise.
 */
public final class DayCountDiffers implements Rule {

  private static final Sought DAYS = Sought.atNumberBefore("n",
      "(?<![\\d/.,-])(\\d{1,2}) ngày(?: liên tục)?[.,:;]? ?\\(?(?:(?:[Đđ]ợt|[Vv]òng|[Gg]iai đoạn) [\\dIVX]+:? )?"
      + "(?:(?:bắt đầu|diễn ra|tổ chức|thực hiện|dự kiến) )*[Tt]ừ ngày (?=\\d)",
      "từ ngày #", "Từ ngày #");
  /** A day whose month is given with the other day; evenings are counted in the same way. */
  private static final Sought OF_A_MONTH = Sought.atNumberBefore("nđ",
      "(?<![\\d/.,-])(\\d{1,2}) (?:ngày|đêm(?: \\p{L}+){0,4})(?:,|:)? ?\\(?(?:(?:đợt|vòng|giai đoạn) [\\dIVX]+:?"
          + " )?(?:bắt đầu )?từ ngày "
      + "(\\d{1,2}) (?:đến|-) (?:hết )?(?:ngày )?(\\d{1,2})(?:/| tháng )\\d{1,2}(?!\\d)", "từ ngày #");

  /** "02 ngày 12 và 13 tháng 4", "trong 03 ngày (05, 06, 07/5)". */
  private static final Sought LISTED = Sought.atNumberBefore("n", "(?<![\\d/.,-]|mỗi )(\\d{1,2}) ngày(?:,|:)? ?\\(?"
      + "(?:(?:là |vào )?(?:các )?ngày )?(\\d{1,2}(?:, \\d{1,2})*(?: và |, )\\d{1,2})(?: tháng |/)\\d{1,2}(?![\\d])",
      " ngày #", " ngày (", " ngày, ", " ngày: ", " ngày l", " ngày c");
  /** "24 tuần, từ ngày 02 tháng 11 năm 2026 đến ngày 18 tháng 4 năm 2027". */
  private static final Sought WEEKS = Sought.atNumberBefore("t", "(?<![\\d/.,-]|tuần )(\\d{1,2}) tuần(?: học)?[,:]? ?"
      + "\\(?(?:tính )?từ ngày (?=\\d)", "từ ngày #");
  private static final int DAYS_OF_A_WEEK = 7;
  private static final Expression COUNT = Expression.of("(?iu)(?:tổng )?số ngày");
  /** A row with exactly two dates. */
  private static final Expression DAYS_OF_ROW = Expression.of(
      "(?s)[^/]*?(\\d{1,2}/\\d{1,2}/\\d{4})[^/]*?(\\d{1,2}/\\d{1,2}/\\d{4})[^/]*");

  private static final Expression RANGE = Expression.of("\\s*(?:đến|-|–)\\s+(?:hết )?(?:ngày )?");

  /** "từ ngày 01/6/2027 đến ngày 15/6/2027 (15 ngày)". */
  private static final Sought ASIDE = Sought.of(" \\((?:tổng |cộng |trong )?(\\d{1,3}) ngày\\)", " ngày)");

  private static final String CLOCK = "(\\d{1,2})(?: giờ| ?[hg:])(?: ?(\\d{2})(?!\\d))?(?: phút)?";
  /** "105 phút, từ 08 giờ 15 đến 10 giờ 00"; a number of hours could be an hour of the day. */
  private static final Sought MINUTES = Sought.atNumberBefore("pg",
      "(?<![\\d/.,-]|giờ |[hg:])(\\d{1,3}) (phút|(?<=(?:\\(|trong |lượng:? )\\d{1,2} )giờ)[,:]? ?\\(?(?:tính )?từ "
      + "(?:lúc )?" + CLOCK + " ?(?:đến|[-–]) ?(?:lúc )?" + CLOCK, "từ #", "từ lúc #");
  /** The time of one part, a limit, or a time before or after. */
  private static final Expression PART = Expression.of(
      "(?iu)(?<!\\p{L})(?:mỗi|từng|tối thiểu|tối đa|ít nhất|không quá|khoảng|gần|trước|sau|chậm|sớm|muộn|cách)"
      + "[^.;,(]{0,30}$");
  private static final Expression PAUSE = Expression.of("(?iu)nghỉ|giải lao");
  /** "05 năm học, từ năm học 2026-2027 đến năm học 2030-2031", "03 năm, từ năm 2026 đến năm 2028". */
  private static final Sought YEARS = Sought.atNumberBefore("n",
      "(?<![\\d/.,-])(\\d{1,2}) năm( học)?(?: liên tiếp| liền| gần nhất)?[,:]? ?\\(?(?:tính )?từ "
      + "(?:năm )?(?:học )?(20\\d{2})( ?[-–] ?20\\d{2})? đến (?:hết )?(?:năm )?(?:học )?(20\\d{2})"
      + "( ?[-–] ?20\\d{2})?(?![\\d/-])", "từ năm #", "từ năm học #", "từ 2");
  /** "06 tháng, từ tháng 5 đến tháng 10 năm 2027", "(06 tháng, từ tháng 10/2026 đến hết tháng 3/2027)". */
  private static final Sought MONTHS = Sought.atNumberBefore("t", "(?<![\\d/.,-]|tháng )(\\d{1,2}) tháng[,:]? ?\\(?"
      + "(?:tính )?từ (?:đầu )?tháng (\\d{1,2})(?:(?:/| năm )(\\d{4}))? (?:đến|-) (?:hết |cuối )?tháng (\\d{1,2})"
      + "(?:/| năm )(\\d{4})", "từ tháng #", "từ đầu tháng #");
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int LETTERS_BEFORE = 40;
  private static final int HOUR = 60;

  @Override
  public String id() {
    return "plan/day-count-differs";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.tables().forEach(table -> rows(draft, table, problems));
    for (Passage passage : draft.prose(ASIDE)) {
      ASIDE.in(passage, days -> aside(draft, passage, days, problems));
    }
    draft.prose(LISTED).forEach(passage -> LISTED.in(passage, days -> {
      int right = days.group(2).split(", | và ").length;
      if (Integer.parseInt(days.group(1)) != right) {
        report(draft, passage.text(days, 1), right, passage.text(days, 2), problems);
      }
    }));
    draft.prose(WEEKS).forEach(passage -> WEEKS.in(passage, weeks -> weeks(draft, passage, weeks, problems)));
    draft.prose(MINUTES).forEach(passage ->
        MINUTES.in(passage, minutes -> minutes(draft, passage, minutes, problems)));
    draft.prose(YEARS).forEach(passage -> YEARS.in(passage, years -> years(draft, passage, years, problems)));
    draft.prose(MONTHS).forEach(passage -> MONTHS.in(passage, months -> months(draft, passage, months, problems)));
    for (Passage passage : draft.prose(DAYS)) {
      DAYS.in(passage, days -> between(draft, passage, days, problems));
    }
    for (Passage passage : draft.prose(OF_A_MONTH)) {
      OF_A_MONTH.in(passage, days -> {
        int right = Integer.parseInt(days.group(3)) - Integer.parseInt(days.group(2)) + 1;
        compare(draft, passage.text(days, 1), right, passage.text().subSequence(days.end(1), days.end()), problems);
      });
    }
  }

  /** A number of minutes or hours before the time of day at which they begin and end. */
  private void minutes(Draft draft, Passage passage, MatchResult minutes, Problems problems) {
    int said = Integer.parseInt(minutes.group(1)) * (minutes.group(2).equals("giờ") ? HOUR : 1);
    int right = clock(minutes, 5) - clock(minutes, 3);
    String before = passage.plain().substring(Math.max(0, minutes.start() - LETTERS_BEFORE), minutes.start());
    boolean pause = said < right && PAUSE.matcher(passage.plain()).find();
    if (right > 0 && said != right && !pause && !PART.matcher(before).find()) {
      differs(draft, passage.text(minutes, 1), said + " phút", right + " phút", said + " minutes", right + " minutes",
          passage.text().subSequence(minutes.end(2), minutes.end()), problems);
    }
  }

  private static int clock(MatchResult time, int group) {
    String minute = time.group(group + 1);
    return Integer.parseInt(time.group(group)) * HOUR + (minute == null ? 0 : Integer.parseInt(minute));
  }

  /** A number of years; the last may be excluded, but not the last school year. */
  private void years(Draft draft, Passage passage, MatchResult years, Problems problems) {
    boolean school = years.group(4) != null && years.group(6) != null;
    boolean alike = school || years.group(2) == null && years.group(4) == null && years.group(6) == null;
    int said = Integer.parseInt(years.group(1));
    int right = Integer.parseInt(years.group(5)) - Integer.parseInt(years.group(3)) + 1;
    String before = passage.plain().substring(Math.max(0, years.start() - LETTERS_BEFORE), years.start());
    if (alike && right > 1 && said != right && (school || said != right - 1) && !PART.matcher(before).find()) {
      String unit = school ? " năm học" : " năm";
      differs(draft, passage.text(years, 1), said + unit, right + unit, said + " years", right + " years",
          passage.text().subSequence(years.end(1), years.end()), problems);
    }
  }

  /** A number of months; those of different years are counted through. */
  private void months(Draft draft, Passage passage, MatchResult months, Problems problems) {
    int until = Integer.parseInt(months.group(5));
    int from = months.group(3) == null ? until : Integer.parseInt(months.group(3));
    int said = Integer.parseInt(months.group(1));
    int right = (until - from) * MONTHS_OF_A_YEAR + Integer.parseInt(months.group(4))
        - Integer.parseInt(months.group(2)) + 1;
    String before = passage.plain().substring(Math.max(0, months.start() - LETTERS_BEFORE), months.start());
    if (right > 0 && said != right && !PART.matcher(before).find()) {
      differs(draft, passage.text(months, 1), said + " tháng", right + " tháng", said + " months", right + " months",
          passage.text().subSequence(months.end(1), months.end()), problems);
    }
  }

  /** A number of weeks; the last may be incomplete, and holidays may be left out. */
  private void weeks(Draft draft, Passage passage, MatchResult weeks, Problems problems) {
    List<ProseDate> dates = ProseDate.of(passage).stream().filter(date -> date.from() >= weeks.end()).toList();
    boolean range = dates.size() > 1 && dates.get(0).from() == weeks.end() && dates.get(1).year() != null
        && dates.get(0).exists() && dates.get(1).exists()
        && RANGE.matcher(passage.plain().substring(dates.get(0).to(), dates.get(1).from())).matches();
    int days = range ? days(dates.get(0), dates.get(1)) : 0;
    int said = Integer.parseInt(weeks.group(1));
    int right = (days + DAYS_OF_A_WEEK / 2) / DAYS_OF_A_WEEK;
    if (days > 0 && Math.abs(days - said * DAYS_OF_A_WEEK) > 2 * DAYS_OF_A_WEEK) {
      differs(draft, passage.text(weeks, 1), said + " tuần", right + " tuần", said + " weeks", right + " weeks",
          passage.text().subSequence(weeks.end(1), dates.get(1).to()), problems);
    }
  }

  private void differs(Draft draft, Text typed, String said, String right, String saidInEnglish, String rightInEnglish,
      Text range, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(typed),
            "nói " + said + " nhưng từ đầu đến cuối là " + right,
            "this says " + saidInEnglish + ", but from the start to the end there are " + rightInEnglish)
        .hint("viết " + right + ", hoặc sửa đầu hay cuối của khoảng",
            "write " + right + ", or correct the start or the end")
        .seeAlso(draft.place(range)));
  }

  /** Checks a column of days against the first and last day in the cells before it. */
  private void rows(Draft draft, TableData table, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    int counts = 0;
    while (counts < columns.size() && !COUNT.matcher(columns.get(counts).title()).matches()) {
      counts++;
    }
    for (TableData.Row row : counts < columns.size() ? table.rows() : List.<TableData.Row>of()) {
      Text count = row.cells().size() > counts && row.group() == null ? row.cells().get(counts) : Text.of("");
      StringBuilder days = new StringBuilder();
      row.cells().stream().filter(cell -> cell != count).forEach(cell -> days.append(cell.value()).append(' '));
      Matcher range = DAYS_OF_ROW.matcher(days);
      if (range.matches() && count.value().matches("\\d{1,3}")) {
        LocalDate from = Deadline.parse(Text.of(range.group(1))).until();
        LocalDate until = Deadline.parse(Text.of(range.group(2))).until();
        int right = from == null || until == null ? 0 : days(from, until);
        int said = Integer.parseInt(count.value());
        if (right > 1 && said != right && said != right - 1 && !isWorking(said, from, until)) {
          Text dated = row.cells().stream().filter(cell -> cell != count && cell.value().contains(range.group(1)))
              .findFirst().orElse(count);
          report(draft, count, right, dated, problems);
        }
      }
    }
  }

  /** Whether the number is of working days, without Sundays, or also without Saturdays. */
  private static boolean isWorking(int said, LocalDate from, LocalDate until) {
    List<DayOfWeek> days = from.datesUntil(until.plusDays(1)).map(LocalDate::getDayOfWeek)
        .filter(day -> day != DayOfWeek.SUNDAY).toList();
    return said == days.size() || said == days.stream().filter(day -> day != DayOfWeek.SATURDAY).count();
  }

  /** A number of days after the end of a range. */
  private void aside(Draft draft, Passage passage, MatchResult days, Problems problems) {
    List<ProseDate> dates = ProseDate.of(passage);
    for (int i = 1; i < dates.size(); i++) {
      ProseDate first = dates.get(i - 1);
      ProseDate last = dates.get(i);
      boolean range = last.to() == days.start() && last.year() != null && last.exists() && first.exists()
          && RANGE.matcher(passage.plain().substring(first.to(), last.from())).matches();
      if (range) {
        compare(draft, passage.text(days, 1), days(first, last),
            passage.text().subSequence(days.end(1), days.end()), problems);
      }
    }
  }

  /** A number of days before the start of a range. */
  private void between(Draft draft, Passage passage, MatchResult days, Problems problems) {
    List<ProseDate> dates = ProseDate.of(passage);
    for (int i = 1; i < dates.size(); i++) {
      ProseDate first = dates.get(i - 1);
      ProseDate last = dates.get(i);
      String between = passage.plain().substring(first.to(), last.from());
      boolean range = first.from() == days.end() && last.year() != null && last.exists() && first.exists()
          && RANGE.matcher(between.replaceAll("\\([^()]*\\)", "")).matches();
      if (range) {
        compare(draft, passage.text(days, 1), days(first, last),
            passage.text().subSequence(days.end(1), last.to()), problems);
      }
    }
  }

  private static int days(ProseDate first, ProseDate last) {
    int year = first.year() == null ? last.year() : first.year();
    return days(LocalDate.of(year, first.month(), 1).plusDays(first.day() - 1L), last.calendar().orElseThrow());
  }

  /** The number of days, including the first and the last. */
  private static int days(LocalDate first, LocalDate last) {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  private void compare(Draft draft, Text typed, int right, Text range, Problems problems) {
    int said = Integer.parseInt(typed.value());
    // the last day may be excluded, unless it is said to be included
    boolean included = range.value().contains("đến hết ");
    if (right > 1 && said != right && (included || said != right - 1)) {
      report(draft, typed, right, range, problems);
    }
  }

  private void report(Draft draft, Text typed, int right, Text range, Problems problems) {
    problems.add(Problem.warning(id(), draft.place(typed),
            "nói " + typed + " ngày nhưng từ ngày đầu đến ngày cuối là " + right + " ngày",
            "this says " + typed + " days, but from the first to the last day there are " + right)
        .hint("viết " + (right < 10 ? "0" : "") + right + " ngày, hoặc sửa một trong hai ngày",
            "write " + right + " days, or correct one of the two dates")
        .seeAlso(draft.place(range)));
  }
}
