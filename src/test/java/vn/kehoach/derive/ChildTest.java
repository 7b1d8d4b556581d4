package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Task;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** What a derived plan inherits, replaces, filters, computes, removes and marks for review. */
class ChildTest {

  private static final String PARENT = """
      level: tỉnh
      period: 2026 - 2030
      header:
        agency: [ỦY BAN NHÂN DÂN, TỈNH VĨNH LONG]
        number: 12
        symbol: KH-UBND
        place: Vĩnh Long
        date: 2026-03-05
        subject: Chăm lo đời sống người cao tuổi giai đoạn 2026 - 2030
      references:
        luat: {type: Luật, date: 2009-11-23, subject: Người cao tuổi}
        khac: {type: Luật, date: 2020-01-01, subject: Không được nhắc đến}
      legal_basis:
        - cite: luat
        - Theo đề nghị của Giám đốc Sở Y tế
      sections:
        chi-tieu:
          heading: CHỈ TIÊU
          items:
            - indicators:
                - {id: ct-1, text: Tỷ lệ được khám sức khỏe, unit: "%", baseline: 70, targets: {2028: 80, 2030: 90}}
                - {id: ct-2, text: Số câu lạc bộ, unit: câu lạc bộ, targets: {2030: 100}}
                - {id: ct-3, text: Thứ hạng cả nước, unit: thứ bậc, targets: {2030: 10}}
      tasks:
        items:
          - {id: t1, text: Lập danh sách., lead: "Ủy ban nhân dân các xã, phường", with: Sở Y tế, deadline: 31/3/2027,
             product: "Danh sách của Ủy ban nhân dân xã, phường", indicators: [ct-1, ct-3]}
          - {id: t2, text: Khám sức khỏe, lead: Sở Y tế, with: ["Ủy ban nhân dân các xã, phường", Sở Tài chính],
             deadline: Thường xuyên, rationale: vì cần}
          - {id: t3, text: Xây bệnh viện., lead: Sở Xây dựng, with: Sở Tài chính, deadline: 2028}
          - {id: t4, text: Sửa nghị quyết., lead: "Ủy ban nhân dân các xã, phường", deadline: 10/3/2026,
             product: [Nghị định của Chính phủ, Tờ trình], audience: "Ủy ban nhân dân các xã, phường"}
          - {id: t5, text: Làm điểm., lead: Sở Y tế, audience: "xã Tân An, phường Long Châu", deadline: 2027}
          - {id: t7, text: Chỉnh trang đô thị., lead: Sở Xây dựng, audience: Ủy ban nhân dân các phường, deadline: 2027}
          - {id: t6, text: Quản lý chung., lead: Sở Y tế, audience: "Các sở, ban, ngành tỉnh", deadline: 2027}
      budget:
        heading: KINH PHÍ
        lines: [{item: Khám sức khỏe, amount: 1.000.000}]
        total: 1.000.000
      assignments:
        items:
          - {agency: Sở Y tế, text: "Theo dõi, đôn đốc; báo cáo Ủy ban nhân dân tỉnh."}
          - {agency: Sở Nội vụ, text: Đề xuất khen thưởng.}
          - {agency: Sở Tài chính, text: Phối hợp Sở Y tế bố trí kinh phí.}
          - {agency: Trường Đại học Cửu Long, text: Nghiên cứu.}
          - agency: Ủy ban nhân dân các xã, phường
            items:
              - Xây dựng kế hoạch trước ngày 31/01/2027; vận động nguồn lực tại chỗ.
              - Tổng hợp, báo cáo kết quả về Sở Y tế.
          - {agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, mode: request, text: Vận động.}
      reporting:
        - "Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 15 tháng 11 hằng năm để tổng hợp."
      closing: Trên đây là Kế hoạch./.
      recipients: [Bộ Y tế]
      signature: {on_behalf_of: ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Lê Văn A}
      """;

  private final Child child = Derived.child(PARENT, "{code: \"1\", name: Xã Tân An, signer: Trần Thị B}", null);
  private final Plan plan = child.plan();

