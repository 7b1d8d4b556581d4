package vn.kehoach.cli;

import java.util.concurrent.Callable;

/** A command with its options and parameters; calling it returns the exit code. */
interface Command extends Callable<Integer> {

  Arguments arguments();
}
