package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Appendix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** An appendix must have a title. */
public final class AppendixWithoutTitle implements Rule {

  @Override
  public String id() {
    return "form/appendix-without-title";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Appendix appendix : draft.plan().appendices()) {
      if (appendix.title() == null && appendix.section().heading() == null) {
        problems.add(Problem.warning(id(), appendix.section().span(),
                "phụ lục chưa có tiêu đề", "the appendix has no title")
            .hint("thêm “title:”, ví dụ title: Danh mục nhiệm vụ", "add “title:”, for example title: Danh mục nhiệm vụ")
            .cite(draft.clause("appendix")));
      }
    }
  }
}
