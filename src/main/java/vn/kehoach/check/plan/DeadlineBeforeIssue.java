package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A deadline passed before the plan was issued. */
public final class DeadlineBeforeIssue implements Rule {

  /** Words that make a date in a sentence a deadline. */
  static final Expression TERM = Expression.of(
      "(?<!(?:ban hành|sinh|từ|cấp|ký|hiệu lực|xây dựng|thành lập) )(?:dự kiến(?: vào)?|trước|chậm nhất(?: là)?"
      + "|muộn nhất(?: là)?|hạn cuối|xong)(?: trong)?(?: ngày)? ?(?:ngày )?$");

  /** "trước ngày 01/7/2025 thuộc các huyện": a statement about the past, not a deadline. */
  private static final Expression AS_IT_WAS = Expression.of(",? (?:vẫn |còn |đã )?(?:là|thuộc|đã|vẫn|chưa|do) ");

  private static final Expression COLUMN =
      Expression.of("(?iu)^(?:thời hạn|hạn hoàn thành|thời gian (?:hoàn thành|thực hiện))");

  /** Titles of columns that may contain future or past dates. */
  private static final Expression TIMES = Expression.of("(?iu)^(?:thời gian|ngày|lịch)(?!\\p{L})");

  /** "trong quý I/2026", "tổng kết vào tháng 11 năm 2025". */
  private static final Sought MONTHS = Sought.at("(?:tháng|quý) (?:\\d{1,2}|I{1,3}|IV)(?:/| năm )(?:19|20)\\d{2}"
      + "(?![/\\d])", "tháng #", "tháng I", "quý #", "quý I");
  private static final Expression BEFORE_MONTH = Expression.of(
      "(?<!\\p{L})(?:(?:[Ss]ơ kết|[Tt]ổng kết|[Hh]oàn thành|xong)[^.;:\\d]{0,40}? (?:vào|trước|cuối)|[Tt]rong|[Hh]ết)"
      + "(?: cuối)? $");
  /** "trước ngày 15 tháng 01 các năm 2018, 2029": the first year has passed, the last has not. */
  private static final Sought YEARS = Sought.at("các năm ((?:19|20)\\d{2})(?:,| và|, và) (?:(?:19|20)\\d{2}(?:,|"
      + " và|, và) )*((?:19|20)\\d{2})(?!\\d)", "các năm #");
  private static final int SEVERAL = 3;
  private static final int MOST_LINES = 6;
  /** The maximum length of words before a month that are considered. */
  private static final int LOOK_BACK = 70;
  private static final List<String> PAST = List.of("đã ", "đạt ", "so với", "phát hiện", "xảy ra", "ghi nhận",
      "kết quả "
      + "năm", "từ ", "giai đoạn", "được ");
  private static final Sought NEXT = Sought.of("\\A(?:,| và|, và) (?:trước )?(?:ngày )?$", " và ", ", ");

  /** The distance around a date or month in which words tell what is due. */
  private static final int LETTERS_AROUND = 40;
  private static final Sought EVENT = Sought.of("(?:vào|diễn ra|khai mạc|bế mạc)(?: (?:các )?ngày| hồi "
      + "[^,.;]{3,25}ngày) $", "ngày ");

  @Override
  public String id() {
    return "plan/deadline-before-issue";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Optional<LocalDate> issued = draft.issued();
    if (issued.isEmpty()) {
      return;
    }
    Problems found = new Problems();
    deadlines(draft, issued.get(), found);
    List<Problem> all = found.inFileOrder();
    Day day = draft.date().isPresent() ? draft.plan().header().date() : null;
    boolean thisYear = all.stream().allMatch(one -> isOf(one.place(), issued.get().getYear()));
    Period period = draft.plan().period();
    boolean late = period != null && period.until() < issued.get().getYear();
    if (day != null && all.size() >= SEVERAL && (thisYear || late)) {
      problems.add(late(draft, day, all));
    } else {
      problems.addAll(all);
    }
  }

