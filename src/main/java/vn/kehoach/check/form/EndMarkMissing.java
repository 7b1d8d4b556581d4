package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** The text must end with the end mark of the standard: {@code ./.} */
public final class EndMarkMissing implements Rule {

  private static final Expression OTHER = Expression.of("[;,:]$");

  @Override
  public String id() {
    return "form/end-mark-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    LastWords last = LastWords.of(draft);
    Answer answer = draft.answer("end").orElse(null);
    String mark = draft.standard().sign("closing-mark");
    if (last == null || answer == null || last.run().contains("/") || last.run().equals(mark)) {
      return;
    }
    Text text = last.text();
    int from = last.from();
    if (from == text.length() && OTHER.matcher(text).find()) {
      from--;
    }
    Problem problem = Problem.warning(id(), draft.place(text, Math.max(0, text.length() - 1), text.length()),
            "cuối nội dung thiếu “" + mark + "”", "“" + mark + "” is missing at the end of the text")
        .hint("kết thúc câu cuối cùng bằng “" + mark + "”", "end the last sentence with “" + mark + "”")
        .cite(answer.clause());
    problems.add(last.isEllipsis() || draft.plan().closing().isEmpty()
        ? problem : problem.fix(text.span(from, text.length()), mark));
  }
}
