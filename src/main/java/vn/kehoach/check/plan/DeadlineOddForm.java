package vn.kehoach.check.plan;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Deadline;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/** {@code 30/6/27}, {@code 30.6.2027}: a deadline in figures that is not in the form day/month/year. */
public final class DeadlineOddForm implements Rule {

  private static final String LEAD = "(?iu)(?:hoàn thành |xong )?(?:trước |đến |hết |chậm nhất |trong )?(?:ngày )?";
  private static final Expression SHORT_YEAR = Expression.of(LEAD + "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
  private static final Expression OTHER_MARKS = Expression.of(LEAD + "\\d{1,2}(?:\\.\\d{1,2}\\.|-\\d{1,2}-)\\d{4}");
  private static final Expression YEAR_FIRST =
      Expression.of("(" + LEAD + ")(\\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?");
  private static final Expression YEARLESS =
      Expression.of(LEAD + "(?:\\d{1,2}/\\d{1,2}|\\d{1,2} tháng \\d{1,2}|tháng \\d{1,2}|quý (?:IV|I{1,3}|[1-4]))");

  @Override
  public String id() {
    return "plan/deadline-odd-form";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskNode one : TaskNode.of(draft)) {
      Deadline deadline = one.task().deadline();
      String typed = deadline == null || deadline.until() != null ? "" : deadline.typed().value().strip();
      if (deadline != null && deadline.typed().value().indexOf('-') > 0) {
        yearFirst(draft, deadline.typed(), problems);
      }
      if (deadline == null || typed.isEmpty()) {
        continue;
      }
      boolean yearless = YEARLESS.matcher(typed).matches();
      if (yearless || SHORT_YEAR.matcher(typed).matches() || OTHER_MARKS.matcher(typed).matches()) {
        String wrong = yearless ? "thiếu năm" : "không viết theo lối ngày/tháng/năm";
        problems.add(Problem.warning(id(), draft.place(deadline.typed()), "thời hạn “" + typed + "” " + wrong,
                "the deadline “" + typed + "” " + (yearless ? "has no year" : "is not in the form day/month/year"))
            .as(yearless ? Severity.INFO : Severity.WARNING)
            .hint("viết ngày/tháng/năm, năm bốn chữ số, ví dụ 30/6/2027",
                "write day/month/year with a four-digit year, for example 30/6/2027"));
      }
    }
  }

  /** As written by computers, and printed like that: 2027-06-30. */
  private void yearFirst(Draft draft, Text typed, Problems problems) {
    Matcher date = YEAR_FIRST.matcher(typed.value());
    if (date.matches()) {
      int month = Integer.parseInt(date.group(3));
      String right = date.group(4) == null
          ? (date.group(1).isEmpty() ? "Tháng " : "tháng ") + month + "/" + date.group(2)
          : date.group(4) + "/" + month + "/" + date.group(2);
      Text figures = typed.subSequence(date.start(2), date.end());
      problems.add(Problem.warning(id(), draft.place(typed),
          "thời hạn “" + typed + "” không viết theo lối ngày/tháng/năm",
              "the deadline “" + typed + "” is not in the form day/month/year")
          .hint("viết " + right, "write " + right)
          .fix(figures.span(), right));
    }
  }
}
