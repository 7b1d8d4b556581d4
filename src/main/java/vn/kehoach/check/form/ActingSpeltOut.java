package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** {@code QUYỀN GIÁM ĐỐC}: an acting head signs with Q. before the title. */
public final class ActingSpeltOut implements Rule {

  private static final Expression ACTING = Expression.of("(?iu)^quyền\\s+(?=\\p{L})");

  @Override
  public String id() {
    return "form/acting-spelt-out";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    if (signature.title() == null || draft.answer("signature").isEmpty()) {
      return;
    }
    Matcher acting = ACTING.matcher(signature.title());
    if (acting.find()) {
      String title = signature.title().value().substring(acting.end());
      problems.add(Problem.warning(id(), draft.place(signature.title(), 0, acting.group().strip().length()),
              "quyền cấp trưởng ghi Q. trước chức vụ", "the acting head's title is preceded by “Q.”")
          .hint("viết title: " + title + " và acting: true; khi in là Q. " + title,
              "write title: " + title + " and acting: true; it is printed as Q. " + title)
          .cite(draft.clause("signature")));
    }
  }
}
