package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A dash is typed before a legal basis; if the standard has one, it is printed automatically. */
public final class BasisWithDash implements Rule {

  private static final Expression DASH = Expression.of("^[-–—+*•]\\s*");

  @Override
  public String id() {
    return "form/basis-with-dash";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (LegalBasis line : draft.plan().legalBasis()) {
      Text text = line.text();
      Matcher dash = text == null ? null : DASH.matcher(text);
      if (dash != null && dash.find() && dash.end() < text.length()) {
        problems.add(Problem.error(id(), draft.place(text, 0, 1),
                "đầu dòng căn cứ có gạch gõ tay", "a dash is typed before the legal basis")
            .hint("bỏ gạch: bắt đầu bằng “Căn cứ ...”", "delete the dash: begin with “Căn cứ ...”")
            .cite(draft.clause("basis"))
            .fix(text.span(0, dash.end()), ""));
      }
    }
  }
}
