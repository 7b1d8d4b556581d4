package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;

/** No body, part or figure is invented for a unit that has none. */
class OnlyWhatTheUnitHasTest {

  @Test
  void partners_only_the_parent_s_level_has_are_left_and_told() {
    Child child = child("""
        tasks:
          - {id: t1, text: Làm., lead: "Ủy ban nhân dân các xã, phường", with: [Tòa án nhân dân tỉnh, Sở Ngoại lệ,
             Trung tâm Xúc tiến tỉnh, Hội Nông dân tỉnh, Các doanh nghiệp, Văn phòng Đăng ký đất đai tỉnh]}
        """);
    assertThat(child.plan().section("tasks").orElseThrow().items().get(0).task().with()).extracting(Text::value)
        .containsExactly("Tòa án nhân dân khu vực", "Hội Nông dân xã", "Các doanh nghiệp",
            "Chi nhánh Văn phòng Đăng ký đất đai");
    assertThat(child.coverage().left()).extracting(Coverage.Left::what)
        .contains("phối hợp: Sở Ngoại lệ (t1)", "phối hợp: Trung tâm Xúc tiến tỉnh (t1)");
  }

  @Test
  void assignments_are_for_those_the_unit_may_order_or_ask() {
    Plan plan = child("""
        assignments:
          - {agency: Sở Ngoại lệ, text: A.}
          - {agency: Mời Viễn thông Vĩnh Long, text: B.}
          - {agency: Đề nghị Tạp chí Cửu Long, text: C.}
          - {agency: Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, text: D.}
          - {agency: Liên minh Hợp tác xã tỉnh, text: E.}
          - {agency: "Các sở, ban, ngành tỉnh", text: G.}
        """).plan();
    assertThat(plan.section("assignments").orElseThrow().items()).extracting(node -> node.assignment().agency().value())
        .containsExactly("Các phòng, đơn vị thuộc xã", "Đề nghị Tạp chí Cửu Long",
            "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Phối hợp Quỹ Bảo trợ tỉnh thực hiện. | Phối hợp Quỹ Bảo trợ tỉnh thực hiện.",
      "Báo cáo Ủy ban nhân dân tỉnh. | Báo cáo Ủy ban nhân dân xã.",
      "Giám đốc Sở Y tế chịu trách nhiệm. | Trưởng Phòng Văn hóa - Xã hội chịu trách nhiệm.",
      "Trường học trên địa bàn tỉnh tham gia. | Trường học trên địa bàn xã tham gia.",
      "Ban Chỉ đạo tỉnh họp. | Ban Chỉ đạo xã họp.",
      "Giao đến từng địa phương. | Giao đến từng thôn, tổ dân phố.",
  })
  void a_body_of_the_parent_s_level_is_not_renamed_into_one_that_does_not_exist(String parent, String child) {
    Plan plan = child("tasks: [\"" + parent + "\"]\n").plan();
    assertThat(Derived.firstTask(plan)).hasToString(child);
  }

  @Test
  void an_indicator_that_counts_units_or_regions_is_remarked_on() {
    Child child = child("""
        sections:
          ct:
            - indicators:
                - {id: a, text: "Tỷ lệ xã, phường đạt chuẩn", unit: "%", targets: {2027: 80}}
                - {id: b, text: Số trẻ em được đỡ đầu, unit: trẻ em, targets: {2027: 8},
                   parts: {Khu vực Cù Lao: 3, Khu vực ven biển: 5}}
                - {id: c, text: Tỷ lệ xã viên tham gia, unit: "%", targets: {2027: 80}}
        """);
    List<Indicator> kept = child.plan().section("ct").orElseThrow().items().get(0).indicators();
    assertThat(kept).extracting(one -> child.remarks().of(one.text()).stream().findFirst().orElse("")).containsExactly(
        "xem lại: cấp trên tính trên số xã, phường; đơn vị là một trong số đó",
        "xem lại: cấp trên chia theo khu vực của mình; đơn vị ở trong một khu vực", "");
  }

