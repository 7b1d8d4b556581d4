package vn.kehoach.check.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Two tasks or two indicators have the same id. */
public final class RepeatedTaskId implements Rule {

  @Override
  public String id() {
    return "plan/repeated-task-id";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> tasks = new HashMap<>();
    TaskNode.of(draft).forEach(one -> once(draft, one.task().id(), tasks, problems));
    Map<String, Text> indicators = new HashMap<>();
    Indicators.of(draft).defined().forEach(indicator -> once(draft, indicator.id(), indicators, problems));
  }

  private void once(Draft draft, @Nullable Text id, Map<String, Text> seen, Problems problems) {
    Text first = id == null ? null : seen.putIfAbsent(id.value(), id);
    if (id != null && first != null) {
      problems.add(Problem.error(id(), draft.place(id),
              "mã “" + id + "” đã dùng ở chỗ khác", "the id “" + id + "” is already used elsewhere")
          .hint("đặt một mã khác", "choose another id")
          .seeAlso(draft.place(first)));
    }
  }
}
