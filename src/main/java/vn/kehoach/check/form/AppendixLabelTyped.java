package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Appendix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code title: Phụ lục I. Danh mục ...}: the label is printed automatically above the title. */
public final class AppendixLabelTyped implements Rule {

  @Override
  public String id() {
    return "form/appendix-label-typed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("appendix").orElse(null);
    if (answer == null) {
      return;
    }
    for (Appendix appendix : draft.plan().appendices()) {
      Text title = appendix.title();
      Matcher label = title == null ? null : answer.pattern("label-pattern").matcher(title);
      if (label != null && label.find()) {
        String rest = title.value().substring(label.end()).replaceFirst("^[\\s.:–-]+", "");
        problems.add(Problem.warning(id(), draft.place(title, 0, label.end()),
                "“" + label.group() + "” do chương trình in ở dòng trên, không gõ vào tiêu đề",
                "“" + label.group() + "” is printed automatically above the title; do not type it in the title")
            .hint(rest.isEmpty() ? "“title” ghi tên của phụ lục" : "viết title: " + rest,
                rest.isEmpty() ? "“title” is the title of the appendix" : "write title: " + rest)
            .cite(answer.clause()));
      }
    }
  }
}
