package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** The scanner finds the same at the same places, however it receives the letters. */
class LetterStreamTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "", "a", "a: b", "a: b\n", "- một\n- \"hai\\\n  ba\"\n", "a: |\n  một\n\n  hai\n", "a: >-\n  một\n  hai",
      "a:\r\n  b: c\r\n", "a: b\rc: d\r", "a: b\u2028c: d\n", "\uFEFFa: \uFEFFb\n",
      "{a: [b, c], d: 'e''f'}", "# chỉ ghi chú",
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

  /** Positions are counted in UTF-16 units here, in code points there. */
  @Test
  void what_takes_two_units_is_read_alike() {
    String faces = "a: \uD83D\uDE00 b\n\uD83D\uDE00: [\"\uD83D\uDE00\", 'c']\n";
    assertThat(words(ours(faces))).isEqualTo(words(new StreamReader(faces)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \u0007b\n", "a: b\n\u0000", "a: \uFFFE", "\u007F"})
  void what_cannot_be_printed_is_refused_where_it_stands(String odd) {
    ReaderException ours = refused(ours(odd));
    ReaderException theirs = refused(new StreamReader(odd));
    assertThat(ours.getPosition()).isEqualTo(theirs.getPosition());
    assertThat(ours.getCodePoint()).isEqualTo(theirs.getCodePoint());
  }

  private static ReaderException refused(StreamReader letters) {
    return assertThrows(ReaderException.class, () -> {
      ParserImpl parser = new ParserImpl(letters, new LoaderOptions());
      while (parser.peekEvent() != null) {
        parser.getEvent();
      }
    });
  }

  private static LetterStream ours(String text) {
    char[] letters = text.toCharArray();
    return new LetterStream(text, letters, CommonLetters.only(letters));
  }

  private static void assertSame(String text) {
    assertThat(events(ours(text))).isEqualTo(events(new StreamReader(text)));
  }

  private static List<String> words(StreamReader letters) {
    return events(letters).stream().map(event -> event.replaceAll(" (?:-|\\d+:\\d+:\\d+)", "")).toList();
  }

  /** All events of the parser, with their places. */
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
