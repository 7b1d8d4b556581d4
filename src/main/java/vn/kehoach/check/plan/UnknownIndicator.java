package vn.kehoach.check.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/** A task or table refers to an indicator that the plan does not have. */
public final class UnknownIndicator implements Rule {

  @Override
  public String id() {
    return "plan/unknown-indicator";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Indicators indicators = Indicators.of(draft);
    List<String> known = indicators.defined().stream()
        .map(indicator -> Text.valueOf(indicator.id())).filter(id -> !id.isEmpty()).toList();
    Stream.concat(indicators.served().stream(), indicators.listed().stream())
        .filter(id -> !known.contains(id.value()))
        .forEach(id -> problems.add(problem(draft, id, known)));
  }

  private Problem problem(Draft draft, Text id, List<String> known) {
    Problem problem = Problem.error(id(), draft.place(id),
        "không có chỉ tiêu nào mang mã “" + id + "”", "there is no indicator with the id “" + id + "”");
    return Suggestion.nearest(id.value(), known)
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("khai báo chỉ tiêu này với “id: " + id + "”",
        "declare it with “id: " + id + "”"));
  }
}
