package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code /.}, {@code .//.}, {@code ././.}, a space before {@code ./.}; or {@code ./.} in a standard without it. */
public final class EndMarkOdd implements Rule {

  @Override
  public String id() {
    return "form/end-mark-odd";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    LastWords last = LastWords.of(draft);
    Answer answer = draft.answer("end").orElse(null);
    String mark = draft.standard().sign("closing-mark");
    if (last == null || answer == null || !last.run().contains("/") || last.run().equals(mark)) {
      return;
    }
    Text text = last.text();
    problems.add(Problem.warning(id(), draft.place(text, last.from(), text.length()),
            "dấu kết thúc viết “" + last.run().strip() + "”" + (last.run().startsWith(" ") ? " sau một dấu cách" : ""),
            "the end mark is written “" + last.run().strip() + "”")
        .hint("viết “" + mark + "” liền sau chữ cuối cùng", "write “" + mark + "” directly after the last word")
        .cite(answer.clause())
        .fix(text.span(last.from(), text.length()), mark));
  }
}
