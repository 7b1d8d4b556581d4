package vn.kehoach.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Sentence;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.YamlNode;

/**
 * A key that its group does not have: what the author probably meant, and what to write instead.
 *
 * @param present the keys of the mapping, including this one
 */
record UnknownKey(YamlNode.Entry entry, Keys.Group group, Set<String> present) {

  /** Text with this many words is a sentence, not a key or heading. */
  private static final int SENTENCE = 8;

  private static final int LONGEST_EXCERPT = 40;

  /** A sentence with a colon, or one split at a comma inside braces, is parsed as a mapping with prose as keys. */
  static boolean isSentence(YamlNode.Mapping mapping, Keys.Group group) {
    return !mapping.entries().isEmpty()
        && mapping.entries().stream().noneMatch(entry -> group.keys().contains(entry.key().value()))
        && mapping.entries().stream().anyMatch(entry -> entry.key().value().strip().contains(" "))
        && !isTranslated(mapping, group);
  }

  /** {@code {nội dung: ..., đơn giá: ...}}: every key is a word for one of the group. */
  private static boolean isTranslated(YamlNode.Mapping mapping, Keys.Group group) {
    return mapping.entries().size() > 1
        && mapping.entries().stream().allMatch(entry -> Synonyms.key(entry.key().value(), group).isPresent());
  }

  /** {@code {to:Sở Y tế}}: the key and its value without the space between them; {@code null} if it is none. */
  static @Nullable Problem glued(YamlNode.Entry entry, Keys.Group group) {
    String typed = entry.key().value().strip();
    int colon = typed.indexOf(':');
    if (colon < 0 || colon + 1 == typed.length() || !group.keys().contains(typed.substring(0, colon))) {
      return null;
    }
    String right = typed.substring(0, colon) + ": " + shorten(typed.substring(colon + 1));
    return Problem.error("yaml/colon-missing", entry.keySpan(),
            "thiếu dấu cách sau dấu hai chấm", "a space is missing after the colon")
        .hint("viết “" + right + "”", "write “" + right + "”");
  }

  static Problem colonInSentence(YamlNode.Entry first) {
    String words = first.key().value();
    boolean curly = words.startsWith("“");
    String excerpt = shorten(curly ? words.substring(1) : words);
    if (!(first.value() instanceof YamlNode.Scalar)) {
      return Problem.error("key/colon-in-text", first.keySpan(),
              "“" + excerpt + "” là một câu chữ, không phải một khóa", "“" + excerpt + "” is a text, not a key")
          .hint("viết “- title: " + excerpt + "” (cơ quan được giao việc: “- agency: " + excerpt
                  + "”), các khóa bên dưới thẳng cột với nó",
              "write “- title: " + excerpt + "” (for an agency that is assigned work “- agency: " + excerpt
                  + "”) and align the keys below with it");
    }
    return Problem.error("key/colon-in-text", first.keySpan(),
            "dấu hai chấm sau “" + excerpt + "” biến câu này thành một khóa",
            "the colon after “" + excerpt + "” turns this sentence into a key")
        .hint((curly ? "ngoặc “ ” không thay được ngoặc thẳng: " : "")
                + "đặt cả câu trong dấu ngoặc kép \"...\", hoặc viết >- rồi xuống dòng thụt vào",
            (curly ? "“ ” cannot replace straight quotation marks: " : "")
                + "put the whole sentence in double quotes \"...\", or write >- and continue on an indented new line");
  }

