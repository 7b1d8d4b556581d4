package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Text;

/**
 * A run of items of a section (mục) that are printed in the same form: one table of tasks, one table of indicators, or
 * items as lines.
 *
 * @param nodes items as lines; empty for a table
 */
public record Piece(@Nullable TaskTable tasks, @Nullable IndicatorTable indicators, List<Node> nodes) {

  private enum Form {
    TASKS,
    INDICATORS,
    LINES
  }

  /** Splits items into pieces according to {@code show}; with {@code list} none, groups are not numbered. */
  static List<Piece> of(List<Node> items, @Nullable Text show, @Nullable Text list) {
    if (items.isEmpty()) {
      return List.of();
    }
    if (!isTable(show)) {
      return List.of(new Piece(null, null, items));
    }
    boolean numbered = list == null || !list.value().equals("none");
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= items.size(); to++) {
      if (to == items.size() || form(items.get(to)) != form(items.get(from))) {
        pieces.add(piece(form(items.get(from)), items.subList(from, to), numbered));
        from = to;
      }
    }
    return List.copyOf(pieces);
  }

  private static Piece piece(Form form, List<Node> alike, boolean numbered) {
    return switch (form) {
      case TASKS -> new Piece(new TaskTable(GroupedRow.of(alike, numbered)), null, List.of());
      case INDICATORS -> ofIndicators(alike, numbered);
      case LINES -> new Piece(null, null, List.copyOf(alike));
    };
  }

  static Piece ofIndicators(List<Node> alike, boolean numbered) {
    return new Piece(null, new IndicatorTable(GroupedRow.of(alike, numbered)), List.of());
  }

  static boolean isTable(@Nullable Text show) {
    return show != null && show.value().equals("table");
  }

  /** An item that does not fit into table rows is printed as lines, and so is the item that contains it. */
  private static Form form(Node node) {
    if (!fits(node)) {
      return Form.LINES;
    }
    return isOfIndicators(node) ? Form.INDICATORS : Form.TASKS;
  }

  private static boolean fits(Node node) {
    return isTable(node.show()) && node.table() == null && node.items().stream().allMatch(Piece::fits);
  }

  private static boolean isOfIndicators(Node node) {
    boolean own = !node.indicators().isEmpty() && !node.isTask();
    return own || !node.items().isEmpty() && node.items().stream().allMatch(Piece::isOfIndicators);
  }
}
