package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.standard.Answer;

/** DỰ THẢO is still on an issued plan. */
public final class DraftMarkWhenIssued implements Rule {

  @Override
  public String id() {
    return "form/draft-mark-when-issued";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text mark = draft.plan().header().mark();
    Answer answer = draft.answer("marks").orElse(null);
    if (mark != null && answer != null && draft.plan().isIssued()
        && answer.pattern("draft-pattern").matcher(mark).find()) {
      problems.add(Problem.warning(id(), draft.place(mark),
              "văn bản đã ban hành mà còn ghi “" + mark + "”", "the document is issued but still says “" + mark + "”")
          .hint("xóa “mark”, hoặc để status: draft", "delete “mark”, or write status: draft"));
    }
  }
}
