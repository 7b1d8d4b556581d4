package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Problem;
import vn.kehoach.support.Findings;

/** If two rules report the same error, it is reported once; a second error next to it is reported as well. */
class OneSlipOneMessageTest {

  private static final String PLAN = "header: {agency: UBND XÃ NHÃ NAM, symbol: KH-UBND, place: Nhã Nam, "
      + "date: 2026-01-05, subject: Phòng chống đuối nước và cứu %s cứu hộ trên địa bàn xã Nhã Nam năm 2026}\n"
      + "closing: Trên đây là Kế hoạch %s trên địa bàn xã Nhã Nam năm 2026./.\n";

  @Test
  void a_misspelt_subject_is_told_where_it_is_misspelt() {
    assertThat(rules("nạm", "phòng chống đuối nước và cứu nạn cứu hộ"))
        .contains("text/unlikely-pair").doesNotContain("plan/own-title-differs");
  }

  @Test
  void a_title_left_over_from_another_plan_is_told_beside_a_misspelt_subject() {
    assertThat(rules("nạm", "phòng chống bạo lực gia đình và bình đẳng giới"))
        .contains("text/unlikely-pair", "plan/own-title-differs");
  }

  @Test
  void a_title_with_a_slip_and_another_word_is_told_twice() {
    assertThat(rules("nạn", "phòng chống cháy rừng và cứu nạm cứu hộ"))
        .contains("text/unlikely-pair", "plan/own-title-differs");
  }

  @Test
  void a_blank_to_be_filled_is_no_word() {
    assertThat(Findings.of("header: {agency: SỞ Y TẾ}\ntasks: [Liên hệ theo số điện thoại 0967 xxx xxx.]\n"))
        .extracting(Problem::rule).contains("text/placeholder")
        .doesNotContain("text/impossible-syllable", "text/doubled-word");
  }

  private static List<String> rules(String word, String title) {
    return Findings.of(PLAN.formatted(word, title)).stream().map(Problem::rule).toList();
  }
}
