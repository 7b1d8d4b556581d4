package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;
import vn.kehoach.support.Findings;

class CommentsSilenceOnePlaceTest {

  private static List<String> check(String yaml) {
    return Findings.of(yaml).stream().map(problem -> problem.place().line() + " " + problem.rule()).toList();
  }

  @Test
  void on_the_same_line() {
    String yaml = """
        header:
          symbol: KH - UBND   # kehoach: bỏ qua form/symbol-with-spaces - chép đúng bản gốc
        """;
    assertThat(check(yaml)).doesNotContain("2 form/symbol-with-spaces", "2 key/ignore-unused")
        .contains("2 form/number-blank");
  }

  @Test
  void on_the_line_above_also_in_english_and_several_at_once() {
    String yaml = """
        header:
          # kehoach: ignore form/symbol-with-spaces, form/number-blank - as in the original
          # một ghi chú khác
          symbol: KH - UBND
        """;
    assertThat(check(yaml)).noneMatch(found -> found.contains("symbol-with-spaces") || found.contains("number-blank")
        || found.contains("ignore"));
  }

  @Test
  void above_a_key_the_whole_of_a_value_of_several_lines() {
    String yaml = """
        header: {agency: A}
        # kehoach: bỏ qua form/day-not-padded - trích nguyên văn
        opening: >-
          Thực hiện Kế hoạch ngày 05 tháng 3 năm 2026 và
          Kế hoạch ngày 6 tháng 3 năm 2026 và ngày
          7 tháng 3 năm 2026.
        closing: Báo cáo trước ngày 8 tháng 3 năm 2026./.
        """;
    assertThat(check(yaml)).filteredOn(found -> found.contains("day-not-padded")).containsExactly(
        "7 form/day-not-padded");
  }

  @Test
  void above_a_list_item_that_item_only() {
    String yaml = """
        header: {agency: A}
        opening:
          # kehoach: bỏ qua form/day-not-padded - trích nguyên văn
          - >-
            Thực hiện Kế hoạch
            ngày 6 tháng 3 năm 2026.
          - Báo cáo ngày 8 tháng 3 năm 2026.
        """;
    assertThat(check(yaml)).filteredOn(found -> found.contains("day-not-padded")).containsExactly(
        "7 form/day-not-padded");
  }

  @Test
  void what_belongs_to_the_whole_file_is_silenced_anywhere() {
    String yaml = """
        # kehoach: bỏ qua form/signature-missing - ký trên bản giấy
        header: {agency: A}
        """;
    assertThat(check(yaml)).noneMatch(found -> found.contains("signature-missing") || found.contains("ignore"));
  }

  @Test
  void without_a_reason_it_silences_and_is_a_warning_itself() {
    String yaml = """
        header:
          symbol: KH - UBND   # kehoach: bỏ qua form/symbol-with-spaces
        """;
    assertThat(Findings.of(yaml)).filteredOn(problem -> problem.place().line() == 2)
        .extracting(Problem::rule, Problem::severity)
        .contains(org.assertj.core.groups.Tuple.tuple("key/ignore-without-reason", Severity.WARNING))
        .noneMatch(found -> found.toList().contains("form/symbol-with-spaces"));
  }

  @Test
  void an_unknown_rule_is_a_warning_with_a_suggestion() {
    String yaml = """
        header:
          symbol: KH-UBND   # kehoach: bỏ qua form/symbol-with-space - nhầm
        """;
    assertThat(Findings.of(yaml)).filteredOn(problem -> problem.rule().equals("key/ignore-unknown-rule"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.hint().vietnamese()).contains("form/symbol-with-spaces");
          assertThat(problem.place().column()).isEqualTo(39);
        });
  }

  @Test
  void capitals_a_colon_before_the_reason_and_rules_parted_by_spaces_are_understood() {
    String yaml = """
        header:
          symbol: KH - UBND   # KEHOACH: Bỏ qua form/symbol-with-spaces: chép đúng bản gốc
          subject: V/v thi đua.   # Kehoach: IGNORE form/subject-as-letter form/subject-with-stop - as printed
        """;
    assertThat(check(yaml)).noneMatch(found -> found.contains("symbol-with-spaces") || found.contains("subject-")
        || found.contains("ignore"));
  }

  @Test
  void what_silences_nothing_is_a_note() {
    String yaml = """
        header:
          symbol: KH-UBND   # kehoach: bỏ qua form/symbol-with-spaces - đã sửa
        """;
    assertThat(Findings.of(yaml)).filteredOn(problem -> problem.rule().equals("key/ignore-unused"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void a_hash_inside_a_sentence_is_no_comment() {
    String yaml = """
        header:
          symbol: KH - UBND
        opening: >-
          Câu có dấu
          # kehoach: bỏ qua form/symbol-with-spaces - nằm trong câu
        """;
    assertThat(check(yaml)).contains("2 form/symbol-with-spaces").noneMatch(found -> found.contains("ignore"));
  }

  @Test
  void line_ends_of_windows_change_nothing() {
    String yaml = """
        header:
          # kehoach: bỏ qua form/symbol-with-spaces - chép đúng bản gốc
          symbol: KH - UBND
        """;
    assertThat(check(yaml.replace("\n", "\r\n"))).isEqualTo(check(yaml));
  }

  @Test
  void other_comments_are_left_alone() {
    assertThat(check("header:\n  symbol: KH-UBND   # tài liệu: xem kehoach: hướng dẫn\n"))
        .noneMatch(found -> found.contains("ignore"));
    assertThat(check("header:\n  symbol: KH-UBND   # kehoach: ghi chú lạ\n"))
        .contains("2 key/ignore-not-understood");
  }
}
