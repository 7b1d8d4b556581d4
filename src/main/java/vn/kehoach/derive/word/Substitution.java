package vn.kehoach.derive.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/**
 * Replaces names by their values; nothing is computed. If a value is only a name, the result keeps the place of the
 * value (the cell of the roster); within a sentence it gets the place of the name.
 */
public final class Substitution {


  /** A name without a value and where it is used: {@code header.symbol} lacks {@code unit.symbol}. */
  public record Blank(String path, String name) {}

  private final Names names;
  private final Problems problems;
  private final List<Blank> blanks = new ArrayList<>();

  public Substitution(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  public List<Blank> blanks() {
    return List.copyOf(blanks);
  }

  /** The node with names replaced by values; {@code null} if nothing remains. */
  public @Nullable YamlNode node(YamlNode node, String path) {
    if (node instanceof YamlNode.Scalar scalar) {
      if (!scalar.text().value().contains("${")) {
        return scalar;
      }
      Text text = text(scalar.text(), path);
      return text.isBlank() ? null : new YamlNode.Scalar(text, true, scalar.span());
    }
    if (node instanceof YamlNode.Sequence sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (YamlNode item : sequence.items()) {
        YamlNode value = node(item, path);
        if (value != null) {
          items.add(value);
        }
      }
      return items.isEmpty() && !sequence.items().isEmpty() ? null : new YamlNode.Sequence(items, sequence.span());
    }
    return mapping((YamlNode.Mapping) node, path);
  }

  private YamlNode.Mapping mapping(YamlNode.Mapping mapping, String path) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String inner = path.isEmpty() ? entry.key().value() : path + "." + entry.key();
      YamlNode value = node(entry.value(), inner);
      if (value != null) {
        entries.add(new YamlNode.Entry(entry.key(), value));
      }
    }
    return new YamlNode.Mapping(entries, mapping.flow(), mapping.span());
  }

  public Text text(Text typed, String path) {
    Matcher name = Phrasebook.NAME.matcher(typed.value());
    if (name.matches()) {
      Text value = value(name.group(1), typed, path);
      return value == null ? Text.of("") : value.source() == null ? typed.withValue(value.value()) : value;
    }
    Text whole = Text.of("");
    int from = 0;
    name.reset();
    while (name.find()) {
      Text value = value(name.group(1), typed.subSequence(name.start(), name.end()), path);
      Text put = typed.subSequence(name.start(), name.end()).withValue(Text.valueOf(value));
      whole = whole.joined(typed.subSequence(from, name.start())).joined(put);
      from = name.end();
    }
    return tidy(whole.joined(typed.subSequence(from, typed.length())));
  }

  /** Removes double spaces and empty list members that a blank value leaves behind. */
  private static Text tidy(Text text) {
    String value = text.value();
    String tidy = value.replaceAll(" {2,}", " ").replaceAll(" +([,.;])", "$1").replaceAll("[, ]+$", "");
    return tidy.equals(value) ? text : text.withValue(tidy);
  }

  private @Nullable Text value(String name, Text at, String path) {
    if (!names.all().contains(name)) {
      problems.add(unknown(name, at));
      return null;
    }
    Text value = names.value(name);
    if (value == null || value.isBlank()) {
      blanks.add(new Blank(path, name));
      return null;
    }
    return value;
  }

  private Problem unknown(String name, Text at) {
    Span span = at.span();
    Problem problem = Problem.error("recipe/unknown-name",
        span == null ? new vn.kehoach.source.Source("derive", "").whole() : span,
        "không có “${" + name + "}”", "there is no “${" + name + "}”");
    String known = names.all().stream().sorted().reduce((a, b) -> a + ", " + b).orElse("");
    return Suggestion.nearest(name, names.all())
        .map(word -> problem.hint("có phải ý bạn là “${" + word + "}”?", "did you mean “${" + word + "}”?"))
        .orElseGet(() -> problem.hint("các tên dùng được: " + known, "available names: " + known));
  }
}
