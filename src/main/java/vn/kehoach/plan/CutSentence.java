package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/**
 * A sentence in braces that YAML splits at its commas: {@code {to: UBND tỉnh, các sở}} has a second key, "các sở",
 * without a value. It is reported once, then read as if it were in quotation marks.
 *
 * @param first  the entry with its beginning; {@code null} if that is not a text
 * @param pieces the keys without values that continue it
 */
record CutSentence(YamlNode.@Nullable Entry first, List<YamlNode.Entry> pieces) {

  private static final String COMMA = ", ";
  private static final int MOST = 60;

  /** The sentences cut in a mapping, in order. */
  static List<CutSentence> in(YamlNode.Mapping mapping, List<String> keys) {
    List<CutSentence> found = new ArrayList<>();
    List<YamlNode.Entry> entries = mapping.entries();
    for (int i = 0; i < entries.size(); i++) {
      int end = i;
      while (end < entries.size() && isPiece(mapping, entries.get(end), keys)) {
        end++;
      }
      if (end > i) {
        YamlNode.Entry before = i == 0 ? null : entries.get(i - 1);
        boolean begun = before != null && before.value() instanceof YamlNode.Scalar;
        found.add(new CutSentence(begun ? before : null, List.copyOf(entries.subList(i, end))));
        i = end;
      }
    }
    return found;
  }

  /** Whether an entry of the mapping continues a sentence. */
  static boolean isPiece(YamlNode.Mapping mapping, YamlNode.Entry entry, List<String> keys) {
    return mapping.flow() && !keys.contains(entry.key().value())
        && entry.value() instanceof YamlNode.Scalar scalar && !scalar.typed();
  }

  /** The key of its beginning; empty if it has none. */
  String key() {
    return first == null ? "" : first.key().value();
  }

  /** All of it as one value; empty if its beginning is not a text, or it is longer than any sentence. */
  Optional<YamlNode.Scalar> whole() {
    if (first == null || !(first.value() instanceof YamlNode.Scalar beginning) || pieces.size() > MOST) {
      return Optional.empty();
    }
    Text whole = beginning.text();
    for (YamlNode.Entry piece : pieces) {
      whole = whole.plus(Text.of(COMMA)).plus(piece.key());
    }
    return Optional.of(new YamlNode.Scalar(whole, true, beginning.span()));
  }

  Problem problem() {
    YamlNode.Entry piece = pieces.get(0);
    String words = UnknownKey.shorten(piece.key().value());
    String quoted = quoted();
    return Problem.error("key/stray", piece.keySpan(),
            "“" + words + "” đứng lẻ trong { }: câu trước đó bị cắt ở dấu phẩy",
            "“" + words + "” stands alone inside { }: the sentence before it was split at a comma")
        .hint("đặt câu có dấu phẩy trong ngoặc kép: " + quoted,
            "put a sentence that contains a comma in quotation marks: " + quoted);
  }

  /** What to write instead. */
  private String quoted() {
    return whole()
        .map(whole -> key() + ": \"" + whole.text().value().replace("\"", "\\\"") + "\"")
        .orElse("{to: \"..., ...\"}");
  }
}
