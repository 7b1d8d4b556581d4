package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.kehoach.typeset.Pages.p;
import static vn.kehoach.typeset.Pages.row;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;

class TablesShareTheTextWidthTest {

  private static final int TEXT_WIDTH = 9_355;

  @Test
  void weights_are_shares() {
    List<Length> widths = widths(table(new double[] {1, 2, 2}, row(Block.Row.Kind.BODY, "a", "b", "c")));
    assertThat(sum(widths)).isEqualTo(TEXT_WIDTH);
    assertThat(widths.get(0).twips()).isCloseTo(TEXT_WIDTH / 5, within(1));
    assertThat(widths.get(1).twips()).isCloseTo(widths.get(2).twips(), within(1));
  }

  @Test
  void a_column_is_never_narrower_than_its_longest_word() {
    Block.Table table = table(new double[] {1, 50}, row(Block.Row.Kind.BODY, "Nghiêng", "nội dung"));
    assertThat(Pages.of(table).problems()).isEmpty();
    assertThat(widths(table).get(0).twips()).isGreaterThan(700);
  }

  @Test
  void without_weights_short_columns_stay_short_and_long_ones_get_the_rest() {
    Block.Row head = row(Block.Row.Kind.HEAD, "TT", "Nội dung công việc", "Cơ quan chủ trì", "Thời hạn");
    Block.Table table = table(new double[4], List.of(head),
        row(Block.Row.Kind.BODY, "1", "Xây dựng kế hoạch và tổ chức quán triệt đến cán bộ, công chức, "
            + "viên chức, người lao động trong toàn ngành về nội dung của chương trình", "Sở Nội vụ", "31/5/2026"),
        row(Block.Row.Kind.BODY, "2", "Kiểm tra, đôn đốc việc thực hiện tại các xã, phường", "Văn phòng UBND tỉnh",
            "Quý IV"));
    Pages pages = Pages.of(table);
    List<Length> widths = pages.block(0, Block.Table.class).widths();
    assertThat(pages.problems()).isEmpty();
    assertThat(sum(widths)).isEqualTo(TEXT_WIDTH);
    assertThat(widths.get(1)).isGreaterThan(widths.get(2));
    assertThat(widths.get(0)).isLessThan(widths.get(3));
    assertThat(widths.get(1).twips()).isGreaterThan(TEXT_WIDTH / 3);
    assertThat(lines(pages, 0, 3)).containsExactly("31/5/2026");
    assertThat(lines(pages, 0, 0)).containsExactly("1");
  }

  @Test
  void a_long_head_above_short_cells_takes_a_few_lines_only() {
    Block.Row head = row(Block.Row.Kind.HEAD, "TT", "Nội dung công việc",
        "Số ngày chậm nhất phải hoàn thành trước ngày khai mạc theo hướng dẫn", "Ngày hoàn thành");
    Block.Table table = table(new double[4], List.of(head),
        row(Block.Row.Kind.BODY, "1", "Rà soát, lập danh sách hộ gia đình ở vùng có nguy cơ sạt lở; ".repeat(6).strip(),
            "105 ngày", "07/02/2027"));
    Block.Table set = Pages.of(table).block(0, Block.Table.class);
    Block words = set.head().get(0).cells().get(2).blocks().get(0);
    assertThat(((Block.Paragraph) words).lines()).hasSizeLessThanOrEqualTo(4);
    assertThat(set.widths().get(1).twips()).isGreaterThan(TEXT_WIDTH / 3);
  }

