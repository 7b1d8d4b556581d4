package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;

/** The place (địa danh) is missing; in a derived draft it may be added later, like number and date. */
public final class PlaceMissing implements Rule {

  @Override
  public String id() {
    return "form/place-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    if (header.place() == null && !draft.isAttached()) {
      problems.add(Problem.error(id(), draft.place("header.place", header.span()),
              "chưa có địa danh", "the place is missing")
          .hint("ghi “place:” ở header: tên tỉnh, thành phố hoặc xã, phường nơi cơ quan đóng trụ sở",
              "add “place:” to the header: the province or commune where the agency has its seat")
          .as(draft.plan().derivedFrom() == null || draft.plan().isIssued() ? Severity.ERROR : draft.blank())
          .cite(draft.clause("components")));
    }
  }
}
