package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Severity;
import vn.kehoach.support.Findings;
import vn.kehoach.support.Plans;

/** Clean plans have no false alarms, and in issued plans hardly anything is reported but actual errors. */
class ExamplesAreCleanTest {

  private static List<Problem> findings(Path file) {
    return Findings.of(Plans.read(Plans.source(file)));
  }

  private static List<String> serious(Path file) {
    return findings(file).stream().filter(problem -> problem.severity() != Severity.INFO)
        .map(problem -> problem.place().line() + " " + problem.rule()).toList();
  }

  @TestFactory
  Stream<DynamicTest> examples_have_no_errors_and_no_warnings() {
    return Plans.examples().stream().map(file ->
        DynamicTest.dynamicTest(file.toString(), () -> assertThat(serious(file)).isEmpty()));
  }

  /** Families other than form are counted by tests of their own. */
  @Test
  void an_issued_plan_is_told_its_known_faults_of_form_and_no_others() {
    for (Path file : Plans.real()) {
      List<String> form = serious(file).stream().filter(found -> found.contains(" form/")).toList();
      if (file.endsWith("bac-ninh-hlhpn-2023.yaml")) {
        assertThat(form).containsExactly(
            "9 form/number-blank", "10 form/symbol-with-spaces", "155 form/heading-punctuation-mixed");
        assertThat(findings(file)).extracting(Problem::rule)
            .contains("form/numbering-gap", "form/recipient-note-case");
      } else {
        assertThat(form).isEmpty();
      }
    }
  }

  @Test
  void line_ends_of_windows_change_no_finding() {
    for (Path file : Plans.all()) {
      String text = Plans.source(file).text();
      assertThat(found(text.replace("\n", "\r\n"), true)).isEqualTo(found(text, true));
    }
  }

  @Test
  void letters_of_two_code_points_change_no_finding_but_are_one() {
    for (Path file : Plans.all()) {
      String text = Plans.source(file).text();
      List<String> decomposed = new ArrayList<>(found(Normalizer.normalize(text, Normalizer.Form.NFD), false));
      assertThat(decomposed.removeIf(finding -> finding.endsWith("text/decomposed-letters"))).isTrue();
      assertThat(decomposed).isEqualTo(found(text, false));
    }
  }

  private static List<String> found(String text, boolean columns) {
    return Findings.of(text).stream()
        .map(problem -> problem.place().line() + (columns ? ":" + problem.place().column() : "") + " " + problem.rule())
        .toList();
  }
}
