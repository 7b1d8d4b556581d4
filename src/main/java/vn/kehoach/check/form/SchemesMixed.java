package vn.kehoach.check.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** Articles (Điều) and Roman sections belong to two schemes that are not mixed. */
public final class SchemesMixed implements Rule {

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
    Pattern article = answer.pattern("articles-pattern");
    for (Section section : draft.plan().sections()) {
      if (section.heading() != null) {
        check(section.heading(), article, null, draft, answer, problems);
      }
    }
    for (Outline.Group group : new Outline(draft).groups()) {
      for (Outline.Entry entry : group.entries()) {
        Text words = words(entry.node());
        if (words != null) {
          check(words, article, roman.span(), draft, answer, problems);
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

  private void check(
      Text words, Pattern article, @Nullable Span roman, Draft draft, Answer answer, Problems problems) {
    Matcher found = article.matcher(words.value());
    if (found.find()) {
      String typed = found.group().strip();
      problems.add(Problem.error(id(), draft.place(words, 0, found.end()),
              "“" + typed + "” và mục La Mã là hai cách chia khác nhau, không dùng lẫn",
              "“" + typed + "” and Roman sections are two schemes that are not mixed")
          .hint("kế hoạch chia theo I. - 1. - a); bỏ chữ “" + typed + "”",
              "plans go by I. - 1. - a); remove “" + typed + "”")
          .source(answer.source())
          .seeAlso(roman));
    }
  }

  private static @Nullable Text words(Node node) {
    if (node.marker() != null && !node.marker().isBlank()) {
      return node.marker();
    }
    Text name = Outline.name(node);
    return name != null ? name : node.text().isEmpty() ? null : node.text().get(0);
  }
}
