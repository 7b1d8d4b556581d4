package vn.kehoach.cli;

/** What a run answers to the shell. */
final class ExitCode {

  /** No error in the documents; warnings are allowed unless {@code --strict}. */
  static final int OK = 0;

  /** An error in the documents. */
  static final int PROBLEMS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Our own fault. */
  static final int FAULT = 3;

  private ExitCode() {}
}
