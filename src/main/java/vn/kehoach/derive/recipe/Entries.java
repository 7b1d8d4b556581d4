package vn.kehoach.derive.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/** A mapping in a recipe, roster or data file; a value of the wrong kind is a problem and counts as absent. */
public record Entries(YamlNode.Mapping mapping, Problems problems) {

  public static Entries of(YamlNode node, Problems problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Entries(mapping, problems);
    }
    problems.add(wrongKind(node, "một nhóm khóa", "a group of keys"));
    return new Entries(new YamlNode.Mapping(List.of(), false, node.span()), problems);
  }

  public List<String> keys() {
    return mapping.entries().stream().map(entry -> entry.key().value()).toList();
  }

  /** The value of a key; {@code null} if it has none. */
  public @Nullable YamlNode node(String key) {
    YamlNode value = mapping.entry(key).map(YamlNode.Entry::value).orElse(null);
    return value instanceof YamlNode.Scalar scalar && !scalar.typed() ? null : value;
  }

  public @Nullable Text text(String key) {
    YamlNode value = node(key);
    return value == null ? null : scalar(value);
  }

  public List<Text> texts(String key) {
    List<Text> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      Text text = scalar(item);
      if (text != null && !text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return List.copyOf(texts);
  }

  /** A list; a single value counts as a list of one. */
  List<YamlNode> items(String key) {
    return YamlNode.items(node(key));
  }

  public List<Entries> groups(String key) {
    return items(key).stream().map(item -> of(item, problems)).toList();
  }

  public Entries group(String key) {
    YamlNode value = node(key);
    return value == null
        ? new Entries(new YamlNode.Mapping(List.of(), false, mapping.span()), problems)
        : of(value, problems);
  }

  /** Names and their values in file order; a name without a value has a blank text. */
  public Map<Text, Text> table(String key) {
    Map<Text, Text> table = new LinkedHashMap<>();
    for (YamlNode.Entry entry : group(key).mapping().entries()) {
      Text value = scalar(entry.value());
      table.put(entry.key(), value == null ? Text.of("") : value.strip());
    }
    return table;
  }

  /** A whole number, or {@code otherwise} if absent; anything else is a problem. */
  int number(String key, int otherwise) {
    Text text = text(key);
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    if (text.value().strip().matches("\\d{1,6}")) {
      return Integer.parseInt(text.value().strip());
    }
    problems.add(Problem.error("recipe/not-a-number", text.spanOr(mapping.span()),
            "khóa “" + key + "” cần một số nguyên, không phải “" + text + "”",
            "“" + key + "” needs a whole number, not “" + text + "”")
        .hint("viết số ngày, ví dụ " + key + ": " + otherwise,
            "write a number of days, for example " + key + ": " + otherwise));
    return otherwise;
  }

  private @Nullable Text scalar(YamlNode value) {
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    problems.add(wrongKind(value, "một câu chữ", "a text"));
    return null;
  }

  private static Problem wrongKind(YamlNode node, String vietnamese, String english) {
    return Problem.error("key/wrong-type", node.span(),
            "ở đây cần " + vietnamese, english + " is needed here")
        .hint("so với công thức mẫu trong examples/phan-cap", "compare it with the sample recipe in examples/phan-cap");
  }
}
