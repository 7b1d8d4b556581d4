package vn.kehoach.check.form;

import java.util.regex.Matcher;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage.Role;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** {@code Kính gửi} is used in letters, submissions and reports to a superior, not in plans. */
public final class AddresseeInPlan implements Rule {

  @Override
  public String id() {
    return "form/addressee-in-plan";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Answer answer = draft.answer("addressee").orElse(null);
    if (answer == null) {
      return;
    }
    for (Passage passage : draft.passages(Role.SUBJECT, Role.LEGAL_BASIS, Role.OPENING, Role.BODY, Role.TITLE,
        Role.CLOSING, Role.RECIPIENT)) {
      check(passage.text(), answer, draft, problems);
    }
  }

  private void check(Text text, Answer answer, Draft draft, Problems problems) {
    Matcher found = answer.pattern("pattern").matcher(text.value());
    if (found.find()) {
      problems.add(Problem.error(id(), draft.place(text, found.start(), found.end()),
              "kế hoạch không có “Kính gửi”", "a plan has no “Kính gửi” line")
          .hint("bỏ dòng này; nơi cần gửi ghi ở “recipients”",
              "delete this line; list those who receive the plan in “recipients”")
          .cite(answer.clause()));
    }
  }
}
