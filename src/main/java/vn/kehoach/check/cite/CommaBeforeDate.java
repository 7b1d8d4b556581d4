package vn.kehoach.check.cite;

import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * Finds a comma between symbol and date: {@code 69/KH-UBND, ngày 24/3/2023}. The first place is a warning, the others
 * an info.
 */
public final class CommaBeforeDate implements Rule {

  /** Documents of the Party and of the Youth Union put a comma there themselves: 28-CT/TW, ngày 25/12/2023. */
  private static final Expression NUMBER_FIRST = Expression.of("^\\d+-");

  @Override
  public String id() {
    return "cite/comma-before-date";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Severity severity = Severity.WARNING;
    boolean decree = draft.standard().id().startsWith("nd30");
    for (Citation citation : draft.citations()) {
      Text comma = citation.comma();
      if (comma != null && (decree || !NUMBER_FIRST.matcher(citation.properNumber()).find())) {
        problems.add(Problem.warning(id(), draft.place(comma),
                "thừa dấu phẩy trước ngày ban hành của văn bản viện dẫn",
                "unnecessary comma before the date of issue of the cited document")
            .as(severity)
            .hint("viết " + citation.properNumber() + " " + citation.dateWords(),
                "write " + citation.properNumber() + " " + citation.dateWords())
            .cite(draft.clause("citation"))
            .fix(comma.span(), ""));
        severity = Severity.INFO;
      }
    }
  }
}
