package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/** The value given for an option or parameter; available once the command line has been parsed. */
record Given<T extends @Nullable Object>(ArgSpec argument) {

  /** The given value, or the default. */
  T value() {
    return argument.getValue();
  }
}
