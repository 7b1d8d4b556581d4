package vn.kehoach.cli;

import java.util.List;
import vn.kehoach.report.Tally;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;

/** Reports the result of many plans one by one and only counts them, so that memory does not grow with their number. */
final class RenderSummary {

  /**
   * The result for one plan.
   *
   * @param problems the problems that stopped it, unless they are only notes
   * @param findings the findings of the checks
   */
  record Rendered(List<Problem> problems, List<Problem> findings, boolean written, boolean passedOver) {}

  private final Report report;
  private final Checks checks;
  private Tally problems = Tally.NONE;
  private Tally findings = Tally.NONE;
  private int written;
  private int asked;

  RenderSummary(Report report, Checks checks) {
    this.report = report;
    this.checks = checks;
  }

  void add(Rendered plan) {
    report.problems(plan.problems());
    if (checks == Checks.STRICT && plan.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO)) {
      report.problems(plan.findings());
    }
    problems = problems.plus(plan.problems());
    findings = findings.plus(plan.findings());
    written += plan.written() ? 1 : 0;
    asked += plan.passedOver() ? 0 : 1;
  }

  int end() {
    return report.rendered(problems, findings, written, asked, checks);
  }
}
