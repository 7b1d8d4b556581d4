package vn.kehoach.report;

import java.util.List;
import vn.kehoach.source.Problem;

/** Writes the problems of a run plan by plan, so that a run over thousands of plans keeps none in memory. */
public sealed interface RunReport permits TextRunReport, JsonReport, SarifReport, GithubReport {

  /** Adds the problems of one plan, in file order. */
  void add(List<Problem> problems);

  /** Ends the report. */
  void end(Tally tally);
}
