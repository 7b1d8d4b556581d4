package vn.kehoach.source;

import java.util.List;
import java.util.Optional;

/** A YAML value with its place. Scalars are what the clerk typed; nothing has been turned into a number or a date. */
public sealed interface YamlNode {

  Span span();

  /** {@code typed} is false where nothing stands after the colon or the dash. */
  record Scalar(Text text, boolean typed, Span span) implements YamlNode {

    /** Nothing was written, or only white space. */
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  record Sequence(List<YamlNode> items, Span span) implements YamlNode {}

  /** {@code flow}: written in braces. */
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

    /** The key's own place. */
    public Span keySpan() {
      Span span = key.span();
      return span == null ? value.span() : span;
    }
  }
}
