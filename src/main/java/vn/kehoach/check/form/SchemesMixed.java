package vn.kehoach.check.form;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** Articles (Điều) and Roman sections belong to different schemes and are not mixed. */
public final class SchemesMixed implements Rule {

  private static final Expression NUMBER = Expression.of("(?iU)\\s+(?:\\d{1,3}|[IVXLC]{1,6})\\s*(?:[.:]|$)");

  /** In the heading of a section: "CHƯƠNG V KINH PHÍ". */
  private static final Expression UNMARKED = Expression.of("(?iU)\\s+(?:\\d{1,3}|[IVXLC]{1,6})(?=\\s+\\p{L})");

  @Override
  public String id() {
    return "form/schemes-mixed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("headings").orElse(null);
    Text roman = firstHeading(draft);
    if (answer == null || roman == null) {
      return;
    }
    List<String> articles = answer.list("articles");
    for (Section section : draft.plan().sections()) {
      if (section.heading() != null) {
        int end = end(section.heading().value(), articles, NUMBER);
        end = end > 0 ? end : end(section.heading().value(), articles, UNMARKED);
        if (end > 0) {
          problems.add(mixed(draft, section.heading(), end).cite(answer.clause()));
        }
      }
    }
    for (NumberedParts.Group group : new NumberedParts(draft).groups()) {
      for (NumberedParts.Entry entry : group.entries()) {
        Text words = words(entry.node());
        int end = words == null ? 0 : end(words.value(), articles, NUMBER);
        if (end > 0) {
          problems.add(mixed(draft, words, end).cite(answer.clause()).seeAlso(roman.span()));
        }
      }
    }
  }

  private static @Nullable Text firstHeading(Draft draft) {
    for (Section section : draft.plan().sections()) {
      if (section.heading() != null && !section.heading().isBlank()) {
        return section.heading();
      }
    }
    return null;
  }

  private Problem mixed(Draft draft, Text words, int end) {
    String typed = words.value().substring(0, end).strip();
    return Problem.error(id(), draft.place(words, 0, end),
            "“" + typed + "” và mục La Mã là hai cách chia khác nhau, không dùng lẫn",
            "“" + typed + "” and sections with Roman numerals are different schemes; do not mix them")
        .hint("kế hoạch chia theo I. - 1. - a); bỏ chữ “" + typed + "”",
            "a plan is divided into I. - 1. - a); delete “" + typed + "”");
  }

  /** The end of a leading "Điều 3."; 0 if there is none. */
  private static int end(String words, List<String> articles, Expression numbered) {
    for (String article : articles) {
      Matcher number = words.regionMatches(true, 0, article, 0, article.length())
          ? numbered.matcher(words).region(article.length(), words.length()) : null;
      if (number != null && number.lookingAt()) {
        return number.end();
      }
    }
    return 0;
  }

  private static @Nullable Text words(Node node) {
    if (node.marker() != null && !node.marker().isBlank()) {
      return node.marker();
    }
    Text name = NumberedParts.name(node);
    return name != null ? name : node.text().isEmpty() ? null : node.text().get(0);
  }
}
