package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Each legal basis stands on a line of its own. */
public final class BasisSeveralInOneLine implements Rule {

  private static final Expression NEXT = Expression.of("[;.]\\s+(Căn cứ|Thực hiện|Xét|Theo đề nghị)(?=\\s)");

  @Override
  public String id() {
    return "form/basis-several-in-one-line";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (LegalBasis line : draft.plan().legalBasis()) {
      Text text = line.text();
      Matcher next = text == null ? null : NEXT.matcher(text);
      while (next != null && next.find()) {
        problems.add(Problem.warning(id(), draft.place(text, next.start(1), next.end(1)),
                "hai căn cứ nằm trên một dòng", "two legal bases share a line")
            .hint("tách thành dòng riêng trong “legal_basis”, bắt đầu từ “" + next.group(1) + "”",
                "give it a line of its own in “legal_basis”, from “" + next.group(1) + "”")
            .cite(draft.clause("basis")));
      }
    }
  }
}
