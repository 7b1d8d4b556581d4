package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** TM. is for collective bodies; a department has a single head, who signs directly. */
public final class OnBehalfOfOneHead implements Rule {

  @Override
  public String id() {
    return "form/on-behalf-of-one-head";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    draft.plan().signatures().forEach(signature -> check(draft, signature, problems));
  }

  private void check(Draft draft, Signature signature, Problems problems) {
    Answer answer = draft.answer("signature").orElse(null);
    if (answer == null || signature.onBehalfOf() == null) {
      return;
    }
    String body = Signing.plain(signature.onBehalfOf());
    if (answer.list("one-head").stream().anyMatch(word -> body.equals(word) || body.startsWith(word + " "))) {
      problems.add(Problem.warning(id(), draft.place(signature.onBehalfOf()),
              "cơ quan theo chế độ thủ trưởng thì người đứng đầu ký trực tiếp, không ghi TM. " + body,
              "in an agency with a single head, the head signs directly, without TM. " + body)
          .hint("bỏ “on_behalf_of”; cấp phó ký thì ghi signing_for",
              "delete “on_behalf_of”; if a deputy signs, write signing_for")
          .cite(answer.clause()));
    }
  }
}
