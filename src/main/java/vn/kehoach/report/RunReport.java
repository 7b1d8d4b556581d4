package vn.kehoach.report;

import java.util.List;
import vn.kehoach.source.Problem;

/** The findings of a run, written plan by plan, so that a run over thousands of plans holds none of them back. */
public sealed interface RunReport permits TextRunReport, JsonReport, SarifReport, GithubReport {

  /** The findings of one plan, in file order. */
  void add(List<Problem> problems);

  /** Nothing more comes. */
  void end(Tally tally);
}
