package vn.kehoach.check.plan;

import java.util.Set;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Expression;
import vn.kehoach.check.Rule;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/** {@code compare: "=>"}: an operator that means neither at least nor at most. Words are ignored. */
public final class UnknownComparison implements Rule {

  private static final Set<String> KNOWN = Set.of(">=", "<=", ">", "<", "=", "≥", "≤");
  private static final Expression SIGNS = Expression.of("[<>=!~≥≤≠+-][<>=!~≥≤≠+ -]*");

  @Override
  public String id() {
    return "plan/unknown-comparison";
  }

  @Override
  public void check(Draft draft, Problems problems) {
    for (Indicator indicator : Indicators.of(draft).defined()) {
      Text compare = indicator.compare();
      String typed = Text.valueOf(compare).strip();
      if (compare != null && SIGNS.matcher(typed).matches() && !KNOWN.contains(typed)) {
        problems.add(Problem.warning(id(), draft.place(compare),
                "“" + compare + "” không phải một dấu so sánh", "“" + compare + "” is not a comparison operator")
            .hint("viết \">=\" (tối thiểu), \"<=\" (tối đa), \">\" (trên), \"<\" (dưới) hoặc \"=\"",
                "write \">=\" (at least), \"<=\" (at most), \">\" (more than), \"<\" (less than) or \"=\""));
      }
    }
  }
}
