package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code ./.} before the end: the text goes on after it. */
public final class EndMarkTwice implements Rule {

  private static final Expression MARK = Expression.of("\\./\\.(?=\\s|$)");

  @Override
  public String id() {
    return "form/end-mark-twice";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    LastWords last = LastWords.of(draft.plan());
    if (last == null || draft.answer("end").isEmpty()) {
      return;
    }
    draft.body().stream()
        .filter(passage -> passage.role() == Role.OPENING || passage.role() == Role.BODY
            || passage.role() == Role.LEGAL_BASIS || passage.role() == Role.CLOSING)
        .forEach(passage -> check(passage.text(), last, draft, problems));
  }

  private void check(Text text, LastWords last, Draft draft, Problems problems) {
    if (!text.value().contains("./.")) {
      return;
    }
    boolean isLast = text.span() != null && text.strip().span().equals(last.text().span());
    Matcher mark = MARK.matcher(text.value());
    while (mark.find()) {
      if (isLast && mark.start() >= last.from()) {
        return;
      }
      problems.add(Problem.warning(id(), draft.place(text, mark.start(), mark.end()),
              "“./.” chỉ đặt ở cuối toàn bộ nội dung", "“./.” ends the whole text, once")
          .hint("đổi thành dấu chấm", "write a full stop")
          .source(draft.clause("end"))
          .fix(text.span(mark.start(), mark.end()), "."));
    }
  }
}
