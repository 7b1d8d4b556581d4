package vn.kehoach.check.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A task (nhiệm vụ) with the node that contains it. */
record TaskNode(Node node, Task task, Section section) {

  /** All tasks with task fields, in reading order. */
  static List<TaskNode> of(Draft draft) {
    return draft.all(TaskNode.class, TaskNode::read);
  }

  private static List<TaskNode> read(Draft draft) {
    List<TaskNode> tasks = new ArrayList<>();
    for (Section section : draft.plan().sections()) {
      collect(section.items(), section, tasks);
    }
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

  /**
   * Separators within a value that names several agencies: "Sở Y tế; Công an tỉnh", "Phòng Kinh tế, Trạm Y tế và Công
   * an xã".
   */
  private static final Expression BETWEEN = Expression.of(
      "\\s*;\\s*|(?:,| và|,? phối hợp với)\\s+(?=(?:Sở|Phòng|Trạm|Trung tâm|Chi cục|Thanh tra|Kho bạc|Bảo hiểm"
      + "|Ngân hàng|Đài|Công an|Ban (?:Chỉ huy|Quản lý|Tổ chức|Tuyên giáo)|Bộ Chỉ huy|Bộ|Cục|Trường|Hội|Đoàn"
      + "|Liên đoàn|Liên minh|Ủy ban Mặt trận|UBMTTQ)\\s+\\p{L})|,\\s+(?=(?:Ủy ban nhân dân|UBND|Văn phòng)\\s)");

  /** Its lead agencies, each separately. */
  List<Text> leads() {
    return leads(task);
  }

  static List<Text> leads(Task task) {
    List<Text> leads = new ArrayList<>();
    task.lead().forEach(typed -> leads.addAll(agencies(typed)));
    return leads;
  }

  /** The agencies named in one value. */
  static List<Text> agencies(Text typed) {
    List<Text> agencies = new ArrayList<>();
    int from = 0;
    Matcher between = BETWEEN.matcher(typed);
    while (between.find()) {
      if (between.start() > from) {
        agencies.add(typed.subSequence(from, between.start()));
      }
      from = between.end();
    }
    if (from < typed.length()) {
      agencies.add(typed.subSequence(from, typed.length()));
    }
    return agencies;
  }

  /** Its title, or the first paragraph; empty if it has neither. */
  Text words() {
    Text first = node.firstWords();
    return first == null ? Text.of("") : first;
  }

  /** The place of its text; that of the whole node if it has none. */
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
