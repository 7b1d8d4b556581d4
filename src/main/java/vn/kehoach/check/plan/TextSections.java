package vn.kehoach.check.plan;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.check.Draft;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** The section or appendix of each text of the plan. */
final class TextSections {

  private static final int NONE = -1;

  private final Map<Text, Integer> sections = new IdentityHashMap<>();

  private TextSections() {}

  static TextSections of(Draft draft) {
    TextSections found = new TextSections();
    List<Section> all = Stream.concat(draft.plan().sections().stream(),
        draft.plan().appendices().stream().map(appendix -> appendix.section())).toList();
    for (int i = 0; i < all.size(); i++) {
      found.add(all.get(i).text(), i);
      found.add(all.get(i).after(), i);
      found.nodes(all.get(i).items(), i);
    }
    return found;
  }

  private void nodes(List<Node> nodes, int section) {
    for (Node node : nodes) {
      if (node.title() != null) {
        sections.put(node.title(), section);
      }
      add(node.text(), section);
      add(node.after(), section);
      if (node.task() != null) {
        add(node.task().product(), section);
      }
      nodes(node.items(), section);
    }
  }

  private void add(List<Text> texts, int section) {
    texts.forEach(text -> sections.put(text, section));
  }

  /** Whether two texts are in different sections; a text outside all sections differs from all others. */
  boolean areApart(Text one, Text other) {
    return !sections.getOrDefault(one, NONE).equals(sections.getOrDefault(other, NONE));
  }
}
