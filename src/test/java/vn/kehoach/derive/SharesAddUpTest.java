package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.derive.figure.Figure;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** The targets of derived plans add up to the target of the parent plan, for any units. */
class SharesAddUpTest {

  private static final String PARENT = """
      header: {agency: [ỦY BAN NHÂN DÂN, TỈNH VĨNH LONG], number: 12, symbol: KH-UBND, date: 2026-03-05,
               subject: Việc làm}
      sections:
        chi-tieu:
          - indicators:
              - {id: viec-lam, text: Số người có việc làm, unit: người, targets: {2026: %d, 2027: %d}}
              - {id: bac, text: Số lớp, unit: lớp, targets: {2027: %d}, parts: {Xã: %d, Phường: %d}}
              - {id: ty-le, text: Tỷ lệ, unit: "%%", targets: {2027: 90}}
      tasks:
        - {id: t1, text: Mở lớp., lead: "Ủy ban nhân dân các xã, phường", indicators: [viec-lam, bac]}
      budget:
        lines: [{item: Mở lớp, unit: lớp, quantity: 3, price: 100.000, amount: %d}, {item: In ấn, amount: %d}]
        total: %d
      """;

  @Test
  void for_random_figures_and_rosters() {
    Random random = new Random(1206);
    for (int round = 0; round < 120; round++) {
      int xa = random.nextInt(3000);
      int phuong = random.nextInt(30);
      long one = Math.abs(random.nextLong() % 5_000_000_000_000L);
      long two = random.nextInt(1000);
      int first = random.nextInt(round % 4 == 0 ? 5 : 100_000);
      int second = random.nextInt(1_000_000);
      Plan parent = Plans.read(PARENT.formatted(first, second, xa + phuong, xa, phuong, one, two, one + two));
      Roster roster = roster(random);
      Map<String, Child> children =
          Derived.children(Derived.of(parent, null, roster, "apportion: {\"*\": population, budget: population}"));
      Map<String, Long> sums = new HashMap<>();
      children.values().forEach(child -> add(Derived.reread(child), sums));
      assertThat(sums.getOrDefault("viec-lam 2026", 0L)).isEqualTo(first);
      assertThat(sums.getOrDefault("viec-lam 2027", 0L)).isEqualTo(second);
      assertThat(sums.getOrDefault("bac 2027", 0L)).isEqualTo(xa + phuong);
      assertThat(sums.getOrDefault("bac Xã", 0L)).isEqualTo(xa);
      assertThat(sums.getOrDefault("bac Phường", 0L)).isEqualTo(phuong);
      assertThat(sums.getOrDefault("budget", 0L)).isEqualTo(one + two);
      assertThat(sums.getOrDefault("total", 0L)).isEqualTo(one + two);
      children.values().forEach(SharesAddUpTest::assertConsistent);
    }
  }

  @Test
  void a_unit_without_share_loses_the_indicator_and_its_mention_and_is_told() {
    Plan parent = Plans.read(PARENT.formatted(3, 3, 2, 1, 1, 0, 0, 0));
    Map<String, Child> children = Derived.children(Derived.of(parent, null, Derived.roster("""
        - {name: Xã Lớn, population: 90000}
        - {name: Phường Vừa, population: 60000}
        - {name: Xã Bé, population: 12}
        """), null));
    Child small = children.get("Xã Bé");
    assertThat(indicators(small.plan())).extracting(one -> one.id().value()).containsExactly("ty-le");
    assertThat(small.coverage().left()).extracting(Coverage.Left::what).contains("viec-lam", "bac");
    assertThat(Derived.yaml(small)).contains("# Không đưa xuống: viec-lam (phần của đơn vị bằng 0");
    Node task = small.plan().section("tasks").orElseThrow().items().get(0);
    assertThat(task.task().indicators()).isEmpty();
  }

