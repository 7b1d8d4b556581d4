package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** The last sentence of a plan, and the marks it ends with. */
record LastWords(Text text, int from) {

  private static final Expression RUN = Expression.of("(?:\\s*[;,:](?=\\s*\\./\\.))?\\s*[./][\\s./]*$");

  /**
   * @param from where the full stops and slashes at its end begin, including another mark before them
   */
  static @Nullable LastWords of(Draft draft) {
    List<LastWords> found = draft.all(LastWords.class, all -> {
      LastWords last = of(all.plan());
      return last == null ? List.of() : List.of(last);
    });
    return found.isEmpty() ? null : found.get(0);
  }

  private static @Nullable LastWords of(Plan plan) {
    List<Text> last = new ArrayList<>();
    plan.sections().forEach(section -> collect(section, last));
    plan.closing().stream().filter(text -> !text.isBlank()).forEach(last::add);
    if (last.isEmpty()) {
      return null;
    }
    Text text = last.get(last.size() - 1).strip();
    int marks = text.length();
    while (marks > 0 && isMark(text.value().charAt(marks - 1))) {
      marks--;
    }
    Matcher run = RUN.matcher(text.value()).region(marks, text.length());
    return new LastWords(text, run.find() ? run.start() : text.length());
  }

  private static boolean isMark(char letter) {
    return "./;,:".indexOf(letter) >= 0 || Character.isWhitespace(letter);
  }

  private static void collect(Section section, List<Text> last) {
    last.addAll(section.text());
    section.items().forEach(node -> collect(node, last));
    last.addAll(section.after());
  }

  private static void collect(Node node, List<Text> last) {
    last.addAll(node.text());
    node.items().forEach(item -> collect(item, last));
    last.addAll(node.after());
  }

  String run() {
    return text.value().substring(from);
  }

  /** An ellipsis (v.v...) is not an end mark. */
  boolean isEllipsis() {
    return !run().contains("/") && run().replaceAll("\\s", "").length() > 1;
  }
}
