package vn.kehoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Problem;
import vn.kehoach.support.Printed;

/** A task is written once; {@code show} determines where its fields are printed. */
class TasksStandWhereShowSaysTest {

  private static final String TASK = """
          - text: Kiểm kê di tích.
            lead: Sở Văn hóa
            with: [Sở Tài chính, Sở Nội vụ]
            deadline: 31/5/2026
            product: Báo cáo kiểm kê
            rationale: Do kết luận thanh tra
      """;

  private static final String ASSIGNMENTS = """
      assignments:
        items:
          - agency: Sở Văn hoá
            text: Là cơ quan thường trực.
            items: [Báo cáo hằng quý.]
      """;

  @Test
  void in_lines_under_it() {
    assertThat(Printed.body("tasks:\n  items:\n" + TASK).lines()).containsSubsequence(
        "I. NHIỆM VỤ, GIẢI PHÁP",
        "1. Kiểm kê di tích.",
        "- Cơ quan chủ trì: Sở Văn hóa",
        "- Cơ quan phối hợp: Sở Tài chính; Sở Nội vụ",
        "- Thời hạn: 31/5/2026",
        "- Sản phẩm: Báo cáo kiểm kê");
  }

  @Test
  void under_an_item_with_a_dash_in_lines_with_a_plus() {
    assertThat(Printed.body("tasks:\n  list: dash\n  items:\n" + TASK).lines())
        .containsSubsequence("- Kiểm kê di tích.", "+ Cơ quan chủ trì: Sở Văn hóa");
  }

  @Test
  void nowhere() {
    assertThat(Printed.body("tasks:\n  show: none\n  items:\n" + TASK).lines())
        .contains("1. Kiểm kê di tích.")
        .noneMatch(line -> line.contains("Sở") || line.contains("2026"));
  }

  @Test
  void again_under_the_agency_that_leads_it_after_what_stands_there() {
    List<String> lines = Printed.body("tasks:\n  show: agency\n  items:\n" + TASK + ASSIGNMENTS).lines();
    assertThat(lines).containsSubsequence(
        "1. Kiểm kê di tích.",
        "1. Sở Văn hoá",
        "Là cơ quan thường trực.",
        "a) Báo cáo hằng quý.",
        "b) Kiểm kê di tích.",
        "- Cơ quan phối hợp: Sở Tài chính; Sở Nội vụ",
        "- Thời hạn: 31/5/2026",
        "- Sản phẩm: Báo cáo kiểm kê");
    assertThat(lines).filteredOn(line -> line.contains("31/5/2026")).hasSize(1);
    assertThat(lines).noneMatch(line -> line.contains("chủ trì"));
  }

  @Test
  void in_place_when_nobody_is_there_to_lead_it() {
    assertThat(Printed.body("tasks:\n  show: agency\n  items:\n" + TASK).lines())
        .containsSubsequence("1. Kiểm kê di tích.", "- Cơ quan chủ trì: Sở Văn hóa", "- Thời hạn: 31/5/2026");
  }

  @Test
  void with_all_its_leads_named_when_there_are_several() {
    String joint = TASK.replace("lead: Sở Văn hóa", "lead: [Sở Văn hóa, Sở Y tế]");
    List<String> lines = Printed.body("tasks:\n  show: agency\n  items:\n" + joint + ASSIGNMENTS).lines();
    assertThat(lines).filteredOn(line -> line.equals("- Cơ quan chủ trì: Sở Văn hóa; Sở Y tế"))
        .as("in place, for Sở Y tế is assigned nothing, and under Sở Văn hóa").hasSize(2);
  }

  @Test
  void on_a_node_for_what_is_inside_it() {
    List<String> lines = Printed.body("""
        tasks:
          items:
            - title: Trong năm
              show: none
              items:
                - {text: Việc một., deadline: 2026}
            - title: Lâu dài
              items:
                - {text: Việc hai., deadline: Thường xuyên}
        """).lines();
    assertThat(lines).contains("- Thời hạn: Thường xuyên").doesNotContain("- Thời hạn: 2026");
  }

