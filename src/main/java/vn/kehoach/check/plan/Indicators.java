package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;

/**
 * The indicators (chỉ tiêu) of a plan.
 *
 * @param defined written out, with or without an id
 * @param served  ids that tasks say they serve
 * @param listed  ids that tables and appendices call up
 */
record Indicators(List<Indicator> defined, List<Text> served, List<Text> listed) {

  static Indicators of(Plan plan) {
    Indicators found = new Indicators(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    plan.sections().forEach(section -> found.collect(section.items()));
    plan.appendices().forEach(appendix -> found.collect(appendix.section().items()));
    return found;
  }

  private void collect(List<Node> nodes) {
    for (Node node : nodes) {
      defined.addAll(node.indicators());
      if (node.task() != null) {
        (node.task().prints() ? served : listed).addAll(node.task().indicators());
      }
      collect(node.items());
    }
  }
}
