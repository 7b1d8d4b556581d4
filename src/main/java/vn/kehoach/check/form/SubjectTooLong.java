package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** Longer than the field in document exchange systems. */
public final class SubjectTooLong implements Rule {

  @Override
  public String id() {
    return "form/subject-too-long";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text subject = draft.plan().header().subject();
    Answer answer = draft.answer("subject-length").orElse(null);
    if (subject == null || answer == null) {
      return;
    }
    int length = subject.value().codePointCount(0, subject.length());
    int longest = answer.number("longest");
    if (length > longest) {
      problems.add(Problem.warning(id(), draft.place(subject),
              "trích yếu dài " + length + " ký tự, hệ thống quản lý văn bản chỉ nhận " + longest,
              "the subject has " + length + " characters; document management systems accept at most " + longest)
          .hint("rút gọn thành một câu ngắn; viện dẫn đầy đủ để ở phần mở đầu",
              "shorten it to one short phrase; full citations belong in the opening")
          .cite(answer.clause()));
    }
  }
}
