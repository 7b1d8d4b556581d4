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

/** There are only two circulation notes (chỉ dẫn về phạm vi lưu hành). */
public final class CirculationUnknown implements Rule {

  @Override
  public String id() {
    return "form/circulation-unknown";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text circulation = draft.plan().header().circulation();
    Answer answer = draft.answer("marks").orElse(null);
    if (circulation == null || answer == null || answer.pattern("secrecy-pattern").matcher(circulation).matches()) {
      return;
    }
    List<String> known = answer.list("circulation");
    if (known.contains(circulation.value().toUpperCase(Locale.ROOT))) {
      return;
    }
    Optional<String> near = Suggestion.nearest(circulation.value(), known);
    problems.add(Problem.warning(id(), draft.place(circulation),
            "không có chỉ dẫn lưu hành “" + circulation + "”", "there is no circulation note “" + circulation + "”")
        .hint("viết " + near.orElse(String.join(" hoặc ", known)), "write " + near.orElse(String.join(" or ", known)))
        .cite(answer.clause()));
  }
}
