package vn.kehoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.support.Printed;

class BudgetsPrintAndAddUpTest {

  @Test
  void what_is_missing_is_worked_out() {
    Printed printed = Printed.body("""
        budget:
          lines:
            - {item: Tập huấn, unit: lớp, quantity: 26, price: 18000000}
            - {item: In tài liệu, amount: 32.000.000}
        """);
    assertThat(printed.tables()).containsExactly(List.of(
        List.of("TT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"),
        List.of("1", "Tập huấn", "lớp", "26", "18.000.000", "468.000.000"),
        List.of("2", "In tài liệu", "", "", "", "32.000.000"),
        List.of("Tổng cộng", "500.000.000")));
    assertThat(printed.lines()).endsWith("Bằng chữ: Năm trăm triệu đồng");
    Block.Table table = printed.tableBlocks().get(0);
    assertThat(table.rows().get(2).kind()).isEqualTo(Block.Row.Kind.TOTAL);
    assertThat(table.rows().get(2).cells().get(0).columnSpan()).isEqualTo(5);
  }

  @Test
  void what_was_typed_stays_as_typed() {
    Printed printed = Printed.body("""
        budget:
          lines:
            - {item: Xây mới, amount: "1,5 tỷ đồng", source: Ngân sách tỉnh, note: Năm 2026}
            - {item: Sửa chữa, amount: 500 triệu đồng}
          sources: {Ngân sách tỉnh: 2 tỷ đồng}
        """);
    assertThat(printed.tables().get(0)).containsExactly(
        List.of("TT", "Nội dung chi", "Thành tiền", "Nguồn", "Ghi chú"),
        List.of("1", "Xây mới", "1,5 tỷ đồng", "Ngân sách tỉnh", "Năm 2026"),
        List.of("2", "Sửa chữa", "500 triệu đồng", "", ""),
        List.of("Tổng cộng", "2.000.000.000 đồng", ""));
    assertThat(printed.lines()).endsWith("Bằng chữ: Hai tỷ đồng", "Nguồn kinh phí:", "- Ngân sách tỉnh: 2 tỷ đồng.");
  }

  @Test
  void an_amount_nobody_can_read_leaves_the_total_open() {
    Printed printed = Printed.body("""
        budget:
          lines:
            - {item: Tập huấn, amount: theo thực tế}
            - {item: In tài liệu, amount: 32.000.000}
        """);
    assertThat(printed.tables().get(0)).hasSize(3);
    assertThat(printed.lines()).noneMatch(line -> line.startsWith("Bằng chữ"));
  }

  @Test
  void a_total_alone_is_a_sentence() {
    assertThat(Printed.body("budget: {text: Từ ngân sách., total: 5100000000}").lines())
        .endsWith("Từ ngân sách.", "Tổng cộng: 5.100.000.000 đồng.", "Bằng chữ: Năm tỷ một trăm triệu đồng");
  }

  @Test
  void lines_may_be_asked_for() {
    assertThat(Printed.body("""
        budget:
          show: lines
          lines:
            - {item: Tập huấn, unit: lớp, quantity: 2, price: 18.000.000, source: Ngân sách xã}
            - {item: In tài liệu, amount: 4.000.000}
        """).lines()).endsWith(
            "- Tập huấn: 2 lớp x 18.000.000 đồng = 36.000.000 đồng (Ngân sách xã);",
            "- In tài liệu: 4.000.000 đồng.",
            "Tổng cộng: 40.000.000 đồng.",
            "Bằng chữ: Bốn mươi triệu đồng");
  }

  @Test
  void or_none() {
    Printed printed = Printed.body("budget: {show: none, text: Lồng ghép., lines: [{item: A, amount: 1.000}]}");
    assertThat(printed.tables()).isEmpty();
    assertThat(printed.lines()).endsWith("Lồng ghép.");
  }
}
