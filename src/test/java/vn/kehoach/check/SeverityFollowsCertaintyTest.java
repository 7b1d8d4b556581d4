package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Severity;
import vn.kehoach.support.Findings;

class SeverityFollowsCertaintyTest {

  private static Severity severity(String rule, String yaml) {
    return Findings.of(yaml).stream().filter(problem -> problem.rule().equals(rule)).findFirst().orElseThrow()
        .severity();
  }

  @Test
  void a_standard_nobody_compared_with_its_text_makes_no_errors_of_form() {
    assertThat(Findings.of("standard: dang\nheader: {symbol: kh-đu, place: hà nội}\n"))
        .filteredOn(problem -> problem.rule().startsWith("form/"))
        .isNotEmpty()
        .noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(severity("form/symbol-lower-case", "header: {symbol: kh-ubnd}\n")).isEqualTo(Severity.ERROR);
  }

  @Test
  void blanks_are_a_note_in_a_draft_and_a_warning_once_issued() {
    String plan = "header: {agency: SỞ Y TẾ, symbol: KH-SYT, place: Huế}\nsignature: {title: GIÁM ĐỐC}\n";
    for (String rule : List.of("form/number-blank", "form/date-blank", "form/signature-name-missing")) {
      assertThat(severity(rule, "status: draft\n" + plan)).isEqualTo(Severity.INFO);
      assertThat(severity(rule, "status: issued\n" + plan)).isEqualTo(Severity.WARNING);
    }
  }

  @Test
  void the_end_mark_stands_in_the_forms_only_so_it_is_no_error() {
    assertThat(severity("form/end-mark-missing", "header: {agency: A}\nclosing: Hết.\n")).isEqualTo(Severity.WARNING);
    assertThat(severity("form/end-mark-odd", "header: {agency: A}\nclosing: Hết/.\n")).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_number_set_by_hand_is_a_note_a_number_in_the_text_an_error() {
    assertThat(severity("form/numbering-gap", "header: {agency: A}\nbudget: {number: IV, text: Ngân sách.}\n"))
        .isEqualTo(Severity.INFO);
    assertThat(severity("form/numbering-gap", "header: {agency: A}\nbudget: {text: [1. Một., 3. Ba.]}\n"))
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void a_deadline_soon_after_the_years_of_a_plan_is_a_note_any_other_outside_them_a_warning() {
    String plan = "header: {agency: A}\nperiod: 2026-2027\ntasks:\n  - {text: Việc., lead: B, deadline: %s}\n";
    for (String soon : List.of("01/01/2028", "31/3/2028")) {
      assertThat(severity("plan/deadline-outside-period", plan.formatted(soon))).isEqualTo(Severity.INFO);
    }
    for (String far : List.of("01/4/2028", "31/3/2029", "15/6/2024")) {
      assertThat(severity("plan/deadline-outside-period", plan.formatted(far))).isEqualTo(Severity.WARNING);
    }
  }
}
