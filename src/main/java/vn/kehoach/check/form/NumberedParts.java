package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** The numbered parts of a plan: sections and their items, with the markers printed by each list. */
record NumberedParts(Draft draft) {

  private static final Map<String, String> NEXT = Map.of(
      "roman", "number", "number", "letter", "decimal", "letter", "letter", "dash", "dash", "plus", "plus", "plus",
      "none", "plus");

  /**
   * An item in its list.
   *
   * @param style   the style of the list: {@code roman number decimal letter dash plus none}
   * @param ordinal its position among the counted items, from 1; 0 if it is not counted
   */
  record Entry(Node node, String style, int ordinal) {

    /** Whether a marker is printed before it. */
    boolean isMarked() {
      return node.marker() == null && !style.equals("none");
    }
  }

  /** The items under one heading. */
  record Group(List<Entry> entries) {}

  /** All lists in reading order; appendices last. */
  List<Group> groups() {
    return draft.all(Group.class, NumberedParts::groups);
  }

  private static List<Group> groups(Draft draft) {
    List<Group> groups = new ArrayList<>();
    draft.plan().sections().forEach(section -> collect(section.items(), style(section.list(), "number"), groups));
    draft.plan().appendices().forEach(appendix ->
        collect(appendix.section().items(), style(appendix.section().list(), "roman"), groups));
    return groups;
  }

  private static void collect(List<Node> items, String style, List<Group> groups) {
    List<Entry> entries = new ArrayList<>();
    int counter = 0;
    for (Node node : items) {
      boolean counts = node.marker() == null && !style.equals("none");
      counter += counts ? 1 : 0;
      entries.add(new Entry(node, style, counts ? counter : 0));
    }
    if (!entries.isEmpty()) {
      groups.add(new Group(entries));
    }
    items.forEach(node -> collect(node.items(), style(node.list(), NEXT.getOrDefault(style, "plus")), groups));
  }

  private static String style(@Nullable Text typed, String otherwise) {
    return typed == null ? otherwise : typed.value();
  }

  /** Sections and appendices. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>(draft.plan().sections());
    draft.plan().appendices().forEach(appendix -> sections.add(appendix.section()));
    return sections;
  }

  /** The name of an item: its title, or the assigned agency. */
  static @Nullable Text name(Node node) {
    return node.title() != null ? node.title() : node.assignment() != null ? node.assignment().agency() : null;
  }
}
