package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Fix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/** What a fix corrects is no longer reported, the file can still be read, and no text is lost or added. */
class EveryRepairHoldsTest {

  @TestFactory
  Stream<DynamicTest> repairs() {
    return Rules.all().stream().flatMap(rule -> Pages.find(rule.id()).orElseThrow().examples().stream()
        .filter(Page.Example::must)
        .flatMap(example -> Stream.of(example.yaml(), example.yaml().replace("\n", "\r\n")))
        .filter(yaml -> !fixes(rule, new Source("trang.yaml", yaml)).isEmpty())
        .map(yaml -> DynamicTest.dynamicTest(rule.id(), () -> holds(rule, new Source("trang.yaml", yaml)))));
  }

  private static void holds(Rule rule, Source source) {
    Corrected corrected = Corrected.of(source, text -> findings(rule, text));
    assertThat(corrected.differs()).isTrue();
    assertThat(fixes(rule, corrected.source())).isEmpty();
    assertThat(Corrected.of(corrected.source(), text -> findings(rule, text)).differs()).isFalse();
    assertThat(Passages.of(Plans.read(corrected.source())))
        .as(corrected.source().text())
        .hasSameSizeAs(Passages.of(Plans.read(source)))
        .extracting(Passage::role)
        .isEqualTo(Passages.of(Plans.read(source)).stream().map(Passage::role).toList());
    assertThat(corrected.source().text().contains("\r")).isEqualTo(source.text().contains("\r"));
  }

  private static List<Fix> fixes(Rule rule, Source source) {
    List<Problem> found = findings(rule, source);
    return found == null ? List.of() : found.stream().map(Problem::fix).filter(Objects::nonNull).toList();
  }

  private static @Nullable List<Problem> findings(Rule rule, Source source) {
    Plan plan = read(source);
    if (plan == null) {
      return null;
    }
    String standard = plan.standard() == null ? Standards.DEFAULT : plan.standard().value();
    Problems problems = new Problems();
    rule.check(Draft.of(plan, Standards.find(standard).orElseThrow()), problems);
    return problems.inFileOrder();
  }

  private static @Nullable Plan read(Source source) {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(source, problems);
    return problems.hasErrors() ? null : plan;
  }
}
