package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule of form has a test on both outputs, unless no output can show it. */
class EveryRuleIsMeasuredTest {

  private static final ConformanceTable TABLE = ConformanceTable.read();

  @Test
  void on_both_outputs_unless_no_output_can_show_it() {
    assertThat(TABLE.rules()).allSatisfy(rule -> {
      boolean shown = rule.whyNot().isEmpty();
      assertThat(rule.isMeasured(Format.DOCX)).as("ND30-%s, %s, on the DOCX", rule.id(), rule.what()).isEqualTo(shown);
      assertThat(rule.isMeasured(Format.PDF)).as("ND30-%s, %s, on the PDF", rule.id(), rule.what()).isEqualTo(shown);
    });
  }

  @Test
  void and_every_test_measures_a_rule_of_the_table() {
    assertThat(ConformanceTable.tests().keySet())
        .isSubsetOf(TABLE.rules().stream().map(ConformanceTable.Rule::id).toList());
  }

  @Test
  void the_readme_shows_how_many_rules_are_measured_on_either_output() throws IOException {
    List<String> readme = Files.readAllLines(Path.of("README.md"));
    Path full = Path.of("target", "conformance", "decree-30.md");
    Files.createDirectories(full.getParent());
    Files.writeString(full, TABLE.full());
    assertThat(readme).containsSequence(TABLE.counts());
  }
}
