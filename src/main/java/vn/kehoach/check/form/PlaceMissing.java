package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Header;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** No place (địa danh). */
public final class PlaceMissing implements Rule {

  @Override
  public String id() {
    return "form/place-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Header header = draft.plan().header();
    if (header.place() == null && !draft.isAttached()) {
      problems.add(Problem.error(id(), header.span(), "chưa có địa danh", "the place is missing")
          .hint("thêm “place:” vào header: tên tỉnh, thành phố hoặc xã, phường nơi cơ quan đóng trụ sở",
              "add “place:” to the header: the province or commune where the agency sits")
          .source(draft.clause("components")));
    }
  }
}
