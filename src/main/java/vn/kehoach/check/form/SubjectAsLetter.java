package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code V/v ...} begins the subject of an official letter (công văn), not of a plan. */
public final class SubjectAsLetter implements Rule {

  @Override
  public String id() {
    return "form/subject-as-letter";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    Answer answer = draft.answer("subject").orElse(null);
    if (subject == null || answer == null) {
      return;
    }
    for (String opening : answer.list("letter-openings")) {
      if (subject.value().startsWith(opening)) {
        problems.add(Problem.warning(id(), draft.place(subject, 0, opening.length()),
                "“" + opening + "” là cách ghi trích yếu của công văn",
                "“" + opening + "” is used in the subject of official letters")
            .hint("viết “Về ...” hoặc bắt đầu bằng động từ: Triển khai ..., Tổ chức ...",
                "write “Về ...” or begin with a verb: Triển khai ..., Tổ chức ...")
            .cite(answer.clause()));
        return;
      }
    }
  }
}
