package vn.kehoach.cli;

import java.util.concurrent.Callable;

/** A command: what may be given to it, and what it does then. Answers the exit code. */
interface Command extends Callable<Integer> {

  Arguments arguments();
}
