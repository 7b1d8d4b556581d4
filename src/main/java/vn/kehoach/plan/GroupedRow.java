package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Text;

/**
 * A row of a table made from the items of a section: items that contain items become group headings, the others become
 * rows with a serial number that continues through the groups.
 *
 * @param marker    the serial number of a row, or the number of a group ("II."), if any
 * @param words     the heading of a group, or a paragraph across the whole table
 * @param node      the content of a row
 * @param indicator the content of a row in an indicator table
 */
public record GroupedRow(
    Kind kind, String marker, @Nullable Text words, @Nullable Node node, @Nullable Indicator indicator) {

  /** The kind of a row: a group heading, text across the whole table, the task fields of a group, or one item. */
  public enum Kind {
    GROUP,
    WORDS,
    FIELDS,
    ITEM
  }

  /**
   * The rows of a table of items.
   *
   * @param numbered whether groups get Roman numerals, if there are at least two
   */
  static List<GroupedRow> of(List<Node> items, boolean numbered) {
    Flattening flattening = new Flattening();
    long groups = items.stream().filter(GroupedRow::isGroup).count();
    int group = 0;
    for (Node item : items) {
      group += isGroup(item) ? 1 : 0;
      flattening.add(item, numbered && groups > 1 ? RomanNumeral.of(group) + "." : "");
    }
    return List.copyOf(flattening.rows);
  }

  /** Whether it is a group: it contains indicators, or items that are more than the details of one task. */
  private static boolean isGroup(Node node) {
    if (node.isTask()) {
      return node.items().stream().anyMatch(GroupedRow::holdsTask);
    }
    return !node.items().isEmpty() || !node.indicators().isEmpty();
  }

  private static boolean holdsTask(Node node) {
    return node.isTask() || node.items().stream().anyMatch(GroupedRow::holdsTask);
  }

  private static final class Flattening {

    private final List<GroupedRow> rows = new ArrayList<>();
    private int serial;

    void add(Node node, String groupMarker) {
      if (isGroup(node)) {
        group(node, groupMarker);
        return;
      }
      String own = node.marker() == null ? String.valueOf(++serial) : node.marker().value();
      rows.add(new GroupedRow(Kind.ITEM, own, null, node, null));
    }

    private void group(Node node, String marker) {
      List<Text> words = headingsAndText(node);
      if (!words.isEmpty()) {
        String own = node.marker() == null ? marker : node.marker().value();
        rows.add(new GroupedRow(Kind.GROUP, own, words.remove(0), node, null));
      }
      words.forEach(this::words);
      if (node.isTask()) {
        rows.add(new GroupedRow(Kind.FIELDS, "", null, node, null));
      }
      for (Indicator indicator : node.indicators()) {
        rows.add(new GroupedRow(Kind.ITEM, String.valueOf(++serial), null, null, indicator));
      }
      node.items().forEach(item -> add(item, ""));
      node.after().forEach(this::words);
    }

    private static List<Text> headingsAndText(Node node) {
      List<Text> words = new ArrayList<>();
      if (node.assignment() != null) {
        words.add(node.assignment().agency());
      }
      if (node.title() != null) {
        words.add(node.title());
      }
      words.addAll(node.text());
      return words;
    }

    private void words(Text words) {
      rows.add(new GroupedRow(Kind.WORDS, "", words, null, null));
    }
  }
}
