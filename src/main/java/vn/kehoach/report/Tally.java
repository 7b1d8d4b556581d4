package vn.kehoach.report;

import java.util.List;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;

/** The number of plans checked and of problems found. */
public record Tally(int plans, long errors, long warnings, long infos) {

  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** With one more plan. */
  public Tally plus(List<Problem> problems) {
    return new Tally(plans + 1,
        errors + count(problems, Severity.ERROR),
        warnings + count(problems, Severity.WARNING),
        infos + count(problems, Severity.INFO));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
