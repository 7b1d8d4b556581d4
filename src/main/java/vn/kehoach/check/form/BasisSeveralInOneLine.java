package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Each legal basis must be on its own line. */
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
                "hai căn cứ nằm trên một dòng", "one line contains two legal bases")
            .hint("tách thành dòng riêng trong “legal_basis”, bắt đầu từ “" + next.group(1) + "”",
                "put it on its own line in “legal_basis”, starting at “" + next.group(1) + "”")
            .cite(draft.clause("basis")));
      }
    }
  }
}
