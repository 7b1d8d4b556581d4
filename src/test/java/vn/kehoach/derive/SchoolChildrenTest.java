package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.Kehoach;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.FileName;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.UnitName;
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

/** The schools of the department in {@code examples/phan-cap-truong}. */
class SchoolChildrenTest {

  private static final Path FOLDER = Path.of("examples/phan-cap-truong");
  private static final String BOARDING = "Trường Trung học phổ thông Dân tộc nội trú tỉnh";

  private static final Map<String, Child> CHILDREN = children();

  private static Map<String, Child> children() {
    Problems problems = new Problems();
    Plan parent = Plans.read(Plans.source(FOLDER.resolve("ke-hoach.yaml")));
    Roster roster = RosterFile.read(FOLDER.resolve("don-vi.yaml"), problems);
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(parent, null, List.of(), null, "ke-hoach.yaml", Digest.of(parent.source().text())),
        Recipes.builtIn(null, null), roster, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return Derived.children(derivation);
  }

  static Stream<Child> all() {
    return CHILDREN.values().stream();
  }

  @Test
  void one_of_them_word_for_word() {
    Child child = CHILDREN.get("Trường THPT Lê Lợi");
    Golden.assertMatches("derive/" + FileName.of(child.unit()) + ".yaml", Derived.yaml(child));
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_passes_the_checks_without_an_error(Child child) {
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    Problems problems = new Problems();
    Plan plan = kehoach.read(new Source("con.yaml", Derived.yaml(child)), problems);
    kehoach.check(plan, problems);
    assertThat(problems.inFileOrder().stream().filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::message)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void none_makes_the_department_act(Child child) {
    Actors.assertOwn(Derived.reread(child),
        "(?<!cơ )\\b[Ss]ở\\b|[Pp]hòng (?:Giáo dục|Chính trị)|[Cc]ơ sở giáo dục|toàn ngành|Ủy ban",
        List.of());
  }

  @Test
  void a_task_that_names_one_school_is_that_school_s() {
    CHILDREN.forEach((name, child) -> assertThat(child.plan().nodes().stream()
        .anyMatch(node -> node.task() != null && String.valueOf(node.task().id()).equals("nv-4")))
        .as(name).isEqualTo(name.equals(BOARDING)));
  }

  @ParameterizedTest
  @CsvSource({
      "Trường THPT Lê Lợi, THPTLL",
      "Trường Tiểu học và THCS Đồng Lợi, TH&THCSĐL",
      "Trường Mầm non Hoa Sen, MNHS",
      "Trường Trung học cơ sở Giao Thủy, THCSGT",
  })
  void a_school_s_sign_are_the_letters_of_its_name(String name, String sign) {
    assertThat(UnitName.of(name).sign()).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Giữ sạch môi trường nước ở hiện trường. | Giữ sạch môi trường nước ở hiện trường.",
      "Các trường THCS, THPT tổ chức lớp. | Nhà trường tổ chức lớp.",
      "Giám đốc Sở khen thưởng học sinh toàn ngành. | Hiệu trưởng khen thưởng học sinh toàn trường.",
      "Sở Nông nghiệp và Môi trường tập huấn; các trường cử người. "
          + "| Sở Nông nghiệp và Môi trường tập huấn; nhà trường cử người.",
  })
  void words_are_the_school_s_own(String parent, String child) {
    Child made = Derived.child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-SGDĐT,
                 date: 2026-03-05, subject: Học bơi}
        tasks: ["%s"]
        """.formatted(parent), "Trường THPT Lê Lợi", null);
    assertThat(Derived.firstTask(made.plan())).hasToString(child);
  }
}
