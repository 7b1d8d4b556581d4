package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Plans;

/** A written plan can be read back as an equal plan. */
class PlanWriterTest {

  static List<Path> plans() {
    return Plans.all();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_plan_reads_back_equal(Path file) {
    Plan plan = Plans.read(Plans.source(file));
    String written = PlanWriter.write(plan, new Remarks()).text();
    Plan again = read(written);
    assertThat(words(again)).isEqualTo(words(plan));
    assertThat(PlanWriter.write(again, new Remarks()).text()).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void lines_stay_readable(Path file) {
    Plan plan = Plans.read(Plans.source(file));
    assertThat(PlanWriter.write(plan, new Remarks()).text().lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
  }

  /** Everything in a plan, one field per line, without positions. */
  private static List<String> words(Plan plan) {
    String all = plan.toString().replaceAll("(source|span)=[^,\\]]*[.]yaml[:0-9]*, ", "")
        .replaceAll(", blanks=\\{[^}]*}", "");
    return List.of(all.split("(?=[\\[ ][a-zA-Z]+=)"));
  }

  private static Plan read(String yaml) {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(new Source("lại.yaml", yaml), problems);
    assertThat(problems.inFileOrder()).extracting(Problem::toString).as(yaml).isEmpty();
    return plan;
  }
}
