package vn.kehoach.family;

import java.io.IOException;
import vn.kehoach.source.Problem;

/** A file that could not be read or written, with the problem to report. */
public final class FailedFile extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  FailedFile(Problem problem) {
    super(problem.message().english());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
