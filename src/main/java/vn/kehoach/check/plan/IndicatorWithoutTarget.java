package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** An indicator has a unit or baseline but no target. */
public final class IndicatorWithoutTarget implements Rule {

  @Override
  public String id() {
    return "plan/indicator-without-target";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Indicator indicator : Indicators.of(draft).defined()) {
      Text name = indicator.text();
      boolean measured = indicator.unit() != null || indicator.baseline() != null || indicator.compare() != null;
      if (name != null && measured && indicator.targets().isEmpty()) {
        problems.add(Problem.warning(id(), draft.place(name), "chỉ tiêu chưa có giá trị phải đạt",
                "the indicator has no target")
            .hint("thêm “targets:”, ví dụ {2027: 90}", "add “targets:”, for example {2027: 90}"));
      }
    }
  }
}