  @Test
  void a_unit_without_weight_is_a_problem_and_the_others_share_the_whole() {
    Problems problems = new Problems();
    Plan parent = Plans.read(PARENT.formatted(10, 10, 2, 1, 1, 0, 0, 0));
    Roster roster = Derived.roster("""
        - {name: Xã A, population: 5000}
        - {name: Phường B, population: nhiều}
        - {name: Xã C, population: 5.000}
        """);
    Derivation derivation = new Derivation(new Derivation.Ancestry(parent, null, List.of(), null, "p", "d"),
        Recipes.builtIn(null, null), roster, problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/no-weight");
    assertThat(problems.inFileOrder().get(0).place().line()).isEqualTo(2);
    Map<String, Long> sums = new HashMap<>();
    Derived.children(derivation).values().forEach(child -> add(child.plan(), sums));
    assertThat(sums.get("viec-lam 2026")).isEqualTo(10);
  }

  /** Columns, against 1.000 people with work: what each commune gets, off by a slip; and quantities of another kind. */
  @ParameterizedTest
  @CsvSource({"400, 600, 0", "400, 620, 1", "380, 600, 1", "41730, 58214, 0", "4, 6, 0"})
  void a_column_that_nearly_makes_the_figure_is_told(String one, String two, int told) {
    Problems problems = new Problems();
    Recipes recipes = Recipes.read(
        new vn.kehoach.source.Source("r.yaml", "apportion: {viec-lam: việc làm}\n"), null, new Problems());
    Plan parent = Plans.read(PARENT.formatted(1000, 1, 2, 1, 1, 0, 0, 0).replace(", 2027: 1}}", "}}"));
    new Derivation(new Derivation.Ancestry(parent, null, List.of(), null, "p", "d"), recipes,
        Derived.roster("- {name: Xã A, việc làm: " + one + "}\n- {name: Xã B, việc làm: " + two + "}"), problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule)
        .isEqualTo(Collections.nCopies(told, "units/figures-do-not-add-up"));
  }

  @Test
  void a_column_that_is_not_there_is_named_with_the_nearest() {
    Problems problems = new Problems();
    Recipes recipes = Recipes.read(
        new vn.kehoach.source.Source("r.yaml", "apportion: populaton\n"), null, new Problems());
    new Derivation(new Derivation.Ancestry(Plans.read(PARENT.formatted(1, 1, 2, 1, 1, 0, 0, 0)), null,
        List.of(), null, "p", "d"),
        recipes, Derived.roster("- {name: Xã A, population: 5}"), problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("recipe/unknown-column");
    assertThat(problems.inFileOrder().get(0).hint().vietnamese()).contains("population");
  }

  /** Parts add up to their target in each child too, and lines to the total. */
  private static void assertConsistent(Child child) {
    for (Indicator indicator : indicators(child.plan())) {
      if (!indicator.parts().isEmpty()) {
        long parts = indicator.parts().stream().mapToLong(part -> Figure.count(part.value().value())).sum();
        assertThat(Figure.count(indicator.targets().get(0).value().value())).isEqualTo(parts);
      }
    }
  }

  private static void add(Plan plan, Map<String, Long> sums) {
    for (Indicator indicator : indicators(plan)) {
      for (Indicator.Figure figure : indicator.targets()) {
        sums.merge(indicator.id() + " " + figure.label(), Figure.count(figure.value().value()), Long::sum);
      }
      for (Indicator.Figure figure : indicator.parts()) {
        sums.merge(indicator.id() + " " + figure.label(), Figure.count(figure.value().value()), Long::sum);
      }
    }
    plan.section("budget").map(section -> section.budget()).ifPresent(budget -> {
      budget.lines().forEach(line -> sums.merge("budget", Figure.count(line.amount().value()), Long::sum));
      if (budget.total() != null) {
        sums.merge("total", Figure.count(budget.total().value()), Long::sum);
      }
    });
  }

  private static List<Indicator> indicators(Plan plan) {
    List<Indicator> all = new ArrayList<>();
    plan.nodes().forEach(node -> all.addAll(node.indicators()));
    return all;
  }

  /** Always one of each kind with a weight, so that each part has a recipient. */
  private static Roster roster(Random random) {
    StringBuilder yaml = new StringBuilder("""
        - {name: Xã Một, population: 1}
        - {name: Phường Hai, population: 58.214}
        """);
    for (int i = random.nextInt(25); i > 0; i--) {
      yaml.append("- {name: ").append(random.nextBoolean() ? "Xã" : "Phường").append(" Số ").append(i)
          .append(", population: \"").append(random.nextInt(4) == 0 ? 0 : random.nextInt(90_000))
          .append(random.nextInt(5) == 0 ? ",5" : "").append("\"}\n");
    }
    return Derived.roster(yaml.toString());
  }
}
