package vn.kehoach.check.plan;

import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A task has more than one lead agency, so that nobody is responsible. Some plans intend this, so it is info. */
public final class TwoLeads implements Rule {

  @Override
  public String id() {
    return "plan/two-leads";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (TaskNode one : TaskNode.of(draft)) {
      List<Text> leads = one.leads();
      if (leads.size() > 1) {
        Text second = leads.get(1);
        problems.add(Problem.info(id(), draft.place(second),
                "nhiệm vụ có " + leads.size() + " cơ quan chủ trì", "this task has " + leads.size() + " lead agencies")
            .hint("để một cơ quan ở “lead”, các cơ quan còn lại ở “with”",
                "keep one agency in “lead” and move the others to “with”")
            .seeAlso(draft.place(leads.get(0))));
      }
    }
  }
}
