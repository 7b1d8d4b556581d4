package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.kehoach.source.Language;
import vn.kehoach.support.Command;

/** The texts of the help: each once, the same in both languages, each said of something there is. */
class HelpTextsTest {

  private static final Path TEXTS = Path.of("src/main/resources/vn/kehoach/cli");

  @ParameterizedTest
  @ValueSource(strings = {"help.properties", "help_en.properties"})
  void no_key_is_written_twice(String file) throws IOException {
    assertThat(keys(file)).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    assertThat(keys("help_en.properties")).containsExactlyInAnyOrderElementsOf(keys("help.properties"));
  }

  @Test
  void the_date_of_issue_is_not_the_date_a_derivation_counts_from() {
    assertThat(Command.run("issue", "--help").out()).contains("Ngày ban hành: 2026-04-04 hoặc 04/4/2026");
    assertThat(Command.run("derive", "--help").out()).contains("Ngày dự kiến ban hành");
  }

  @Test
  void every_option_and_parameter_is_described_and_nothing_else() throws IOException {
    Console console = new Console(InputStream.nullInputStream(), System.out, System.err, Language.VI, false);
    Set<String> described = new TreeSet<>();
    for (CommandLine command : new Commands(console).line().getSubcommands().values()) {
      command.getCommandSpec().args().forEach(argument -> described.add(argument.descriptionKey()));
    }
    assertThat(keys("help.properties").stream()
        .filter(key -> key.startsWith("option.") || key.startsWith("parameter.")))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  private static List<String> keys(String file) throws IOException {
    return Files.readAllLines(TEXTS.resolve(file)).stream()
        .filter(line -> line.contains(" =") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(" =")))
        .toList();
  }
}
