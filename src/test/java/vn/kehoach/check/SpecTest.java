package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Language;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Plans;

/**
 * Tests each page of {@code spec} against its rule: what must be reported is, at the stated place, and nothing else.
 */
class SpecTest {

  private static final Path SPEC = Path.of("src/main/resources/spec");
  private static final Pattern RAISED =
      Pattern.compile("(?:error|warning|info|problem|report|unknown|missing|limit)\\(\\s*\"([a-z]+/[a-z0-9-]+)\"");

  @TestFactory
  Stream<DynamicNode> pages() {
    return Rules.all().stream().map(rule -> DynamicContainer.dynamicContainer(rule.id(), examples(rule)));
  }

  private static List<DynamicTest> examples(Rule rule) {
    Page page = Pages.find(rule.id()).orElseThrow();
    List<DynamicTest> tests = new ArrayList<>();
    int number = 0;
    for (Page.Example example : page.examples()) {
      number++;
      String name = rule.id() + " #" + number + (example.must() ? " speaks" : " is silent");
      tests.add(DynamicTest.dynamicTest(name, () -> holds(rule, page, example)));
    }
    tests.add(DynamicTest.dynamicTest(rule.id() + " has both kinds of example", () -> {
      assertThat(page.id()).isEqualTo(rule.id());
      assertThat(page.own().title()).isNotEmpty().endsWith(".");
      assertThat(page.own().severity()).isNotEmpty();
      assertThat(page.own().text()).contains("\nCăn cứ: ");
      assertThat(page.examples()).anyMatch(Page.Example::must).anyMatch(example -> !example.must());
    }));
    return tests;
  }

  private static void holds(Rule rule, Page page, Page.Example example) {
    Plan plan = Plans.read(new Source("trang.yaml", example.yaml()));
    String standard = plan.standard() == null ? Standards.DEFAULT : plan.standard().value();
    Problems problems = new Problems();
    rule.check(Draft.of(plan, Standards.find(standard).orElseThrow()), problems);
    List<Problem> found = problems.inFileOrder();
    assertThat(found.stream().map(problem -> problem.place().line() + ":" + problem.place().column()))
        .as("%s%n%s", found, example.yaml())
        .containsExactlyInAnyOrderElementsOf(example.places());
    assertThat(example.places().isEmpty()).isEqualTo(!example.must());
    found.forEach(problem -> speaksWell(rule, page, problem));
  }

  /** The problem has a message and a hint in both languages, and a severity named on the page. */
  private static void speaksWell(Rule rule, Page page, Problem problem) {
    assertThat(problem.rule()).isEqualTo(rule.id());
    assertThat(page.own().severity()).contains(problem.severity().in(Language.VI));
    assertThat(problem.hint()).as("%s has a hint", problem).isNotNull();
    for (Language language : Language.values()) {
      assertThat(problem.message().in(language)).isNotBlank().doesNotEndWith(".");
      assertThat(problem.hint().in(language)).isNotBlank();
    }
  }

  @Test
  void every_rule_has_a_page_and_every_page_a_rule() throws IOException {
    List<String> rules = Rules.all().stream().map(Rule::id).toList();
    assertThat(rules).doesNotHaveDuplicates();
    try (Stream<Path> files = Files.walk(SPEC)) {
      List<String> pages = files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> SPEC.relativize(file).toString().replace(".md", "").replace('\\', '/'))
          .filter(name -> !Pages.READING.contains(name))
          .toList();
      assertThat(pages).containsExactlyInAnyOrderElementsOf(rules);
    }
  }

  @Test
  void everything_is_explained_once() {
    assertThat(Pages.all().stream().map(Page::id).toList()).doesNotHaveDuplicates();
  }

  @Test
  void a_rule_is_named_for_its_fault_as_its_class_is() {
    for (Rule rule : Rules.all()) {
      String kebab = rule.getClass().getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase();
      String family = rule.getClass().getPackageName().replace("vn.kehoach.check.", "");
      assertThat(rule.id()).isEqualTo(family + "/" + kebab);
    }
  }

  @Test
  void everything_a_reader_may_be_told_is_explained() throws IOException {
    TreeSet<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        Matcher matcher = RAISED.matcher(Files.readString(file));
        while (matcher.find()) {
          said.add(matcher.group(1));
        }
      }
    }
    assertThat(said).isNotEmpty();
    assertThat(said.stream().filter(id -> Pages.find(id).isEmpty())).as("ids without a chapter in spec/*.md").isEmpty();
  }

  @Test
  void every_page_names_severities_we_know() {
    List<String> known = Arrays.stream(Severity.values()).map(severity -> severity.in(Language.VI)).toList();
    assertThat(Pages.all()).allSatisfy(page -> {
      assertThat(page.own().severity()).as(page.id()).matches(words -> known.stream().anyMatch(words::contains));
      assertThat(page.own().title()).as(page.id()).isNotEmpty();
    });
  }
}
