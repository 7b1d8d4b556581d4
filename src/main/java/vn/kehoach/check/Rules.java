package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.form.SymbolWithSpaces;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standard;

/** All rules, in plain sight. A rule: one class, one line here, one page in {@code spec}. */
public final class Rules {

  private static final List<Rule> ALL = List.of(
      new SymbolWithSpaces());

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** Asks every question; comments in the plan may silence what is found. */
  public static void check(Plan plan, Standard standard, Problems problems) {
    Draft draft = Draft.of(plan, standard);
    Problems findings = new Problems();
    ALL.forEach(rule -> rule.check(draft, findings));
    Ignores.sift(plan.source(), findings.inFileOrder(), problems);
  }
}
