package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters of a command, starting with those that every command has. */
final class Arguments {

  static {
    // otherwise picocli looks for Groovy in every jar, and finds converters for dates and addresses by reflection
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java.+");
  }

  private final List<ArgSpec> all = new ArrayList<>();
  private final GlobalOptions global = new GlobalOptions(this);
  private GlobalOptions ofProgram = global;

  Option option(String name, String... otherNames) {
    return new Option(this, OptionSpec.builder(name, otherNames));
  }

  Parameter parameter(String label) {
    return new Parameter(this, PositionalParamSpec.builder().paramLabel(label));
  }

  <T> Given<T> add(ArgSpec argument) {
    all.add(argument);
    return new Given<>(argument);
  }

  /** Options of the program, given before the command, apply too. */
  Arguments partOf(Arguments program) {
    ofProgram = program.global;
    return this;
  }

  /** The number of jobs to run in parallel. */
  int jobs() {
    Integer given = global.jobs() != null ? global.jobs() : ofProgram.jobs();
    return given != null ? given : Runtime.getRuntime().availableProcessors();
  }

  /** The command line of {@code command} for picocli. */
  CommandLine line(Object command) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    for (ArgSpec argument : all) {
      spec.add(argument);
    }
    return new CommandLine(spec);
  }
}
