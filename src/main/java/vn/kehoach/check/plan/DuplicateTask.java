package vn.kehoach.check.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The same task, word for word, in two places. */
public final class DuplicateTask implements Rule {

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}%]+");

  /** Shorter items ("Ban hành văn bản") may well be said twice. */
  private static final int WORDS = 6;

  @Override
  public String id() {
    return "plan/duplicate-task";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<String, Text> seen = new HashMap<>();
    draft.plan().sections().forEach(section -> nodes(draft, section.items(), seen, problems));
  }

  private void nodes(Draft draft, List<Node> nodes, Map<String, Text> seen, Problems problems) {
    for (Node node : nodes) {
      node.text().forEach(text -> text(draft, text, seen, problems));
      nodes(draft, node.items(), seen, problems);
    }
  }

  private void text(Draft draft, Text text, Map<String, Text> seen, Problems problems) {
    String words = GAPS.matcher(text.value().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (words.split(" ").length < WORDS) {
      return;
    }
    Text first = seen.putIfAbsent(words, text);
    if (first != null) {
      problems.add(Problem.warning(id(), draft.place(text),
              "nội dung này đã viết nguyên văn ở dòng " + draft.place(first).line(),
              "this stands word for word in line " + draft.place(first).line())
          .hint("xóa một trong hai, hoặc nói rõ chỗ khác nhau", "delete one of the two, or say what differs")
          .seeAlso(draft.place(first)));
    }
  }
}
