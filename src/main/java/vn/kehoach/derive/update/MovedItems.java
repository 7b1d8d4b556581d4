package vn.kehoach.derive.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Source;

/**
 * Handles tasks and indicators that the parent moved within their list. In a comparison by lines, a move is a deletion
 * and an addition; so both the earlier derived plan and its edited version are first put into the new order.
 */
final class MovedItems {

  private static final Pattern ID = Pattern.compile("^( *)- id: +([\"']?)([^\\s\"'#]\\S*?)\\2(?:\\s+#.*)?\\s*$");
  private static final Pattern BEGIN = Pattern.compile("^( *)(?:- |-$).*");

  private final Map<String, Integer> order = new HashMap<>();
  private final List<String> moved;

  private MovedItems(Source base, Source theirs) {
    ids(theirs.text()).forEach(id -> order.putIfAbsent(id, order.size()));
    this.moved = ids(base.text()).stream().filter(order::containsKey).toList();
  }

  /** The base and the edited text in the new order; unchanged if nothing moved, or if the edits moved items. */
  static List<Source> inOrder(Source base, Source mine, Source theirs) {
    MovedItems items = new MovedItems(base, theirs);
    List<String> sorted = items.moved.stream().sorted(Comparator.comparing(items.order::get)).toList();
    List<String> clerks = ids(mine.text()).stream().filter(items.moved::contains).toList();
    boolean asBefore = clerks.equals(items.moved.stream().filter(clerks::contains).toList());
    return sorted.equals(items.moved) || !asBefore ? List.of(base, mine)
        : List.of(new Source(base.name(), items.sorted(base.text())),
            new Source(mine.name(), items.sorted(mine.text())));
  }

  private static List<String> ids(String text) {
    List<String> ids = new ArrayList<>();
    text.lines().map(ID::matcher).filter(Matcher::matches).forEach(item -> ids.add(item.group(3)));
    return ids;
  }

  private String sorted(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int deepest = lines.stream().map(line -> ID.matcher(line.stripTrailing())).filter(Matcher::matches)
        .mapToInt(item -> item.group(1).length()).max().orElse(-1);
    for (int indent = deepest; indent >= 0; indent--) {
      for (int at = 0; at < lines.size(); at++) {
        if (begins(lines.get(at), indent)) {
          at = list(lines, at, indent);
        }
      }
    }
    return String.join("", lines);
  }

  /** Sorts the list that begins at a line; returns the line after it. */
  private int list(List<String> lines, int from, int indent) {
    List<List<String>> items = new ArrayList<>();
    List<String> above = new ArrayList<>();
    int at = from;
    for (; at < lines.size(); at++) {
      String line = lines.get(at);
      int depth = line.length() - line.stripLeading().length();
      if (begins(line, indent)) {
        above.add(line);
        items.add(above);
        above = new ArrayList<>();
      } else if (depth == indent && line.stripLeading().startsWith("#")) {
        above.add(line);
      } else if (!line.isBlank() && depth <= indent) {
        break;
      } else {
        (above.isEmpty() ? items.get(items.size() - 1) : above).add(line);
      }
    }
    if (!above.isEmpty()) {
      items.get(items.size() - 1).addAll(above);
    }
    List<List<String>> known = items.stream().filter(item -> place(item) >= 0).sorted(Comparator.comparing(this::place))
        .toList();
    List<String> now = new ArrayList<>();
    int next = 0;
    for (List<String> item : items) {
      now.addAll(place(item) >= 0 ? known.get(next++) : item);
    }
    for (int i = 0; i < now.size(); i++) {
      lines.set(from + i, now.get(i));
    }
    return at - 1;
  }

  private static boolean begins(String line, int indent) {
    Matcher begin = BEGIN.matcher(line.stripTrailing());
    return begin.matches() && begin.group(1).length() == indent;
  }

  /** The position of an item in the new text; -1 if it is not there or has no id. */
  private int place(List<String> item) {
    return item.stream().filter(line -> !line.strip().startsWith("#")).findFirst()
        .map(line -> ID.matcher(line.stripTrailing()))
        .filter(id -> id.matches() && moved.contains(id.group(3)))
        .map(id -> order.get(id.group(3))).orElse(-1);
  }
}