  @Test
  void the_head_is_the_unit_s_and_number_and_date_wait() {
    assertThat(plan.header().agency()).extracting(Text::value).containsExactly("ỦY BAN NHÂN DÂN", "XÃ TÂN AN");
    assertThat(plan.header().number()).isNull();
    assertThat(plan.header().date()).isNull();
    assertThat(plan.header().symbol()).hasToString("KH-UBND");
    assertThat(plan.header().place()).hasToString("Tân An");
    assertThat(plan.status()).isEqualTo(Plan.Status.DRAFT);
    assertThat(plan.level()).hasToString("xã");
  }

  @Test
  void subject_and_opening_cite_the_parent_which_is_registered_in_full() {
    assertThat(plan.header().subject().value()).contains("[@parent]");
    assertThat(plan.opening().get(0).value())
        .contains("Thực hiện [@parent], Ủy ban nhân dân xã Tân An ban hành Kế hoạch");
    assertThat(plan.reference("parent")).hasValueSatisfying(parent -> {
      assertThat(parent.number()).hasToString("12/KH-UBND");
      assertThat(parent.issuer()).hasToString("Ủy ban nhân dân tỉnh Vĩnh Long");
      assertThat(parent.subject()).hasToString("về chăm lo đời sống người cao tuổi giai đoạn 2026 - 2030");
    });
  }

  @Test
  void documents_nobody_cites_any_more_are_left() {
    assertThat(plan.references()).extracting(reference -> reference.id().value()).containsExactly("parent", "luat");
    assertThat(plan.legalBasis()).extracting(basis -> String.valueOf(basis.cite())).containsExactly("luat");
  }

  @Test
  void tasks_are_those_of_the_unit_s_class_led_or_shared() {
    assertThat(tasks()).extracting(task -> String.valueOf(task.id())).containsExactly("t1", "t2", "t4", "t5", "null");
    assertThat(left()).containsKeys("t3", "t6", "t7");
  }

  @Test
  void a_task_that_names_units_goes_to_those_only() {
    Child other = Derived.child(PARENT, "{code: \"2\", name: Xã Cái Nhum}", null);
    assertThat(other.plan().nodes())
        .noneMatch(node -> node.task() != null && String.valueOf(node.task().id()).equals("t5"));
  }

  @Test
  void a_class_of_wards_is_for_wards() {
    Child ward = Derived.child(PARENT, "{code: \"2\", name: Phường Long Châu}", null);
    assertThat(ward.plan().nodes())
        .anyMatch(node -> node.task() != null && String.valueOf(node.task().id()).equals("t7"));
  }

  @Test
  void the_class_becomes_the_unit_and_bodies_become_its_offices() {
    assertThat(task("t1").lead()).extracting(Text::value).containsExactly("Ủy ban nhân dân xã Tân An");
    assertThat(task("t1").with()).extracting(Text::value).containsExactly("Phòng Văn hóa - Xã hội");
    assertThat(task("t2").lead()).extracting(Text::value).containsExactly("Phòng Văn hóa - Xã hội");
    assertThat(task("t2").with()).extracting(Text::value).containsExactly("Phòng Kinh tế");
    assertThat(node("t2").text().get(0)).hasToString("Khám sức khỏe. Thực hiện theo hướng dẫn của Sở Y tế.");
    assertThat(node("t1").text().get(0)).hasToString("Lập danh sách.");
  }

  @Test
  void deadlines_come_before_the_parent_s_unless_that_is_past() {
    assertThat(task("t1").deadline()).hasToString("17/3/2027");
    assertThat(task("t2").deadline()).hasToString("Thường xuyên");
    assertThat(task("t4").deadline()).hasToString("10/3/2026");
    assertThat(Derived.yaml(child)).contains("thì đã qua, nên giữ hạn của cấp trên");
  }

  @Test
  void products_are_those_the_unit_can_issue() {
    assertThat(task("t1").product()).extracting(Text::value).containsExactly("Danh sách của Ủy ban nhân dân xã");
    assertThat(task("t4").product()).extracting(Text::value).containsExactly("Tờ trình");
  }

