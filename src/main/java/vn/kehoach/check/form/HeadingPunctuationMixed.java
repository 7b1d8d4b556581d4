package vn.kehoach.check.form;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** Some headings of a list end with a punctuation mark and others do not. */
public final class HeadingPunctuationMixed implements Rule {

  @Override
  public String id() {
    return "form/heading-punctuation-mixed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    NumberedParts parts = new NumberedParts(draft);
    List<Text> headings = new ArrayList<>();
    for (Section section : draft.plan().sections()) {
      if (section.heading() != null && !section.heading().isBlank()) {
        headings.add(section.heading());
      }
    }
    check(headings, draft, problems);
    for (NumberedParts.Group group : parts.groups()) {
      List<Text> titles = new ArrayList<>();
      for (NumberedParts.Entry entry : group.entries()) {
        Text name = NumberedParts.name(entry.node());
        if (name != null) {
          titles.add(name);
        }
      }
      check(titles, draft, problems);
    }
  }

  /** The first heading without a mark, otherwise the first one. */
  private static Text model(List<Text> titles) {
    for (Text title : titles) {
      if (ending(title).isEmpty()) {
        return title;
      }
    }
    return titles.get(0);
  }

  private void check(List<Text> titles, Draft draft, Problems problems) {
    if (titles.isEmpty()) {
      return;
    }
    Text model = model(titles);
    for (Text title : titles) {
      String ending = ending(title);
      if (ending.isEmpty() || ending.equals(ending(model))) {
        continue;
      }
      int length = title.length();
      problems.add(Problem.warning(id(), draft.place(title, length - 1, length),
              "tiêu đề này kết thúc bằng “" + ending + "”, khác các tiêu đề cùng cấp",
              "this heading ends with “" + ending + "”, unlike others of the same level")
          .hint("bỏ dấu “" + ending + "” ở cuối tiêu đề", "remove “" + ending + "” from the end of the heading")
          .seeAlso(model.span())
          .fix(title.span(length - 1, length), ""));
    }
  }

  private static String ending(Text title) {
    String value = title.value();
    char last = value.charAt(value.length() - 1);
    boolean mark = ".:;,".indexOf(last) >= 0 && !value.endsWith("..") && !value.endsWith("v.v.");
    return mark ? String.valueOf(last) : "";
  }
}
