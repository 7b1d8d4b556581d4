package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.check.Sought;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A deadline after the years of the plan. Until the end of March of the following year it may be that of a final
 * report, and is only info.
 */
public final class DeadlineOutsidePeriod implements Rule {

  /** A date this many years after the plan is always a typing error: 2072 for 2027. */
  private static final int FAR = 20;

  /** The distance before a date in which words tell whether it is a deadline. */
  private static final int LOOK_BACK = 40;

  private static final Sought YEAR = Sought.of(
      "(?:[Ss]ơ kết|[Tt]ổng kết|[Hh]oàn thành|giữa kỳ)(?! năm)[^.;:,\\d]{0,30} (?:vào|trong|trước|cuối|hết) năm "
      + "((?:19|20)\\d{2})(?![\\d/])", " năm ");

  /** An objective, not an outlook: "Đến năm 2035, hoàn thành 62.000 căn hộ". */
  private static final Sought GOAL = Sought.of(
      "^(?:[Pp]hấn đấu,? |[Mm]ục tiêu |- )?[Đđ]ến (?:hết |cuối )?năm (20\\d{2})(?=[,:]| [\\p{Ll}\\d])",
      "ến năm #", "ến hết năm #", "ến cuối năm #");
  private static final Sought SUMMED = Sought.at("(?<!ơ kết, |ơ kết và )[Tt]ổng kết (?:việc )?(?:(?:thực hiện|triển"
      + " khai) )*[Kk]ế hoạch"
      + "(?! số)[^.;:\\d]{0,40}(?:(?:tháng|quý) (?:\\d{1,2}|[IV]+)(?: năm |/)|năm )((?:19|20)\\d{2})(?![\\d/–-]|"
      + " ?[–-])",
      "Tổng kết ", "tổng kết ");
  private static final Expression SEASON = Expression.of(
      "(?iu)(?:năm học|niên khóa|mùa khô|mùa hanh khô|vụ đông xuân)[^\\d]{0,10}(?:19|20)\\d{2} ?[–-] ?(?:19|20)\\d{2}");
  private static final Expression OUTLOOK = Expression.of(
      "(?iu)tầm nhìn|định hướng|dự báo|theo (?:quy hoạch|nghị quyết|quyết định)");

  @Override
  public String id() {
    return "plan/deadline-outside-period";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Period period = draft.plan().period();
    if (period == null) {
      titled(draft, problems);
      return;
    }
    for (TaskNode one : TaskNode.of(draft)) {
      Deadline deadline = one.task().deadline();
      if (deadline != null && deadline.until() != null) {
        compare(draft, draft.place(deadline.typed()), deadline.until(), period, problems);
      }
    }
    for (Passage passage : draft.passages()) {
      if (passage.role() == Role.CLOSING) {
        ProseDate.of(passage).stream().filter(date -> isTerm(passage, date)).forEach(date -> date.calendar()
            .ifPresent(day -> compare(draft, draft.place(date.words()), day, period, problems)));
      }
      if (passage.role() == Role.BODY) {
        SUMMED.in(passage, summed -> summed(draft, passage, summed, period, problems));
        YEAR.in(passage, year -> year(draft, passage, year, period, problems));
        GOAL.in(passage, goal -> goal(draft, passage, goal, period, problems));
        ProseDate.of(passage).stream()
            .filter(date -> date.year() != null && date.year() > period.until() + FAR || isTerm(passage, date))
            .forEach(date -> date.calendar()
                .ifPresent(day -> compare(draft, draft.place(date.words()), day, period, problems)));
      }
    }
  }

  /** If the subject gives the years, a much later deadline cannot be meant. */
  private void titled(Draft draft, Problems problems) {
    TitleYears covered = TitleYears.covered(draft);
    if (covered == null) {
      return;
    }
    for (TaskNode one : TaskNode.of(draft)) {
      Deadline deadline = one.task().deadline();
      if (deadline != null && deadline.until() != null) {
        after(draft, deadline.typed(), deadline.until(), covered, problems);
      }
    }
    for (Passage passage : draft.body()) {
      ProseDate.of(passage).stream().filter(date -> passage.role() == Role.BODY && isTerm(passage, date))
          .forEach(date -> date.calendar()
              .ifPresent(day -> after(draft, date.words(), day, covered, problems)));
    }
  }

