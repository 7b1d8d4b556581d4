package vn.kehoach.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Child;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.plan.PlanWriter;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/** Plans derived from a parent plan in a text block, for tests of their content. */
public final class Derived {

  /** The header of a provincial plan, the parent in most tests. */
  public static final String PROVINCE = """
      header:
        agency: [ỦY BAN NHÂN DÂN, TỈNH VĨNH LONG]
        number: 12
        symbol: KH-UBND
        date: 2027-01-05
        subject: Chăm lo người cao tuổi năm 2027
      """;

  private Derived() {}

  /** A derivation that must start without problems. */
  public static Derivation of(Plan parent, @Nullable Plan second, Roster roster, @Nullable String recipe) {
    Problems problems = new Problems();
    Recipes recipes = recipe == null ? Recipes.builtIn(null, null)
        : Recipes.read(new Source("cong-thuc.yaml", recipe), null, problems);
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(parent, second, List.of(), (LocalDate) null, "cap-tren.yaml", "sha256:0"), recipes,
        roster,
        problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return derivation;
  }

  /** Units as a YAML list. */
  public static Roster roster(String yaml) {
    Problems problems = new Problems();
    Roster roster = Roster.ofYaml(new Source("don-vi.yaml", yaml), problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return roster;
  }

  /** The derived plans by the name of their unit. */
  public static Map<String, Child> children(Derivation derivation) {
    Map<String, Child> children = new LinkedHashMap<>();
    for (Unit unit : derivation.units()) {
      Problems problems = new Problems();
      Child child = derivation.child(unit, problems);
      assertThat(problems.inFileOrder()).isEmpty();
      children.put(unit.name().value(), child);
    }
    return children;
  }

  /** The words of the first task of a plan. */
  public static Text firstTask(Plan plan) {
    return plan.section("tasks").orElseThrow().items().get(0).text().get(0);
  }

  /** The plan derived for a single unit, with the built-in recipe or a given one. */
  public static Child child(String parent, String unit, @Nullable String recipe) {
    Derivation derivation = of(Plans.read(parent), null, roster("- " + unit), recipe);
    return new ArrayList<>(children(derivation).values()).get(0);
  }

  public static String yaml(Child child) {
    return PlanWriter.write(child.plan(), child.remarks()).text();
  }

  /** The derived plan read from its file, without problems. */
  public static Plan reread(Child child) {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(new Source(child.unit().name() + ".yaml", yaml(child)), problems);
    assertThat(problems.inFileOrder()).as(yaml(child)).isEmpty();
    return plan;
  }
}
