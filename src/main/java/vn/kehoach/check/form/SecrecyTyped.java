package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Answer;

/** A secrecy mark (dấu mật) is stamped under the law on state secrets, never printed from a plan. */
public final class SecrecyTyped implements Rule {

  @Override
  public String id() {
    return "form/secrecy-typed";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("marks").orElse(null);
    if (answer == null) {
      return;
    }
    draft.passages(Role.MARK).stream().map(Passage::text)
        .filter(mark -> answer.pattern("secrecy-pattern").matcher(mark.value()).matches())
        .forEach(mark -> problems.add(Problem.warning(id(), draft.place(mark),
                "dấu chỉ độ mật không gõ vào văn bản mà xác định, đóng dấu theo pháp luật về bảo vệ bí mật nhà nước",
                "a secrecy mark is not typed; it is determined and stamped under the law on state secrets")
            .hint("bỏ “" + mark + "”; tài liệu mật không soạn trên máy nối mạng",
                "delete “" + mark + "”; classified documents are not drafted on networked computers")
            .cite(answer.clause())));
  }
}
