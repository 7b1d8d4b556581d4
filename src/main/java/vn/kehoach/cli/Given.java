package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** What is given for an option or a parameter; to be asked once the command line is read. */
record Given<T extends @Nullable Object>(ArgSpec argument) {

  /** As it was written, or what holds when nothing is. */
  T value() {
    return argument.getValue();
  }
}