  @Test
  void reasons_baselines_ranks_and_money_stay_with_the_parent() {
    assertThat(task("t2").rationale()).isNull();
    List<Node> figures = plan.section("chi-tieu").orElseThrow().items();
    assertThat(figures.get(0).indicators()).extracting(one -> one.id().value()).containsExactly("ct-1", "ct-2");
    assertThat(figures.get(0).indicators()).allMatch(one -> one.baseline() == null);
    assertThat(left()).containsKey("ct-3");
    Section budget = plan.section("budget").orElseThrow();
    assertThat(budget.budget()).isNull();
    assertThat(budget.heading()).hasToString("KINH PHÍ");
    assertThat(budget.text().get(0).value()).contains("ngân sách nhà nước của xã theo phân cấp");
  }

  @Test
  void a_count_nobody_can_divide_is_left_open_and_remarked_on() {
    assertThat(plan.section("chi-tieu").orElseThrow().items().get(0).indicators().get(1).targets().get(0).value())
        .hasToString("…");
    assertThat(Derived.yaml(child)).contains("chưa có căn cứ để chia “100 câu lạc bộ” của cấp trên");
  }

  @Test
  void the_class_s_assignment_becomes_tasks_without_what_is_done_anyway() {
    Node duty = plan.section("tasks").orElseThrow().items().get(4);
    assertThat(duty.text().get(0)).hasToString("Vận động nguồn lực tại chỗ.");
    assertThat(duty.task().lead()).extracting(Text::value).containsExactly("Ủy ban nhân dân xã Tân An");
    assertThat(left().keySet()).anyMatch(what -> what.contains("Tổng hợp, báo cáo kết quả"));
  }

  @Test
  void assignments_are_the_offices_with_the_work_of_the_bodies_they_answer_to() {
    Section assignments = plan.section("assignments").orElseThrow();
    assertThat(assignments.items()).extracting(node -> node.assignment().agency().value()).containsExactly(
        "Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Ủy ban Mặt trận Tổ quốc Việt Nam xã");
    Node first = assignments.items().get(0);
    assertThat(first.items()).extracting(node -> node.text().get(0).value()).containsExactly(
        "Theo dõi, đôn đốc; báo cáo Ủy ban nhân dân xã.", "Đề xuất khen thưởng.");
    assertThat(assignments.items().get(1).text().get(0))
        .hasToString("Phối hợp Phòng Văn hóa - Xã hội bố trí kinh phí.");
    assertThat(assignments.items().get(2).assignment().mode()).hasToString("request");
    assertThat(left()).containsKey("Trường Đại học Cửu Long");
  }

  @Test
  void reports_go_to_the_focal_agency_before_the_parent_s_date() {
    List<Text> said = plan.section("reporting").orElseThrow().text();
    assertThat(said.get(0).value()).contains("về Phòng Văn hóa - Xã hội trước ngày 01 tháng 11 hằng năm");
    assertThat(said.get(1).value()).contains("báo cáo Sở Y tế trước ngày 08 tháng 11 hằng năm");
  }

  @Test
  void recipients_and_signature_are_the_unit_s() {
    assertThat(plan.recipients().get(0).to()).extracting(Text::value)
        .containsExactly("UBND tỉnh Vĩnh Long", "Sở Y tế", "Thường trực Đảng ủy", "Thường trực HĐND xã");
    assertThat(plan.recipients()).noneMatch(recipient -> recipient.to().toString().contains("Bộ Y tế"));
    assertThat(plan.signatures().get(0).name()).hasToString("Trần Thị B");
    assertThat(plan.archive()).hasToString("VT, VHXH");
  }

  @Test
  void a_deputy_signs_for_the_head() {
    Child signed = Derived.child(PARENT, "{name: Xã Tân An, signer: C, chức vụ: PHÓ CHỦ TỊCH}", null);
    assertThat(signed.plan().signatures().get(0).signingFor()).hasToString("CHỦ TỊCH");
    assertThat(signed.plan().signatures().get(0).title()).hasToString("PHÓ CHỦ TỊCH");
  }