  /**
   * @param meant the key it stands for
   */
  Problem problem(Optional<String> meant) {
    String key = name();
    if (meant.isEmpty() && key.strip().split("\\s+").length >= SENTENCE) {
      return colonInSentence(entry);
    }
    Sentence recipient = recipient();
    if (recipient != null) {
      return (key.strip().contains(" ") ? colonInSentence(entry) : unknown()).hint(recipient);
    }
    Sentence heading = meant.isEmpty() && key.strip().contains(" ") ? heading(shorten(key.strip())) : null;
    Problem problem = unknown();
    return heading != null ? problem.hint(heading) : meant
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint(known()));
  }

  private Problem unknown() {
    return Problem.error("key/unknown", entry.keySpan(),
        "không có khóa “" + shorten(name()) + "” trong " + group.vietnamese(),
        "there is no key “" + shorten(name()) + "” in " + group.english());
  }

  /** The suggestion for {@code - Lưu: VT, TCCB.} and {@code - Sở Y tế: để báo cáo} among the recipients. */
  private @Nullable Sentence recipient() {
    if (group != Keys.RECIPIENT || present.size() != 1 || !(entry.value() instanceof YamlNode.Scalar scalar)) {
      return null;
    }
    String typed = scalar.text().value().strip().replaceAll("[.;]$", "");
    if (name().strip().equalsIgnoreCase("lưu")) {
      return new Sentence("dòng Lưu là một khóa riêng, dưới danh sách nơi nhận: archive: " + typed,
          "“Lưu” is a key of its own, below the list of recipients: archive: " + typed);
    }
    boolean plain = (name() + typed).chars().noneMatch(letter -> ",:#[]{}\"'".indexOf(letter) >= 0);
    return !plain || typed.isEmpty() ? null : new Sentence(
        "viết {to: " + name().strip() + ", purpose: " + typed + "}",
        "write {to: " + name().strip() + ", purpose: " + typed + "}");
  }

  /** The suggestion for a heading typed as a key. */
  private @Nullable Sentence heading(String typed) {
    if (group == Keys.PLAN) {
      return new Sentence(
          "mục có sẵn thì dùng objectives, tasks, budget, assignments, reporting, ghi tiêu đề ở “heading: " + typed
              + "”; mục khác thì viết  sections: {ten-muc: {heading: " + typed + ", items: [...]}}",
          "a standard section is objectives, tasks, budget, assignments or reporting, with “heading: " + typed
              + "” in it; for another section write  sections: {section-id: {heading: " + typed + ", items: [...]}}");
    }
    return group == Keys.NODE && !present.contains("title")
        ? new Sentence("tiêu đề thì viết “title: " + typed + "”; câu có dấu hai chấm thì đặt cả câu trong ngoặc kép",
            "for a heading write “title: " + typed + "”; put a sentence that contains a colon in quotation "
                + "marks") : null;
  }

  /** The available keys, and the group this key belongs to, if it exists in another group. */
  private Sentence known() {
    String keys = String.join(", ", group.keys());
    Keys.Group home = Keys.home(name()).orElse(null);
    return new Sentence(
        (home == null ? "" : "“" + name() + "” đặt trong " + home.vietnamese() + "; ") + "các khóa dùng được: " + keys,
        (home == null ? "" : "“" + name() + "” belongs in " + home.english() + "; ")
        + "keys available here: " + keys);
  }

  /** The key it stands for: according to its content, by translation, or as a misspelling. */
  Optional<String> meant() {
    if (isPart("header", Keys.HEADER)) {
      return Optional.of("header");
    }
    if (isPart("signature", Keys.SIGNATURE)) {
      return Optional.of("signature");
    }
    Optional<String> synonym = Synonyms.key(name(), group);
    if (synonym.isPresent()) {
      return synonym;
    }
    Set<String> free = new HashSet<>(group.keys());
    free.removeAll(present);
    return Suggestion.nearest(name(), free).or(() -> Suggestion.nearest(name(), group.keys()));
  }

  /** Whether most of its content can only belong to that part of a plan, which the plan does not have yet. */
  private boolean isPart(String key, Keys.Group part) {
    return group == Keys.PLAN && !present.contains(key)
        && entry.value() instanceof YamlNode.Mapping held && held.entries().size() > 1
        && 2 * held.entries().stream().filter(inner -> part.keys().contains(inner.key().value())).count()
            > held.entries().size();
  }

  private String name() {
    return entry.key().value();
  }

  static String shorten(String words) {
    return words.length() <= LONGEST_EXCERPT ? words : words.substring(0, LONGEST_EXCERPT).stripTrailing() + "…";
  }
}
