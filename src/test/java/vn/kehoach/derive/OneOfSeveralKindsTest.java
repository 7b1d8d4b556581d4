package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** What a sentence or a table says of several kinds of units, or of some by name, each takes for itself alone. */
class OneOfSeveralKindsTest {

  private static final String UNITS = "[Xã Tân An, Xã Mỹ Long, Phường Hòa Bình, Phường Hòa Lợi]";

  @Test
  void of_a_sentence_about_wards_and_communes_each_takes_its_clause() {
    Map<String, Child> children = work("""
        - "Đối với phường: trực đêm tại chợ; đối với xã: giao các ấp tuần tra."
        - Riêng phường Hòa Bình và phường Hòa Lợi mở chợ đêm.
        - Lập một tổ; mỗi xã có từ 02 đội tuần tra, mỗi phường có 01 đội.
        """);
    assertThat(sentences(children.get("Xã Tân An"))).containsExactly(
        "Đối với xã: giao các ấp tuần tra.", "Lập một tổ; xã có từ 02 đội tuần tra.");
    assertThat(sentences(children.get("Phường Hòa Lợi"))).hasSize(3)
        .contains("Đối với phường: trực đêm tại chợ.", "Lập một tổ; phường có 01 đội.");
  }

  @Test
  void communes_of_a_kind_listed_without_brackets_are_those_alone() {
    Map<String, Child> children = province("""
        sections:
          viec:
            heading: VIỆC CẦN LÀM
            items: ["Riêng các xã ven sông Tân An, Thới Lai gia cố bờ bao.", Làm sạch kênh.]
        """);
    assertThat(sentences(children.get("Xã Mỹ Long"))).containsExactly("Làm sạch kênh.");
    assertThat(sentences(children.get("Xã Tân An"))).hasSize(2);
  }

  @Test
  void a_list_of_communes_becomes_the_one_that_reads_it_wherever_it_stands() {
    Map<String, Child> children = work("""
        - Dọn kênh; các xã ven sông Tân An, Thới Lai và Mỹ Thuận gia cố bờ bao.
        - title: Trực
          text: Trực đêm. Riêng phường Hòa Bình trực cả ngày.
        - Các xã chưa có bến (Tân An, Mỹ Long) xây bến mới.
        """);
    assertThat(sentences(children.get("Xã Tân An"))).containsExactly(
        "Dọn kênh; xã Tân An gia cố bờ bao.", "Trực đêm.", "Xã Tân An xây bến mới.");
    assertThat(sentences(children.get("Phường Hòa Bình"))).containsExactly(
        "Dọn kênh.", "Trực đêm. Riêng phường Hòa Bình trực cả ngày.");
    assertThat(children.get("Phường Hòa Lợi").coverage().left()).extracting(Coverage.Left::what)
        .contains("“Riêng phường Hòa Bình trực cả ngày.”")
        .anyMatch(what -> what.contains("các xã ven sông Tân An"));
  }

  @Test
  void an_exception_for_wards_is_for_wards_alone() {
    Map<String, Child> children = work("""
        - Đạt từ 15% (riêng các phường từ 25%); trực đêm.
        - Xong trong tháng 5, riêng các phường trong tháng 4.
        """);
    assertThat(sentences(children.get("Xã Tân An")))
        .containsExactly("Đạt từ 15%; trực đêm.", "Xong trong tháng 5.");
    assertThat(sentences(children.get("Phường Hòa Lợi"))).containsExactly(
        "Đạt từ 15% (riêng phường từ 25%); trực đêm.", "Xong trong tháng 5, riêng phường trong tháng 4.");
  }

