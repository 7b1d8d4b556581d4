package vn.kehoach.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A YAML value with its place. Scalars are texts as typed, never converted to numbers or dates. */
public sealed interface YamlNode {

  Span span();

  /** The items of a list; a single value counts as a list of one, an absent one as none. */
  static List<YamlNode> items(@Nullable YamlNode value) {
    return value == null ? List.of() : value instanceof Sequence list ? list.items() : List.of(value);
  }

  /**
   * @param typed {@code false} if nothing follows the colon or dash
   */
  record Scalar(Text text, boolean typed, Span span) implements YamlNode {

    /** Whether there is no text, or only white space. */
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  record Sequence(List<YamlNode> items, Span span) implements YamlNode {}

  /**
   * @param flow whether it is written in braces
   */
  record Mapping(List<Entry> entries, boolean flow, Span span) implements YamlNode {

    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  record Entry(Text key, YamlNode value) {

    /** The place of the key. */
    public Span keySpan() {
      Span span = key.span();
      return span == null ? value.span() : span;
    }
  }
}
