package vn.kehoach.derive.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Remarks;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** Makes the last item of a list end with a full stop when the original last item was omitted. */
public final class ListEnds {

  private final Remarks remarks;

  public ListEnds(Remarks remarks) {
    this.remarks = remarks;
  }

  public List<Section> stopped(List<Section> sections) {
    return sections.stream().map(this::stopped).toList();
  }

  private Section stopped(Section section) {
    List<Node> items = section.items().stream().map(this::headed).toList();
    return section.withItems(section.after().isEmpty() ? closed(items) : items);
  }

  /**
   * Under a heading, a list is a sentence of its own; any other list may continue with the next item of the surrounding
   * list.
   */
  private Node headed(Node node) {
    List<Node> items = node.items().stream().map(this::headed).toList();
    boolean head = (node.title() != null || node.assignment() != null) && node.after().isEmpty()
        && node.table() == null;
    return with(node, node.text(), head ? closed(items) : items);
  }

  private List<Node> closed(List<Node> items) {
    if (items.isEmpty()) {
      return items;
    }
    List<Node> closed = new ArrayList<>(items);
    closed.add(ended(closed.remove(closed.size() - 1)));
    return List.copyOf(closed);
  }

  private Node ended(Node last) {
    if (!last.after().isEmpty() || last.table() != null) {
      return last;
    }
    if (!last.items().isEmpty() || last.text().isEmpty()) {
      return with(last, last.text(), closed(last.items()));
    }
    List<Text> text = new ArrayList<>(last.text());
    text.add(ended(text.remove(text.size() - 1)));
    return with(last, List.copyOf(text), last.items());
  }

  private Text ended(Text text) {
    if (!text.value().endsWith(";")) {
      return text;
    }
    Text ended = text.subSequence(0, text.length() - 1).plus(Text.of("."));
    remarks.take(remarks, text, ended);
    return ended;
  }

  private static Node with(Node node, List<Text> text, List<Node> items) {
    return node.withText(text).withItems(items);
  }
}
