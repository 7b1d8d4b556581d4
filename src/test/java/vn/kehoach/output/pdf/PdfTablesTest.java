package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.output.pdf.Pages.Line;
import vn.kehoach.output.pdf.Pages.Page;

/** Tables and columns, over several pages. */
class PdfTablesTest {

  private static final double MM = 72 / 25.4;

  private static Pages sample;

  @BeforeAll
  static void write() {
    sample = Pdf.of(Sample.document()).pages();
  }

  @Test
  void the_head_is_repeated_on_every_page() {
    assertThat(pagesWith("Cơ quan chủ trì")).containsExactly(3, 4);
  }

  @Test
  void a_row_is_never_torn() {
    for (int i = 1; i <= 24; i++) {
      int row = i;
      Page page = sample.all().stream()
          .filter(one -> one.lines().stream().anyMatch(line -> line.text().equals(row + ".000")))
          .findFirst().orElseThrow();
      assertThat(page.lines()).anyMatch(line -> line.text().startsWith("lần thứ " + row + " trong năm"));
    }
  }

  @Test
  void a_column_s_alignment_counts_in_its_cells() {
    Line figure = sample.page(3).line("1.000");
    assertThat(figure.right()).isCloseTo(195 * MM - 4, within(0.3));
    Line number = sample.page(4).line("13");
    assertThat((number.left() + number.right()) / 2).isCloseTo(30 * MM + 20, within(0.3));
  }

  @Test
  void borders_run_over_the_whole_width_in_half_points() {
    assertThat(sample.page(3).strips()).filteredOn(strip -> strip.height() > 20)
        .allSatisfy(strip -> assertThat(strip.width()).isCloseTo(0.5, within(0.01)));
    List<Pages.Strip> strips = sample.page(3).strips();
    double left = strips.stream().mapToDouble(Pages.Strip::left).min().orElseThrow();
    double right = strips.stream().mapToDouble(strip -> strip.left() + strip.width()).max().orElseThrow();
    assertThat(left).isCloseTo(30 * MM, within(0.5));
    assertThat(right).isCloseTo(195 * MM, within(0.5));
  }

  @Test
  void a_row_taller_than_a_page_is_torn_and_not_lost() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 90; i++) {
      blocks.add(Sample.unsettled("table-cell", "Dòng thứ " + i));
    }
    Block.Table table = new Block.Table("grid", List.of(new Block.TableColumn(1, null)), List.of(),
        List.of(new Block.Row(Block.Row.Kind.BODY, List.of(new Block.Cell(1, 1, blocks)))), List.of());
    Pdf pdf = Pdf.of(table);
    assertThat(pdf.problems()).isEmpty();
    List<String> lines = pdf.pages().all().stream().flatMap(page -> page.lines().stream()).map(Line::text)
        .filter(text -> text.startsWith("Dòng")).toList();
    assertThat(lines).hasSize(90).startsWith("Dòng thứ 1").endsWith("Dòng thứ 90");
    assertThat(pdf.pages().all()).allSatisfy(
        page -> assertThat(page.lines()).allMatch(line -> line.baseline() < 277 * MM + 1));
  }

  @Test
  void cells_may_reach_over_columns_and_rows() {
    Block.TableColumn column = new Block.TableColumn(1, null);
    Block.Table table = new Block.Table("grid", List.of(column, column, column), List.of(),
        List.of(
            new Block.Row(Block.Row.Kind.BODY, List.of(cell(1, 2, "cao"), cell(2, 1, "rộng"))),
            new Block.Row(Block.Row.Kind.BODY, List.of(cell(1, 1, "hai"), cell(1, 1, "ba")))),
        List.of(Length.points(100), Length.points(100), Length.points(100)));
    Page page = Pdf.of(table).pages().page(1);
    assertThat(page.line("rộng").left()).isCloseTo(page.line("hai").left(), within(0.1));
    assertThat(page.line("ba").left()).isCloseTo(page.line("hai").left() + 100, within(0.1));
    assertThat(page.line("hai").left()).isCloseTo(page.line("cao").left() + 100, within(0.1));
  }

  private static Block.Cell cell(int columns, int rows, String words) {
    return new Block.Cell(columns, rows, List.of(Sample.unsettled("table-cell", words)));
  }

  @Test
  void the_closing_block_is_whole_and_never_alone_on_its_page() {
    for (int paragraphs = 6; paragraphs <= 10; paragraphs++) {
      Pages pages = Pdf.of(Stream.concat(
          Stream.generate(() -> (Block) Sample.settled(Sample.LONG)).limit(paragraphs),
          Stream.of(Sample.closing())).toArray(Block[]::new)).pages();
      Page page = pages.page(pages.all().size());
      List<String> lines = page.lines().stream().map(Line::text).toList();
      assertThat(lines).contains("Nơi nhận:", "CHỦ TỊCH", "Nguyễn Văn An", "- Lưu: VT, NC.");
      long body = page.lines().stream()
          .filter(line -> line.right() > 190 * MM && line.size() == 14 || line.text().endsWith("các cấp."))
          .count();
      assertThat(body).as("lines of text above the closing block").isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void first_lines_of_columns_side_by_side_start_at_one_height() {
    Page page = sample.page(5);
    assertThat(page.line("Nơi nhận:").baseline()).isCloseTo(page.line("TM. ỦY BAN").baseline(), within(2.0));
  }

  private static List<Integer> pagesWith(String words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; i <= sample.all().size(); i++) {
      if (sample.page(i).lines().stream().anyMatch(line -> line.text().equals(words))) {
        found.add(i);
      }
    }
    return found;
  }
}
