package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** A target for a year that the plan does not cover. */
public final class TargetOutsidePeriod implements Rule {

  @Override
  public String id() {
    return "plan/target-outside-period";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Period period = draft.plan().period();
    if (period == null) {
      return;
    }
    for (Indicator indicator : Indicators.of(draft).defined()) {
      for (Indicator.Figure figure : indicator.targets()) {
        Text year = figure.isForYear() ? figure.label() : null;
        if (year != null && !period.contains(Integer.parseInt(year.value()))) {
          problems.add(Problem.warning(id(), draft.place(year),
                  "chỉ tiêu của năm " + year + " ở ngoài giai đoạn của kế hoạch (" + period.typed() + ")",
                  "the target for " + year + " is outside the period of the plan (" + period.typed() + ")")
              .hint("sửa năm của chỉ tiêu, hoặc “period” ở đầu tệp",
                  "correct the year of the target, or “period” at the top of the file")
              .seeAlso(draft.place(period.typed())));
        }
      }
    }
  }
}
