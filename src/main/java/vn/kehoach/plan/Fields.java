package vn.kehoach.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;

/**
 * The fields of one YAML mapping, read strictly: unknown keys and values of the wrong kind are problems with a place.
 */
final class Fields {

  /** Longer lists are not meant as one text. */
  private static final int FEW = 4;

  private final YamlNode.Mapping mapping;
  private final Keys.Group group;
  private final Problems problems;
  private final Map<String, YamlNode> present = new HashMap<>();
  /** The values of misspelt keys, by the key that was meant: reported once, then read as if spelt correctly. */
  private final Map<String, YamlNode> misspelt = new HashMap<>(0);

  private Fields(YamlNode.Mapping mapping, Keys.Group group, Problems problems) {
    this.mapping = mapping;
    this.group = group;
    this.problems = problems;
    for (YamlNode.Entry entry : mapping.entries()) {
      present.put(entry.key().value(), entry.value());
    }
  }

  /** The fields of a mapping; unknown keys are reported. Empty if the node is not a mapping, which is reported too. */
  static Optional<Fields> of(YamlNode node, Keys.Group group, Problems problems) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      if (isSecondDash(node)) {
        problems.add(Problem.error("key/wrong-type", node.span(), "hai dấu “-” ở đầu dòng",
            "there are two “-” at the beginning of the line")
            .hint("bỏ một dấu “-”; gạch đầu dòng do chương trình in",
                "delete one “-”; dashes are printed automatically"));
        return Optional.empty();
      }
      problems.add(Problem.error("key/wrong-type", node.span(),
              "ở đây cần một nhóm khóa (" + group.vietnamese() + "), không phải " + kind(node).vietnamese(),
              "a group of keys is needed here (" + group.english() + "), not " + kind(node).english())
          .hint("xuống dòng, thụt vào hai dấu cách rồi viết các khóa: " + list(group.keys()),
              "on a new line, indented by two spaces, write the keys: " + list(group.keys()))
          .unread(group.english()));
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, group, problems);
    fields.reportUnknownKeys();
    return Optional.of(fields);
  }

  /** {@code - - Các thôn}: a dash meant to be printed, which YAML reads as a list within a list. */
  private static boolean isSecondDash(YamlNode node) {
    Span span = node.span();
    String text = span.source().text();
    return node instanceof YamlNode.Sequence && span.start() >= 2 && text.startsWith("- ", span.start())
        && text.startsWith("- ", span.start() - 2);
  }

  Span span() {
    return mapping.span();
  }

  List<YamlNode.Entry> entries() {
    return mapping.entries();
  }

  boolean has(String key) {
    return present.containsKey(key);
  }

  /** The value of a key; {@code null} if it has none. */
  @Nullable YamlNode node(String key) {
    assert group.keys().contains(key) : key + " is not listed in " + group.english();
    YamlNode value = has(key) ? present.get(key) : misspelt.get(key);
    return value instanceof YamlNode.Scalar scalar && !scalar.typed() ? null : value;
  }

  /** A text; {@code null} if nothing follows the colon. */
  @Nullable Text text(String key) {
    YamlNode value = node(key);
    return value == null ? null : scalar(value, key);
  }

  /** A text that is not blank; otherwise {@code null}. */
  @Nullable Text words(String key) {
    Text text = text(key);
    if (text == null || text.isBlank()) {
      return null;
    }
    Text words = text.strip();
    if (group == Keys.HEADER || group == Keys.SIGNATURE) {
      reportCurlyQuotes(words);
    }
    return words;
  }

  private void reportCurlyQuotes(Text words) {
    if (isInCurlyQuotes(words.value())) {
      problems.add(Problem.warning("key/curly-quotes", place(words),
              "ngoặc cong “ ” sẽ được in ra", "the curly quotation marks “ ” will be printed")
          .hint("bỏ ngoặc; câu có dấu hai chấm thì dùng ngoặc thẳng \"...\"",
              "delete them; for a sentence with a colon use straight quotation marks \"...\""));
    }
  }

  /** {@code “Hà Tĩnh”}: Word typed curly quotation marks instead of the straight ones of YAML. */
  private static boolean isInCurlyQuotes(String words) {
    return words.length() > 2 && words.charAt(0) == '“' && words.indexOf('”') == words.length() - 1;
  }

  /** A text or a list of texts. */
  List<Text> texts(String key) {
    YamlNode value = node(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof YamlNode.Sequence sequence)) {
      Text text = scalar(value, key);
      if (text != null && group == Keys.PLAN) {
        reportCurlyQuotes(text.strip());
      }
      return text == null ? List.of() : List.of(text);
    }
    List<Text> texts = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      Text text = scalar(item, key);
      if (text != null && !text.isBlank()) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** One of a few words, or {@code null}; any other word is a problem with a suggestion. */
  @Nullable Text choice(String key, List<String> choices) {
    Text text = words(key);
    if (text == null || choices.contains(text.value())) {
      return text;
    }
    Problem problem = Problem.error("key/unknown-value", place(text),
        "“" + text + "” không phải một giá trị của khóa “" + key + "”",
        "“" + text + "” is not a valid value of “" + key + "”");
    String meant = Synonyms.value(text.value());
    if (meant != null && choices.contains(meant)) {
      problems.add(problem.hint("viết " + meant, "write " + meant));
      return null;
    }
    String nearest = Suggestion.nearest(text.value(), choices).map(word -> word + " (").orElse("");
    problems.add(problem.hint(
        "viết " + (nearest.isEmpty() ? "một trong: " + list(choices) : nearest + "hoặc: " + list(choices) + ")"),
        "write " + (nearest.isEmpty() ? "one of: " + list(choices) : nearest + "or: " + list(choices) + ")")));
    return null;
  }

  /** {@code true} or {@code false}; {@code có} and {@code không} are accepted too. */
  boolean flag(String key) {
    Text text = words(key);
    if (text == null) {
      return false;
    }
    String value = text.value().toLowerCase(Locale.ROOT);
    if (Set.of("true", "yes", "có").contains(value)) {
      return true;
    }
    if (!Set.of("false", "no", "không").contains(value)) {
      problems.add(Problem.error("key/unknown-value", place(text),
              "khóa “" + key + "” chỉ nhận true hoặc false", "“" + key + "” must be true or false")
          .hint("viết true hoặc false", "write true or false"));
    }
    return false;
  }

  @Nullable Day day(String key) {
    Text text = words(key);
    if (text == null) {
      return null;
    }
    Optional<Day> day = Day.parse(text);
    if (day.isEmpty()) {
      String right = Day.suggestion(text.value());
      boolean form = right.isEmpty() && text.value().matches("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");
      problems.add(Problem.error("key/not-a-date", place(text),
              form ? "“" + text + "” không phải một ngày có trong lịch" : "không đọc được “" + text + "” thành ngày",
              form ? "“" + text + "” is not a date in the calendar" : "“" + text + "” cannot be read as a date")
          .hint(right.isEmpty() ? dayForm(text.value()) : new Sentence("viết " + right, "write " + right)));
    }
    return day.orElse(null);
  }

  private static Sentence dayForm(String typed) {
    YearMonth month = Day.shortMonth(typed).orElse(null);
    return month != null
        ? new Sentence(
            "tháng " + month.getMonthValue() + " năm " + month.getYear() + " có " + month.lengthOfMonth() + " ngày",
            "month " + month.getMonthValue() + "/" + month.getYear() + " has " + month.lengthOfMonth() + " days")
        : new Sentence("viết ngày/tháng/năm, ví dụ 05/3/2026, hoặc 2026-03-05; chưa biết ngày thì để trống",
            "write day/month/year, for example 05/3/2026, or 2026-03-05; leave it blank if it is not known yet");
  }

  /** The items of a list; a single value counts as a list of one. */
  List<YamlNode> list(String key) {
    return YamlNode.items(node(key));
  }

  /** The text of a scalar; otherwise {@code null} with a problem. */
  @Nullable Text scalar(YamlNode value, String key) {
    if (value instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    if (value instanceof YamlNode.Mapping cut && UnknownKey.isSentence(cut, group)) {
      problems.add(UnknownKey.colonInSentence(cut.entries().get(0)));
      return null;
    }
    problems.add(Problem.error("key/wrong-type", value.span(),
            "khóa “" + key + "” cần một câu chữ, không phải " + kind(value).vietnamese(),
            "“" + key + "” needs a text, not " + kind(value).english())
        .hint(asOneText(value, key))
        .unread(key));
    return null;
  }

  /** How to write a text instead: for a short list, its items one after the other. */
  private static Sentence asOneText(YamlNode value, String key) {
    List<YamlNode> items = value instanceof YamlNode.Sequence list ? list.items() : List.of();
    boolean few = !items.isEmpty() && items.size() <= FEW;
    List<String> words = new ArrayList<>();
    for (YamlNode item : few ? items : List.<YamlNode>of()) {
      if (item instanceof YamlNode.Scalar scalar && scalar.text().value().matches("[^:#\"'\\[\\]{}]{1,60}")) {
        words.add(scalar.text().value());
      }
    }
    return !few || words.size() < items.size()
        ? new Sentence("viết câu ngay sau dấu hai chấm; câu có dấu : hoặc # thì đặt trong ngoặc kép",
            "write the text directly after the colon; put text that contains : or # in quotation marks")
        : new Sentence("viết một dòng: “" + key + ": " + list(words) + "”",
            "write one line: “" + key + ": " + list(words) + "”");
  }

  private void reportUnknownKeys() {
    if (group.keys().containsAll(present.keySet())) {
      return;
    }
    List<Problem> glued = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Problem problem = mapping.flow() ? UnknownKey.glued(entry, group) : null;
      if (problem != null) {
        glued.add(problem);
      }
    }
    if (!glued.isEmpty()) {
      problems.add(glued.get(0));
      return;
    }
    if (UnknownKey.isSentence(mapping, group)) {
      YamlNode.Entry first = mapping.entries().get(0);
      problems.add(group == Keys.RECIPIENT ? new UnknownKey(first, group, present.keySet()).problem(Optional.empty())
          : UnknownKey.colonInSentence(first));
      return;
    }
    for (CutSentence sentence : CutSentence.in(mapping, group.keys())) {
      problems.add(sentence.problem());
      sentence.whole().ifPresent(whole -> present.put(sentence.key(), whole));
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!group.keys().contains(entry.key().value()) && !CutSentence.isPiece(mapping, entry, group.keys())) {
        UnknownKey key = new UnknownKey(entry, group, present.keySet());
        Optional<String> meant = key.meant();
        problems.add(key.problem(meant));
        meant.filter(word -> !has(word)).ifPresent(word -> misspelt.put(word, entry.value()));
      }
    }
  }

  /** The key as which an entry is read. */
  String read(YamlNode.Entry entry) {
    String key = entry.key().value();
    for (Map.Entry<String, YamlNode> other : misspelt.entrySet()) {
      if (other.getValue() == entry.value()) {
        return other.getKey();
      }
    }
    return key;
  }

  Span place(Text text) {
    return text.spanOr(mapping.span());
  }

  private static Sentence kind(YamlNode node) {
    return node instanceof YamlNode.Sequence
        ? new Sentence("một danh sách", "a list")
        : node instanceof YamlNode.Mapping
            ? new Sentence("một nhóm khóa", "a group of keys")
            : new Sentence("một câu chữ", "a text");
  }

  private static String list(List<String> words) {
    return String.join(", ", words);
  }
}
