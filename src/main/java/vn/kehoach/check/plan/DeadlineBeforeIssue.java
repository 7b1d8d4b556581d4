package vn.kehoach.check.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Deadline;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A deadline that was over before the plan was issued. */
public final class DeadlineBeforeIssue implements Rule {

  /** Words that make a date in prose a term. */
  static final Expression TERM = Expression.of(
      "(?<!(?:ban hành|sinh|từ|cấp|ký|hiệu lực|xây dựng|thành lập) )(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|hạn "
          + "cuối|xong)"
          + "(?: trong)?(?: ngày)? ?(?:ngày )?$");

  private static final Expression COLUMN =
      Expression.of("(?iu)^(?:thời hạn|hạn hoàn thành|thời gian (?:hoàn thành|thực hiện))");

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
    for (TaskNode one : TaskNode.of(draft.plan())) {
      Deadline deadline = one.task().deadline();
      if (deadline != null && deadline.until() != null && deadline.until().isBefore(issued.get())) {
        report(draft, draft.place(deadline.typed()), deadline.typed().value(), Severity.ERROR, problems);
      }
    }
    ShortRow.tables(draft).forEach(table -> column(draft, table, issued.get(), problems));
    for (Passage passage : draft.passages()) {
      if (passage.role() == Role.BODY || passage.role() == Role.TITLE || passage.role() == Role.CLOSING) {
        prose(draft, passage, issued.get(), problems);
      }
    }
  }

  /** The column of a table that has the deadlines. */
  private void column(Draft draft, TableData table, LocalDate issued, Problems problems) {
    List<TableData.Column> columns = table.leaves();
    for (int i = 0; i < columns.size(); i++) {
      if (COLUMN.matcher(columns.get(i).title()).find()) {
        for (TableData.Row row : table.rows()) {
          Text cell = i < row.cells().size() ? row.cells().get(i) : null;
          Deadline deadline = cell == null || cell.isBlank() ? null : Deadline.parse(cell);
          if (deadline != null && deadline.until() != null && deadline.until().isBefore(issued)) {
            report(draft, draft.place(cell), cell.value(), Severity.WARNING, problems);
          }
        }
      }
    }
  }

  private void prose(Draft draft, Passage passage, LocalDate issued, Problems problems) {
    event(draft, passage, issued, problems);
    for (ProseDate date : ProseDate.of(passage)) {
      String before = passage.plain().substring(Math.max(0, date.from() - 40), date.from());
      boolean over = date.calendar().filter(day -> day.isBefore(issued)).isPresent();
      if (over && TERM.matcher(before).find()) {
        report(draft, draft.place(date.words()), date.words().value(), Severity.WARNING, problems);
      }
    }
  }

  /** "Thời gian: ngày 12 tháng 02 năm 2027": what is planned lies ahead. */
  private void event(Draft draft, Passage passage, LocalDate issued, Problems problems) {
    List<ProseDate> dates = passage.plain().startsWith("Thời gian") ? ProseDate.of(passage) : List.of();
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
            "the deadline “" + deadline + "” was over before the plan was issued (" + own + ")")
        .as(severity)
        .hint("xem lại năm của thời hạn, hoặc ngày của kế hoạch",
            "look at the year of the deadline, or at the plan's date")
        .seeAlso(day == null ? null : day.typed().span()));
  }
}
