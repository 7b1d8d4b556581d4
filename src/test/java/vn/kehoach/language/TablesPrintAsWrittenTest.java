package vn.kehoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Style;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.plan.PlanWriter;
import vn.kehoach.plan.Remarks;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Plans;
import vn.kehoach.support.Printed;

class TablesPrintAsWrittenTest {

  @Test
  void a_group_spans_the_table_and_short_rows_are_filled_up() {
    Block.Table table = table("""
        columns: [TT, Nội dung, Phụ trách]
        rows:
          - {group: Buổi sáng}
          - [1, Khai mạc]
        """);
    assertThat(table.rows().get(0).kind()).isEqualTo(Block.Row.Kind.GROUP);
    assertThat(table.rows().get(0).cells()).singleElement().extracting(Block.Cell::columnSpan).isEqualTo(3);
    assertThat(table.rows().get(1).cells()).hasSize(3);
  }

  @Test
  void one_title_may_stand_over_several_columns() {
    Block.Table table = table("""
        columns:
          - TT
          - title: Mục tiêu
            columns:
              - Năm 2027
              - {title: Giai đoạn 2028 - 2030, columns: [Đầu kỳ, {title: Cuối kỳ, width: 2}]}
          - {title: Ghi chú, width: 3}
        rows: [[1, a, b, c, d]]
        """);
    assertThat(table.head()).hasSize(3);
    assertThat(spans(table.head().get(0))).containsExactly(List.of(1, 3), List.of(3, 1), List.of(1, 3));
    assertThat(spans(table.head().get(1))).containsExactly(List.of(1, 2), List.of(2, 1));
    assertThat(spans(table.head().get(2))).containsExactly(List.of(1, 1), List.of(1, 1));
    assertThat(table.columns()).extracting(Block.TableColumn::weight).containsExactly(0.0, 0.0, 0.0, 2.0, 3.0);
  }

  @Test
  void figures_stand_right_and_take_stops_between_thousands() {
    Printed printed = printed("""
        columns: [STT, Đơn vị, Số hồ sơ, Tỷ lệ (%), Mã xã, Năm, {title: Kinh phí, align: left}]
        rows:
          - [1, Xã A, 19480, "98,5", 27154, 2026, 15000000]
          - [2, Xã B, 1386, 100, 27160, 2027, 9000]
        """);
    assertThat(printed.tableBlocks().get(0).columns()).extracting(Block.TableColumn::align).containsExactly(
        Style.Align.CENTER, Style.Align.LEFT, Style.Align.RIGHT, Style.Align.RIGHT, Style.Align.LEFT, Style.Align.RIGHT,
        Style.Align.LEFT);
    assertThat(printed.tables().get(0).subList(1, 3)).containsExactly(
        List.of("1", "Xã A", "19.480", "98,5", "27154", "2026", "15000000"),
        List.of("2", "Xã B", "1.386", "100", "27160", "2027", "9000"));
  }

  @Test
  void a_note_stands_under_it_in_the_style_of_notes() {
    Printed printed = printed("""
        columns: [A, B]
        rows: [[1, 2]]
        note: ["Ghi chú: tính đến cuối năm.", "(*) Ước tính."]
        """);
    assertThat(printed.lines()).contains("Ghi chú: tính đến cuối năm.", "(*) Ước tính.");
    assertThat(printed.document().sections().get(0).blocks().toString()).contains("style=table-note");
  }

  @Test
  void a_table_without_rows_leaves_one_to_fill_in() {
    assertThat(table("columns: [A, B]\nrows: []").rows()).singleElement()
        .satisfies(row -> assertThat(row.cells()).hasSize(2));
  }

  @Test
  void without_titles_it_has_no_head() {
    assertThat(table("rows: [[a, b], [c]]").head()).isEmpty();
  }

  @Test
  void a_table_alone_takes_no_marker_and_one_under_words_does_not_change_theirs() {
    List<String> lines = Printed.body("""
        sections:
          lich:
            heading: LỊCH
            items:
              - table: {columns: [A], rows: [[1]]}
              - title: Ngày đầu
                table: {columns: [A], rows: [[1]]}
              - Ngày sau.
        """).lines();
    assertThat(lines).containsExactly("KẾ HOẠCH", "I. LỊCH", "1. Ngày đầu", "2. Ngày sau.");
  }

  @Test
  void a_width_that_is_no_number_is_a_problem() {
    Problems problems = new Problems();
    PlanReader.read(new Source("p.yaml", yaml("columns: [{title: A, width: rộng}, {title: B, width: \"2,5\"}]")),
        problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("key/not-a-width");
  }

  @Test
  void merged_titles_survive_writing_the_plan_again() {
    Plan plan = Plans.read(yaml("""
        columns: [TT, {title: Mục tiêu, columns: [{title: "2027", align: right}, "2028"]}]
        rows: [[1, 2, 3]]
        """));
    Plan again = Plans.read(PlanWriter.write(plan, new Remarks()).text());
    assertThat(again.nodes().get(0).table().columns()).isEqualTo(plan.nodes().get(0).table().columns());
  }

  private static List<List<Integer>> spans(Block.Row row) {
    return row.cells().stream().map(cell -> List.of(cell.columnSpan(), cell.rowSpan())).toList();
  }

  private static Block.Table table(String yaml) {
    return printed(yaml).tableBlocks().get(0);
  }

  private static Printed printed(String table) {
    return Printed.of(new Source("p.yaml", yaml(table)));
  }

  private static String yaml(String table) {
    return "header: {agency: UBND XÃ MẪU, symbol: KH-UBND}\ntasks:\n  items:\n    - table:\n"
        + table.strip().indent(8);
  }
}
