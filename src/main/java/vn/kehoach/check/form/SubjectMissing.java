package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** The subject (trích yếu) is missing. */
public final class SubjectMissing implements Rule {

  @Override
  public String id() {
    return "form/subject-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    if (header.subject() == null) {
      problems.add(Problem.error(id(), draft.place("header.subject", header.span()),
              "chưa có trích yếu nội dung", "the subject is missing")
          .hint("ghi “subject:” ở header: một câu ngắn nói kế hoạch về việc gì",
              "add “subject:” to the header: a short phrase that says what the plan is about")
          .cite(draft.clause("components")));
    }
  }
}