  @Test
  void what_is_counted_in_wards_is_shared_by_wards() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        sections:
          viec:
            - indicators:
                - {id: c1, text: Số máy đặt trên địa bàn các phường, unit: máy, targets: {2027: 7}}
                - {id: c2, text: "Tỷ lệ hộ có nước máy trên địa bàn các xã, đặc khu", unit: "%", targets: {2027: 80}}
        """), null, Derived.roster("""
        [{name: Xã Tân An, population: 10}, {name: Phường Hòa Bình, population: 10},
         {name: Phường Hòa Lợi, population: 25}, {name: Đặc khu Phú Quý, population: 10}]
        """), null));
    assertThat(figures(children.get("Xã Tân An"))).containsExactly("Tỷ lệ hộ có nước máy trên địa bàn xã: 80");
    assertThat(figures(children.get("Đặc khu Phú Quý")))
        .containsExactly("Tỷ lệ hộ có nước máy trên địa bàn đặc khu: 80");
    assertThat(figures(children.get("Phường Hòa Bình"))).containsExactly("Số máy đặt trên địa bàn phường: 2");
    assertThat(figures(children.get("Phường Hòa Lợi"))).containsExactly("Số máy đặt trên địa bàn phường: 5");
  }

  @Test
  void each_level_has_its_own_figure_in_one_clause() {
    Map<String, Child> children = work("""
        - UBND các xã cử ít nhất 10 người, UBND các phường cử ít nhất 15 người.
        - Các xã, phường ven biển Tân An, Hòa Bình dọn bãi tắm.
        - Ngân sách tỉnh chi 18 tỷ đồng mua xe; ngân sách cấp xã bảo đảm xăng xe.
        - Tổ chức Hội chợ Làng nghề tỉnh Vĩnh Long ngày 20/12/2027.
        """);
    assertThat(sentences(children.get("Xã Tân An"))).containsExactly("Ủy ban nhân dân xã cử ít nhất 10 người.",
        "Xã Tân An dọn bãi tắm.", "Ngân sách xã bảo đảm xăng xe.",
        "Tổ chức Hội chợ Làng nghề tỉnh Vĩnh Long ngày 20/12/2027.");
    assertThat(sentences(children.get("Phường Hòa Lợi"))).hasSize(3)
        .contains("Ủy ban nhân dân phường cử ít nhất 15 người.");
  }

  @Test
  void other_communes_are_no_hamlets() {
    assertThat(sentences(province("""
        sections:
          viec:
            heading: VIỆC CẦN LÀM
            items: ["Chia sẻ dữ liệu với các xã, phường khác trong tỉnh."]
        """).get("Xã Tân An"))).containsExactly("Chia sẻ dữ liệu với các xã, phường khác trong tỉnh.");
  }

  @Test
  void a_row_for_all_the_rest_does_not_hide_the_unit_s_own() {
    Map<String, Child> children = work("""
        - Trồng 9.500 cây trong năm.
        - text: "Giao số cây:"
          table:
            columns: [TT, Đơn vị, Số cây]
            rows:
              - {group: I. Phường}
              - [1, Phường Hòa Bình, "1.200"]
              - {group: II. Xã}
              - [2, Xã Tân An, "2.300"]
              - [3, Các xã còn lại, "6.000"]
              - ["", Tổng cộng, "9.500"]
        """);
    Child child = children.get("Xã Tân An");
    assertThat(child.plan().section("viec").orElseThrow().items().get(1).table().rows())
        .extracting(row -> row.cells().stream().map(Text::value).toList())
        .containsExactly(List.of("1", "Xã Tân An", "2.300"));
    assertThat(Derived.yaml(child)).contains("bảng phân bổ của cấp trên ghi cho đơn vị “2.300”");
    assertThat(Derived.yaml(children.get("Xã Mỹ Long"))).doesNotContain("bảng phân bổ của cấp trên ghi");
  }

  @Test
  void a_station_finds_its_row_however_its_name_is_written() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read("""
        header: {parent: SỞ Y TẾ TỈNH VĨNH LONG, agency: TRUNG TÂM Y TẾ KHU VỰC TAM BÌNH, number: 3, symbol: KH-TTYT,
          date: 2027-01-05, subject: Khám sức khỏe người cao tuổi năm 2027}
        tasks:
          items:
            - text: "Lịch khám:"
              table:
                columns: [TT, Tên trạm, Số người, Thời gian]
                rows: [[1, TYT xã Song Phú, 300, 05/4 - 20/4/2027], [2, TYT xã Cái Ngang, 210, 21/4 - 02/5/2027]]
        """), null, Derived.roster("[Trạm Y tế Song Phú, Trạm Y tế xã Cái Ngang]"), null));
    assertThat(children.get("Trạm Y tế Song Phú").plan().section("tasks").orElseThrow().items().get(0).table().rows())
        .extracting(row -> row.cells().stream().map(Text::value).toList())
        .containsExactly(List.of("1", "TYT xã Song Phú", "300", "05/4 - 20/4/2027"));
  }

  @Test
  void what_is_told_after_a_condition_speaks_upward() {
    Child child = province("""
        sections:
          viec:
            heading: VIỆC CẦN LÀM
            items: ["Khi phát hiện ổ dịch, UBND cấp xã báo cáo ngay Sở Y tế trong vòng 24 giờ."]
        """).get("Xã Tân An");
    assertThat(sentences(child))
        .containsExactly("Khi phát hiện ổ dịch, Ủy ban nhân dân xã báo cáo ngay Sở Y tế trong vòng 24 giờ.");
  }

  @Test
  void free_sections_with_the_headings_of_tasks_and_assignments_are_taken_as_such() {
    Map<String, Child> children = province("""
        sections:
          viec:
            heading: NHIỆM VỤ CỤ THỂ
            items:
              - Các xã ven sông, phường Hòa Lợi kiểm đếm tàu thuyền; các xã, phường còn lại tự diễn tập.
              - Trong 24 giờ, UBND cấp xã báo cáo Sở Y tế tỉnh.
          to-chuc:
            heading: TỔ CHỨC THỰC HIỆN
            items:
              - {title: Sở Y tế, text: Chuẩn bị thuốc.}
              - {title: "UBND các xã, phường", text: "Xây dựng kế hoạch; lập đội xung kích; định kỳ báo cáo
                 trước ngày 20 hằng tháng, báo cáo tổng kết trước ngày 10/12/2027 gửi Sở Y tế."}
        """);
    Plan plan = children.get("Phường Hòa Lợi").plan();
    List<Node> tasks = plan.section("tasks").orElseThrow().items();
    assertThat(tasks.get(0).text().get(0).value()).startsWith("Phường Hòa Lợi kiểm đếm tàu thuyền;");
    assertThat(tasks.get(1).text().get(0)).hasToString("Trong 24 giờ, Ủy ban nhân dân phường báo cáo Sở Y tế tỉnh.");
    assertThat(tasks.get(2).text().get(0)).hasToString("Lập đội xung kích.");
    assertThat(plan.section("assignments").orElseThrow().items()).hasSize(1);
    assertThat(plan.section("reporting").orElseThrow().text().get(1).value())
        .endsWith("báo cáo Sở Y tế trước ngày 20 hằng tháng, trước ngày 03/12/2027.");
    assertThat(Derived.yaml(children.get("Phường Hòa Bình"))).doesNotContain("- Phường Hòa Bình kiểm đếm");
  }

  @Test
  void nothing_is_due_before_the_parent_was_issued() {
    Child child = province("""
        tasks:
          - {id: t1, text: Lập danh sách., lead: "UBND các xã, phường"}
        assignments:
          - {agency: "UBND các xã, phường", items: [Cử người phụ trách trước ngày 12/01/2027.]}
        """).get("Xã Tân An");
    assertThat(Derived.yaml(child)).contains("trước ngày 12/01/2027");
  }

  @Test
  void the_lines_of_the_parent_s_budget_are_told() {
    Child child = province("""
        tasks:
          - {id: t1, text: Tặng quà., lead: "UBND các xã, phường"}
        budget:
          text: Ngân sách tỉnh mua quà; ngân sách cấp xã bảo đảm việc trao quà.
          lines: [{item: Mua quà, unit: suất, quantity: 10, price: 500.000, amount: 5.000.000}]
        """).get("Xã Tân An");
    assertThat(child.coverage().left()).extracting(Coverage.Left::what)
        .contains("bảng kinh phí 1 dòng, từ “Mua quà”").noneMatch(what -> what.contains("trao quà"));
    assertThat(child.plan().section("budget").orElseThrow().text().get(1))
        .hasToString("Ngân sách xã bảo đảm việc trao quà.");
  }

  @Test
  void villages_issue_no_plans_and_are_told_once() {
    Problems problems = new Problems();
    new Derivation(new Derivation.Ancestry(Plans.read(Derived.PROVINCE), null, List.of(), null, "cha.yaml", "0"),
        Recipes.builtIn(null, null), Derived.roster("[Xã Tân An, Ấp Bình Phú, Khu phố 3]"), problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsOnlyOnce("units/village");
  }

  private static Map<String, Child> work(String items) {
    return province("sections:\n  viec:\n    heading: VIỆC CẦN LÀM\n    items:\n" + items.indent(6));
  }

  private static Map<String, Child> province(String yaml) {
    return Derived.children(Derived.of(Plans.read(Derived.PROVINCE + yaml), null, Derived.roster(UNITS), null));
  }

  private static List<String> figures(Child child) {
    return child.plan().section("viec").orElseThrow().items().get(0).indicators().stream()
        .map(one -> one.text() + ": " + one.targets().get(0).value()).toList();
  }

  private static List<String> sentences(Child child) {
    return child.plan().section("viec").orElseThrow().items().stream().map(Node::text).map(text -> text.get(0).value())
        .toList();
  }
}
