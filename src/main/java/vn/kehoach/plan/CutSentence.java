package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Sentence;
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

  /** {@code 25,000,000}: the thousands are separated in the English way. */
  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+");

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
    Text whole = joined(beginning, null);
    return Optional.of(new YamlNode.Scalar(
        ENGLISH.matcher(whole.value()).matches() ? joined(beginning, ".") : whole, true, beginning.span()));
  }

  /**
   * Its pieces in one.
   *
   * @param between what separates them; {@code null} for the comma with or without a space, as typed
   */
  private Text joined(YamlNode.Scalar beginning, @Nullable String between) {
    Text whole = beginning.text();
    for (YamlNode.Entry piece : pieces) {
      int start = piece.keySpan().start();
      boolean glued = start > 0 && piece.keySpan().source().text().charAt(start - 1) == ',';
      whole = whole.plus(Text.of(between != null ? between : glued ? "," : ", ")).plus(piece.key());
    }
    return whole;
  }

  Problem problem() {
    YamlNode.Entry piece = pieces.get(0);
    String words = UnknownKey.shorten(piece.key().value());
    String quoted = quoted();
    return Problem.error("key/stray", piece.keySpan(),
            "“" + words + "” đứng lẻ trong { }: câu trước đó bị cắt ở dấu phẩy",
            "“" + words + "” stands alone inside { }: the sentence before it was split at a comma")
        .hint(isNumber(quoted.substring(quoted.indexOf(' ') + 1))
            ? new Sentence("tách hàng nghìn bằng dấu chấm: " + quoted,
                "separate the thousands by points: " + quoted)
            : new Sentence("đặt câu có dấu phẩy trong ngoặc kép: " + quoted,
                "put a sentence that contains a comma in quotation marks: " + quoted));
  }

  private static boolean isNumber(String words) {
    return words.matches("\\d{1,3}(\\.\\d{3})+");
  }

  /** What to write instead. */
  private String quoted() {
    return whole().map(whole -> whole.text().value())
        .map(whole -> key() + ": " + (isNumber(whole) ? whole : "\"" + whole.replace("\"", "\\\"") + "\""))
        .orElse("{to: \"..., ...\"}");
  }
}
