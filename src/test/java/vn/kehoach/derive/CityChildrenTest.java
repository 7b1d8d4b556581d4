package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.Kehoach;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;
import vn.kehoach.template.TemplateFinder;

/** An issued plan of a city, nearly all text, derived for its 103 present communes; needs both files. */
class CityChildrenTest {

  private static final Path CITY = Path.of("../shared/real/can-tho-73-2024.yaml");
  private static final Path COMMUNES = Path.of("../shared/data/communes-2026.csv");

  private static Map<String, Child> children;

  @BeforeAll
  static void derive() {
    assumeTrue(Files.exists(CITY) && Files.exists(COMMUNES),
        "the issued plan and the list of communes are not at hand");
    Problems problems = new Problems();
    Roster roster = RosterFile.read(COMMUNES, problems).where("province=Thành phố Cần Thơ", problems);
    assertThat(problems.inFileOrder()).isEmpty();
    children = Derived.children(Derived.of(Plans.read(Plans.source(CITY)), null, roster, null));
  }

  @Test
  void each_commune_has_its_plan() {
    assertThat(children).hasSize(103);
  }

  @Test
  void no_body_or_scope_of_the_city_is_left_acting() {
    children.values().forEach(child -> Actors.assertOwn(Derived.reread(child),
        "(?<!cơ )\\b[Ss]ở \\p{Lu}|(?<!cơ )\\b[Ss]ở, ban|(?<!cơ )\\b[Cc]ác sở\\b|thành phố|Thành ủy|quận, huyện|Cần Thơ"
            + "|Lao động - Thương binh",
        List.of("Chương trình hành động vì trẻ em thành phố Cần Thơ giai đoạn 2021 - 2030")));
  }

  @Test
  void each_passes_the_checks_without_an_error() {
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    // every fourth: plans for units of one level have the same words, and the checks are slow
    List<Child> some = children.values().stream().filter(child -> child.unit().position() % 4 == 0).toList();
    for (Child child : some) {
      Problems problems = new Problems();
      Plan plan = kehoach.read(new Source(child.unit().name() + ".yaml", Derived.yaml(child)), problems);
      kehoach.check(plan, problems);
      assertThat(problems.inFileOrder().stream().filter(problem -> problem.severity() == Severity.ERROR)
          .map(Problem::toString)).as(child.unit().name().value()).isEmpty();
    }
  }

  @Test
  void each_names_itself_and_its_parent() {
    children.forEach((name, child) -> {
      String yaml = Derived.yaml(child);
      assertThat(yaml).contains(child.unit().parsed().scope()).contains("number: 73/KH-UBND");
      assertThat(child.plan().header().place()).hasToString(child.unit().parsed().place());
    });
    assertThat(children.get("Xã Hồ Đắc Kiện").plan().header().place()).hasToString("Xã Hồ Đắc Kiện");
  }
}
