package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A parameter being declared; the last call of the chain sets the type of its value and adds it to the command. */
final class Parameter {

  private final Arguments arguments;
  private final PositionalParamSpec.Builder parameter;

  Parameter(Arguments arguments, PositionalParamSpec.Builder parameter) {
    this.arguments = arguments;
    this.parameter = parameter;
  }

  /** The key of its description among the help texts. */
  Parameter described(String key) {
    parameter.descriptionKey(key);
    return this;
  }

  /** Words offered for completion; others are allowed. */
  Parameter suggesting(Iterable<String> words) {
    parameter.completionCandidates(words);
    return this;
  }

  Given<Path> path() {
    return arguments.add(parameter.arity("1").required(true).type(Path.class).converters(new PathConverter()).build());
  }

  Given<@Nullable Path> pathIfAny() {
    return arguments.add(parameter.arity("0..1").type(Path.class).converters(new PathConverter()).build());
  }

  /** One or more paths. */
  Given<List<Path>> paths() {
    return arguments.add(parameter.arity("1..*").required(true)
        .type(List.class).auxiliaryTypes(Path.class).converters(new PathConverter()).build());
  }

  Given<@Nullable String> textIfAny() {
    return arguments.add(parameter.arity("0..1").type(String.class).build());
  }
}
