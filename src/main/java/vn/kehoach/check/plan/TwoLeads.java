package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A task with more than one lead: nobody answers for it. Some plans mean it, so this is a note. */
public final class TwoLeads implements Rule {

  @Override
  public String id() {
    return "plan/two-leads";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskNode one : TaskNode.of(draft.plan())) {
      if (one.task().lead().size() > 1) {
        Text second = one.task().lead().get(1);
        problems.add(Problem.info(id(), draft.place(second),
                "nhiệm vụ có " + one.task().lead().size() + " cơ quan chủ trì",
                "this task has " + one.task().lead().size() + " leads")
            .hint("để một cơ quan ở “lead”, các cơ quan còn lại ở “with”",
                "keep one in “lead”, put the others in “with”")
            .seeAlso(draft.place(one.task().lead().get(0))));
      }
    }
  }
}
