package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.PlainWords;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Two sections, two sibling items or two assignments have the same heading. */
public final class HeadingRepeated implements Rule {

  @Override
  public String id() {
    return "form/heading-repeated";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Map<Integer, List<Text>> headings = new HashMap<>();
    for (Section section : draft.plan().sections()) {
      look(draft, section.heading(), headings, problems);
      nodes(draft, section.items(), problems);
    }
  }

  private void nodes(Draft draft, List<Node> nodes, Problems problems) {
    Map<Integer, List<Text>> titles = new HashMap<>();
    for (Node node : nodes) {
      look(draft, node.assignment() != null ? node.assignment().agency() : node.title(), titles, problems);
      nodes(draft, node.items(), problems);
    }
  }

  private void look(Draft draft, @Nullable Text heading, Map<Integer, List<Text>> known, Problems problems) {
    if (heading == null) {
      return;
    }
    List<Text> alike = known.computeIfAbsent(PlainWords.trace(heading.value()), none -> new ArrayList<>(1));
    List<String> words = alike.isEmpty() ? List.of() : PlainWords.of(heading.value(), '&');
    Text earlier = null;
    for (Text other : words.isEmpty() ? List.<Text>of() : alike) {
      earlier = earlier == null && PlainWords.of(other.value(), '&').equals(words) ? other : earlier;
    }
    alike.add(heading);
    if (earlier != null) {
      problems.add(Problem.warning(id(), draft.place(heading), "“" + heading + "” đã là tiêu đề của một phần ở trên",
              "“" + heading + "” is already the heading of another part above")
          .hint("gộp hai phần, hoặc đổi một tiêu đề", "merge the two parts, or rename one of them")
          .seeAlso(draft.place(earlier)));
    }
  }
}
