package vn.kehoach.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;

/**
 * Collects the mistakes in the tags of a filled-in template. Each is reported at the place of its tag in the template.
 */
final class MarkupMistakes {

  private static final String OUT_OF_PLACE = "template/tag-out-of-place";
  private static final String NOT_BALANCED = "template/tags-not-balanced";
  private static final String MARK = " at=\"";
  private static final int LONGEST_EXCERPT = 30;

  private final TemplatePlaces places;

  /** The {@link TagPlaces} marks of the open tags. */
  private final Deque<String> open = new ArrayDeque<>();

  private final List<Problem> found = new ArrayList<>();

  MarkupMistakes(TemplatePlaces places) {
    this.places = places;
  }

  /** A tag begins; mistakes are reported at its place until it ends. */
  void begin(@Nullable String mark) {
    open.push(mark == null ? "" : mark);
  }

  void end() {
    open.pop();
  }

  /** The number of open tags. */
  int depth() {
    return open.size();
  }

  boolean none() {
    return found.isEmpty();
  }

  void tellTo(Problems problems) {
    found.forEach(problems::add);
  }

  void nothingPrinted() {
    add("template/empty", "mẫu không in ra gì", "the template prints nothing",
        "bắt đầu từ mẫu có sẵn: kehoach templates THƯ-MỤC; lời văn đặt trong <section>...</section>",
        "start from the built-in template: kehoach templates DIR; put the text in <section>...</section>");
  }

  void tooDeep(int most) {
    add("template/too-deep",
        "các thẻ lồng nhau quá " + most + " cấp", "tags are nested more than " + most + " levels deep",
        "xem lại các macro gọi chính nó", "check macros that call themselves");
  }

  void unknownTag(String word) {
    String nearest = Suggestion.nearest(word, Tag.words()).map(near -> "<" + near + ">").orElse("");
    String known = String.join(" ", Tag.words());
    add("template/unknown-tag", "không có thẻ <" + word + ">", "there is no tag <" + word + ">",
        nearest.isEmpty() ? "các thẻ dùng được: " + known : "có phải ý bạn là " + nearest + "?",
        nearest.isEmpty() ? "available tags: " + known : "did you mean " + nearest + "?");
  }

  void unknownAttribute(Tag tag, String name) {
    String known = String.join(", ", tag.attributes());
    add("template/unknown-attribute", "thẻ <" + tag.word() + "> không có thuộc tính “" + name + "”",
        "<" + tag.word() + "> has no attribute “" + name + "”",
        known.isEmpty() ? "bỏ thuộc tính này" : "dùng: " + known, known.isEmpty() ? "remove this "
            + "attribute" : "use: " + known);
  }

  void unknownValue(String attribute, String value, List<String> choices) {
    String known = String.join(", ", choices);
    add("template/unknown-value", "“" + value + "” không phải một giá trị của thuộc tính “" + attribute + "”",
        "“" + value + "” is not a value of “" + attribute + "”", "viết một trong: " + known, "write one of: " + known);
  }

  /**
   * @param style as written; {@code null} if the tag names none
   */
  void unknownStyle(@Nullable String style, Collection<String> known) {
    String named = style == null ? "" : style;
    String nearest = Suggestion.nearest(named, known).orElse("");
    String list = String.join(", ", known);
    add("template/unknown-style",
        style == null ? "thẻ này thiếu style" : "không có kiểu “" + named + "” trong thể thức này",
        style == null ? "this tag needs a style" : "this standard has no style “" + named + "”",
        nearest.isEmpty() ? "các kiểu dùng được: " + list : "có phải ý bạn là “" + nearest + "”?",
        nearest.isEmpty() ? "available styles: " + list : "did you mean “" + nearest + "”?");
  }

  void outOfPlace(Tag tag) {
    add(OUT_OF_PLACE, "thẻ <" + tag.word() + "> không đứng được ở đây", "<" + tag.word() + "> is not allowed here",
        "xem thứ tự các thẻ trong templates/README.md", "see templates/README.md for the order of tags");
  }

  void wordsOutside(String words) {
    String excerpt = words.length() <= LONGEST_EXCERPT ? words : words.substring(0, LONGEST_EXCERPT) + "…";
    add("template/words-outside-tags",
        "chữ “" + excerpt + "” nằm ngoài thẻ <p>", "“" + excerpt + "” is outside a <p> tag",
        "đặt chữ trong <p>...</p>", "put the text in <p>...</p>");
  }

  void citeWithoutId() {
    add("template/cite-without-id", "thẻ <cite> thiếu id", "<cite> has no id",
        "viết <cite id=\"...\"/>", "write <cite id=\"...\"/>");
  }

  /** The markup cannot be parsed further. Tags after a mismatch only appear out of place, so they are not reported. */
  void notBalanced(String filled, MarkupScanner markup) {
    Problem unbalanced = unbalanced(filled, markup);
    found.removeIf(problem -> problem.rule().equals(OUT_OF_PLACE));
    // an unknown tag was already reported
    if (found.stream().noneMatch(problem -> problem.place().equals(unbalanced.place()))) {
      found.add(unbalanced);
    }
  }

  private Problem unbalanced(String filled, MarkupScanner markup) {
    int begun = markup.halfWritten();
    int mark = begun < 0 ? -1 : filled.indexOf(MARK, begun);
    int start = mark + MARK.length();
    int end = mark < 0 ? -1 : filled.indexOf('"', start);
    if (end >= 0 && filled.substring(begun + 1, mark).chars().allMatch(Character::isLetterOrDigit)) {
      Span half = places.place(filled.substring(start, end));
      return Problem.error(NOT_BALANCED, half, "thẻ này viết chưa đúng", "this tag is malformed")
          .hint("viết <p style=\"body\">: giá trị đặt trong ngoặc kép thẳng, cuối thẻ có dấu >",
              "write <p style=\"body\">: values in straight double quotes, and > at the end of the tag");
    }
    if (begun >= 0 || markup.failedInWords()) {
      String sign = begun >= 0 ? "<" : "&";
      String written = begun >= 0 ? "&lt;" : "&amp;";
      return Problem.error(NOT_BALANCED, here(),
              "trong chữ của thẻ này có dấu " + sign + " viết trần",
              "the text of this tag contains an unescaped " + sign)
          .hint("viết " + written + " thay cho " + sign, "write " + written + " instead of " + sign);
    }
    return Problem.error(NOT_BALANCED, here(),
            "các thẻ của mẫu không khớp nhau, bắt đầu từ thẻ này",
            "the tags of the template do not match, starting with this one")
        .hint("mỗi thẻ mở <p> cần một thẻ đóng </p> theo đúng thứ tự; dấu & và < trong chữ viết là &amp; và &lt;",
            "each <p> needs a closing </p> in the right order; write & and < in text as &amp; and &lt;");
  }

  private void add(String rule, String vietnamese, String english, String hint, String englishHint) {
    found.add(Problem.error(rule, here(), vietnamese, english).hint(hint, englishHint));
  }

  private Span here() {
    return places.place(open.peek());
  }
}
