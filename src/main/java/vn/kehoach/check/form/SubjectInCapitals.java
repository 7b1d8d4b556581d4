package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Subjects are in lower case; capitals come from legal portals and distort symbols (TTG, QĐ-TTG). */
public final class SubjectInCapitals implements Rule {

  private static final int ENOUGH = 8;

  @Override
  public String id() {
    return "form/subject-in-capitals";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    if (subject == null || draft.answer("subject").isEmpty()) {
      return;
    }
    if (isInCapitals(subject.value())) {
      problems.add(Problem.error(id(), draft.place(subject),
              "trích yếu viết chữ in thường, không viết hoa toàn bộ", "the subject is not written entirely in capitals")
          .hint("viết như một câu thường; chỉ viết hoa chữ đầu và tên riêng",
              "write it like a sentence, with capitals only at the beginning and in proper names")
          .cite(draft.clause("subject")));
    }
  }

  private static boolean isInCapitals(String subject) {
    int capitals = 0;
    for (int i = 0; i < subject.length(); i++) {
      if (Character.isLowerCase(subject.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(subject.charAt(i)) ? 1 : 0;
    }
    return capitals >= ENOUGH;
  }
}