  private void after(Draft draft, Text place, LocalDate day, TitleYears covered, Problems problems) {
    if (day.isAfter(LocalDate.of(covered.until() + 1, 6, 30))) {
      problems.add(Problem.warning(id(), draft.place(place),
              "thời hạn ở ngoài thời gian của kế hoạch (" + covered.words() + ")",
              "the deadline is outside the years of the plan (" + covered.words() + ")")
          .hint("xem lại năm của thời hạn", "check the year of the deadline")
          .seeAlso(draft.place(covered.words())));
    }
  }

  /** What the sentence counts within the years of the plan is due then. */
  private void goal(Draft draft, Passage passage, MatchResult goal, Period period, Problems problems) {
    int year = Integer.parseInt(goal.group(1));
    boolean outside = year > period.until() || year < period.from();
    if (outside && !OUTLOOK.matcher(passage.plain()).find()) {
      problems.add(Problem.info(id(), draft.place(passage.text(goal, 1)),
              "mục tiêu đến năm " + year + " ở ngoài giai đoạn của kế hoạch (" + period.typed() + ")",
              "the objective for " + year + " is outside the period of the plan (" + period.typed() + ")")
          .hint("xem lại năm; nếu là định hướng lâu dài thì ghi rõ “tầm nhìn”, “định hướng”",
              "check the year; if it is a long-term outlook, say so (“tầm nhìn”, “định hướng”)")
          .seeAlso(draft.place(period.typed())));
    }
  }

  /** A plan of several years is summed up in the last of them, not before. */
  private void summed(Draft draft, Passage passage, MatchResult summed, Period period, Problems problems) {
    int year = Integer.parseInt(summed.group(1));
    if (period.until() > period.from() && year < period.until()) {
      problems.add(Problem.warning(id(), draft.place(passage.text(summed, 1)),
              "tổng kết năm " + year + " khi giai đoạn của kế hoạch (" + period.typed() + ") chưa kết thúc",
              "it is summed up in " + year + ", before the end of the period of the plan (" + period.typed() + ")")
          .hint("xem lại năm; tổng kết giữa giai đoạn thì ghi “sơ kết”",
              "check the year; a review before the end is called “sơ kết”")
          .seeAlso(draft.place(period.typed())));
    }
  }

  /** "tổng kết vào năm 2082". */
  private static boolean isTerm(Passage passage, ProseDate date) {
    String before = passage.before(date.from(), LOOK_BACK);
    return DeadlineBeforeIssue.TERM.matcher(before).find();
  }

  private void year(Draft draft, Passage passage, MatchResult found, Period period, Problems problems) {
    int year = Integer.parseInt(found.group(1));
    if (year > period.until() + 1 || year < period.from() - 1) {
      compare(draft, draft.place(passage.text(found, 1)),
          LocalDate.of(year, year > period.until() ? 12 : 1, 1), period, problems);
    }
  }

  private void compare(Draft draft, Span place, LocalDate day, Period period, Problems problems) {
    boolean over = isOver(draft, day, period);
    if (day.getYear() <= period.until() && !isBefore(draft, day, period) && !over) {
      return;
    }
    boolean soonAfter = day.getYear() > period.until() && !day.isAfter(LocalDate.of(period.until() + 1, 3, 31));
    problems.add(Problem.warning(id(), place,
            "thời hạn ở ngoài giai đoạn của kế hoạch (" + period.typed() + ")",
            "the deadline is outside the period of the plan (" + period.typed() + ")")
        .as(soonAfter ? Severity.INFO : Severity.WARNING)
        .hint("xem lại năm của thời hạn, hoặc “period” ở đầu tệp",
            "check the year of the deadline, or “period” at the top of the file")
        .seeAlso(draft.place(period.typed())));
  }

  /** After the end of a school year or dry season that begins in one year and ends in the next. */
  private static boolean isOver(Draft draft, LocalDate day, Period period) {
    Passage subject = draft.subject();
    return period.until() == period.from() + 1 && day.isAfter(LocalDate.of(period.until(), 9, 30)) && subject != null
        && SEASON.matcher(subject.plain()).find();
  }

  /** Before the first year, and before any preparation: a plan for 2027 may require something in December 2026. */
  private static boolean isBefore(Draft draft, LocalDate day, Period period) {
    Day own = draft.plan().header().date();
    boolean late = own != null && own.year() != null && own.year() >= period.from();
    return draft.issued().isEmpty()
        && day.isBefore(late ? LocalDate.of(period.from(), 1, 1) : LocalDate.of(period.from() - 1, 9, 1));
  }
}
