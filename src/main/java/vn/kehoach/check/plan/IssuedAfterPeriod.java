package vn.kehoach.check.plan;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.AttachedTo;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Period;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;

/** A plan for 2027 is dated 2072 or 2028, after everything it plans. */
public final class IssuedAfterPeriod implements Rule {

  @Override
  public String id() {
    return "plan/issued-after-period";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Period period = draft.plan().period();
    AttachedTo attached = draft.plan().attachedTo();
    Day own = draft.plan().header().date();
    Day day = own == null && attached != null ? attached.date() : own;
    if (period != null && day != null && day.year() != null && day.year() > period.until()) {
      problems.add(Problem.warning(id(), draft.place(day.typed()),
              "kế hoạch cho " + period.typed() + " mà ghi ngày ban hành năm " + day.year(),
              "the plan is for " + period.typed() + " but dated " + day.year())
          .hint("xem lại năm của ngày ban hành, hoặc “period” ở đầu tệp",
              "check the year of the date of issue, or “period” at the top of the file")
          .seeAlso(draft.place(period.typed())));
    }
  }
}