  @Test
  void a_list_whose_last_item_is_left_ends_with_a_full_stop() {
    Plan plan = child("""
        tasks:
          - title: Tuyên truyền
            items:
              - {id: t1, text: Phát tờ rơi;, lead: "Ủy ban nhân dân các xã, phường"}
              - text: "Tổ chức hội nghị:"
                items: [Ở nhà văn hóa;, Ở trường học;]
              - {id: t2, text: Trình Hội đồng nhân dân tỉnh., audience: "Các sở, ban, ngành tỉnh"}
          - {text: Rà soát danh sách;, after: Danh sách gửi hằng quý.}
        """).plan();
    List<Node> tasks = plan.section("tasks").orElseThrow().items();
    assertThat(tasks.get(0).items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Phát tờ rơi;", "Tổ chức hội nghị:");
    assertThat(tasks.get(0).items().get(1).items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Ở nhà văn hóa;", "Ở trường học.");
    assertThat(tasks.get(1).text()).extracting(Text::value).containsExactly("Rà soát danh sách;");
  }

  @Test
  void a_ward_has_no_hamlets() {
    Plan ward = Derived.child(Derived.PROVINCE
        + "tasks: [\"Giao trưởng thôn, tổ trưởng tổ dân phố ở thôn, tổ dân phố.\"]\n",
        "Phường Long Châu", null).plan();
    assertThat(Derived.firstTask(ward))
        .hasToString("Giao tổ trưởng tổ dân phố ở tổ dân phố.");
  }

  @Test
  void levels_that_hold_everywhere_are_not_divided() {
    Child child = Derived.child(Derived.PROVINCE + """
        sections:
          ct:
            - indicators:
                - {id: a, text: Thời gian xử lý một hồ sơ, unit: ngày, compare: "<=", targets: {2027: 3}}
                - {id: b, text: Mỗi xã có một câu lạc bộ, unit: câu lạc bộ, targets: {2027: 1}}
                - {id: c, text: Thu nhập bình quân, unit: triệu đồng, targets: {2027: 90}}
                - {id: d, text: Số hộ có mức sống trung bình, unit: hộ, targets: {2027: 100}}
        """, "{name: Xã Tân An, population: 10}", null);
    List<Indicator> kept = child.plan().section("ct").orElseThrow().items().get(0).indicators();
    assertThat(kept).extracting(one -> one.targets().get(0).value().value()).containsExactly("3", "1", "90", "100");
    Child two = Derived.children(Derived.of(vn.kehoach.support.Plans.read(Derived.PROVINCE + """
        sections:
          ct:
            - indicators:
                - {id: a, text: Thời gian xử lý một hồ sơ, unit: ngày, targets: {2027: 3}}
                - {id: d, text: Số hộ có mức sống trung bình, unit: hộ, targets: {2027: 100}}
        """), null,
        Derived.roster("- {name: Xã Tân An, population: 10}\n- {name: Xã Cái Nhum, population: 30}\n"), null))
        .get("Xã Tân An");
    assertThat(two.plan().section("ct").orElseThrow().items().get(0).indicators())
        .extracting(one -> one.targets().get(0).value().value()).containsExactly("3", "25");
  }

  @Test
  void sections_and_appendices_that_move_are_named_where_they_are() {
    Child child = child("""
        objectives: ["Như Mục II; Mục IV (chi tiết tại Phụ lục I kèm theo Kế hoạch này) và Phụ lục II."]
        sections:
          du-toan: {heading: DỰ TOÁN, items: [Không đưa xuống.]}
        tasks:
          number: IV
          items:
            - Làm theo Mục IV; theo Phụ lục I, Phần I, Mục II của Nghị định số 30/2020/NĐ-CP.
        appendices:
          - {title: BẢNG GIÁ, items: [Giá.]}
          - title: NHIỆM VỤ
            items:
              - {text: Làm., lead: "Ủy ban nhân dân các xã, phường"}
        """, "drop: [du-toan]\n");
    assertThat(child.plan().section("objectives").orElseThrow().items().get(0).text().get(0))
        .hasToString("Như Mục II; Mục II và Phụ lục.");
    assertThat(Derived.yaml(child)).contains("# xem lại: “Mục II” của cấp trên không có ở đây");
    assertThat(Derived.firstTask(child.plan()))
        .hasToString("Làm theo Mục II; theo Phụ lục I, Phần I, Mục II của Nghị định số 30/2020/NĐ-CP.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Định kỳ 6 tháng (trước ngày 10 tháng 6) và năm (trước ngày 10 tháng 12), các đơn vị gửi báo cáo về Sở Y tế. "
          + "| định kỳ 6 tháng (trước ngày 03 tháng 6) và năm (trước ngày 03 tháng 12)",
      "Các xã báo cáo 06 tháng đầu năm trước ngày 10 tháng 6 năm 2027, báo cáo năm trước ngày 30 tháng 11 năm 2027, "
      + "gửi Sở Y tế. | trước ngày 03 tháng 6 năm 2027 và trước ngày 23 tháng 11 năm 2027",
      "Trước ngày 30/11 hằng năm, các xã báo cáo kết quả về Sở Y tế để tổng hợp. | trước ngày 23/11 hằng năm",
      "Các xã gửi báo cáo về Sở Y tế (qua Phòng Nghiệp vụ) trước ngày 30 tháng 11 năm 2027. | "
          + "(qua Phòng Nghiệp vụ) trước ngày 23 tháng 11 năm 2027",
  })
  void the_day_of_the_report_is_found_before_or_behind_the_agency(String parent, String due) {
    Plan plan = child("reporting: [\"" + parent + "\"]\n").plan();
    assertThat(plan.section("reporting").orElseThrow().text().get(1).value()).endsWith("báo cáo Sở Y tế " + due + ".");
  }

  @Test
  void tasks_nobody_is_named_for_are_asked_about() {
    assertThat(Derived.yaml(child("tasks: {heading: NHIỆM VỤ, items: [Sửa luật.]}\n")))
        .contains("# xem lại: cấp trên không ghi ai chủ trì từng việc");
    assertThat(Derived.yaml(child("""
        tasks: {heading: NHIỆM VỤ, items: [{text: Làm., lead: "Ủy ban nhân dân các xã, phường"}]}
        """))).doesNotContain("không ghi ai chủ trì");
  }

  @Test
  void verbs_of_a_higher_level_are_asked_about_not_changed() {
    Child child = child("tasks: [Cấp thẻ bảo hiểm y tế cho trẻ em.]\n");
    assertThat(Derived.yaml(child)).contains("# xem lại: cấp mình thường viết “Lập danh sách, đề nghị cấp”")
        .contains("Cấp thẻ bảo hiểm y tế cho trẻ em.");
  }

  @Test
  void who_pays_which_part_is_told() {
    Child child = child("""
        budget:
          text: [Ngân sách tỉnh 70 %, "Ngân sách tỉnh 70 %, ngân sách xã 30 %.", Theo quy định.]
          items: [Hỗ trợ mỗi xã 50 triệu đồng.]
        """);
    assertThat(child.coverage().left()).extracting(Coverage.Left::what).contains(
        "“Ngân sách tỉnh 70 %, ngân sách xã 30 %.”", "“Hỗ trợ mỗi xã 50 triệu đồng.”")
        .doesNotContain("“Theo quy định.”");
  }

  @ParameterizedTest
  @CsvSource({"Bố trí ngân sách xã thực hiện., Bố trí ngân sách phường thực hiện.",
      "Ngân sách cấp xã bảo đảm., Ngân sách phường bảo đảm.",
      "Ngân sách xã Tân Bình bảo đảm., Ngân sách xã Tân Bình bảo đảm."})
  void a_ward_s_money_is_not_a_commune_s(String parent, String own) {
    Child ward = Derived.child(Derived.PROVINCE + "tasks: [\"" + parent + "\"]\n", "Phường Tân An", null);
    assertThat(Derived.firstTask(ward.plan())).hasToString(own);
  }

  @Test
  void what_the_parent_shares_out_among_units_the_unit_does_not_share_out_again() {
    Child child = child("""
        appendices:
          - title: Phân bổ khối lượng cho các xã, phường
            items:
              - table:
                  columns: ["Xã, phường", Số lớp]
                  rows: [[Xã Tân An, 4], [Xã Tân Bình, 6]]
        """);
    assertThat(child.plan().appendices().get(0).title()).hasToString("Phân bổ khối lượng cho các xã, phường");
  }

  @Test
  void a_rate_of_schools_of_another_stage_is_not_the_school_s() {
    Child school = Derived.child("""
        level: sở
        header: {parent: ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 5, symbol: KH-SGDĐT,
          place: Lâm Đồng, date: 2026-09-10, subject: Phát triển văn hóa đọc}
        tasks: ["100 % trường tiểu học có thư viện; 60 % trường trung học phổ thông có thư viện số."]
        """, "Trường THPT Bảo Lộc", null);
    assertThat(Derived.firstTask(school.plan())).hasToString("60 % trường trung học phổ thông có thư viện số.");
    assertThat(school.coverage().left()).extracting(Coverage.Left::what)
        .contains("“100 % trường tiểu học có thư viện;”");
  }

  @ParameterizedTest
  @CsvSource({"Trường THPT Bảo Lộc, 2", "Trường Trung học phổ thông Bảo Lộc, 2", "Trường THPT Trần Phú, 1"})
  void a_school_named_alone_is_asked_alone(String partner, int tasks) {
    Child school = Derived.child("""
        level: sở
        header: {parent: ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 5, symbol: KH-SGDĐT,
          place: Lâm Đồng, date: 2026-09-10, subject: Phát triển văn hóa đọc}
        tasks:
          - {text: Tổ chức lễ phát động., lead: Văn phòng Sở, with: %s}
          - {text: Việc chung., lead: Các cơ sở giáo dục}
        """.formatted(partner), "Trường THPT Bảo Lộc", null);
    assertThat(school.plan().section("tasks").orElseThrow().items()).hasSize(tasks);
  }

  private static Child child(String rest) {
    return child(rest, null);
  }

  private static Child child(String rest, String recipe) {
    return Derived.child(Derived.PROVINCE + rest, "Xã Tân An", recipe);
  }
}
