package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/**
 * A rule cites the law if and only if its page does: pages that name usage as the source belong to findings without a
 * clause.
 */
class PagesNameTheClauseThatFindingsCiteTest {

  private static final Pattern SOURCE = Pattern.compile("(?m)^Căn cứ: (.*)$");

  @TestFactory
  Stream<DynamicTest> pages() {
    return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> agree(rule)));
  }

  private static void agree(Rule rule) {
    Page page = Pages.find(rule.id()).orElseThrow();
    Matcher source = SOURCE.matcher(page.own().text());
    if (!source.find()) {
      return;
    }
    String named = source.group(1);
    for (Page.Example example : page.examples()) {
      Plan plan = Plans.read(example.yaml());
      if (!example.must() || plan.standard() != null) {
        continue;
      }
      Problems found = new Problems();
      rule.check(Draft.of(plan, Standards.find(Standards.DEFAULT).orElseThrow()), found);
      for (Problem problem : found.inFileOrder()) {
        assertThat(problem.citation()).as("%s in line %s", named, problem.place().line())
            .satisfiesAnyOf(
                cited -> assertThat(cited).isNull(),
                cited -> assertThat(cited).startsWith(named),
                cited -> assertThat(named.split("; ")).contains(cited),
                cited -> assertThat(named).startsWith("Hướng dẫn"));
      }
    }
  }
}
