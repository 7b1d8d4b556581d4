package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** An option being declared; the last call of the chain sets the type of its value and adds it to the command. */
final class Option {

  private final Arguments arguments;
  private final OptionSpec.Builder option;

  Option(Arguments arguments, OptionSpec.Builder option) {
    this.arguments = arguments;
    this.option = option;
  }

  /** The placeholder of the value in the help; a few words to choose from are also used for completion. */
  Option label(String label) {
    option.paramLabel(label);
    if (isChoice(label)) {
      option.completionCandidates(() -> List.of(label.split("[|,]")).iterator());
    }
    return this;
  }

  /** Whether the label lists literal words, like {@code json,xml}, not placeholders, like {@code FILE|NAME}. */
  private static boolean isChoice(String label) {
    boolean several = false;
    for (int i = 0; i < label.length(); i++) {
      char letter = label.charAt(i);
      several |= letter == '|' || letter == ',';
      if (letter >= 'A' && letter <= 'Z') {
        return false;
      }
    }
    return several;
  }

  /** The key of its description among the help texts. */
  Option described(String key) {
    option.descriptionKey(key);
    return this;
  }

  /** Allows several values in one argument, separated by commas. */
  Option splitAtCommas() {
    // the label already shows the commas
    option.splitRegex(",").hideParamSyntax(true);
    return this;
  }

  Given<Boolean> flag() {
    return arguments.add(option.type(boolean.class).initialValue(false).build());
  }

  /** A flag that prints the help instead of running the command. */
  void asksForHelp() {
    option.usageHelp(true);
    flag();
  }

  /** A flag that prints the version instead of running the command. */
  void asksForVersion() {
    option.versionHelp(true);
    flag();
  }

  Given<@Nullable Integer> number() {
    return arguments.add(option.type(Integer.class).build());
  }

  Given<Integer> number(int otherwise) {
    return arguments.add(option.type(int.class).initialValue(otherwise).build());
  }

  Given<@Nullable String> text() {
    return arguments.add(option.type(String.class).build());
  }

  Given<String> requiredText() {
    return arguments.add(option.type(String.class).required(true).build());
  }

  Given<String> text(String otherwise) {
    return arguments.add(option.type(String.class).initialValue(otherwise).build());
  }

  /** A value that must be one of a few words. */
  Given<String> oneOf(String otherwise, String... others) {
    return arguments.add(option.type(String.class).initialValue(otherwise)
        .converters(new WordConverter(otherwise, others)).build());
  }

  Given<List<String>> texts(String... otherwise) {
    return arguments.add(
        option.type(List.class).auxiliaryTypes(String.class).initialValue(List.of(otherwise)).build());
  }

  Given<@Nullable Path> path() {
    return arguments.add(option.type(Path.class).converters(new PathConverter()).build());
  }

  Given<Path> requiredPath() {
    return arguments.add(option.type(Path.class).converters(new PathConverter()).required(true).build());
  }
}
