package vn.kehoach.check.plan;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A task has no deadline (thời hạn), although other tasks of the plan have one. */
public final class TaskWithoutDeadline implements Rule {

  @Override
  public String id() {
    return "plan/task-without-deadline";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<TaskNode> tasks = TaskNode.of(draft);
    if (tasks.stream().noneMatch(TaskWithoutDeadline::isDated)) {
      return;
    }
    for (TaskNode one : tasks) {
      if (!isDated(one) && one.node().items().isEmpty()) {
        problems.add(Problem.info(id(), one.place(),
                "nhiệm vụ chưa có thời hạn", "this task has no deadline")
            .hint("thêm “deadline:”, ví dụ 31/5/2027, Quý II/2027 hoặc Thường xuyên",
                "add “deadline:”, for example 31/5/2027, Quý II/2027 or Thường xuyên"));
      }
    }
  }

  private static boolean isDated(TaskNode one) {
    return one.task().deadline() != null || one.task().time() != null;
  }
}
