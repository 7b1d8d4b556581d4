package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** Of what a parent plan assigns to several kinds of units and its own bodies, each unit takes only its part. */
class WhoIsToldTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Các phường sơn lại vạch kẻ; các xã phát quang lề đường. | Xã Tân An | Ủy ban nhân dân xã phát quang lề đường.",
      "Các phường sơn lại vạch kẻ; các xã phát quang lề đường. | Phường Long Châu | "
          + "Ủy ban nhân dân phường sơn lại vạch kẻ.",
      "Các phường sơn vạch; thay biển báo; các xã phát quang. | Xã Tân An | Ủy ban nhân dân xã phát quang.",
      "Xã, phường cử người trực. | Xã Tân An | Ủy ban nhân dân xã cử người trực.",
      "Xã, phường có bến đò cử người trực. | Xã Tân An | Xã, phường có bến đò cử người trực.",
      "Dự hội thi do Sở Xây dựng tổ chức. | Xã Tân An | Dự hội thi do Sở Xây dựng tổ chức.",
      "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Vĩnh Long lần thứ I, nhiệm kỳ 2025 - 2030. | Xã Tân An | "
          + "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Vĩnh Long lần thứ I, nhiệm kỳ 2025 - 2030.",
      "Trung tâm Quản lý và Khai thác hạ tầng giao thông tỉnh sửa cầu. | Xã Tân An | "
          + "Trung tâm Quản lý và Khai thác hạ tầng giao thông tỉnh sửa cầu.",
      "Chỉ đạo các trạm y tế xã, phường sơ cứu. | Xã Tân An | Chỉ đạo Trạm Y tế xã sơ cứu.",
  })
  void a_sentence(String parent, String unit, String child) {
    assertThat(sentences(Derived.child(Derived.PROVINCE + "sections:\n  viec: [\"" + parent + "\"]\n", unit, null)
        .plan(), "viec")).containsExactly(child);
  }

  @Test
  void clauses_that_are_left_are_told() {
    Child child = Derived.child(Derived.PROVINCE + "sections:\n  viec: [Các phường sơn vạch; các xã phát quang.]\n",
        "Xã Tân An", null);
    assertThat(child.coverage().left()).extracting(Coverage.Left::what).contains("“Các phường sơn vạch;”");
  }

  @Test
  void what_units_have_in_common_tells_who_is_meant() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        sections:
          viec:
            - Các xã cù lao (An Bình, Bình Hòa Phước) sửa bến phà.
            - Các xã ven sông kè bờ.
            - Thả cá.
        """), null, Derived.roster("""
        - {name: Xã An Bình, Ven sông: x}
        - {name: Xã Tân Long, Ven sông: ""}
        """), null));
    assertThat(sentences(children.get("Xã An Bình").plan(), "viec")).hasSize(3);
    assertThat(sentences(children.get("Xã Tân Long").plan(), "viec")).containsExactly("Thả cá.");
  }

  @Test
  void who_is_asked_beside_a_body_with_an_office_is_asked_too() {
    Plan plan = Derived.child(Derived.PROVINCE + """
        assignments:
          - {agency: "Hội Chữ thập đỏ tỉnh, Tỉnh đoàn", mode: request, text: Hiến máu.}
          - {agency: "Hội Nông dân tỉnh; Công an tỉnh; Công ty Cấp nước Vĩnh Long", text: Tuyên truyền.}
        """, "Xã Tân An", null).plan();
    assertThat(plan.section("assignments").orElseThrow().items())
        .extracting(block -> block.assignment().agency().value())
        .contains("Hội Chữ thập đỏ xã; Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "Hội Nông dân xã; Công an xã");
  }

  @Test
  void a_report_of_another_time_than_the_section_s_is_still_to_be_made() {
    Plan plan = Derived.child(Derived.PROVINCE + """
        assignments:
          - agency: "Ủy ban nhân dân các xã, phường"
            items:
              - Đo mực nước; báo cáo Sở Nông nghiệp và Môi trường trước 9 giờ thứ Hai hằng tuần.
              - Kè bờ; báo cáo năm trước ngày 30 tháng 11 năm 2027.
        reporting:
          - "Ủy ban nhân dân các xã, phường báo cáo Sở Nông nghiệp và Môi trường trước ngày 30 tháng 11 năm 2027."
        """, "Xã Tân An", null).plan();
    assertThat(sentences(plan, "tasks")).containsExactly(
        "Đo mực nước; báo cáo Sở Nông nghiệp và Môi trường trước 9 giờ thứ Hai hằng tuần.", "Kè bờ.");
  }

  @Test
  void what_the_parent_s_own_table_gives_a_unit_is_the_unit_s_figure() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        sections:
          chi-tieu:
            - indicators: [{id: c1, text: Số phao cứu sinh, unit: chiếc, targets: {2027: 500}}]
        appendices:
          - title: PHÂN BỔ PHAO
            items:
              - table:
                  columns: [TT, "Xã, phường", Số bến, Số phao]
                  rows: [[1, Xã Tân An, 3, 420], [2, Xã Tân Long, 5, 80], ["", Cộng, 8, 500]]
        """), null, Derived.roster("[{name: Xã Tân An, population: 10}, {name: Xã Tân Long, population: 90}]"), null));
    assertThat(List.of("Xã Tân An", "Xã Tân Long")).extracting(name -> children.get(name).plan()
        .section("chi-tieu").orElseThrow().items().get(0).indicators().get(0).targets().get(0).value().value())
        .containsExactly("420", "80");
  }

  @Test
  void each_kind_of_a_department_s_units_takes_its_own_work() {
    String department = """
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 3, symbol: KH-SYT, subject: Thử}
        sections:
          viec:
            items:
              - {title: Tại bệnh viện, text: Các bệnh viện mở phòng khám.}
              - {title: Tại trạm y tế, text: Các trạm y tế đo huyết áp trên địa bàn tỉnh.}
        assignments:
          - {agency: "Trạm Y tế các xã, phường", text: Lập sổ theo dõi.}
          - {agency: Trung tâm Y tế khu vực, text: Giám sát trạm.}
        """;
    Plan station = Derived.child(department, "TYT P. Long Châu", null).plan();
    assertThat(station.header().agency()).extracting(Text::value).containsExactly("TRẠM Y TẾ PHƯỜNG LONG CHÂU");
    assertThat(station.section("viec").orElseThrow().items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Trạm Y tế đo huyết áp trên địa bàn phường.");
    assertThat(sentences(station, "tasks")).containsExactly("Lập sổ theo dõi.");
    Plan centre = Derived.child(department, "Trung tâm Y tế khu vực Trà Ôn", null).plan();
    assertThat(centre.section("viec")).isEmpty();
    assertThat(sentences(centre, "tasks")).containsExactly("Giám sát trạm.");
  }

  @Test
  void communes_below_an_organisation_are_its_branches_there() {
    Problems problems = new Problems();
    Plan parent = Plans.read("""
        header: {agency: [HỘI NÔNG DÂN, TỈNH VĨNH LONG], number: 3, symbol: KH-HND, date: 2027-01-05, subject: Thử}
        sections:
          viec:
            - "Cấp tỉnh: tập huấn tại Trung tâm Hội nghị tỉnh."
            - "Cấp xã: họp chi hội."
        """);
    Roster roster = Derived.roster("[Xã Tân An]");
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(parent, null, List.of(), null, "cap-tren.yaml", "sha256:0"),
        Recipes.builtIn(null, null), roster, problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/branches");
    Plan plan = new ArrayList<>(Derived.children(derivation).values()).get(0).plan();
    assertThat(plan.header().agency()).extracting(Text::value).containsExactly("HỘI NÔNG DÂN XÃ TÂN AN");
    assertThat(sentences(plan, "viec")).containsExactly("Cấp xã: họp chi hội.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Tên đơn vị;Người ký;Chức vụ~Xã Tân An;Lê Văn Tám;Phó Chủ tịch UBND xã | Lê Văn Tám | PHÓ CHỦ TỊCH",
      "Tên đơn vị;Chủ tịch UBND~Xã Tân An;Phó Chủ tịch Lê Văn Tám | Lê Văn Tám | PHÓ CHỦ TỊCH",
      "Tên đơn vị;Chủ tịch UBND~Xã Tân An;PCT UBND xã: Lê Văn Tám | Lê Văn Tám | PHÓ CHỦ TỊCH",
      "Tên đơn vị;Hiệu trưởng/Giám đốc~Trường THPT Tân An;Lê Văn Tám | Lê Văn Tám |",
  })
  void who_signs(String table, String name, String title) {
    List<List<Text>> rows = new ArrayList<>();
    for (String line : table.split("~")) {
      rows.add(List.of(line.split(";")).stream().map(Text::of).toList());
    }
    Roster roster = Roster.ofRows(new Source("don-vi.csv", table), rows, new Problems());
    Unit unit = roster.units().get(0);
    assertThat(unit.field("signer")).hasToString("Optional[" + name + "]");
    assertThat(unit.field("signer_title").map(Text::value).orElse(null)).isEqualTo(title);
  }

  @Test
  void the_code_of_a_province_names_its_plan_in_a_list_of_provinces() {
    List<List<Text>> rows = List.of(List.of(Text.of("Mã tỉnh"), Text.of("Tỉnh, thành phố")),
        List.of(Text.of("40"), Text.of("Nghệ An")), List.of(Text.of("46"), Text.of("Huế")));
    Roster roster = Roster.ofRows(new Source("tinh.csv", ""), rows, new Problems());
    assertThat(roster.units()).extracting(Unit::id).containsExactly("40", "46");
  }

  @Test
  void a_table_of_tasks_has_the_office_that_leads_and_the_rows_that_name_the_unit() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read("""
        header: {agency: BỘ XÂY DỰNG, number: 3, symbol: KH-BXD, date: 2027-01-05, subject: Thử}
        sections:
          viec:
            - table:
                columns: [TT, Nội dung, Cơ quan chủ trì, Cơ quan phối hợp]
                rows:
                  - [1, Soạn sổ tay, Vụ Pháp chế, Cục Hàng hải]
                  - [2, Rà soát cầu yếu, "Sở Xây dựng các tỉnh, thành phố", Cục Đường bộ]
                  - [3, Thí điểm, Cục Đường bộ, UBND thành phố Huế]
        """), null, Derived.roster("[Thành phố Huế, Tỉnh Nghệ An]"), null));
    assertThat(rows(children.get("Tỉnh Nghệ An"))).containsExactly(
        List.of("1", "Rà soát cầu yếu", "Sở Xây dựng", "Cục Đường bộ"));
    assertThat(rows(children.get("Thành phố Huế"))).extracting(row -> row.get(1))
        .containsExactly("Rà soát cầu yếu", "Thí điểm");
  }

  @Test
  void a_report_by_a_day_of_each_month_keeps_it_and_the_offices_come_before() {
    Plan plan = Derived.child(Derived.PROVINCE + """
        reporting:
          - "Ủy ban nhân dân các xã, phường báo cáo Sở Tài chính trước ngày 25 hằng tháng."
        """, "Xã Tân An", null).plan();
    assertThat(plan.section("reporting").orElseThrow().text()).extracting(Text::value).anyMatch(text ->
        text.endsWith("trước ngày 22 hằng tháng.")).anyMatch(text -> text.endsWith("trước ngày 25 hằng tháng."));
  }

  @Test
  void whom_to_ask_at_the_parent_s_is_nobody_of_the_unit_s() {
    assertThat(Derived.yaml(Derived.child(Derived.PROVINCE + """
        sections:
          viec: ["Vướng mắc thì gọi bà Lê Thị Sáu, số 0270 3823 222."]
        """, "Xã Tân An", null))).contains("“0270 3823 222” là đầu mối liên hệ của cấp trên");
  }

  @Test
  void a_school_lies_in_the_commune_beside_its_name() {
    List<List<Text>> rows = List.of(
        List.of(Text.of("Xã/phường"), Text.of("Tên trường"), Text.of("Cấp học"), Text.of("Trưởng đơn vị")),
        List.of(Text.of("Phường Long Châu"), Text.of("Mầm non 2"), Text.of("MN"), Text.of("LÊ THỊ SÁU")),
        List.of(Text.of("Xã Tân An"), Text.of("THPT Tân An"), Text.of("THPT"), Text.of("Võ Hai")));
    List<Unit> units = Roster.ofRows(new Source("truong.csv", ""), rows, new Problems()).units();
    assertThat(units).extracting(unit -> unit.name().value()).containsExactly("Trường Mầm non 2", "Trường THPT Tân An");
    assertThat(units.get(0).field("parent")).hasToString("Optional[ỦY BAN NHÂN DÂN PHƯỜNG LONG CHÂU]");
    assertThat(units.get(0).field("signer")).hasToString("Optional[Lê Thị Sáu]");
    assertThat(units.get(1).field("parent")).isEmpty();
    assertThat(units.get(1).field("place")).hasToString("Optional[Tân An]");
  }

  private static List<List<String>> rows(Child child) {
    return child.plan().section("viec").orElseThrow().items().get(0).table().rows().stream()
        .map(row -> row.cells().stream().map(Text::value).toList()).toList();
  }

  private static List<String> sentences(Plan plan, String section) {
    return plan.section(section).orElseThrow().items().stream().map(Node::text).map(text -> text.get(0).value())
        .toList();
  }
}
