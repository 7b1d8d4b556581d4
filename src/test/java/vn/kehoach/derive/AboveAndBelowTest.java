package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/**
 * What belongs to the parent stays, what it asks of each unit is asked of the unit, and the work of others is removed.
 */
class AboveAndBelowTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mỗi xã, phường có ít nhất 02 mô hình. | Xã có ít nhất 02 mô hình.",
      "Tập huấn cho cán bộ, công chức phường, xã, đặc khu. | Tập huấn cho cán bộ, công chức xã.",
      "Trung tâm Phục vụ hành chính công xã, phường mở cửa. | Trung tâm Phục vụ hành chính công xã mở cửa.",
      "Hỗ trợ kỹ thuật cho các phường, xã. | Hỗ trợ kỹ thuật cho các thôn, tổ dân phố.",
      "Tỉnh hỗ trợ 100% tiền giống. | Tỉnh hỗ trợ 100% tiền giống.",
      "Tham mưu Ủy ban nhân dân tỉnh cấp kinh phí. | Tham mưu Ủy ban nhân dân xã cấp kinh phí.",
      "Gọi đường dây nóng của tỉnh. | Gọi đường dây nóng của tỉnh.",
      "Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen. | Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
      "Thực hiện Nghị quyết của HĐND tỉnh. | Thực hiện Nghị quyết của HĐND tỉnh.",
      "90% xã, phường đạt chuẩn. | 90% xã, phường đạt chuẩn.",
      "Ban hành văn bản đúng hạn. | Ban hành văn bản đúng hạn.",
  })
  void each_side_keeps_what_is_its_own(String parent, String child) {
    assertThat(Derived.firstTask(child("tasks: [\"" + parent + "\"]\n").plan())).hasToString(child);
  }

  @Test
  void a_city_that_writes_of_itself_with_a_capital_is_the_city() {
    Child child = Derived.child("""
        header: {agency: [ỦY BAN NHÂN DÂN, THÀNH PHỐ HỒ CHÍ MINH], number: 1, symbol: KH-UBND, date: 2026-03-05,
                 subject: Cải cách}
        tasks: ["Thống nhất trên toàn Thành phố."]
        """, "Đặc khu Côn Đảo", null);
    assertThat(Derived.firstTask(child.plan())).hasToString("Thống nhất trên toàn đặc khu.");
  }

  @Test
  void the_parent_s_whole_is_remarked_on_and_so_much_for_each_is_not() {
    String yaml = Derived.yaml(child("""
        tasks: ["Toàn tỉnh dùng 12.000 lít hóa chất.", "Chi 10.000 đồng/con.", "Mỗi xã, phường trồng 2.500 cây."]
        """));
    assertThat(yaml).contains("“12.000 lít” là số của cấp trên").doesNotContain("“10.000").doesNotContain("“2.500");
  }

  @Test
  void a_unit_takes_its_row_of_an_appendix_and_one_without_a_row_takes_none() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(Derived.PROVINCE + """
        tasks: [Phân bổ theo Phụ lục.]
        appendices:
          - title: Phân bổ
            items:
              - table:
                  columns: [TT, "Xã, phường", Số suất]
                  rows: [["1", Xã Tân An, "20"], ["2", Xã Tân Long, "30"], ["", Cộng, "50"]]
        """), null, Derived.roster("[Xã Tân Long, Xã Tân Hòa]"), null));
    assertThat(children.get("Xã Tân Long").plan().appendices().get(0).section().items().get(0).table().rows().get(0)
        .cells()).extracting(Text::value).containsExactly("1", "Xã Tân Long", "30");
    assertThat(children.get("Xã Tân Hòa").plan().appendices()).isEmpty();
  }

  @Test
  void work_and_figures_of_another_kind_of_school_are_left() {
    Plan plan = Derived.child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-SGDĐT,
                 date: 2026-03-05, subject: Năm học}
        tasks:
          items:
            - {title: Đối với giáo dục tiểu học, items: [Dạy hai buổi.]}
            - {title: Đối với giáo dục trung học, items: [Ôn thi., Các trường trung học cơ sở ôn lớp 9.]}
            - indicators:
                - {text: Tỷ lệ tốt nghiệp trung học phổ thông, unit: "%", targets: {2026: 99}}
                - {text: Tỷ lệ trẻ mầm non ăn bán trú, unit: "%", targets: {2026: 99}}
                - {text: "Số phòng học trên 10.000 dân", unit: phòng, targets: {2026: 300}}
        """, "Trường THPT Lê Lợi", null).plan();
    assertThat(plan.header().parent()).extracting(Text::value).containsExactly("SỞ GIÁO DỤC VÀ ĐÀO TẠO");
    assertThat(plan.nodes()).flatExtracting(node -> node.text().stream().map(Text::value).toList())
        .contains("Ôn thi.").doesNotContain("Dạy hai buổi.", "Nhà trường ôn lớp 9.");
    assertThat(plan.nodes()).flatExtracting(node -> node.indicators().stream().map(one -> one.text().value()).toList())
        .containsExactly("Tỷ lệ tốt nghiệp trung học phổ thông", "Số phòng học trên 10.000 dân");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Trường THCS & THPT Hưng Hóa", "Trường TH, THCS và THPT Hưng Hóa", "Trường THCS - THPT Hưng Hóa",
      "Trường THCS&THPT Hưng Hóa", "Trường Trung học cơ sở và Trung học phổ thông Hưng Hóa",
  })
  void a_school_of_several_stages_takes_the_work_of_each(String school) {
    Plan plan = Derived.child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-SGDĐT,
                 date: 2026-03-05, subject: Năm học}
        tasks:
          items:
            - {title: Đối với giáo dục trung học phổ thông, items: [Ôn thi.]}
            - indicators: [{text: Tỷ lệ tốt nghiệp trung học phổ thông, unit: "%", targets: {2026: 99}}]
        """, school, null).plan();
    assertThat(plan.nodes()).flatExtracting(node -> node.text().stream().map(Text::value).toList())
        .contains("Ôn thi.");
    assertThat(plan.nodes()).anyMatch(node -> !node.indicators().isEmpty());
  }

  @Test
  void a_school_of_three_stages_has_a_symbol_with_all_of_them() {
    assertThat(Derived.child("""
        header: {agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-SGDĐT, date: 2026-03-05, subject: Năm học}
        tasks: [Dạy hai buổi.]
        """, "\"Trường TH, THCS và THPT Sao Mai\"", null).plan().header().symbol()).hasToString("KH-TH&THCS&THPTSM");
  }

  @Test
  void both_days_of_a_report_come_earlier() {
    Plan plan = child("""
        assignments:
          - {agency: Sở Y tế, text: "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh."}
          - {agency: "Ủy ban nhân dân các xã, phường",
             text: "Báo cáo kết quả về Sở Y tế trước ngày 15/6/2027 và ngày 06/12/2027."}
        """).plan();
    assertThat(plan.section("reporting").orElseThrow().text().get(1)).hasToString("Phòng Văn hóa - Xã hội tổng hợp, "
        + "tham mưu Ủy ban nhân dân xã báo cáo Sở Y tế trước ngày 08/6/2027 và ngày 29/11/2027.");
  }

  @Test
  void a_cell_of_the_party_has_the_plan_of_a_cell() {
    Plan plan = Derived.child("""
        standard: dang
        header: {parent: ĐẢNG BỘ TỈNH VĨNH LONG, agency: ĐẢNG ỦY XÃ TÂN AN, number: 3, symbol: KH/ĐU, place: Tân An,
                 date: 2026-03-05, subject: kiểm tra năm 2026}
        tasks:
          - {id: a, text: "Mỗi chi bộ giám sát một đảng viên.", lead: Các chi bộ trực thuộc, deadline: 30/11/2026}
          - {id: b, text: Kiểm tra tài chính., lead: Ủy ban Kiểm tra Đảng ủy}
        """, "Chi bộ ấp Tân Hòa", null).plan();
    assertThat(plan.header().parent()).extracting(Text::value).containsExactly("ĐẢNG BỘ XÃ TÂN AN");
    assertThat(plan.header().symbol()).hasToString("KH/CB");
    assertThat(plan.section("tasks").orElseThrow().items()).hasSize(1);
    assertThat(Derived.firstTask(plan)).hasToString("Chi bộ giám sát một đảng viên.");
  }

  @Test
  void a_report_to_a_party_committee_through_its_body_has_its_section() {
    Plan plan = Derived.child("""
        standard: dang
        header: {agency: TỈNH ỦY VĨNH LONG, number: 3, symbol: KH/TU, place: Vĩnh Long, date: 2026-03-05,
                 subject: kiểm tra năm 2026}
        tasks: [Giám sát thường xuyên.]
        assignments:
          - agency: Các đảng ủy trực thuộc Tỉnh ủy
            text: "Xây dựng kế hoạch, báo cáo Tỉnh ủy (qua Ủy ban Kiểm tra Tỉnh ủy) trước ngày 15/12/2026."
        """, "Đảng ủy xã Tân An", null).plan();
    assertThat(plan.section("reporting").orElseThrow().text().get(1).value())
        .contains("báo cáo Tỉnh ủy Vĩnh Long (qua Ủy ban Kiểm tra Tỉnh ủy) trước ngày 08/12/2026");
  }

  @Test
  void a_duty_to_plan_and_to_report_stays_where_nothing_else_tells_of_the_report() {
    Plan plan = child("""
        assignments:
          - {agency: "Ủy ban nhân dân các xã, phường", text: "Xây dựng kế hoạch, báo cáo theo quy định."}
        """).plan();
    assertThat(plan.section("reporting")).isEmpty();
    assertThat(Derived.firstTask(plan)).hasToString("Xây dựng kế hoạch, báo cáo theo quy định.");
  }

  @Test
  void figures_of_a_table_of_the_parent_s_are_remarked_on_and_prices_are_not() {
    String yaml = Derived.yaml(child("""
        tasks:
          table: {columns: [Loài cây, Số cây], rows: [[Sao, "12.000"], [Dầu, "3.000"]]}
        """));
    assertThat(yaml).containsOnlyOnce("bảng ở đây ghi số của cấp trên");
    assertThat(Derived.yaml(child("""
        tasks:
          table: {columns: [Loài cây, Đơn giá], rows: [[Sao, "12.000"], [Dầu, "3.000"]]}
        """))).doesNotContain("bảng ở đây ghi số của cấp trên");
  }

  @Test
  void of_several_bodies_that_issue_the_parent_one_is_above_the_unit() {
    String yaml = Derived.yaml(Derived.child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: [SỞ Y TẾ -, SỞ GIÁO DỤC VÀ ĐÀO TẠO], number: 1,
                 symbol: KH-SYT-SGDĐT, date: 2026-03-05, subject: Y tế trường học}
        tasks: [Khám mắt.]
        signature:
          - {title: GIÁM ĐỐC SỞ Y TẾ, name: Lê Văn Hà}
          - {title: GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO, name: Vũ Thị Mơ}
        """, "Trường THPT Lê Lợi", null));
    assertThat(yaml).containsOnlyOnce("ghi cơ quan chủ quản của đơn vị");
  }

  private static Child child(String body) {
    return Derived.child(Derived.PROVINCE + body, "Xã Tân An", null);
  }
}
