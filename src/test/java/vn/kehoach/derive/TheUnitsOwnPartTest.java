package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** A unit reports to those above it, does not state their situation as its own, and takes only its own rows. */
class TheUnitsOwnPartTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả. | Chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả.",
      "Quyết định sơ tán dân, báo cáo Ban Chỉ huy phòng thủ dân sự tỉnh. | "
          + "Quyết định sơ tán dân, báo cáo Ban Chỉ huy phòng thủ dân sự tỉnh.",
      "Làm theo hướng dẫn của Sở Văn hóa, Thể thao và Du lịch. | "
          + "Làm theo hướng dẫn của Sở Văn hóa, Thể thao và Du lịch.",
      "Tuyên truyền trên địa bàn tỉnh. | Tuyên truyền trên địa bàn xã.",
  })
  void in_its_own_duties_those_above_stay_above(String parent, String child) {
    Plan plan = child("assignments:\n  - {agency: \"Ủy ban nhân dân các xã, phường\", items: [\"" + parent + "\"]}\n")
        .plan();
    assertThat(Derived.firstTask(plan)).hasToString(child);
  }

  @Test
  void a_sentence_of_the_class_speaks_upward_and_one_of_an_office_does_not() {
    Child child = child("""
        sections:
          viec:
            heading: VIỆC CẦN LÀM
            items:
              - Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm trước Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban
                nhân dân tỉnh.
              - Sở Y tế kiểm tra, báo cáo Ủy ban nhân dân tỉnh.
              - Các địa phương thống kê, gửi Sở Nội vụ.
              - Thông các tuyến tỉnh lộ.
        """);
    assertThat(sentences(child, "viec")).containsExactly(
        "Chủ tịch Ủy ban nhân dân xã chịu trách nhiệm trước Ủy ban nhân dân tỉnh, Chủ tịch Ủy ban nhân dân tỉnh.",
        "Phòng Văn hóa - Xã hội kiểm tra, báo cáo Ủy ban nhân dân xã.",
        "Ủy ban nhân dân xã thống kê, gửi Sở Nội vụ.",
        "Thông các tuyến tỉnh lộ.");
    assertThat(Derived.yaml(child)).doesNotContain("còn nhắc đến");
  }

  @Test
  void the_parent_s_state_and_who_proposed_its_plan_are_not_the_unit_s() {
    Child child = child("""
        legal_basis: [Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009;, Xét đề nghị của Giám đốc Sở Y tế;]
        sections:
          tinh-hinh: {heading: ĐẶC ĐIỂM TÌNH HÌNH, items: [Năm 2026 toàn tỉnh có 210.000 người cao tuổi.]}
          chi-tieu: {heading: ĐÁNH GIÁ THEO CHỈ TIÊU, items: [Làm đủ.]}
        """);
    assertThat(child.plan().sections()).extracting(Section::id).contains("chi-tieu").doesNotContain("tinh-hinh");
    assertThat(child.plan().legalBasis()).extracting(basis -> basis.text().value())
        .containsExactly("Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009.");
    assertThat(child.coverage().left()).extracting(Coverage.Left::what)
        .contains("“ĐẶC ĐIỂM TÌNH HÌNH”", "“Xét đề nghị của Giám đốc Sở Y tế;”");
  }

  @Test
  void of_a_table_of_units_each_keeps_its_own_row() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        tasks:
          - {id: t1, text: Thăm hỏi., lead: "Ủy ban nhân dân các xã, phường"}
        sections:
          dia-ban:
            heading: PHÂN BỔ
            items:
              - text: "Số suất quà:"
                table:
                  columns: [TT, Địa phương, Số suất]
                  rows: [[1, Xã Tân An, 10], [2, Xã Tân Long, 20], ["", Tổng cộng, 30]]
              - Xã Tân Long làm điểm.
        """), null, Derived.roster("[Xã Tân An, Xã Tân Long, Xã Mỹ An]"), null));
    assertThat(rows(children.get("Xã Tân Long"))).containsExactly(List.of("1", "Xã Tân Long", "20"));
    assertThat(children.get("Xã Tân Long").plan().section("dia-ban").orElseThrow().items()).hasSize(2);
    assertThat(children.get("Xã Tân An").plan().section("dia-ban").orElseThrow().items()).hasSize(1);
    assertThat(children.get("Xã Mỹ An").plan().section("dia-ban")).isEmpty();
  }

  @Test
  void a_table_of_other_bodies_keeps_all_its_rows() {
    Child child = child("""
        sections:
          dia-ban:
            items:
              - text: "Số máy:"
                table:
                  columns: [TT, Đơn vị, Số máy]
                  rows: [[1, Trạm bơm Đông, 3], [2, Trạm bơm Tây, 4]]
        """);
    assertThat(rows(child)).containsExactly(List.of("1", "Trạm bơm Đông", "3"), List.of("2", "Trạm bơm Tây", "4"));
  }

  @Test
  void several_partners_on_one_line_are_several() {
    Plan plan = child("""
        tasks:
          - {id: t1, text: Khám., lead: "UBND các xã, phường",
             with: "Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh và Hội Nông dân tỉnh"}
        """).plan();
    assertThat(plan.section("tasks").orElseThrow().items().get(0).task().with()).extracting(Text::value)
        .containsExactly("Phòng Văn hóa - Xã hội", "Công an xã", "Hội Nông dân xã");
  }

  @Test
  void what_is_done_in_a_month_is_not_due_before_it() {
    Plan plan = child("""
        tasks:
          - {id: t1, text: Mừng thọ vào tuần đầu tháng 10., lead: "UBND các xã, phường", deadline: 08/10/2027}
          - {id: t2, text: Lập danh sách., lead: "UBND các xã, phường", deadline: 08/10/2027}
        """).plan();
    assertThat(plan.section("tasks").orElseThrow().items()).extracting(node -> node.task().deadline().typed().value())
        .containsExactly("08/10/2027", "24/9/2027");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ấp, khóm | Xã Tân An | Các ấp, khóm", "ấp, khóm | Phường Long Châu | Các khóm",
      "bản, tiểu khu | Xã Tân An | Các bản, tiểu khu", "ấp nghèo | Xã Tân An | Các ấp",
      "ấp nghèo | Phường Long Châu | Các tổ dân phố", "xóm làng | Xã Tân An | Các thôn, tổ dân phố"})
  void parts_of_a_commune_are_called_as_the_parent_calls_them(String said, String unit, String called) {
    Plan plan = Derived.child(Derived.PROVINCE + "tasks: [\"Đến từng " + said + " để thăm hỏi.\"]\n", unit, null)
        .plan();
    assertThat(plan.recipients()).flatExtracting(recipient -> recipient.to()).extracting(Text::value).contains(called);
  }

  @Test
  void a_report_told_among_the_assignments_has_a_section_and_a_plan_to_be_sent_is_none() {
    Plan plan = child("""
        assignments:
          - agency: Ủy ban nhân dân các xã, phường
            items:
              - Xây dựng kế hoạch, gửi về Sở Nội vụ trước ngày 31 tháng 01 năm 2027.
              - Báo cáo kết quả về Sở Y tế trước ngày 30 tháng 11 năm 2027.
              - Thăm hỏi.
          - agency: Sở Y tế
            items: [Hướng dẫn., "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20 tháng 12 năm 2027."]
        """).plan();
    assertThat(plan.section("reporting").orElseThrow().text().get(1).value())
        .endsWith("báo cáo Sở Y tế trước ngày 23 tháng 11 năm 2027.");
    assertThat(plan.section("tasks").orElseThrow().items()).hasSize(1);
    // what is left alone is no list
    assertThat(plan.section("assignments").orElseThrow().items().get(0).text()).hasToString("[Hướng dẫn.]");
  }

  @Test
  void a_report_goes_to_who_collects_it_and_a_list_that_is_sent_in_is_none() {
    Plan plan = child("""
        tasks:
          - {id: t1, text: "Khảo sát, gửi kết quả về Sở Tài chính để tổng hợp.", lead: "UBND các xã, phường"}
        assignments:
          - agency: Ủy ban nhân dân các xã, phường
            text: "Thăm hỏi; báo cáo 6 tháng trước ngày 10 tháng 6, năm trước ngày 01 tháng 12 về UBND tỉnh (qua
              Sở Nội vụ)."
        """).plan();
    assertThat(plan.section("reporting").orElseThrow().text().get(1).value())
        .contains("báo cáo Sở Nội vụ trước ngày 03 tháng 6 và trước ngày 24 tháng 11");
  }

  @Test
  void a_block_for_one_unit_is_its_tasks_and_an_event_is_for_those_who_hold_it_or_help() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        sections:
          hoat-dong:
            heading: HOẠT ĐỘNG
            items:
              - title: Lễ mừng thọ
                items: ["Đơn vị chủ trì: Sở Nội vụ.", "Đơn vị phối hợp: UBND xã Tân An, Công an tỉnh."]
              - title: Hội thi
                items: ["Đơn vị chủ trì: Sở Y tế.", "Thời gian: tháng 10."]
              - title: Ngày hội
                items: ["Đơn vị chủ trì: UBND các xã, phường.", "Đơn vị phối hợp: Hội Người cao tuổi các xã, phường."]
        assignments:
          - {agency: Ủy ban nhân dân xã Tân An, text: Chuẩn bị địa điểm.}
          - {agency: "Ủy ban nhân dân các xã, phường", text: Thăm hỏi.}
        """), null, Derived.roster("[Xã Tân An, Xã Tân Long]"), null));
    Child first = children.get("Xã Tân An");
    Child second = children.get("Xã Tân Long");
    assertThat(titles(first)).containsExactly("Lễ mừng thọ", "Ngày hội");
    assertThat(titles(second)).containsExactly("Ngày hội");
    assertThat(sentences(first, "tasks")).containsExactly("Chuẩn bị địa điểm.", "Thăm hỏi.");
    assertThat(sentences(second, "tasks")).containsExactly("Thăm hỏi.");
    assertThat(lines(first, 0))
        .containsExactly("Đơn vị chủ trì: Sở Nội vụ.", "Đơn vị phối hợp: UBND xã Tân An, Công an tỉnh.");
    assertThat(lines(second, 0))
        .containsExactly("Đơn vị chủ trì: Ủy ban nhân dân xã.", "Đơn vị phối hợp: Hội Người cao tuổi xã.");
  }

  @Test
  void a_short_span_of_days_is_when_and_not_by_when() {
    Plan plan = child("""
        tasks:
          - {id: t1, text: Khám., lead: "UBND các xã, phường", deadline: 01/10/2027 - 14/10/2027}
          - {id: t2, text: Sửa nhà., lead: "UBND các xã, phường", deadline: 01/3/2027 - 30/9/2027}
        """).plan();
    assertThat(plan.section("tasks").orElseThrow().items()).extracting(node -> node.task().deadline().typed().value())
        .containsExactly("01/10/2027 - 14/10/2027", "01/3/2027 - 16/9/2027");
  }

  @Test
  void quarterly_reports_have_their_day_and_brackets_close() {
    Child child = child("""
        tasks:
          - Chủ tịch UBND các xã, phường phát động phong trào, gửi kết quả về Ban An toàn giao thông tỉnh, đề xuất Sở
            Xây dựng cắm biển.
          - Sở Xây dựng sửa đường.
        reporting:
          - UBND các xã, phường báo cáo quý (trước ngày 15 tháng cuối quý), báo cáo năm (trước ngày 10 tháng 12 năm
            2027) về Công an tỉnh.
        """);
    String yaml = Derived.yaml(child);
    assertThat(child.plan().section("reporting").orElseThrow().text().get(1).value())
        .endsWith("báo cáo Công an tỉnh trước ngày 15 tháng cuối quý và trước ngày 03 tháng 12 năm 2027.");
    assertThat(yaml).contains("cấp trên giao việc này cho Sở Xây dựng");
    assertThat(sentences(child, "tasks").get(0))
        .endsWith("gửi kết quả về Ban An toàn giao thông tỉnh, đề xuất Sở Xây dựng cắm biển.");
  }

  @Test
  void figures_of_the_parent_and_classes_that_are_but_some_are_told() {
    String yaml = Derived.yaml(child("""
        objectives:
          - Giữ nước cho 230.000 ha lúa của tỉnh.
        tasks:
          - {id: t1, text: Đo mặn., lead: Ủy ban nhân dân các xã ven biển}
        assignments:
          - {agency: "Ủy ban nhân dân các xã, phường",
             items: [Báo cáo nhanh khi mặn vượt mức về Sở Y tế., Định kỳ báo cáo Sở Y tế trước ngày 30 tháng 6
               năm 2027.]}
        """));
    assertThat(yaml).contains("“230.000 ha lúa của tỉnh” là số của cấp trên")
        .contains("cấp trên ghi “Ủy ban nhân dân các xã ven biển”")
        .contains("Báo cáo nhanh khi mặn vượt mức về Sở Y tế.");
  }

  @Test
  void an_office_that_leads_only_what_others_do_is_told_nothing() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        tasks:
          - {id: t1, text: Chở nước., lead: Công an tỉnh, with: UBND xã Tân An}
          - {id: t2, text: Thăm hỏi., lead: "UBND các xã, phường"}
        """), null, Derived.roster("[Xã Tân An, Xã Tân Long]"), null));
    assertThat(children.get("Xã Tân An").plan().section("assignments").orElseThrow().items()).hasSize(1);
    assertThat(children.get("Xã Tân Long").plan().section("assignments")).isEmpty();
  }

  private static List<String> titles(Child child) {
    return child.plan().section("hoat-dong").orElseThrow().items().stream().map(node -> node.title().value()).toList();
  }

  private static List<String> lines(Child child, int event) {
    return child.plan().section("hoat-dong").orElseThrow().items().get(event).items().stream()
        .map(item -> item.text().get(0).value()).toList();
  }

  private static Child child(String body) {
    return Derived.children(Derived.of(Plans.read(Derived.PROVINCE + body), null, Derived.roster("[Xã Tân An]"), null))
        .get("Xã Tân An");
  }

  private static List<String> sentences(Child child, String section) {
    return child.plan().section(section).orElseThrow().items().stream().map(Node::text)
        .map(text -> text.get(0).value()).toList();
  }

  private static List<List<String>> rows(Child child) {
    return child.plan().section("dia-ban").orElseThrow().items().get(0).table().rows().stream()
        .map(row -> row.cells().stream().map(Text::value).toList()).toList();
  }
}