  @Test
  void what_is_missing_is_left_blank_and_listed() {
    Child bare = Derived.child(PARENT, "Xã Tân An", null);
    assertThat(bare.plan().signatures().get(0).name()).isNull();
    assertThat(bare.coverage().blanks()).containsExactly("signer");
    assertThat(Derived.yaml(bare)).contains("# Còn trống: signer.")
        .contains("  # xem lại: chưa có giá trị; danh sách đơn vị không ghi cột “signer”\n  name:\n");
  }

  @Test
  void it_says_whose_child_it_is() {
    assertThat(plan.derivedFrom().file()).hasToString("cap-tren.yaml");
    assertThat(plan.derivedFrom().unit()).hasToString("1");
  }

  @Test
  void its_file_reads_without_a_problem_and_as_the_same_plan() {
    Plan again = Derived.reread(child);
    assertThat(again.references()).isEqualTo(plan.references());
    assertThat(again.recipients()).isEqualTo(plan.recipients());
    assertThat(again.nodes()).hasSameSizeAs(plan.nodes());
    IntStream.range(0, plan.nodes().size()).forEach(i -> {
      assertThat(again.nodes().get(i).text()).isEqualTo(plan.nodes().get(i).text());
      assertThat(again.nodes().get(i).task()).isEqualTo(plan.nodes().get(i).task());
      assertThat(again.nodes().get(i).assignment()).isEqualTo(plan.nodes().get(i).assignment());
    });
  }

  @Test
  void a_recipe_lays_its_own_over_the_built_in_one() {
    Child own = Derived.child(PARENT, "{name: Xã Tân An, kế toán: Phòng Tài chính}", """
        header: {subject: "Chăm lo người cao tuổi của ${unit.scope} năm 2027"}
        budget: {text: "Theo dự toán của ${unit.level}."}
        map: {Sở Tài chính: "${unit.kế toán}", Trường Đại học Cửu Long: Trung tâm Học tập cộng đồng}
        drop: [t2, closing]
        margin_days: 5
        overlays:
          Xã Tân An: {archive: "VT, ${unit.focal_code}, NCT"}
          Xã Khác: {archive: không dùng}
        """);
    assertThat(own.plan().header().subject()).hasToString("Chăm lo người cao tuổi của xã Tân An năm 2027");
    assertThat(own.plan().header().symbol()).hasToString("KH-UBND");
    assertThat(own.plan().section("budget").orElseThrow().text().get(0)).hasToString("Theo dự toán của xã.");
    assertThat(own.plan().archive()).hasToString("VT, VHXH, NCT");
    assertThat(own.coverage().left()).extracting(Coverage.Left::what).contains("t2");
    assertThat(own.plan().section("assignments").orElseThrow().items())
        .extracting(node -> node.assignment().agency().value())
        .contains("Phòng Tài chính", "Trung tâm Học tập cộng đồng");
  }

  @Test
  void a_recipe_s_mistakes_are_pointed_at() {
    Problems problems = new Problems();
    Recipes.read(new Source("r.yaml", "mapp: {}\nmargin_days: 5\n"), null, problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("key/unknown");
    assertThat(problems.inFileOrder().get(0).hint().vietnamese()).contains("map");
    Recipes recipes = Recipes.read(new Source("r.yaml", """
        header: {subject: "${unit.nam}"}
        margin_days: mười
        wording: [{from: "(", to: x}]
        """), null, new Problems());
    Problems found = new Problems();
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(Plans.read(PARENT), null, List.of(), null, "p", "d"), recipes,
        Derived.roster("- Xã Tân An"), found);
    assertThat(derivation.child(derivation.units().get(0), found)).isNull();
    assertThat(found.inFileOrder()).extracting(Problem::rule)
        .containsExactlyInAnyOrder("recipe/unknown-name", "recipe/not-a-number", "recipe/bad-pattern");
    assertThat(found.inFileOrder()).allMatch(problem -> problem.place().source().name().equals("r.yaml"));
  }