  @Test
  void an_activity_has_units_a_time_and_a_place() {
    assertThat(Printed.body("""
        tasks:
          items:
            - title: Ngày Chủ nhật xanh
              text: Tổng vệ sinh các ấp.
              time: Các ngày Chủ nhật
              place: Tại các ấp
              lead: Các chi đoàn
              with: Chi hội Phụ nữ
        """).lines()).containsSubsequence(
            "1. Ngày Chủ nhật xanh",
            "Tổng vệ sinh các ấp.",
            "- Thời gian: Các ngày Chủ nhật",
            "- Địa điểm: Tại các ấp",
            "- Đơn vị chủ trì: Các chi đoàn",
            "- Đơn vị phối hợp: Chi hội Phụ nữ");
  }

  @Test
  void in_a_table_whose_serial_numbers_run_on_through_the_groups() {
    Printed printed = Printed.body("""
        tasks:
          show: table
          items:
            - title: Thể chế
              text: Ưu tiên hoàn thành sớm.
              items:
                - {text: Việc một, lead: [Sở A, Sở B], deadline: 6/2026, rationale: Không in}
                - {title: Việc hai, text: Làm hai phần, lead: Sở D, items: [Phần đầu, Phần cuối]}
            - title: Hạ tầng
              items:
                - {text: Việc ba, lead: Sở C}
        """);
    assertThat(printed.tables()).containsExactly(List.of(
        List.of("TT", "Nội dung", "Cơ quan chủ trì", "Thời hạn"),
        List.of("I. Thể chế"),
        List.of("Ưu tiên hoàn thành sớm."),
        List.of("1", "Việc một", "Sở A; Sở B", "6/2026"),
        List.of("2", "Việc hai\nLàm hai phần\n- Phần đầu\n- Phần cuối", "Sở D", ""),
        List.of("II. Hạ tầng"),
        List.of("3", "Việc ba", "Sở C", "")));
  }

  @Test
  void what_cannot_stand_in_a_row_stands_between_the_tables() {
    Printed printed = Printed.body("""
        tasks:
          show: table
          items:
            - {text: Việc một, lead: Sở A}
            - title: Lịch trực
              table: {columns: [Ngày, Người], rows: [[1, An]]}
            - {text: Việc hai, lead: Sở B}
        """);
    assertThat(printed.tables()).hasSize(3);
    assertThat(printed.lines()).contains("1. Lịch trực");
  }

  @Test
  void the_fields_of_a_group_stand_over_the_full_width() {
    assertThat(Printed.body("""
        tasks:
          show: table
          items:
            - title: Thể chế
              lead: Sở Tư pháp
              items:
                - {text: Việc một, deadline: 2026}
        """).tables().get(0)).contains(List.of("Thể chế"), List.of("Chủ trì: Sở Tư pháp"));
  }

  @Test
  void an_agency_named_in_a_table_keeps_its_request() {
    assertThat(Printed.body("""
        assignments:
          show: table
          items:
            - agency: Hội Nông dân tỉnh
              mode: request
              items: [{text: Vận động hội viên, deadline: 2026}]
        """).tables().get(0)).contains(List.of("Đề nghị Hội Nông dân tỉnh"));
  }

  @Test
  void an_unknown_indicator_is_a_problem_where_it_is_listed() {
    Printed printed = Printed.body("""
        objectives:
          items:
            - indicators: [{id: ct-01, text: Số lớp, targets: 5}]
            - {title: Nhắc lại, indicators: [ct-02]}
        """);
    assertThat(printed.problems()).extracting(Problem::rule).containsExactly("key/unknown-indicator");
    assertThat(printed.problems().get(0).place().toString()).isEqualTo("ke-hoach.yaml:5:38");
  }
}
