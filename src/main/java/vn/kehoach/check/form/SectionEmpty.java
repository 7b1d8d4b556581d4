package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A heading has no content below it. */
public final class SectionEmpty implements Rule {

  @Override
  public String id() {
    return "form/section-empty";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : new NumberedParts(draft).sections()) {
      boolean empty = section.text().isEmpty() && section.items().isEmpty() && section.after().isEmpty()
          && section.budget() == null;
      if (empty) {
        Text heading = section.heading();
        problems.add(Problem.warning(id(), heading == null ? section.span() : draft.place(heading),
                "mục này chưa có nội dung", "this section has no content")
            .hint("viết nội dung, hoặc xóa mục", "write the content, or delete the section"));
      }
    }
  }
}