  @Test
  void units_of_another_province_get_no_plan_and_one_problem_a_province() {
    Problems problems = new Problems();
    Roster roster = Derived.roster("""
        - {code: "1", name: Xã Tân An, province: Tỉnh Vĩnh Long}
        - {code: "2", name: Xã Cờ Đỏ, province: Thành phố Cần Thơ}
        - {code: "3", name: Xã Thới Lai, province: Thành phố Cần Thơ}
        """);
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(Plans.read(PARENT), null, List.of(), null, "p", "d"),
        Recipes.builtIn(null, null), roster,
        problems);
    assertThat(derivation.units()).extracting(Unit::id).containsExactly("1");
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/other-province");
    assertThat(problems.inFileOrder().get(0).message().vietnamese())
        .contains("và 1 đơn vị khác thuộc Thành phố Cần Thơ");
  }

  @Test
  void a_second_parent_is_cited_and_its_tasks_joined() {
    Plan second = Plans.read("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 7, symbol: KH-SYT, date: 2026-04-01,
                 subject: Khám sức khỏe người cao tuổi}
        tasks:
          - {id: t2, text: Khám sức khỏe (Sở)., lead: "Ủy ban nhân dân các xã, phường"}
          - {id: s1, text: Lập hồ sơ sức khỏe., lead: "Ủy ban nhân dân các xã, phường", deadline: 30/6/2027}
        """);
    Map<String, Child> children =
        Derived.children(Derived.of(Plans.read(PARENT), second, Derived.roster("- Xã Tân An"), null));
    Plan joined = children.get("Xã Tân An").plan();
    assertThat(joined.opening().get(0).value()).startsWith("Thực hiện [@parent-2] và [@parent], Ủy ban");
    assertThat(joined.reference("parent-2").orElseThrow().issuer()).hasToString("Sở Y tế");
    assertThat(joined.nodes().stream().filter(node -> node.task() != null)
        .map(node -> String.valueOf(node.task().id())))
        .containsOnlyOnce("t2", "s1");
  }

  @Test
  void figures_and_assignments_of_a_second_parent_come_along_and_its_reports_are_remembered() {
    Plan second = Plans.read("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 7, symbol: KH-SYT, date: 2026-04-01,
                 subject: Khám sức khỏe người cao tuổi}
        sections:
          so-lieu:
            - indicators:
                - {id: s-1, text: Số người được khám, unit: người, targets: {2030: 10}}
                - {id: ct-1, text: Trùng mã., unit: "%", targets: {2030: 50}}
        tasks:
          - {id: s1, text: Lập hồ sơ sức khỏe., lead: "Ủy ban nhân dân các xã, phường", indicators: [s-1]}
        assignments:
          - {agency: "Ủy ban nhân dân các xã, phường", text: Bố trí phòng khám.}
          - {agency: Sở Y tế, text: Cung cấp biểu mẫu.}
        reporting: ["Các đơn vị báo cáo về Sở Nội vụ trước ngày 30 tháng 11 năm 2027."]
        """);
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(PARENT), second,
        Derived.roster("- {name: Xã Tân An, population: 10}\n- {name: Xã Cái Nhum, population: 40}\n"), null));
    Child joined = children.get("Xã Tân An");
    assertThat(joined.plan().section("so-lieu").orElseThrow().items().get(0).indicators())
        .extracting(one -> one.id() + " " + one.targets().get(0).value()).containsExactly("s-1 2");
    assertThat(joined.plan().section("tasks").orElseThrow().items())
        .anyMatch(node -> node.text().toString().contains("Bố trí phòng khám."));
    assertThat(joined.plan().section("assignments").orElseThrow().items().get(0).items().toString())
        .contains("Theo dõi, đôn đốc").contains("Cung cấp biểu mẫu.");
    assertThat(Derived.yaml(joined)).contains("kế hoạch cấp trên thứ hai yêu cầu báo cáo Sở Nội vụ; hạn của đơn");
  }

  private List<Task> tasks() {
    return plan.section("tasks").orElseThrow().items().stream().map(Node::task).toList();
  }

  private Node node(String id) {
    return plan.nodes().stream()
        .filter(node -> node.task() != null && id.equals(String.valueOf(node.task().id()))).findFirst().orElseThrow();
  }

  private Task task(String id) {
    return node(id).task();
  }

  private Map<String, String> left() {
    Map<String, String> left = new HashMap<>();
    child.coverage().left().forEach(one -> left.put(one.what(), one.why().vietnamese()));
    return left;
  }
}
