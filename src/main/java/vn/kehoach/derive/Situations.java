package vn.kehoach.derive;

import java.util.List;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/**
 * Finds text about the parent's own situation (tình hình) and its figures, which is not true of the unit and is
 * omitted.
 */
final class Situations {

  private final List<RecipePattern> headings;
  private final Coverage coverage;

  Situations(Lens lens, Coverage coverage) {
    this.headings = lens.recipe().situation().stream().map(lens.book()::pattern).toList();
    this.coverage = coverage;
  }

  /** Whether an item is omitted; if so, this is recorded. */
  boolean leaves(Node node) {
    Text title = node.title();
    return title != null && isProse(node) && leaves(title, title);
  }

  /** Whether a section is omitted; if so, this is recorded. */
  boolean leaves(Section section) {
    Text heading = section.heading();
    return heading != null && section.items().stream().allMatch(Situations::isProse)
        && leaves(heading, heading.withValue(Letters.firstUpper(Letters.lower(heading.value()))));
  }

  private boolean leaves(Text heading, Text spelt) {
    boolean left = headings.stream().anyMatch(pattern -> pattern.begins(spelt));
    if (left) {
      coverage.leave("“" + Coverage.shorten(heading.value()) + "”",
          "tình hình, số liệu của cấp trên; đơn vị viết tình hình của mình",
          "situation and figures of the parent; the unit describes its own");
    }
    return left;
  }

  private static boolean isProse(Node node) {
    return node.task() == null && node.indicators().isEmpty() && node.items().stream().allMatch(Situations::isProse);
  }
}
