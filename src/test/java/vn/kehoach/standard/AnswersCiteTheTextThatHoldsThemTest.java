package vn.kehoach.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnswersCiteTheTextThatHoldsThemTest {

  private static Standard standard(String id, int year) {
    return Standards.find(id, LocalDate.of(year, 12, 1)).orElseThrow();
  }

  private static String source(Standard standard, String question) {
    return standard.answer(question).orElseThrow().clause();
  }

  @Test
  void a_clause_of_the_decree_is_cited_in_full() {
    assertThat(source(standard("nd30", 2026), "symbol"))
        .isEqualTo("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3");
  }

  @Test
  void an_older_text_of_a_standard_is_cited_from_the_one_that_replaced_it() {
    assertThat(source(standard("dang", 2025), "symbol")).startsWith("Hướng dẫn số 36-HD/VPTW, ");
    assertThat(source(standard("dang", 2026), "symbol")).startsWith("Hướng dẫn số 05-HD/VPTW, ");
  }

  @Test
  void what_a_standard_leaves_to_the_decree_is_cited_from_the_decree() {
    assertThat(source(standard("dang", 2026), "capitals")).startsWith("Nghị định 30/2020/NĐ-CP, ");
    assertThat(source(standard("doan", 2026), "capitals")).startsWith("Nghị định 30/2020/NĐ-CP, ");
  }

  @Test
  void what_a_standard_does_not_ask_has_no_answer() {
    assertThat(standard("nd30", 2026).answer("delegation")).isPresent();
    assertThat(standard("dang", 2026).answer("delegation")).isEmpty();
    assertThat(standard("doan", 2026).answer("marks")).isEmpty();
  }

  @Test
  void no_answer_about_form_is_taken_over_from_the_decree_by_accident() {
    Standard decree = standard("nd30", 2026);
    for (String id : new String[] {"dang", "doan"}) {
      standard(id, 2026).answers().forEach((question, answer) -> {
        String clause = decree.answer(question).orElseThrow().clause();
        boolean ofForm = clause != null && (clause.contains("Mục II") || clause.contains("Mục III"));
        boolean ofLanguage = question.startsWith("citation") || question.startsWith("capitals");
        assertThat(ofForm && !ofLanguage && clause.equals(answer.clause())).as(id + " " + question).isFalse();
      });
    }
  }
}