  /** Whether the typed deadline ends with the year. */
  private static boolean isOf(Span deadline, int year) {
    return !deadline.isWholeFile()
        && deadline.source().text().substring(deadline.start(), deadline.end()).endsWith(String.valueOf(year));
  }

  /** One problem if several deadlines of the year of issue have passed: then the date of the plan is wrong. */
  private Problem late(Draft draft, Day day, List<Problem> over) {
    String lines = over.stream().map(one -> String.valueOf(one.place().line())).distinct().limit(MOST_LINES)
        .collect(Collectors.joining(", "));
    return Problem.error(id(), draft.place(day.typed()),
            over.size() + " thời hạn (dòng " + lines + ") đã qua trước ngày ban hành kế hoạch ("
                + day.slashes().value() + ")",
            over.size() + " deadlines (lines " + lines + ") passed before the date of issue")
        .hint("xem lại ngày ban hành; nếu ngày đúng thì lùi các thời hạn",
            "check the date of issue; if it is right, postpone the deadlines")
        .seeAlso(over.get(0).place());
  }

  private void deadlines(Draft draft, LocalDate issued, Problems problems) {
    for (TaskNode one : TaskNode.of(draft)) {
      Deadline deadline = one.task().deadline();
      if (deadline != null && deadline.until() != null && deadline.until().isBefore(issued)) {
        report(draft, draft.place(deadline.typed()), deadline.typed().value(), Severity.ERROR, problems);
      }
    }
    tasks(draft, issued, problems);
    draft.tables().forEach(table -> column(draft, table, issued, problems));
    for (Passage passage : draft.passages(MONTHS)) {
      if (passage.role() == Role.BODY) {
        MONTHS.in(passage, months -> months(draft, passage, months, issued, problems));
      }
    }
    for (Passage passage : draft.prose(YEARS)) {
      YEARS.in(passage, years -> {
        int year = issued.getYear();
        boolean due = passage.before(years.start(), LOOK_BACK).matches("(?s).*(?:trước|hoàn thành|xong|vào) [^.;]*");
        if (due && Integer.parseInt(years.group(1)) < year && Integer.parseInt(years.group(2)) >= year) {
          Text words = passage.text(years, 1);
          report(draft, draft.place(words), words.value(), Severity.WARNING, problems);
        }
      });
    }
    for (Passage passage : draft.numberedProse()) {
      if (passage.role() == Role.BODY || passage.role() == Role.TITLE || passage.role() == Role.CLOSING) {
        prose(draft, passage, issued, problems);
      }
    }
  }

