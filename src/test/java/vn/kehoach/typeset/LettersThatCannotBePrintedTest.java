package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.p;
import static vn.kehoach.typeset.Pages.typed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;

class LettersThatCannotBePrintedTest {

  @Test
  void a_letter_the_face_lacks_is_an_error_at_its_place() {
    Pages pages = Pages.of(p("body", typed("ke-hoach.yaml", "Dòng một\nchọn \u2610 có")));
    assertThat(pages.problems()).hasSize(1);
    Problem problem = pages.problems().get(0);
    assertThat(problem.rule()).isEqualTo("layout/missing-letter");
    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    assertThat(problem.place().toString()).isEqualTo("ke-hoach.yaml:2:6");
    assertThat(problem.message().english()).contains("U+2610");
    assertThat(problem.message().vietnamese()).contains("U+2610");
  }

  @Test
  void a_letter_beyond_the_basic_plane_is_one_letter() {
    Pages pages = Pages.of(p("body", typed("ke-hoach.yaml", "vui \uD83D\uDE00 vẻ")));
    assertThat(pages.problems()).hasSize(1);
    assertThat(pages.problems().get(0).message().english()).contains("U+1F600");
    assertThat(pages.lines(0)).containsExactly("vui \uD83D\uDE00 vẻ");
  }

  @Test
  void each_place_is_reported_but_not_a_thousand() {
    assertThat(Pages.of(p("body", typed("a.yaml", "☐ ☐ ☐"))).problems()).hasSize(3);
    assertThat(Pages.of(p("body", typed("a.yaml", "☐ ".repeat(1000)))).problems()).hasSize(20);
  }

  @Test
  void words_that_only_a_template_holds_are_reported_at_the_plan() {
    Pages pages = Pages.of(p("body", "☐ mẫu"), p("body", typed("ke-hoach.yaml", "lời văn")));
    assertThat(pages.problems().get(0).place().toString()).isEqualTo("ke-hoach.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "kinh\u2011tế, kinh-tế",
    "kế\u200B hoạch\uFEFF, kế hoạch",
    "kế\u00ADhoạch, kếhoạch",
    "kế\u2028hoạch, kế hoạch",
    "kế\thoạch, kế hoạch",
    "5\u202F000, 5\u00A0000",
    "kế\u3000hoạch, kế hoạch",
  })
  void signs_for_computers_are_left_out_or_become_what_they_mean(String typed, String printed) {
    Pages pages = Pages.of(p("body", typed));
    assertThat(pages.lines(0)).containsExactly(printed);
    assertThat(pages.problems()).isEmpty();
  }

  @Test
  void a_line_end_of_two_characters_is_one_space() {
    assertThat(Pages.of(p("body", "một\r\nhai\nba")).lines(0)).containsExactly("một hai ba");
  }
}
