package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** The date is missing or incomplete. */
public final class DateBlank implements Rule {

  private static final Expression KEY = Expression.of("(?:^|[\\n{,])\\s*date\\s*:");

  @Override
  public String id() {
    return "form/date-blank";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    Day date = header.date();
    if (draft.isAttached() || date != null && date.isComplete() || date == null && isUnreadable(draft)) {
      return;
    }
    Span place = date != null ? draft.place(date.typed())
        : draft.place("header.date", header.place() != null ? draft.place(header.place()) : header.span());
    problems.add(Problem.info(id(), place,
            date == null ? "chưa có ngày ban hành" : "ngày ban hành chưa đủ ngày, tháng, năm",
            date == null ? "the date of issue is missing" : "the date of issue is incomplete")
        .as(draft.blank())
        .hint(draft.plan().isIssued()
                ? "văn bản đã ban hành thì phải có ngày: ghi vào “date”" : "để trống được; ngày được ghi khi ban hành",
            draft.plan().isIssued()
                ? "an issued document must have a date: write it in “date”" : "it may be left blank; it is "
                    + "written at issue")
        .cite(draft.clause("date")));
  }

  /** What is typed is not a date, which was reported when the plan was read. */
  private static boolean isUnreadable(Draft draft) {
    Span header = draft.plan().header().span();
    boolean blank = draft.plan().blanks().containsKey("header.date");
    return !blank && !header.isWholeFile()
        && KEY.matcher(header.source().text().substring(header.start(), header.end())).find();
  }
}
