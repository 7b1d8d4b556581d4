package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common mistakes in YAML are explained in one sentence with their place. */
class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "`a: \"chưa đóng\nb: 1\n` | yaml/quote-not-closed | 1 | 4",
      "`items:\n  - \"một: hai\n  - \"ba: bốn\"\n` | yaml/quote-not-closed | 2 | 5",
      "`a: 1\n\tb: 2\n` | yaml/tab | 2 | 1",
      "`a: Sở Y tế: chủ trì\n` | yaml/colon-in-sentence | 1 | 11",
      "`a: [một, hai\nb: 1\n` | yaml/bracket-not-closed | 1 | 4",
      "`a: *đậm* chữ\n` | yaml/star-at-start | 1 | 4",
      "`a: @ghi chú\n` | yaml/sign-at-start | 1 | 4",
      "`a: 1\n b: 2\n` | yaml/indentation | 2 | 2",
      "`a: 1\nb\nc: 2\n` | yaml/colon-missing | 2 | 1",
      "`a: !nhan chữ\n` | yaml/tag | 1 | 4",
      "`a: 1\n---\nb: 2\n` | yaml/second-document | 3 | 1",
      "`a: \"C:\\dir\"\n` | yaml/escape | 1 | 8",
      "`a: 1\na: 2\n` | key/duplicate | 2 | 1",
      "`a: 1\nplace:An Bình\n` | yaml/colon-missing | 2 | 1",
      "`place:An Bình\nb: 2\n` | yaml/colon-missing | 1 | 1",
      "`place:\u00A0An Bình\nb: 2\n` | yaml/colon-missing | 1 | 1",
      "`a: 1\nplace：An Bình\n` | yaml/colon-missing | 2 | 1",
      "`a:\n  - một\n  -Hai\n` | yaml/colon-missing | 3 | 3",
      "`a:\n  -Một\n  - hai.\n` | yaml/joined-lines | 2 | 3",
      "`a:\n  b: 1\n\u00A0\u00A0c: 2\n  d: 3\n` | yaml/indentation | 3 | 1",
      "`a:\n  b: 1\nc: 2\n  d: 3\n` | yaml/indentation | 3 | 1",
      "`a:\tchữ\n` | yaml/tab | 1 | 3",
      "`a:\n  - b: 1\n  – b: 2\n` | yaml/colon-missing | 3 | 3",
      "`a:\n  - Một\n  – Hai\n` | yaml/colon-missing | 3 | 3",
      "`a:\n  - Một\n  Hai\n` | yaml/colon-missing | 3 | 3",
      "`a:\n  | TT | Việc |\n  |----|----|\n  | 1 | In |\nb: 2\n` | yaml/sign-at-start | 2 | 3",
      "`a: \"Ba\" sẵn sàng\n` | yaml/sign-at-start | 1 | 4",
      "`a:\n  - [Ba] sẵn sàng\n` | yaml/sign-at-start | 2 | 5",
      "`a:\n  - >80% số hộ\n` | yaml/sign-at-start | 2 | 5",
      "`a:\n  - Mục đích\n    list: dash\n` | yaml/indentation | 2 | 5",
      "`a: Kinh phí gồm:\n  - Ngân sách\n` | yaml/colon-in-sentence | 1 | 16",
      "`a: Kinh phí gồm\n  - Ngân sách\n  - Nguồn khác\n` | yaml/joined-lines | 2 | 3",
      "`a: >-\n  Kinh phí gồm:\n  • Ngân sách\n` | yaml/joined-lines | 3 | 3",
      "`a: Nhà số #12\n` | yaml/cut-at-sharp | 1 | 11",
      "`a:\n  - Một\n  -\u00A0Hai\n` | yaml/colon-missing | 3 | 3",
      "`a:\n  - &Giảm rác\n` | yaml/ampersand-at-start | 2 | 5",
      "`a:\n  - !Giảm rác\n` | yaml/tag | 2 | 5",
      "`items:\n  Giảm rác.\n  Trồng cây.\n` | yaml/joined-lines | 2 | 3",
      "`recipients:\n  Sở Y tế\n  Các thôn\n` | yaml/joined-lines | 2 | 3",
      "`text: |\n  - Giảm rác.\n  - Trồng cây.\n` | yaml/joined-lines | 2 | 3",
      "`text: |\n  | TT | Việc |\n  | 1 | In |\n` | yaml/joined-lines | 2 | 3",
      "`a:\n  b: 1\n  place = An Bình\n` | yaml/colon-missing | 3 | 3",
      "`a:\n  heading KINH PHÍ\n  lines: 1\n` | yaml/colon-missing | 2 | 3",
      "`a:\n  with: - Công an xã\n` | yaml/indentation | 2 | 9",
      "`a: 1\nb: 2\na: 1\nb: 2\n` | key/duplicate | 3 | 1",
  })
  void a_mistake_is_named_and_placed(String yaml, String rule, int line, int column) {
    Problem problem = problems(yaml).get(0);
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.place().line()).as("line").isEqualTo(line);
    assertThat(problem.place().column()).as("column").isEqualTo(column);
    assertThat(problem.hint()).isNotNull();
  }

  @Test
  void a_whole_plan_pasted_twice_is_one_mistake() {
    assertThat(problems("a: 1\nb: 2\nc: 3\na: 1\nb: 2\nc: 3\n")).hasSize(1);
  }

  @Test
  void an_anchor_with_an_alias_is_left_alone() {
    assertThat(problems("a: &Rác Giảm rác\nb: *Rác\n")).isEmpty();
    assertThat(problems("a: &rac Giảm rác\n")).isEmpty();
  }

  @Test
  void the_marker_of_an_item_without_a_dash_is_not_proposed() {
    assertThat(problems("a:\n  - Một\n  b) Hai\n").get(0).hint().vietnamese()).contains("“- Hai”");
  }

  @Test
  void lines_of_one_sentence_and_comments_are_left_alone() {
    assertThat(problems(
        "a: >-\n  Phòng Văn hóa\n  - Xã hội chủ trì\nb: chữ # ghi chú\nc: chữ  #ghi chú\nd: |-\n  - một\n  - hai\n"))
        .isEmpty();
  }

  @Test
  void all_mistakes_of_a_file_are_told_at_once_each_where_it_was_typed() {
    assertThat(problems("a: \"một\nb: Sở Y tế: chủ trì\nplace:Ba\nd: [bốn, năm\ng: *h\n"))
        .extracting(problem -> problem.rule() + " " + problem.place().line() + ":" + problem.place().column())
        .containsExactly("yaml/quote-not-closed 1:4", "yaml/colon-in-sentence 2:11", "yaml/colon-missing 3:1",
            "yaml/bracket-not-closed 4:4", "yaml/star-at-start 5:4");
  }

  @Test
  void an_item_without_its_dash_is_answered_with_it() {
    assertThat(problems("a:\n  - Một\n  Hai\n").get(0).hint().vietnamese()).contains("“- Hai”");
    assertThat(problems("a:\n  - Một\n  • Hai\n").get(0).hint().vietnamese()).contains("“- Hai”");
  }

  @Test
  void tabs_are_one_mistake_however_many_lines_have_them() {
    List<Problem> problems = problems("a:\n\tb: 1\n\tc: 2\nd: Sở: chủ trì: phối hợp\n");
    assertThat(problems).extracting(Problem::rule).containsExactly("yaml/tab", "yaml/colon-in-sentence");
    assertThat(problems.get(0).message().vietnamese()).contains("còn 1 dòng");
  }

  @Test
  void pasted_prose_is_one_mistake() {
    assertThat(problems("a: 1\nKINH PHÍ\nNgân sách xã\nNguồn khác\nb: 2\n")).hasSize(1);
  }

  @Test
  void a_drawn_table_is_one_mistake() {
    assertThat(problems("a:\n  | TT | Việc |\n  |----|----|\n  | 1 | In |\nb: 2\n")).hasSize(1);
  }

  @Test
  void lines_moved_together_are_one_mistake() {
    assertThat(problems("a: 1\nb: Hai\n  c: 3\n  d: 4\n  e: 5\ng: Sở: chủ trì: phối hợp\n"))
        .extracting(problem -> problem.rule() + " " + problem.place().line())
        .containsExactly("yaml/indentation 3", "yaml/colon-in-sentence 6");
  }

  @Test
  void what_cannot_be_understood_ends_the_telling() {
    assertThat(problems("a:\n    b: 1\n   c:\n  d: 2\n e: 3\n")).hasSize(1);
  }

  @Test
  void a_dash_forgotten_before_an_item_is_told_once() {
    List<Problem> problems = problems("a:\n  - title: một\n    list: dash\n    title: hai\n    list: dash\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).hint().vietnamese()).contains("- title");
  }

  @Test
  void a_duplicate_key_shows_both_places() {
    Problem problem = problems("a: 1\nb: 2\na: 3\n").get(0);
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.other().line()).isEqualTo(1);
  }

  @Test
  void nothing_is_turned_into_a_number_or_a_date() {
    YamlNode.Mapping tree = (YamlNode.Mapping)
        YamlReader.read(new Source("a.yaml", "a: 010\nb: 1.500\nc: 12:30\nd: no\ne: 2024-04-04\n"), new Problems());
    assertThat(tree.entries()).extracting(entry -> ((YamlNode.Scalar) entry.value()).text().value())
        .containsExactly("010", "1.500", "12:30", "no", "2024-04-04");
  }

  @Test
  void what_a_program_writes_for_nothing_is_blank_unless_it_is_quoted() {
    YamlNode.Mapping tree = (YamlNode.Mapping)
        YamlReader.read(new Source("a.yaml", "a: null\nb: ~\nc: 'null'\nd: Không null\ne:\n"), new Problems());
    assertThat(tree.entries()).extracting(entry -> ((YamlNode.Scalar) entry.value()).text().value())
        .containsExactly("", "", "null", "Không null", "");
    assertThat(tree.entries()).extracting(entry -> ((YamlNode.Scalar) entry.value()).typed())
        .containsExactly(false, false, true, true, false);
  }

  @Test
  void an_alias_bomb_ends_in_a_problem() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(9)).append("*a").append(i - 1).append("]\n");
    }
    assertThat(problems(bomb.toString())).extracting(Problem::rule)
        .containsAnyOf("yaml/too-many-nodes", "yaml/too-deep");
  }

  @Test
  void deep_nesting_ends_in_a_problem() {
    assertThat(problems("a: " + "[".repeat(5000) + "]".repeat(5000))).extracting(Problem::rule)
        .containsExactly("yaml/too-deep");
  }

  @Test
  void utf_16_and_broken_utf_8_are_explained() {
    assertThat(decode("a: b".getBytes(StandardCharsets.UTF_16))).isEqualTo("yaml/not-utf-8");
    assertThat(decode(new byte[] {'a', ':', ' ', (byte) 0xC3, '\n'})).isEqualTo("yaml/not-utf-8");
    assertThat(decode(new byte[] {'P', 'K', 3, 4, 0})).isEqualTo("yaml/not-text");
    assertThat(decode(new byte[] {'%', 'P', 'D', 'F', '-'})).isEqualTo("yaml/not-text");
    assertThat(decode(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).isEqualTo("yaml/not-text");
  }

  @Test
  void a_byte_order_mark_is_no_letter() {
    Source source = SourceReader.decode("a.yaml", "\uFEFFa: b\n".getBytes(StandardCharsets.UTF_8), new Problems());
    assertThat(source.text()).isEqualTo("a: b\n");
  }

  @Test
  void control_characters_are_refused_with_their_place() {
    Problem problem = problems("a: x\nb: y\u0000z\n").get(0);
    assertThat(problem.rule()).isEqualTo("yaml/control-character");
    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problems("a: \"x\\u0007\"\n")).extracting(Problem::rule).containsExactly("yaml/control-character");
    assertThat(problems("a: \"\\uD800\"\n")).isNotEmpty();
    assertThat(problems("a: \"\uE000\"\n")).extracting(Problem::rule).contains("yaml/control-character");
  }

  private static String decode(byte[] bytes) {
    Problems problems = new Problems();
    assertThat(SourceReader.decode("a.yaml", bytes, problems)).isNull();
    return problems.inFileOrder().get(0).rule();
  }

  private static List<Problem> problems(String yaml) {
    Problems problems = new Problems();
    YamlReader.read(new Source("a.yaml", yaml), problems);
    return problems.inFileOrder();
  }
}
