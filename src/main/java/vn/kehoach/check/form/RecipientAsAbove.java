package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/**
 * {@code Như trên} refers to a Kính gửi line, which a plan does not have, {@code Như Điều ...} to articles of a
 * decision.
 */
public final class RecipientAsAbove implements Rule {

  @Override
  public String id() {
    return "form/recipient-as-above";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("recipients").orElse(null);
    if (answer == null) {
      return;
    }
    for (RecipientWords recipient : RecipientWords.of(draft)) {
      if (answer.pattern("as-above-pattern").matcher(recipient.name()).find()) {
        problems.add(Problem.warning(id(), draft.place(recipient.name()),
                "“" + recipient.name() + "” không dùng trong kế hoạch",
                "a plan does not use “" + recipient.name() + "”")
            .hint("ghi rõ tên nơi nhận; “Như trên” chỉ dùng khi có Kính gửi, “Như Điều ...” khi có điều khoản",
                "name the recipients; “Như trên” requires a Kính gửi line, “Như Điều ...” requires articles")
            .cite(answer.clause()));
      }
    }
  }
}
