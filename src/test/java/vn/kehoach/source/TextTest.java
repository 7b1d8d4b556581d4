package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts refer to the letters they came from, for all scalar styles of YAML. */
class TextTest {

  @Test
  void a_plain_scalar_over_two_lines_points_into_the_second() {
    assertPlaces("subject: Triển khai công tác\n  trẻ em năm 2026\n", "trẻ em", 2, 3);
  }

  @Test
  void a_folded_scalar_points_past_its_head_and_indentation() {
    assertPlaces("subject: >-\n    Triển khai\n    công tác trẻ em\n", "công tác", 3, 5);
  }

  @Test
  void a_folded_scalar_keeps_blank_lines_as_breaks_and_places_after_them() {
    assertPlaces("subject: >-\n  đoạn một\n\n  đoạn hai\n", "đoạn hai", 4, 3);
  }

  @Test
  void a_literal_scalar_points_into_its_lines() {
    assertPlaces("subject: |- # chú thích\n  dòng một\n  dòng hai\n", "dòng hai", 3, 3);
  }

  @Test
  void a_single_quoted_scalar_counts_doubled_quotes_once() {
    assertPlaces("subject: 'không ''nói'' mà làm'\n", "mà làm", 1, 25);
  }

  @Test
  void a_double_quoted_scalar_counts_escapes_as_typed() {
    assertPlaces("subject: \"a \\\"b\\\" \\u00e2 công tác\"\n", "công tác", 1, 26);
  }

  @Test
  void a_double_quoted_scalar_may_continue_after_a_backslash() {
    assertPlaces("subject: \"công \\\n    tác trẻ em\"\n", "tác trẻ", 2, 5);
  }

  @Test
  void a_space_behind_the_break_a_backslash_takes_away_is_one_space() {
    assertPlaces("subject: \"công\\\n    \\ tác trẻ em\\\n \\ năm\"\n", "tác trẻ", 2, 7);
    assertPlaces("subject: \"công\\\r\n    \\ tác trẻ em\\\r\n \\ năm\"\r\n", "năm", 3, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "&a công tác trẻ em", "&a 'công tác trẻ em'", "&a \"công tác trẻ em\"", "&a # ghi chú\n  công tác trẻ em",
      "&a >-\n  công tác trẻ em", "!!str công tác trẻ em", "&a !!str |\n  công tác trẻ em"})
  void an_anchor_before_the_words_does_not_move_them(String value) {
    String yaml = "subject: " + value + "\n";
    Text text = subject(yaml);
    int at = text.value().indexOf("trẻ");
    assertThat(text.span(at, at + 3).start()).isEqualTo(yaml.indexOf("trẻ"));
    assertThat(yaml.substring(text.span(at, at + 3).start(), text.span(at, at + 3).end())).isEqualTo("trẻ");
  }

  /** Ten thousand scalars with breaks, quotes, escapes and spaces wherever YAML allows them. */
  @Test
  void every_letter_points_at_itself_however_it_is_written() {
    Random random = new Random(20261122);
    int placed = 0;
    for (int i = 0; i < 10_000; i++) {
      String yaml = "subject: " + AnyScalar.of(random) + "\nnext: 1\n";
      Problems problems = new Problems();
      YamlNode tree = YamlReader.read(new Source("a.yaml", yaml), problems);
      if (tree instanceof YamlNode.Mapping mapping && !problems.hasErrors()
          && mapping.entry("subject").orElseThrow().value() instanceof YamlNode.Scalar scalar) {
        assertEveryLetter(yaml, scalar.text());
        placed++;
      }
    }
    assertThat(placed).isGreaterThan(8_000);
  }

  private static void assertEveryLetter(String yaml, Text text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        Span place = text.span(i, i + 1);
        String typed = Normalizer.normalize(yaml.substring(place.start(), place.end()), Normalizer.Form.NFC);
        assertThat(typed).as(yaml).matches(Pattern.quote(text.value().substring(i, i + 1)) + "|\\\\[xuU]\\p{XDigit}+");
        assertThat(place.start()).as(yaml).isGreaterThanOrEqualTo(from);
        from = place.end();
      }
    }
  }

  @Test
  void decomposed_letters_are_composed_and_keep_their_places() {
    String decomposed = Normalizer.normalize("subject: Kế hoạch trẻ em\n", Normalizer.Form.NFD);
    Text text = subject(decomposed);
    assertThat(text.value()).isEqualTo("Kế hoạch trẻ em");
    Span place = text.span(9, 12);
    assertThat(decomposed.substring(place.start(), place.end()))
        .isEqualTo(Normalizer.normalize("trẻ", Normalizer.Form.NFD));
  }

  @Test
  void columns_count_characters_beyond_the_basic_plane_once() {
    assertPlaces("# 𠮷\nsubject: \"𠮷 công tác\"\n", "công tác", 2, 13);
  }

  @Test
  void windows_line_ends_do_not_move_places() {
    assertPlaces("subject: >-\r\n  Triển khai\r\n  công tác\r\n", "công tác", 3, 3);
  }

  @Test
  void words_of_our_own_have_no_place() {
    assertThat(Text.of("Nơi nhận").span()).isNull();
  }

  @Test
  void a_part_of_a_text_keeps_its_place() {
    Text text = subject("subject: một hai ba\n");
    Span place = text.subSequence(4, 7).span();
    assertThat(place.column()).isEqualTo(14);
    assertThat(place.end() - place.start()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "subject: a b\n", "subject: 'a b'\n", "subject: \"a b\"\n", "subject: >-\n  a\n  b\n", "subject: a\n  b\n"})
  void every_style_says_the_same(String yaml) {
    assertThat(subject(yaml).value()).isEqualTo("a b");
  }

  private static void assertPlaces(String yaml, String words, int line, int column) {
    Text text = subject(yaml);
    int at = text.value().indexOf(words);
    assertThat(at).as("“%s” in “%s”", words, text).isNotNegative();
    Span place = text.span(at, at + words.length());
    assertThat(place.line()).isEqualTo(line);
    assertThat(place.column()).isEqualTo(column);
    assertThat(yaml.substring(place.start(), place.end())).isEqualTo(words);
  }

  private static Text subject(String yaml) {
    Problems problems = new Problems();
    YamlNode tree = YamlReader.read(new Source("a.yaml", yaml), problems);
    assertThat(problems.inFileOrder()).isEmpty();
    YamlNode value = ((YamlNode.Mapping) tree).entry("subject").orElseThrow().value();
    return ((YamlNode.Scalar) value).text();
  }
}
