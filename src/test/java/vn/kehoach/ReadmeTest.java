package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.support.Command;

/** The examples in the README work. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @TempDir
  private Path folder;

  @Test
  void the_command_after_the_build_renders_its_example() throws IOException {
    Matcher command = Pattern.compile("target/kehoach/bin/kehoach (render \\S+) -o (\\S+)").matcher(readme());
    assertThat(command.find()).isTrue();
    String[] words = command.group(1).split(" ");
    Command run = Command.run(words[0], words[1], "-o", folder.toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(folder.resolve("ke-hoach.docx")).isNotEmptyFile();
    assertThat(folder.resolve("ke-hoach.pdf")).isNotEmptyFile();
  }

  @Test
  void the_plan_it_shows_renders_without_warnings() throws IOException {
    Matcher plan = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL).matcher(readme());
    assertThat(plan.find()).isTrue();
    Path file = Files.writeString(folder.resolve("ke-hoach.yaml"), plan.group(1));
    Command run = Command.run("render", file.toString(), "--strict");
    assertThat(run.exitCode()).as(run.toString()).isZero();
  }

  @Test
  void every_command_it_lists_exists_with_the_options_it_lists() throws IOException {
    Matcher commands = Pattern.compile("^kehoach (\\w+) (.*)$", Pattern.MULTILINE).matcher(readme());
    int seen = 0;
    while (commands.find()) {
      String help = Command.run(commands.group(1), "--help").out();
      Matcher options = Pattern.compile("(?<=[\\s\\[])--?[a-z-]+").matcher(commands.group(2));
      while (options.find()) {
        assertThat(help).as(commands.group()).contains(options.group());
      }
      seen++;
    }
    assertThat(seen).isGreaterThan(3);
  }

  @Test
  void every_file_it_links_to_exists() throws IOException {
    Matcher links = Pattern.compile("\\]\\((?!https?:|#)([^)]+)\\)").matcher(readme());
    while (links.find()) {
      assertThat(Path.of(links.group(1))).exists();
    }
  }

  private static String readme() throws IOException {
    return Files.readString(README);
  }
}
