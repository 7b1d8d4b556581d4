package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** The last line of the legal basis must end with a full stop; a comma was required before 2020. */
public final class BasisWithoutFinalStop implements Rule {

  @Override
  public String id() {
    return "form/basis-without-final-stop";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("basis").orElse(null);
    List<LegalBasis> basis = draft.plan().legalBasis();
    if (answer == null || basis.isEmpty()) {
      return;
    }
    String end = draft.standard().sign("basis-end");
    BasisEnding ending = BasisEnding.of(basis.get(basis.size() - 1));
    if (ending == null || ending.sign().equals(end) || ending.sign().equals(":")) {
      return;
    }
    boolean old = ending.sign().equals(",") && end.equals(".");
    problems.add(Problem.warning(id(), draft.place(ending.place()),
            "căn cứ cuối cùng kết thúc bằng “" + ending.sign() + "”",
            "the last legal basis ends with “" + ending.sign() + "”")
        .hint("đổi thành “" + end + "”" + (old ? "; dấu phẩy là quy định cũ (Thông tư 01/2011/TT-BNV)" : ""),
            "change it to “" + end + "”" + (old ? "; the comma is an old rule (Circular 01/2011/TT-BNV)" : ""))
        .cite(answer.clause())
        .fix(ending.place().span(), end));
  }
}
