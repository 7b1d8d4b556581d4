package vn.kehoach.check.plan;

import java.util.HashSet;
import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Text;

/**
 * No task serves an indicator, although tasks of the plan name their indicators. In a derived plan this is info: the
 * task may be in the parent plan.
 */
public final class IndicatorWithoutTask implements Rule {

  @Override
  public String id() {
    return "plan/indicator-without-task";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Indicators indicators = Indicators.of(draft);
    if (indicators.served().isEmpty()) {
      return;
    }
    Set<String> served = new HashSet<>();
    for (Text id : indicators.served()) {
      served.add(id.value());
    }
    for (Indicator indicator : indicators.defined()) {
      Text id = indicator.id();
      if (id != null && !served.contains(id.value())) {
        problems.add(Problem.warning(id(), draft.place(id),
                "chưa có nhiệm vụ nào để đạt chỉ tiêu “" + id + "”", "no task serves the indicator “" + id + "”")
            .as(draft.plan().derivedFrom() == null ? Severity.WARNING : Severity.INFO)
            .hint("thêm mã này vào “indicators” của một nhiệm vụ, hoặc bỏ chỉ tiêu",
                "add this id to the “indicators” of a task, or delete the indicator"));
      }
    }
  }
}
