package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Signature;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** TM. is for collective bodies; a department has a single head, who signs directly, and a head is no body at all. */
public final class OnBehalfOfOneHead implements Rule {

  /** The title of one person. */
  private static final Expression PERSON = Expression.of("(?:BỘ|CỤC|VỤ|VIỆN|HIỆU|CHI CỤC|CHỈ HUY|TỔNG CỤC|TƯ LỆNH)"
      + " TRƯỞNG(?: .*)?|(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHỦ NHIỆM|BÍ THƯ|THỦ TRƯỞNG"
      + "|TRƯỞNG \\p{L}+|CHÁNH \\p{L}+)(?: .*)?");

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
    } else if (PERSON.matcher(body).matches()) {
      problems.add(Problem.warning(id(), draft.place(signature.onBehalfOf()),
              "TM. đứng trước tên tập thể, “" + body + "” là chức vụ của một người",
              "TM. stands before the name of a collective body; “" + body + "” is the title of one person")
          .hint("cấp phó ký thì viết signing_for: " + body + "; tập thể thì ghi tên tập thể ấy",
              "if a deputy signs, write signing_for: " + body + "; otherwise name the collective body")
          .cite(answer.clause()));
    }
  }
}
