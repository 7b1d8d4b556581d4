package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A task (nhiệm vụ) with the node that states it. */
record TaskNode(Node node, Task task, Section section) {

  /** Tasks with typed fields, anywhere in the plan, in reading order. */
  static List<TaskNode> of(Plan plan) {
    List<TaskNode> tasks = new ArrayList<>();
    plan.sections().forEach(section -> collect(section.items(), section, tasks));
    return tasks;
  }

  private static void collect(List<Node> nodes, Section section, List<TaskNode> tasks) {
    for (Node node : nodes) {
      if (node.task() != null && (node.task().prints() || node.task().id() != null)) {
        tasks.add(new TaskNode(node, node.task(), section));
      }
      collect(node.items(), section, tasks);
    }
  }

  /** Its first words: title, or the first text. */
  Text words() {
    return node.title() != null ? node.title() : node.text().isEmpty() ? Text.of("") : node.text().get(0);
  }

  /** Where its words begin; the whole node when it has none. */
  Span place() {
    Text words = words();
    Span span = words.span();
    if (span == null) {
      return node.span();
    }
    int end = Math.min(words.length(), Math.max(words.value().indexOf(' ', Math.min(40, words.length() - 1)), 0));
    Span start = words.span(0, end <= 0 ? words.length() : end);
    return start == null ? span : start;
  }
}
