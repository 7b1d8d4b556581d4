package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** The number (số) is missing: normal in a draft, because the records office assigns it at issue. */
public final class NumberBlank implements Rule {

  private static final Expression BLANK = Expression.of("[\\s._…\\u00A0-]*");

  @Override
  public String id() {
    return "form/number-blank";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    Text number = header.number();
    if (draft.isAttached() || number != null && !isBlank(number)) {
      return;
    }
    Span place = number != null ? draft.place(number)
        : draft.place("header.number", header.symbol() != null ? draft.place(header.symbol()) : header.span());
    problems.add(Problem.info(id(), place, "chưa có số văn bản", "the document has no number yet")
        .as(draft.blank())
        .hint(draft.plan().isIssued()
                ? "văn bản đã ban hành thì phải có số: ghi vào “number”" : "để trống được; số được cấp khi ban hành",
            draft.plan().isIssued()
                ? "an issued document must have a number: write it in “number”" : "it may be left blank; the "
                    + "number is assigned at issue")
        .cite(draft.clause("number")));
  }

  /** Dots to be filled in by hand count as blank. */
  static boolean isBlank(Text number) {
    return BLANK.matcher(number).matches();
  }
}
