package vn.kehoach.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one value into a YAML file and leaves everything else unchanged: comments, order, quotes and line ends. */
public final class YamlEdit {

  private final Source source;
  private final YamlNode.Mapping mapping;

  private YamlEdit(Source source, YamlNode.Mapping mapping) {
    this.source = source;
    this.mapping = mapping;
  }

  /**
   * The file with a value under a key; the unchanged file if it cannot be parsed or has no such mapping.
   *
   * @param path  the keys that lead to the mapping, from the top
   * @param order the possible keys of the mapping in their usual order: a missing key is inserted accordingly
   * @param value a word that YAML reads literally
   */
  public static Source put(Source source, List<String> path, String key, List<String> order, String value) {
    YamlNode node = YamlReader.read(source, new Problems());
    for (String step : path) {
      node = node instanceof YamlNode.Mapping mapping
          ? mapping.entry(step).map(YamlNode.Entry::value).orElse(null)
          : null;
    }
    return node instanceof YamlNode.Mapping mapping ? new YamlEdit(source, mapping).put(key, order, value) : source;
  }

  private Source put(String key, List<String> order, String value) {
    YamlNode.Entry entry = mapping.entry(key).orElse(null);
    if (entry == null) {
      return add(key, order, value);
    }
    Span span = entry.value().span();
    return span.end() > span.start() ? replace(span.start(), span.end(), value) : fill(entry, value);
  }

  /** For a key without a value. */
  private Source fill(YamlNode.Entry entry, String value) {
    int colon = source.text().indexOf(':', entry.keySpan().end());
    return replace(colon + 1, colon + 1, " " + value);
  }

  /** A comment after the value stays in its column if there is room. */
  private Source replace(int start, int end, String words) {
    String text = source.text();
    int comment = end;
    while (comment < text.length() && text.charAt(comment) == ' ') {
      comment++;
    }
    boolean commented = comment > end && comment < text.length() && text.charAt(comment) == '#';
    if (!commented) {
      return with(start, end, words);
    }
    int room = comment - start - words.length();
    return with(start, comment, words + " ".repeat(Math.max(1, room)));
  }

  private Source add(String key, List<String> order, String value) {
    String line = key + ": " + value;
    YamlNode.Entry next = next(key, order);
    if (mapping.entries().isEmpty()) {
      return with(mapping.span().start() + 1, mapping.span().start() + 1, line);
    }
    if (mapping.flow()) {
      return addBetweenBraces(line, next);
    }
    String lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
    String indent = indent(mapping.entries().get(0).keySpan().start());
    if (next != null) {
      int at = aboveItsComments(next.keySpan().start());
      return with(at, at, (at == next.keySpan().start() ? "" : indent) + line + lineEnd
          + (at == next.keySpan().start() ? indent : ""));
    }
    int last = mapping.entries().get(mapping.entries().size() - 1).value().span().end();
    int end = endOfLine(Math.max(last, mapping.span().end()));
    return with(end, end, lineEnd + indent + line);
  }

  private Source addBetweenBraces(String line, YamlNode.@Nullable Entry next) {
    if (next != null) {
      int at = next.keySpan().start();
      return with(at, at, line + ", ");
    }
    YamlNode.Entry last = mapping.entries().get(mapping.entries().size() - 1);
    int end = Math.max(last.keySpan().end(), last.value().span().end());
    return with(end, end, ", " + line);
  }

  /** The first entry in the file that comes after the key in the given order. */
  private YamlNode.@Nullable Entry next(String key, List<String> order) {
    List<String> later = order.subList(order.indexOf(key) + 1, order.size());
    return mapping.entries().stream().filter(entry -> later.contains(entry.key().value())).findFirst().orElse(null);
  }

  private String indent(int key) {
    int start = source.lineStart(source.lineOf(key));
    return " ".repeat(key - start);
  }

  /**
   * Comments directly above a key belong to it: returns the position above them, or that of the key if there are none.
   */
  private int aboveItsComments(int key) {
    int line = source.lineOf(key);
    int top = line;
    while (top > 1 && source.line(top - 1).stripLeading().startsWith("#")) {
      top--;
    }
    boolean startsItsLine = source.text().substring(source.lineStart(line), key).isBlank();
    return top == line || top == 1 || !startsItsLine ? key : source.lineStart(top);
  }

  private int endOfLine(int offset) {
    int line = source.lineOf(offset);
    return source.lineStart(line) + source.line(line).length();
  }

  private Source with(int start, int end, String words) {
    String text = source.text();
    return new Source(source.name(), text.substring(0, start) + words + text.substring(end));
  }
}
