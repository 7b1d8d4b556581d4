package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text that is written can be read back unchanged. */
class YamlWriterTest {

  /** Characters with a meaning in YAML and line breaks, among ordinary words. */
  private static final List<String> PIECES = List.of(
      "kế hoạch", "ủy ban", "12.500", " ", "  ", "\n", "\n\n", "\t", ":", ": ", " #", "#", "-", "- ",
      "? ", "*", "&", "!",
      "|", ">", ">-", "'", "\"", "%", "@", "`", "{", "}", "[", "]", ",", "...", "---", "\\", "\u00A0",
      "\u2028", "\u0085",
      "~", "null", "yes", "<<", "=", "\uD840\uDF9F", "“nháy”", "a".repeat(130), "x y ".repeat(40));

  @ParameterizedTest
  @ValueSource(strings = {
      "một câu", "có: dấu hai chấm", "cuối:", "[@chi-thi-28] của", "- gạch", "# thăng", "", " ",
      " đầu", "cuối ", "0123",
      "a #b", "\"trích\"", "'trích'", "%", "@", "dòng 1\ndòng 2", " dòng\nthụt", "dòng 1\n\n\ndòng 2\n"})
  void words_read_back(String words) {
    assertReadsBack(words);
  }

  @Test
  void random_words_read_back() {
    Random random = new Random(30);
    for (int round = 0; round < 4000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        words.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertReadsBack(words.toString());
    }
  }

  @Test
  void long_sentences_are_folded_below_a_hundred_columns() {
    String sentence = "Rà soát, lập danh sách người chưa tham gia bảo hiểm xã hội ".repeat(10).strip();
    String written = write(new YamlPart.Words(Text.of(sentence)));
    assertThat(written).startsWith("key: >-\n  Rà soát");
    assertThat(written.lines()).allMatch(line -> line.length() <= 100).hasSizeGreaterThan(5);
  }

  @Test
  void comments_stand_above_what_they_are_about_and_do_not_change_it() {
    YamlPart.Group item = new YamlPart.Builder()
        .put("a", new YamlPart.Words(Text.of("một"), List.of("xem lại: một")))
        .put("b", new YamlPart.Words(null, List.of("xem lại: chưa có")))
        .group();
    String written = write(new YamlPart.Items(List.of(item), false));
    assertThat(written).isEqualTo("key:\n  # xem lại: một\n  - a: một\n    # xem lại: chưa có\n    b:\n");
  }

  @Test
  void each_value_knows_the_lines_it_was_written_on() {
    Text shorter = Text.of("một");
    Text longer = Text.of("hai ".repeat(60).strip());
    YamlWriter.Written written = YamlWriter.write(new YamlPart.Builder()
        .put("a", new YamlPart.Words(shorter)).put("b", new YamlPart.Words(longer)).group(), List.of("đầu tệp"));
    assertThat(written.places()).containsExactly(
        new YamlWriter.Place(2, 2, shorter), new YamlWriter.Place(3, 6, longer));
  }

  private static void assertReadsBack(String words) {
    List<YamlPart> shapes = new ArrayList<>();
    YamlPart.Words part = new YamlPart.Words(Text.of(words));
    shapes.add(part);
    shapes.add(new YamlPart.Items(List.of(part, part), true));
    shapes.add(new YamlPart.Items(List.of(part), false));
    shapes.add(new YamlPart.Builder().put("inner", part).put("other", part).compact());
    shapes.add(new YamlPart.Items(List.of(new YamlPart.Builder().put("inner", part).group()), false));
    for (YamlPart shape : shapes) {
      String yaml = write(shape);
      Problems problems = new Problems();
      YamlNode tree = YamlReader.read(new Source("a.yaml", yaml), problems);
      assertThat(tree).as(yaml + problems.inFileOrder()).isNotNull();
      assertThat(scalars(tree)).as(yaml).isNotEmpty().allMatch(scalar -> scalar.equals(Text.of(words)));
    }
  }

  private static List<Text> scalars(YamlNode node) {
    List<Text> found = new ArrayList<>();
    if (node instanceof YamlNode.Scalar scalar) {
      found.add(scalar.text());
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> found.addAll(scalars(item)));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> found.addAll(scalars(entry.value())));
    }
    return found;
  }

  private static String write(YamlPart part) {
    return YamlWriter.write(new YamlPart.Builder().put("key", part).group(), List.of()).text();
  }
}
