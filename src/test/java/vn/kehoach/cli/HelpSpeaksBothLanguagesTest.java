package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.support.Command;

/** The help of all commands in Vietnamese and English. */
class HelpSpeaksBothLanguagesTest {

  private static final Path WORDS = Path.of("src/main/resources/vn/kehoach/cli");
  private static final Pattern KEY = Pattern.compile("(?m)^([a-z][\\w.-]*) =");
  private static final Pattern ASKED = Pattern.compile("described\\(\"([^\"]+)\"\\)");
  /** Vietnamese words allowed: quotations and example values. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
  private static final Pattern MARKED = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

  @Test
  void each_thing_is_said_once_and_in_both_languages() throws IOException {
    List<String> vietnamese = keys("help.properties");
    assertThat(vietnamese).doesNotHaveDuplicates();
    assertThat(keys("help_en.properties")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(vietnamese);
  }

  @Test
  void every_option_and_parameter_is_described() throws IOException {
    List<String> asked = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/vn/kehoach/cli"))) {
      for (Path file : files.toList()) {
        ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
      }
    }
    assertThat(asked).hasSizeGreaterThan(30);
    assertThat(keys("help.properties")).containsAll(asked);
    assertThat(asked).containsAll(keys("help.properties").stream()
        .filter(key -> key.startsWith("option.") || key.startsWith("parameter.")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "preview", "check", "issue", "explain", "derive", "status", "sync", "rollup", "new",
      "templates", "schema", "completion"})
  void the_english_help_of_a_command_is_english(String name) {
    String help = Command.run(name, "--help", "--lang", "en").out().replaceAll("\\s+", " ");
    assertThat(help).contains("Usage: kehoach " + name, "--lang");
    assertThat(MARKED.matcher(QUOTED.matcher(help).replaceAll("")).results().map(MatchResult::group)).isEmpty();
    assertThat(help).isNotEqualTo(Command.run(name, "--help").out().replaceAll("\\s+", " "));
  }

  @Test
  void the_date_of_issue_is_not_explained_as_that_of_a_derivation() {
    assertThat(Command.run("issue", "--help", "--lang", "en").out()).contains("Date of issue:");
    assertThat(Command.run("derive", "--help", "--lang", "en").out()).contains("Expected date of issue");
  }

  private static List<String> keys(String file) throws IOException {
    return KEY.matcher(Files.readString(WORDS.resolve(file))).results().map(found -> found.group(1)).toList();
  }
}
