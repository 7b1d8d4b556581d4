package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** An option while it is described; the last word says what its value is, and its command takes it from then on. */
final class Option {

  private final Arguments arguments;
  private final OptionSpec.Builder option;

  Option(Arguments arguments, OptionSpec.Builder option) {
    this.arguments = arguments;
    this.option = option;
  }

  /** What stands for its value in the help; a few words to choose from are offered to whoever completes a line. */
  Option label(String label) {
    option.paramLabel(label);
    List<String> words = List.of(label.split("[|,]"));
    if (words.size() > 1 && words.stream().allMatch(Option::isLiteral)) {
      option.completionCandidates(words);
    }
    return this;
  }

  /** What is written as it stands: {@code json}, not {@code FILE}. */
  private static boolean isLiteral(String word) {
    return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9');
  }

  /** The key of its description among the texts of the help. */
  Option described(String key) {
    option.descriptionKey(key);
    return this;
  }

  /** Several values may be written in one word. */
  Option splitAtCommas() {
    // the label shows the commas already
    option.splitRegex(",").hideParamSyntax(true);
    return this;
  }

  Given<Boolean> flag() {
    return arguments.add(option.type(boolean.class).initialValue(false).build());
  }

  /** A flag with which the help is printed and nothing is done. */
  void asksForHelp() {
    option.usageHelp(true);
    flag();
  }

  /** A flag with which the version is printed and nothing is done. */
  void asksForVersion() {
    option.versionHelp(true);
    flag();
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

  /** One of a few words; another is refused. */
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