  @Test
  void without_weights_no_column_makes_rows_high_beside_one_with_room_to_spare() {
    Block.Row head = row(Block.Row.Kind.HEAD, "TT", "Nội dung", "Cơ quan chủ trì", "Thời gian", "Ghi chú");
    String prose = "Kiểm tra việc chấp hành quy định của pháp luật tại chợ, siêu thị và bếp ăn tập thể";
    Block.Table table = table(new double[5], List.of(head),
        row(Block.Row.Kind.BODY, "1", prose, "Sở Y tế", "31/3/2026", ""),
        row(Block.Row.Kind.BODY, "2", prose, "Sở Nông nghiệp và Môi trường", "Quý II/2026 - Quý III/2026", ""),
        row(Block.Row.Kind.BODY, "3", prose, "Sở Y tế", "Tháng 10/2026", "1.250 cơ sở"));
    Pages pages = Pages.of(table);
    assertThat(sum(widths(table))).isEqualTo(TEXT_WIDTH);
    assertThat(lines(pages, 1, 2)).hasSizeLessThanOrEqualTo(3);
    assertThat(lines(pages, 1, 3)).containsExactly("Quý II/2026 -", "Quý III/2026");
    assertThat(lines(pages, 2, 3)).containsExactly("Tháng 10/2026");
    assertThat(lines(pages, 0, 1)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void without_weights_columns_with_the_same_content_have_the_same_width() {
    List<Length> widths = widths(table(new double[7],
        row(Block.Row.Kind.BODY, "Giáo dục quốc phòng", "HK I", "HK II", "Cả năm", "HK I", "HK II", "Cả năm"),
        row(Block.Row.Kind.BODY, "Hoạt động trải nghiệm, hướng nghiệp; nội dung giáo dục của địa phương; tự chọn",
            "18", "17", "35", "18", "17", "35")));
    for (int column = 1; column <= 3; column++) {
      assertThat(widths.get(column).twips()).isCloseTo(widths.get(column + 3).twips(), within(1));
    }
    assertThat(sum(widths)).isEqualTo(TEXT_WIDTH);
  }

  @Test
  void cells_are_broken_inside_their_padding() {
    Pages pages = Pages.of(table(new double[] {1, 1}, row(Block.Row.Kind.BODY, "chữ ".repeat(30).strip(), "b")));
    Block.Row row = pages.block(0, Block.Table.class).rows().get(0);
    Block.Paragraph cell = (Block.Paragraph) row.cells().get(0).blocks().get(0);
    // Half of the text less twice 4 pt.
    assertThat(cell.lines()).allMatch(line -> line.width().twips() <= TEXT_WIDTH / 2 + 1 - 160);
    assertThat(cell.lines().get(0).width().twips()).isGreaterThan(TEXT_WIDTH / 2 - 160 - 500);
  }

  @Test
  void cells_over_several_columns_and_rows_have_the_room_of_all() {
    String words = "chữ ".repeat(9).strip();
    Block.Row first = new Block.Row(Block.Row.Kind.BODY, List.of(
        new Block.Cell(1, 2, List.of(p("table-cell", "hai hàng"))), cell(words), cell("c")));
    Block.Row second = new Block.Row(Block.Row.Kind.BODY,
        List.of(new Block.Cell(2, 1, List.of(p("table-cell", words)))));
    Pages pages = Pages.of(table(new double[] {2, 1, 1}, first, second));
    assertThat(lines(pages, 0, 1)).hasSize(2);
    assertThat(lines(pages, 1, 0)).hasSize(1);
  }

  private static Block.Cell cell(String words) {
    return new Block.Cell(1, 1, List.of(p("table-cell", words)));
  }

  private static Block.Table table(double[] weights, Block.Row... rows) {
    return table(weights, List.of(), rows);
  }

  private static Block.Table table(double[] weights, List<Block.Row> head, Block.Row... rows) {
    List<Block.TableColumn> columns =
        Arrays.stream(weights).mapToObj(weight -> new Block.TableColumn(weight, null)).toList();
    return new Block.Table("grid", columns, head, List.of(rows), List.of());
  }

  private static List<Length> widths(Block.Table table) {
    return Pages.of(table).block(0, Block.Table.class).widths();
  }

  private static List<String> lines(Pages pages, int row, int cell) {
    Block block = pages.block(0, Block.Table.class).rows().get(row).cells().get(cell).blocks().get(0);
    return Pages.printed(((Block.Paragraph) block).lines());
  }

  private static int sum(List<Length> widths) {
    return widths.stream().mapToInt(Length::twips).sum();
  }
}
