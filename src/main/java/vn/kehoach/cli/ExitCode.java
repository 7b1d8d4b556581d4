package vn.kehoach.cli;

/** The exit codes of the program. */
final class ExitCode {

  /** No error in the documents; warnings are allowed unless {@code --strict} is given. */
  static final int OK = 0;

  /** An error in the documents. */
  static final int PROBLEMS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** An internal error. */
  static final int FAULT = 3;

  private ExitCode() {}
}
