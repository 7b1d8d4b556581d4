package vn.kehoach.check.cite;

import vn.kehoach.check.Citation;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** Finds a cited document whose number or date is still blank: {@code Kế hoạch số ... /KH-UBND}. */
public final class BlankNumber implements Rule {

  @Override
  public String id() {
    return "cite/blank-number";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Citation citation : draft.citations()) {
      boolean blankNumber = citation.isBlank() && !citation.isRegistered();
      boolean blankDate = citation.date() != null && !citation.date().isComplete();
      if (blankNumber || blankDate) {
        problems.add(Problem.info(id(), draft.place(citation.whole()),
                blankNumber ? "văn bản viện dẫn còn để trống số" : "văn bản viện dẫn chưa ghi đủ ngày ban hành",
                blankNumber ? "the number of a cited document is blank"
                    : "the date of issue of a cited document is incomplete")
            .as(draft.blank())
            .hint("điền số và ngày của văn bản trước khi ban hành",
                "fill in the number and date of the document before issue")
            .cite(draft.clause("citation")));
      }
    }
  }
}
