package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** An item has a title without content, unlike its siblings. */
public final class TitleWithoutText implements Rule {

  @Override
  public String id() {
    return "form/title-without-text";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    NumberedParts parts = new NumberedParts(draft);
    boolean byAgency = isByAgency(parts);
    for (NumberedParts.Group group : parts.groups()) {
      List<Node> bare = bare(group);
      boolean othersSay = group.entries().size() == 1 || bare.size() < group.entries().size();
      for (Node node : othersSay ? bare : List.<Node>of()) {
        if (!byAgency || node.assignment() == null) {
          report(node, draft, problems);
        }
      }
    }
  }

  private static boolean isByAgency(NumberedParts parts) {
    for (Section section : parts.sections()) {
      if (printsByAgency(section.show())) {
        return true;
      }
    }
    for (NumberedParts.Group group : parts.groups()) {
      for (NumberedParts.Entry entry : group.entries()) {
        if (printsByAgency(entry.node().show())) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Node> bare(NumberedParts.Group group) {
    List<Node> bare = new ArrayList<>();
    for (NumberedParts.Entry entry : group.entries()) {
      if (isBare(entry.node())) {
        bare.add(entry.node());
      }
    }
    return bare;
  }

  private static boolean printsByAgency(@Nullable Text show) {
    return show != null && show.value().equals("agency");
  }

  private static boolean isBare(Node node) {
    return NumberedParts.name(node) != null && node.text().isEmpty() && node.items().isEmpty() && node.after().isEmpty()
        && node.table() == null && node.task() == null && node.indicators().isEmpty();
  }

  private void report(Node node, Draft draft, Problems problems) {
    Text name = Objects.requireNonNull(NumberedParts.name(node));
    problems.add(Problem.warning(id(), draft.place(name),
            "tiêu đề này chưa có nội dung bên dưới", "this heading has no content below it")
        .hint("viết tiếp “text:” hoặc “items:”; nếu chỉ là một ý thì bỏ “title:”",
            "add “text:” or “items:”; if it is a single item, remove “title:”"));
  }
}
