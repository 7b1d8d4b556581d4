package vn.kehoach.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.plan.Assignment;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** Merges offices that turn out to be the same once the unit is known: named once in a list, with one assignment. */
final class SameOffice {

  private SameOffice() {}

  static List<Section> joined(List<Section> sections, Remarks remarks) {
    return sections.stream()
        .map(section -> section.id().equals("assignments") ? joined(section, remarks) : section)
        .toList();
  }

  private static Section joined(Section section, Remarks remarks) {
    Map<String, Node> byAgency = new LinkedHashMap<>();
    int unnamed = 0;
    for (Node node : section.items()) {
      Assignment assignment = node.assignment();
      if (assignment == null) {
        byAgency.put("#" + unnamed++, node);
        continue;
      }
      Text agency = once(assignment.agency(), remarks);
      Node named = with(node, new Assignment(agency, assignment.mode()), node.text(), node.items());
      byAgency.merge(agency.value(), named, SameOffice::join);
    }
    return section.withItems(List.copyOf(byAgency.values()));
  }

  private static Text once(Text agencies, Remarks remarks) {
    Set<String> names = new LinkedHashSet<>(List.of(agencies.value().split("; ")));
    String joined = String.join("; ", names);
    if (joined.equals(agencies.value())) {
      return agencies;
    }
    Text once = agencies.withValue(joined);
    remarks.take(remarks, agencies, once);
    return once;
  }

  private static Node join(Node first, Node second) {
    List<Node> items = new ArrayList<>(items(first));
    for (Node item : items(second)) {
      boolean repeated = items.stream()
          .anyMatch(one -> one.text().equals(item.text()) && one.items().equals(item.items()));
      if (!repeated) {
        items.add(item);
      }
    }
    return with(first, first.assignment(), List.of(), List.copyOf(items));
  }

  private static List<Node> items(Node block) {
    List<Node> items = new ArrayList<>();
    for (Text words : block.text()) {
      items.add(Node.of(block.span(), words));
    }
    items.addAll(block.items());
    return items;
  }

  private static Node with(
      Node node, @org.jspecify.annotations.Nullable Assignment assignment, List<Text> text, List<Node> items) {
    return node.withText(text).withItems(items).withAssignment(assignment);
  }
}
