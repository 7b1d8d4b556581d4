package vn.kehoach.check.form;

import vn.kehoach.check.Draft;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/** The recipients (Nơi nhận) are missing, one of the nine mandatory components. */
public final class RecipientsMissing implements Rule {

  @Override
  public String id() {
    return "form/recipients-missing";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    Plan plan = draft.plan();
    if (plan.recipients().isEmpty() && !draft.isAttached()) {
      Span place = plan.archive() == null ? plan.source().whole() : draft.place(plan.archive());
      problems.add(Problem.error(id(), draft.place("recipients", place), "chưa có nơi nhận", "there are no recipients")
          .hint("ghi “recipients:” với cấp trên (để b/c), cơ quan phối hợp và nơi thực hiện (để t/h)",
              "write “recipients:” with superiors (để b/c), partners and those who implement the plan (để t/h)")
          .cite(draft.clause("components")));
    }
  }
}
