package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** The data of a standard comes from summaries that nobody has compared with the official text. */
public final class StandardNotVerified implements Rule {

  @Override
  public String id() {
    return "form/standard-not-verified";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Text named = draft.plan().standard();
    if (named == null || draft.standard().verified()) {
      return;
    }
    String title = draft.standard().title();
    problems.add(Problem.info(id(), draft.place(named),
            "thể thức này (" + title + ") chưa đối chiếu bản gốc",
            "this standard (" + title + ") has not been compared with the official text")
        .hint("so bản in với văn bản gốc trước khi ban hành",
            "compare the printed document with the official text before issue"));
  }
}
