package vn.kehoach.check.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** There are only three urgency marks (độ khẩn). */
public final class UrgencyUnknown implements Rule {

  @Override
  public String id() {
    return "form/urgency-unknown";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text urgency = draft.plan().header().urgency();
    Answer answer = draft.answer("marks").orElse(null);
    if (urgency == null || answer == null || answer.pattern("secrecy-pattern").matcher(urgency).matches()) {
      return;
    }
    List<String> known = answer.list("urgency");
    if (known.contains(urgency.value().toUpperCase(Locale.ROOT))) {
      return;
    }
    Optional<String> near = Suggestion.nearest(urgency.value(), known);
    problems.add(Problem.warning(id(), draft.place(urgency),
            "không có mức độ khẩn “" + urgency + "”", "there is no urgency mark “" + urgency + "”")
        .hint("viết " + near.orElse("KHẨN, THƯỢNG KHẨN hoặc HỎA TỐC"),
            "write " + near.orElse("KHẨN, THƯỢNG KHẨN or HỎA TỐC"))
        .cite(answer.clause()));
  }
}
