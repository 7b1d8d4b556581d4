package vn.kehoach.support;

import java.util.List;
import vn.kehoach.check.Inspection;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standards;

/** The problems found by the rules for a plan that can be read without problems. */
public final class Findings {

  private Findings() {}

  public static List<Problem> of(String yaml) {
    return of(Plans.read(yaml));
  }

  public static List<Problem> of(Plan plan) {
    String standard = plan.standard() == null ? Standards.DEFAULT : plan.standard().value();
    Problems problems = new Problems();
    new Inspection(plan, Standards.find(standard).orElseThrow()).report(problems);
    return problems.inFileOrder();
  }
}
