package vn.kehoach.check.plan;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A task has no product (sản phẩm, kết quả), although other tasks of the plan have one. */
public final class TaskWithoutProduct implements Rule {

  @Override
  public String id() {
    return "plan/task-without-product";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    List<TaskNode> tasks = TaskNode.of(draft);
    if (tasks.stream().noneMatch(one -> !one.task().product().isEmpty())) {
      return;
    }
    for (TaskNode one : tasks) {
      if (one.task().product().isEmpty() && one.node().items().isEmpty()) {
        problems.add(Problem.info(id(), one.place(),
                "nhiệm vụ chưa nêu sản phẩm", "this task has no product")
            .hint("thêm “product:”: văn bản, số lượng hoặc kết quả cụ thể",
                "add “product:”: a document, a quantity or a specific result"));
      }
    }
  }
}
