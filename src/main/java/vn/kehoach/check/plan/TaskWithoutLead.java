package vn.kehoach.check.plan;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A task has no lead agency (cơ quan chủ trì), although other tasks of the plan have one. */
public final class TaskWithoutLead implements Rule {

  @Override
  public String id() {
    return "plan/task-without-lead";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<TaskNode> tasks = TaskNode.of(draft);
    if (tasks.stream().noneMatch(one -> !one.task().lead().isEmpty())) {
      return;
    }
    for (TaskNode one : tasks) {
      if (one.task().lead().stream().allMatch(Text::isBlank) && one.node().items().isEmpty()) {
        problems.add(Problem.warning(id(), one.place(),
                "nhiệm vụ chưa có cơ quan chủ trì", "this task has no lead agency")
            .hint("thêm “lead:” với một cơ quan", "add “lead:” with one agency"));
      }
    }
  }
}
