package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** The issuing agency (tên cơ quan, tổ chức ban hành) is missing, one of the nine mandatory components. */
public final class AgencyMissing implements Rule {

  @Override
  public String id() {
    return "form/agency-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    if (header.agency().isEmpty()) {
      problems.add(Problem.error(id(), draft.place("header.agency", header.span()),
              "chưa có tên cơ quan ban hành", "the issuing agency is missing")
          .hint("ghi “agency:” ở header, ví dụ agency: [ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN]",
              "add “agency:” to the header, for example agency: [ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN]")
          .cite(draft.clause("components")));
    }
  }
}
