package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.Kehoach;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.FileName;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.update.Digest;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Golden;
import vn.kehoach.support.Plans;
import vn.kehoach.template.TemplateFinder;

/** The plans derived from the province in {@code examples/phan-cap}: three word for word, and what holds for all. */
class ExampleChildrenTest {

  private static final Path FOLDER = Path.of("examples/phan-cap");

  private static final Map<String, Child> CHILDREN = children();

  private static Map<String, Child> children() {
    Problems problems = new Problems();
    Plan parent = Plans.read(Plans.source(FOLDER.resolve("ke-hoach.yaml")));
    Roster roster = RosterFile.read(FOLDER.resolve("don-vi.csv"), problems);
    Recipes recipes = Recipes.read(Plans.source(FOLDER.resolve("cong-thuc.yaml")), null, problems);
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(parent, null, List.of(), null, "ke-hoach.yaml", Digest.of(parent.source().text())),
        recipes, roster, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return Derived.children(derivation);
  }

  static Stream<Child> all() {
    return CHILDREN.values().stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phường Phố Hiến", "Xã Khoái Châu", "Xã Tiền Hải"})
  void three_of_them_word_for_word(String unit) {
    Child child = CHILDREN.get(unit);
    Golden.assertMatches("derive/" + FileName.of(child.unit()) + ".yaml", Derived.yaml(child));
  }

  @Test
  void every_unit_of_the_roster_has_one() {
    assertThat(CHILDREN).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_passes_the_checks_without_an_error_and_can_be_set(Child child) {
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    Problems problems = new Problems();
    Plan plan = kehoach.read(new Source("con.yaml", Derived.yaml(child)), problems);
    kehoach.check(plan, problems);
    assertThat(kehoach.typeset(plan, problems)).isNotNull();
    assertThat(problems.inFileOrder().stream().filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::message)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void none_makes_the_province_act(Child child) {
    Actors.assertOwn(Derived.reread(child),
        "(?<!cơ )\\b[Ss]ở \\p{Lu}|(?<!cơ )\\b[Cc]ác sở\\b|\\btỉnh\\b|Tỉnh ủy|Hưng Yên",
        List.of());
  }

  @Test
  void deriving_again_gives_the_same_bytes() {
    children().forEach((unit, child) -> assertThat(Derived.yaml(child)).isEqualTo(Derived.yaml(CHILDREN.get(unit))));
  }
}
