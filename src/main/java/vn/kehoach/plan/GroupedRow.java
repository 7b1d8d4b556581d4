package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.RomanNumeral;
import vn.kehoach.source.Text;

/**
 * A row of a table made from the items of a section: items that hold items name groups, the others are rows with a
 * serial number that runs on through the groups.
 *
 * @param marker    the serial number of a row, what stands before the title of a group ("II."), or nothing
 * @param words     the title of a group, or a paragraph over the full width
 * @param node      what a row says
 * @param indicator what a row of an indicator table says
 */
public record GroupedRow(
    Kind kind, String marker, @Nullable Text words, @Nullable Node node, @Nullable Indicator indicator) {

  /** What a row is for: the title of a group, words over the full width, the typed fields of a group, or one item. */
  public enum Kind {
    GROUP,
    WORDS,
    FIELDS,
    ITEM
  }

  /**
   * The rows of a table of items.
   *
   * @param numbered groups take Roman numerals, once there are two
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

  /** Whether it names a group: it holds indicators, or items that are not merely the details of one task. */
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