  /** Checks the column of a table with deadlines, or with the dates of activities. */
  private void column(Draft draft, TableData table, LocalDate issued, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      Text title = columns.get(i).title();
      boolean deadlines = COLUMN.matcher(title).find();
      if (!deadlines && !TIMES.matcher(title).find()) {
        continue;
      }
      List<Text> over = new ArrayList<>();
      int ahead = 0;
      for (TableData.Row row : table.rows()) {
        Text cell = i < row.cells().size() ? row.cells().get(i) : null;
        LocalDate until = cell == null || cell.isBlank() ? null : Deadline.parse(cell).until();
        if (until != null && until.isBefore(issued)) {
          over.add(cell);
        } else if (until != null) {
          ahead++;
        }
      }
      if (deadlines || ahead > over.size()) {
        over.forEach(cell -> report(draft, draft.place(cell), cell.value(), Severity.WARNING, problems));
      }
    }
  }

  private void prose(Draft draft, Passage passage, LocalDate issued, Problems problems) {
    event(draft, passage, issued, problems);
    ProseDate last = null;
    for (ProseDate date : ProseDate.of(passage)) {
      String between = last == null ? "" : passage.plain().substring(last.to(), date.from());
      last = NEXT.isIn(between) || last == null ? last : null;
      String before = passage.before(date.from(), LETTERS_AROUND);
      boolean over = date.calendar().filter(day -> day.isBefore(issued)).isPresent();
      boolean told = AS_IT_WAS.matcher(passage.plain()).region(date.to(), passage.plain().length()).lookingAt();
      boolean term = !told && (last != null || TERM.matcher(before).find());
      last = term ? date : null;
      if (over && term) {
        report(draft, draft.place(date.words()), date.words().value(), Severity.WARNING, problems);
      }
    }
  }

  private void months(Draft draft, Passage passage, MatchResult months, LocalDate issued, Problems problems) {
    String plain = passage.plain();
    Matcher before = BEFORE_MONTH.matcher(plain).region(Math.max(0, months.start() - LOOK_BACK), months.start())
        .useTransparentBounds(true);
    if (!before.find()) {
      return;
    }
    int start = Math.max(plain.lastIndexOf(". ", before.start()), plain.lastIndexOf("; ", before.start()));
    String sentence = plain.substring(start + 1, before.start());
    Text words = passage.text(months);
    LocalDate until = Deadline.parse(words).until();
    String behind = plain.substring(months.end(), Math.min(plain.length(), months.end() + LETTERS_AROUND));
    boolean told = AS_IT_WAS.matcher(behind).lookingAt() || behind.contains(" đã ") || behind.contains(" có ");
    if (until != null && until.isBefore(issued) && !told && PAST.stream().noneMatch(sentence::contains)) {
      report(draft, draft.place(words), words.value(), Severity.WARNING, problems);
    }
  }

  /** "tham quan vào ngày 14 tháng 3 năm 2025" in a task: an activity must be in the future. */
  private void tasks(Draft draft, LocalDate issued, Problems problems) {
    Set<Text> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    TaskNode.of(draft).forEach(one -> texts.addAll(one.node().text()));
    for (Passage passage : draft.passages()) {
      if (passage.role() != Role.BODY || !texts.contains(passage.text())) {
        continue;
      }
      for (ProseDate date : ProseDate.of(passage)) {
        String plain = passage.plain();
        int start = Math.max(plain.lastIndexOf(". ", date.from()), plain.lastIndexOf("; ", date.from()));
        String sentence = plain.substring(start + 1, date.from());
        boolean over = date.calendar().filter(day -> day.isBefore(issued)).isPresent();
        if (over && EVENT.isIn(sentence) && PAST.stream().noneMatch(sentence::contains)) {
          report(draft, draft.place(date.words()), date.words().value(), Severity.WARNING, problems);
        }
      }
    }
  }

  /**
   * "Thời gian: ngày 12 tháng 02 năm 2027": a planned event must be in the future; other times may follow a semicolon.
   */
  private void event(Draft draft, Passage passage, LocalDate issued, Problems problems) {
    int end = passage.plain().indexOf(';');
    List<ProseDate> dates = passage.plain().startsWith("Thời gian") ? ProseDate.of(passage).stream()
        .filter(date -> end < 0 || date.from() < end).toList() : List.of();
    boolean over = !dates.isEmpty() && dates.stream()
        .allMatch(date -> date.calendar().filter(day -> day.isBefore(issued)).isPresent());
    String before = over ? passage.plain().substring(0, dates.get(0).from()) : "";
    if (over && !TERM.matcher(before).find()) {
      ProseDate last = dates.get(dates.size() - 1);
      report(draft, draft.place(last.words()), last.words().value(), Severity.WARNING, problems);
    }
  }

  private void report(Draft draft, Span place, String deadline, Severity severity, Problems problems) {
    AttachedTo attached = draft.plan().attachedTo();
    Day day = draft.date().isPresent() || attached == null ? draft.plan().header().date() : attached.date();
    String own = day == null ? "" : day.slashes().value();
    problems.add(Problem.error(id(), place,
            "thời hạn “" + deadline + "” đã qua trước ngày ban hành kế hoạch (" + own + ")",
            "the deadline “" + deadline + "” passed before the date of issue (" + own + ")")
        .as(severity)
        .hint("xem lại năm của thời hạn, hoặc ngày của kế hoạch",
            "check the year of the deadline, or the date of the plan")
        .seeAlso(day == null ? null : day.typed().span()));
  }
}
