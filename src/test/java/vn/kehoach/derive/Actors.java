package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;

/** Who acts in a plan: objectives, tasks and assignments contain no words of a higher level. */
final class Actors {

  /** Documents with number, date and issuer; quotations; whose guidance is followed. */
  private static final List<Pattern> ALLOWED = List.of(
      Pattern.compile("“[^”]*”"),
      Pattern.compile("\\[@[^\\]]*]"),
      Pattern.compile("(?:Kế hoạch|Chỉ thị|Quyết định|Nghị quyết|Chương trình) số [^ ]+ ngày \\d+ tháng \\d+ năm "
          + "\\d{4} của [^;.]*"),
      Pattern.compile("Thực hiện theo hướng dẫn của [^.]*\\."));

  private Actors() {}

  /** {@code above} are the words of the higher level, {@code names} documents named without a number. */
  static void assertOwn(Plan plan, String above, List<String> names) {
    Pattern words = Pattern.compile(above, Pattern.UNICODE_CHARACTER_CLASS);
    for (Section section : plan.sections()) {
      if (!section.id().equals("budget") && !section.id().equals("reporting")) {
        texts(section).forEach(text -> assertOwn(text.value(), words, names));
      }
    }
  }

  private static void assertOwn(String text, Pattern above, List<String> names) {
    String rest = text;
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    for (Pattern allowed : ALLOWED) {
      rest = allowed.matcher(rest).replaceAll("");
    }
    Matcher found = above.matcher(rest);
    assertThat(found.find() ? found.group() : "").as(text).isEmpty();
  }

  private static List<Text> texts(Section section) {
    List<Text> texts = new ArrayList<>(section.text());
    section.items().forEach(item -> add(item, texts));
    texts.addAll(section.after());
    return texts;
  }

  private static void add(Node node, List<Text> texts) {
    if (node.title() != null) {
      texts.add(node.title());
    }
    texts.addAll(node.text());
    if (node.assignment() != null) {
      texts.add(node.assignment().agency());
    }
    if (node.task() != null) {
      texts.addAll(node.task().lead());
      texts.addAll(node.task().with());
      texts.addAll(node.task().product());
    }
    node.indicators().stream().map(indicator -> indicator.text()).filter(text -> text != null).forEach(texts::add);
    node.items().forEach(item -> add(item, texts));
    texts.addAll(node.after());
  }
}
