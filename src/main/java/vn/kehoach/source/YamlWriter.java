package vn.kehoach.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes YAML in a careful style: two spaces per level, long sentences folded at about {@value #WIDTH} columns, short
 * groups in braces, comments above what they concern. {@link YamlReader} reads it back exactly.
 */
public final class YamlWriter {

  private static final int WIDTH = 100;

  /**
   * The written text.
   *
   * @param places the place of each text in it
   */
  public record Written(String text, List<Place> places) {}

  /** A text and the lines on which it was written, counted from 1. */
  public record Place(int line, int lastLine, Text text) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private int line = 1;

  private YamlWriter() {}

  /**
   * @param comments comments at the top of the file
   */
  public static Written write(YamlPart.Group group, List<String> comments) {
    YamlWriter writer = new YamlWriter();
    writer.comments(comments, 0);
    writer.members(group, 0, false);
    return new Written(writer.out.toString(), List.copyOf(writer.places));
  }

  /**
   * @param started whether the first member continues a line that begins with a dash
   */
  private void members(YamlPart.Group group, int indent, boolean started) {
    boolean first = true;
    for (YamlPart.Member member : group.members()) {
      if (!first || !started) {
        if (member.apart() && line > 1) {
          end();
        }
        comments(member.value().comments(), indent);
        out.append(" ".repeat(indent));
      }
      out.append(ScalarText.line(member.key(), false)).append(':');
      value(member.value(), indent);
      first = false;
    }
  }

  /** Writes the value after a colon. */
  private void value(YamlPart part, int indent) {
    String inline = inline(part, column() + 1);
    if (inline != null) {
      out.append(inline.isEmpty() ? "" : " ").append(inline);
      note(part, line);
      end();
      return;
    }
    if (part instanceof YamlPart.Words words && words.text() != null) {
      out.append(' ');
      block(words.text(), indent + 2);
    } else if (part instanceof YamlPart.Group group) {
      end();
      members(group, indent + 2, false);
    } else if (part instanceof YamlPart.Items items) {
      end();
      items(items, indent + 2);
    }
  }

  private void items(YamlPart.Items list, int indent) {
    for (YamlPart item : list.items()) {
      comments(item.comments(), indent);
      if (item instanceof YamlPart.Group group && !group.members().isEmpty()) {
        comments(group.members().get(0).value().comments(), indent);
      }
      out.append(" ".repeat(indent)).append('-');
      item(item, indent);
    }
  }

  /** Writes the value after a dash. */
  private void item(YamlPart item, int indent) {
    String inline = inline(item, column() + 1);
    if (inline != null) {
      out.append(inline.isEmpty() ? "" : " ").append(inline);
      note(item, line);
      end();
    } else if (item instanceof YamlPart.Words words && words.text() != null) {
      out.append(' ');
      block(words.text(), indent + 2);
    } else if (item instanceof YamlPart.Group group) {
      out.append(' ');
      members(group, indent + 2, true);
    } else if (item instanceof YamlPart.Items inner) {
      end();
      items(inner, indent + 2);
    }
  }

  /** Writes a text too long for one line: folded, or literal if it has line breaks. */
  private void block(Text text, int indent) {
    String value = text.value();
    boolean literal = value.contains("\n");
    int start = line;
    out.append(literal ? "|-" : ">-");
    end();
    List<String> lines = literal ? value.lines().toList() : ScalarText.folded(value, WIDTH - indent);
    for (String words : lines) {
      out.append(words.isEmpty() ? "" : " ".repeat(indent)).append(words);
      end();
    }
    places.add(new Place(start, line - 1, text));
  }

  /** The part on one line; {@code null} if it does not fit on a line that already has {@code column} characters. */
  private @Nullable String inline(YamlPart part, int column) {
    if (part instanceof YamlPart.Words words) {
      return words.text() == null ? "" : inline(words.text().value(), column);
    }
    String flow = flow(part);
    return flow != null && column + flow.length() <= WIDTH ? flow : null;
  }

  private static @Nullable String inline(String value, int column) {
    String typed = ScalarText.line(value, false);
    boolean fits = column + typed.length() <= WIDTH && !value.contains("\n");
    return fits || !ScalarText.fitsBlock(value) ? typed : null;
  }

  /** In braces or brackets; {@code null} if the part needs lines of its own. */
  private static @Nullable String flow(YamlPart part) {
    if (part instanceof YamlPart.Words words) {
      return words.text() == null ? "" : ScalarText.line(words.text().value(), true);
    }
    if (part instanceof YamlPart.Items items) {
      List<String> inside = items.compact() || items.items().isEmpty() ? flows(items.items()) : null;
      return inside == null ? null : "[" + String.join(", ", inside) + "]";
    }
    YamlPart.Group group = (YamlPart.Group) part;
    List<YamlPart> values = group.members().stream().map(YamlPart.Member::value).toList();
    List<String> inside = group.compact() || group.members().isEmpty() ? flows(values) : null;
    if (inside == null) {
      return null;
    }
    List<String> members = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      members.add(ScalarText.line(group.members().get(i).key(), true) + ": " + inside.get(i));
    }
    return "{" + String.join(", ", members) + "}";
  }

  private static @Nullable List<String> flows(List<YamlPart> parts) {
    List<String> flows = new ArrayList<>();
    for (YamlPart part : parts) {
      String flow = part.comments().isEmpty() ? flow(part) : null;
      if (flow == null || flow.isEmpty()) {
        return null;
      }
      flows.add(flow);
    }
    return flows;
  }

  private void note(YamlPart part, int at) {
    if (part instanceof YamlPart.Words words && words.text() != null) {
      places.add(new Place(at, at, words.text()));
    } else if (part instanceof YamlPart.Items items) {
      items.items().forEach(item -> note(item, at));
    } else if (part instanceof YamlPart.Group group) {
      group.members().forEach(member -> note(member.value(), at));
    }
  }

  private void comments(List<String> comments, int indent) {
    for (String comment : comments) {
      boolean first = true;
      for (String words : ScalarText.folded(comment.strip(), WIDTH - indent - 4)) {
        out.append(" ".repeat(indent)).append(first ? "# " : "#   ").append(words);
        end();
        first = false;
      }
    }
  }

  private int column() {
    return out.length() - out.lastIndexOf("\n") - 1;
  }

  private void end() {
    out.append('\n');
    line++;
  }
}
