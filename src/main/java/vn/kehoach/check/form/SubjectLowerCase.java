package vn.kehoach.check.form;

import java.util.Locale;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A subject begins with a capital if the standard requires it. */
public final class SubjectLowerCase implements Rule {

  @Override
  public String id() {
    return "form/subject-lower-case";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    boolean asked = draft.answer("subject").map(answer -> answer.flag("capital")).orElse(false);
    if (subject == null || !asked || !Character.isLowerCase(subject.charAt(0))
        || subject.value().toLowerCase(Locale.ROOT).startsWith("v/v")) {
      return;
    }
    String first = subject.value().substring(0, 1).toUpperCase(Locale.ROOT);
    String word = first + subject.value().split("[\\s,;.]", 2)[0].substring(1);
    problems.add(Problem.warning(id(), draft.place(subject, 0, 1),
            "chữ đầu trích yếu viết hoa", "the subject begins with a capital")
        .hint("viết “" + word + "”", "write “" + word + "”")
        .cite(draft.clause("subject"))
        .fix(subject.span(0, 1), first));
  }
}
