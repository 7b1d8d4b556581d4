package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Keys;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A free section has no heading and is therefore printed without a number. */
public final class SectionWithoutHeading implements Rule {

  @Override
  public String id() {
    return "form/section-without-heading";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Section section : draft.plan().sections()) {
      if (section.heading() == null && !Keys.KNOWN_SECTIONS.contains(section.id())) {
        problems.add(Problem.warning(id(), section.span(),
                "mục “" + section.id() + "” không có tiêu đề", "the section “" + section.id() + "” has no heading")
            .hint("thêm “heading: ...”; cố ý không có tiêu đề thì ghi heading: \"\"",
                "add “heading: ...”; for a section without heading, write heading: \"\"")
            .cite(draft.clause("headings")));
      }
    }
  }
}
