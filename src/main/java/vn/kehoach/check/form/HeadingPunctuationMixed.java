package vn.kehoach.check.form;

import java.util.List;
import java.util.Objects;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Titles of one list that end with a mark beside others that do not. */
public final class HeadingPunctuationMixed implements Rule {

  @Override
  public String id() {
    return "form/heading-punctuation-mixed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Outline outline = new Outline(draft);
    check(draft.plan().sections().stream().map(Section::heading)
        .filter(heading -> heading != null && !heading.isBlank()).toList(), draft, problems);
    for (Outline.Group group : outline.groups()) {
      check(group.entries().stream().map(entry -> Outline.name(entry.node())).filter(Objects::nonNull).toList(),
          draft, problems);
    }
  }

  private void check(List<Text> titles, Draft draft, Problems problems) {
    Text model = titles.stream().filter(title -> ending(title).isEmpty()).findFirst()
        .orElse(titles.isEmpty() ? null : titles.get(0));
    for (Text title : titles) {
      String ending = ending(title);
      if (ending.isEmpty() || ending.equals(ending(model))) {
        continue;
      }
      int length = title.length();
      problems.add(Problem.warning(id(), draft.place(title, length - 1, length),
              "tiêu đề này kết thúc bằng “" + ending + "”, khác các tiêu đề cùng cấp",
              "this title ends with “" + ending + "”, its neighbours do not")
          .hint("bỏ dấu “" + ending + "” ở cuối tiêu đề", "remove “" + ending + "” from the end")
          .seeAlso(model.span())
          .fix(title.span(length - 1, length), ""));
    }
  }

  private static String ending(Text title) {
    String value = title.value();
    boolean dots = value.endsWith("..") || value.endsWith("v.v.");
    String last = value.substring(value.length() - 1);
    return !dots && ".:;,".contains(last) ? last : "";
  }
}
