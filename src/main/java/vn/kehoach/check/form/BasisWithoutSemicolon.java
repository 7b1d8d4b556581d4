package vn.kehoach.check.form;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** Every line of the legal basis (căn cứ) except the last must end with a semicolon. */
public final class BasisWithoutSemicolon implements Rule {

  @Override
  public String id() {
    return "form/basis-without-semicolon";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("basis").orElse(null);
    List<LegalBasis> basis = draft.plan().legalBasis();
    if (answer == null) {
      return;
    }
    for (LegalBasis line : basis.subList(0, Math.max(0, basis.size() - 1))) {
      BasisEnding ending = BasisEnding.of(line);
      if (ending != null && !ending.sign().equals(answer.text("end"))) {
        problems.add(Problem.error(id(), draft.place(ending.place()),
                "căn cứ này kết thúc bằng “" + ending.sign() + "”",
                "this legal basis ends with “" + ending.sign() + "”")
            .hint("đổi thành “" + answer.text("end") + "”, hoặc bỏ trống: chương trình tự in dấu",
                "change it to “" + answer.text("end") + "”, or leave it out: it is printed automatically")
            .cite(answer.clause())
            .fix(ending.place().span(), answer.text("end")));
      }
    }
  }
}
