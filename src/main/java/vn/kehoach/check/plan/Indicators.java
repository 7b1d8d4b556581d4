package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * The indicators (chỉ tiêu) of a plan.
 *
 * @param defined declared indicators, with or without an id
 * @param served  the ids that tasks serve
 * @param listed  the ids listed in tables and appendices
 */
record Indicators(List<Indicator> defined, List<Text> served, List<Text> listed) {

  static Indicators of(Draft draft) {
    return draft.all(Indicators.class, Indicators::read).get(0);
  }

  private static List<Indicators> read(Draft draft) {
    Indicators found = new Indicators(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Section section : draft.plan().sections()) {
      found.collect(section.items());
    }
    for (Appendix appendix : draft.plan().appendices()) {
      found.collect(appendix.section().items());
    }
    return List.of(found);
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
