package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.output.pdf.Pages.Line;
import vn.kehoach.output.pdf.Pages.Page;

/** Pages are as required by Decree 30: A4, margins, numbers; measured in the PDF in points. */
class PdfPagesTest {

  private static final double MM = 72 / 25.4;
  private static final Offset<Double> HAIR = within(0.2);

  private static Pages sample;

  @BeforeAll
  static void write() {
    sample = Pdf.of(Sample.document()).pages();
  }

  @Test
  void paper_is_A4_upright_and_A4_on_its_side() {
    assertThat(sample.page(1).width()).isCloseTo(210 * MM, HAIR);
    assertThat(sample.page(1).height()).isCloseTo(297 * MM, HAIR);
    assertThat(sample.page(6).width()).isCloseTo(297 * MM, HAIR);
    assertThat(sample.page(6).height()).isCloseTo(210 * MM, HAIR);
  }

  @Test
  void text_stands_between_margins_of_30_15_20_and_20_mm() {
    for (Page page : sample.all().subList(1, 5)) {
      List<Line> body = page.lines().subList(1, page.lines().size());
      assertThat(body).allSatisfy(line -> {
        assertThat(line.left()).isGreaterThanOrEqualTo(30 * MM - 0.2);
        assertThat(line.right()).isLessThanOrEqualTo(195 * MM + 0.2);
        assertThat(line.baseline()).isBetween(20 * MM, 277 * MM);
      });
    }
  }

  @Test
  void the_binding_edge_of_a_landscape_page_is_its_top() {
    Line first = sample.page(6).lines().get(0);
    assertThat(first.baseline() - first.size()).isBetween(30 * MM - 3, 30 * MM + 3);
    assertThat(sample.page(6).line("Tiếp tục").left()).isCloseTo(20 * MM + 36, HAIR);
    assertThat(sample.page(6).line("Tiếp tục").right()).isCloseTo(297 * MM - 20 * MM, HAIR);
  }

  @Test
  void page_1_shows_no_number() {
    assertThat(sample.page(1).lines()).noneMatch(PdfPagesTest::isNumber);
    assertThat(sample.page(6).lines()).noneMatch(PdfPagesTest::isNumber);
  }

  @Test
  void other_pages_count_from_2_and_an_appendix_counts_anew() {
    assertThat(sample.all()).hasSize(7);
    for (int i = 2; i <= 5; i++) {
      assertThat(number(i).text()).isEqualTo(Integer.toString(i));
    }
    assertThat(number(7).text()).isEqualTo("2");
  }

  @Test
  void a_number_stands_in_the_middle_of_the_top_margin_13_points_high() {
    Line number = number(2);
    assertThat((number.left() + number.right()) / 2).isCloseTo((30 + 195) / 2.0 * MM, HAIR);
    assertThat(number.size()).isEqualTo(13);
    assertThat(number.font()).endsWith("LiberationSerif");
    // letters start 10 mm below the edge, and the line ends inside the margin
    assertThat(number.baseline()).isBetween(10 * MM + 9, 10 * MM + 13);
    assertThat(number.baseline()).isLessThan(20 * MM);
  }

  @Test
  void a_section_that_goes_on_counting_shows_its_first_number() {
    Pages pages = Pdf.of(Sample.twoSections(false)).pages();
    assertThat(pages.page(2).lines().get(0).text()).isEqualTo("2");
  }

  @Test
  void the_foot_of_page_1_stands_under_a_line_of_the_text_width() {
    Line foot = sample.page(1).line("Địa chỉ:");
    assertThat(foot.baseline()).isBetween(297 * MM - 20 * MM, 297 * MM - 10 * MM);
    assertThat(sample.page(1).strips()).anySatisfy(strip -> {
      assertThat(strip.width()).isCloseTo(165 * MM, HAIR);
      assertThat(strip.top()).isBetween(foot.baseline() - 20, foot.baseline());
    });
    assertThat(sample.page(2).lines()).noneMatch(line -> line.text().startsWith("Địa chỉ:"));
  }

  @Test
  void a_page_break_starts_a_page() {
    Pages pages = Pdf.of(Sample.settled("Trang một."), new vn.kehoach.document.Block.PageBreak(),
        Sample.settled("Trang hai.")).pages();
    assertThat(pages.all()).hasSize(2);
    assertThat(pages.page(2).line("Trang hai.")).isNotNull();
  }

  private static Line number(int page) {
    return sample.page(page).lines().get(0);
  }

  private static boolean isNumber(Line line) {
    return line.text().matches("\\d+");
  }
}
