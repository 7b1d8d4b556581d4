package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Text;

/**
 * Finds a list whose items end with different marks.
 *
 * <p>All items end with ";" but one ends with "." or ",", although others follow; or the last item also ends with ";".
 */
public final class ListEndsMixed implements Rule {

  /** A list with fewer items shows no pattern. */
  private static final int MANY = 3;

  private static final Sentence FULL_STOP = new Sentence("đổi thành dấu chấm", "change it to a full stop");

  @Override
  public String id() {
    return "text/list-ends-mixed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      look(draft, section.items(), problems);
    }
    for (Appendix appendix : draft.plan().appendices()) {
      look(draft, appendix.section().items(), problems);
    }
  }

  private void look(Draft draft, List<Node> nodes, Problems problems) {
    List<Text> ends = new ArrayList<>();
    for (Node node : nodes) {
      boolean plain = node.items().isEmpty() && node.task() == null && node.table() == null
          && node.indicators().isEmpty()
          && node.assignment() == null && !node.text().isEmpty() && node.after().isEmpty();
      if (plain) {
        ends.add(node.text().get(node.text().size() - 1));
      }
      look(draft, node.items(), problems);
    }
    if (ends.size() == nodes.size() && ends.size() >= MANY) {
      list(draft, ends, problems);
    }
  }

  private void list(Draft draft, List<Text> items, Problems problems) {
    Text last = items.get(items.size() - 1);
    int semicolons = 0;
    for (Text item : items) {
      semicolons += end(item) == ';' ? 1 : 0;
    }
    if (semicolons == items.size()) {
      problems.add(odd(draft, last, "ý cuối của danh sách kết thúc bằng “;”", "the last item of the list ends with “;”")
          .hint(FULL_STOP));
      return;
    }
    if (semicolons < items.size() - 2 || semicolons < 2) {
      stops(draft, items, problems);
      return;
    }
    for (Text item : items.subList(0, items.size() - 1)) {
      char end = end(item);
      boolean inner = item.value().indexOf(". ") > 0;
      if ((end == '.' || end == ',') && !inner) {
        problems.add(odd(draft, item, "ý này kết thúc bằng “" + end + "”, các ý khác kết thúc bằng “;”",
                "this item ends with “" + end + "”, but the others end with “;”")
            .hint("đổi thành dấu chấm phẩy", "change it to a semicolon"));
      }
    }
  }

  /** Checks a list whose items end with ".", except for a few that end with ";" or ",". */
  private void stops(Draft draft, List<Text> items, Problems problems) {
    List<Text> odd = new ArrayList<>();
    int stops = 0;
    for (Text item : items) {
      stops += end(item) == '.' ? 1 : 0;
      if (end(item) == ';' || end(item) == ',') {
        odd.add(item);
      }
    }
    if (stops + odd.size() == items.size() && odd.size() * 2 < stops + 1 && !odd.isEmpty()) {
      Text item = odd.get(0);
      problems.add(odd(draft, item, "ý này kết thúc bằng “" + end(item) + "”, các ý khác kết thúc bằng dấu chấm",
              "this item ends with “" + end(item) + "”, but the others end with a full stop")
          .hint(FULL_STOP));
    }
  }

  private static char end(Text item) {
    String words = item.value().stripTrailing();
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }

  private Problem odd(Draft draft, Text item, String vietnamese, String english) {
    int at = item.value().stripTrailing().length() - 1;
    return Problem.info(id(), draft.place(item, at, at + 1), vietnamese, english);
  }
}
