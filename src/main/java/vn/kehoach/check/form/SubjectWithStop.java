package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A subject is a heading and does not end with a full stop. */
public final class SubjectWithStop implements Rule {

  private static final Expression STOP = Expression.of("(?<![.…])\\s*[.;,:]$");
  private static final Expression ABBREVIATION = Expression.of("(?su).*(?<![\\p{L}\\d])(?:v\\.v|TP|tr|Q|P)\\.$");

  @Override
  public String id() {
    return "form/subject-with-stop";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    if (subject == null || draft.answer("subject").isEmpty()) {
      return;
    }
    Matcher stop = STOP.matcher(endsWithMark(subject.value().stripTrailing()) ? subject.value() : "");
    if (stop.find() && !ABBREVIATION.matcher(subject).matches()) {
      problems.add(Problem.warning(id(), draft.place(subject, stop.end() - 1, stop.end()),
              "cuối trích yếu không có dấu câu", "the subject does not end with a punctuation mark")
          .hint("bỏ dấu “" + stop.group().strip() + "”", "remove “" + stop.group().strip() + "”")
          .fix(subject.span(stop.start(), stop.end()), ""));
    }
  }

  private static boolean endsWithMark(String words) {
    return !words.isEmpty() && ".;,:".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
