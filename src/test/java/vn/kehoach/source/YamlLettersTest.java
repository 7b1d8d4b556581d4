package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The scanner finds the same in the same places, whichever way it is given the letters. */
class YamlLettersTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "", "a", "a: b", "a: b\n", "- một\n- \"hai\\\n  ba\"\n", "a: |\n  một\n\n  hai\n", "a: >-\n  một\n  hai",
      "a:\r\n  b: c\r\n", "a: b\rc: d\r", "a: b\u2028c: d\n", "\uFEFFa: \uFEFFb\n", "{a: [b, c], d: 'e''f'}", "# chỉ ghi chú",
      "a: \"\\u1EA1\"\n---\nb: c\n...\n", "a: [b", "a: \"b", "\ta: b", "a: 'b\n", "? x\n: y\n", "&x a: *x\n", "a: !t b",
      "%YAML 1.2\n---\na\n", "a: b: c", "- a\n b", "a: |2\n  b\n c\n"})
  void a_few_lines(String text) {
    assertSame(text);
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_plan_and_everything_that_once_broke_something(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    assertSame(text);
    assertSame(text.replace("\n", "\r\n"));
    for (int end = text.length() - 1; end > 0; end -= 1 + text.length() / 60) {
      assertSame(text.substring(0, end));
    }
  }

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("examples", "src/test/resources/fuzz", "src/test/resources/hostile")) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
          all.filter(Files::isRegularFile).filter(file -> file.toFile().length() < 40_000).forEach(files::add);
        }
      }
    }
    return files.stream();
  }

  @Test
  void what_takes_two_units_or_cannot_be_printed_is_left_to_the_library() {
    for (String odd : List.of("a: \uD83D\uDE00 b\n", "a: \u0007b\n", "a: \u0085b\n", "a: \uD83D", "a: \uFFFE")) {
      assertThat(YamlLetters.of(odd, odd.toCharArray())).isExactlyInstanceOf(StreamReader.class);
      assertSame(odd);
    }
    assertThat(YamlLetters.of("a: ạ\n", "a: ạ\n".toCharArray())).isInstanceOf(YamlLetters.class);
  }

  private static void assertSame(String text) {
    assertThat(events(YamlLetters.of(text, text.toCharArray()))).isEqualTo(events(new StreamReader(text)));
  }

  /** Everything the parser says, and where. */
  private static List<String> events(StreamReader letters) {
    List<String> events = new ArrayList<>();
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(30_000);
    try {
      ParserImpl parser = new ParserImpl(letters, options);
      while (parser.peekEvent() != null) {
        Event event = parser.getEvent();
        events.add(event + place(event.getStartMark()) + place(event.getEndMark()));
      }
    } catch (MarkedYAMLException failed) {
      events.add(failed.getContext() + place(failed.getContextMark()));
      events.add(failed.getProblem() + place(failed.getProblemMark()));
    } catch (YAMLException failed) {
      events.add(failed.getMessage());
    }
    return events;
  }

  private static String place(Mark mark) {
    return mark == null ? " -" : " " + mark.getIndex() + ":" + mark.getLine() + ":" + mark.getColumn();
  }
}
