package vn.kehoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.Printed;

/** An indicator is declared once and printed as a sentence, in a table, or both. */
class IndicatorsPrintFromOneSourceTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "text: Tỷ lệ bao phủ, unit: '%', compare: '>=', baseline: '90,2', targets: {2028: 95, 2030: 98}"
        + "| - Tỷ lệ bao phủ đạt từ 95% trở lên vào năm 2028, từ 98% trở lên vào năm 2030 (hiện trạng 90,2%).",
    "text: Tỷ lệ hộ nghèo, unit: '%', compare: '<=', targets: {2030: '1,5'}"
        + "| - Tỷ lệ hộ nghèo không quá 1,5% vào năm 2030.",
    "text: Tỷ suất tử vong, unit: trẻ/1.000 trẻ, compare: '<', targets: {2030: 15}"
        + "| - Tỷ suất tử vong ở mức dưới 15 trẻ/1.000 trẻ vào năm 2030.",
    "text: Tỷ lệ đô thị hóa, unit: '%', compare: '>', targets: 60 | - Tỷ lệ đô thị hóa đạt trên 60%.",
    "text: Tỷ lệ tiêm chủng., unit: '%', targets: 100 | - Tỷ lệ tiêm chủng đạt 100%.",
    "text: Tỷ lệ đạt chuẩn, unit: '%', compare: tối thiểu, targets: {2026: 70%} "
        + "| - Tỷ lệ đạt chuẩn đạt tối thiểu 70% vào năm 2026.",
    "text: Tỷ lệ sinh con thứ ba, unit: '%', compare: dưới, targets: '11,5'"
        + "| - Tỷ lệ sinh con thứ ba dưới 11,5%.",
    "text: Số người được hỗ trợ, unit: người, compare: '>=', targets: {2026: 12500}"
        + "| - Số người được hỗ trợ đạt từ 12.500 người trở lên vào năm 2026.",
    "text: Tỷ lệ hộ nghèo, unit: '%', compare: '<=', targets: {nội thành: 10, ngoại thành: 5}, baseline: 12"
        + "| - Tỷ lệ hộ nghèo: nội thành không quá 10%, ngoại thành không quá 5% (hiện trạng 12%).",
    "text: Số ngôi nhà, unit: nhà, targets: {2026-2030: 20.000}"
        + "| - Số ngôi nhà đạt 20.000 nhà giai đoạn 2026-2030.",
    "text: Chỉ số đổi mới sáng tạo, unit: thứ bậc, targets: nhóm dẫn đầu khu vực"
        + "| - Chỉ số đổi mới sáng tạo đạt: nhóm dẫn đầu khu vực.",
    "text: Số bể bơi, unit: bể, targets: {2030: 60}, parts: {Trường tiểu học: 42, Điểm hè: 18}"
        + "| - Số bể bơi đạt 60 bể vào năm 2030, trong đó: Trường tiểu học 42 bể, Điểm hè 18 bể."
  })
  void as_a_sentence(String indicator, String sentence) {
    assertThat(Printed.body("objectives: {items: [{title: Chỉ tiêu, indicators: [{" + indicator + "}]}]}").lines())
        .endsWith(sentence);
  }

  private static final String TWO = """
        - title: Y tế
          indicators:
            - {id: ct-1, text: Tỷ lệ bao phủ, unit: "%", compare: ">=", baseline: "90,2", targets: {2030: 98, 2028: 95}}
            - {id: ct-2, text: Số bể bơi, unit: bể, targets: {2030: 60}, parts: {Trường: 42, Điểm hè: 18}}
      """;

  @Test
  void as_a_table_with_a_column_for_every_year() {
    Printed printed = Printed.body("objectives:\n  show: table\n  items:\n" + TWO);
    assertThat(printed.tables()).containsExactly(List.of(
        List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Hiện trạng", "Mục tiêu"),
        List.of("Năm 2028", "Năm 2030"),
        List.of("Y tế"),
        List.of("1", "Tỷ lệ bao phủ", "%", "90,2", "≥ 95", "≥ 98"),
        List.of("2", "Số bể bơi\nTrong đó: Trường: 42; Điểm hè: 18", "bể", "", "", "60")));
    assertThat(printed.lines()).noneMatch(line -> line.contains("bao phủ"));
  }

  @Test
  void and_again_where_an_appendix_lists_them_by_id() {
    Printed printed = Printed.body("objectives:\n  items:\n" + TWO + """
        appendices:
          - title: TỔNG HỢP CHỈ TIÊU
            show: table
            items:
              - {title: Nhóm một, indicators: [ct-2]}
              - {title: Nhóm hai, indicators: [ct-1]}
        """);
    assertThat(printed.lines()).contains("- Số bể bơi đạt 60 bể vào năm 2030, trong đó: Trường 42 bể, Điểm hè 18 bể.");
    assertThat(printed.tables().get(0)).contains(
        List.of("I. Nhóm một"), List.of("II. Nhóm hai"), List.of("2", "Tỷ lệ bao phủ", "%", "90,2", "≥ 95", "≥ 98"));
  }

  @Test
  void one_year_needs_one_head_row() {
    assertThat(Printed.body("objectives: {show: table, items: [{title: A, indicators: "
        + "[{text: Số lớp, targets: {2026: 5}}]}]}").tables().get(0).get(0))
        .containsExactly("TT", "Chỉ tiêu", "Mục tiêu năm 2026");
  }

  @Test
  void those_of_a_task_only_say_what_it_serves() {
    List<String> lines = Printed.body("objectives:\n  items:\n" + TWO + """
        tasks:
          items:
            - {text: Xây bể bơi., lead: Sở Xây dựng, indicators: [ct-2]}
        """).lines();
    assertThat(lines).filteredOn(line -> line.contains("60 bể")).hasSize(1);
    assertThat(lines).noneMatch(line -> line.contains("ct-2"));
  }
}
