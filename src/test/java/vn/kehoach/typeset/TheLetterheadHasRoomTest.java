package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.kehoach.typeset.Pages.columns;
import static vn.kehoach.typeset.Pages.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;

class TheLetterheadHasRoomTest {

  private static final List<Block> MOTTO = List.of(
      p("quoc-hieu", "Cộng hòa xã hội chủ nghĩa Việt Nam"), p("tieu-ngu", "Độc lập - Tự do - Hạnh phúc"));

  @ParameterizedTest
  @ValueSource(ints = {13, 14})
  void the_name_of_the_state_stands_on_one_line_in_both_sets_of_sizes(int bodySize) {
    Block letterhead = columns("letterhead", List.of(p("agency", "Ủy ban nhân dân tỉnh Quảng Ninh")), MOTTO);
    Pages pages = Pages.of(Pages.STANDARD.page(), bodySize, letterhead);
    assertThat(pages.problems()).isEmpty();
    assertThat(paragraph(pages, 0, 1, 0).lines()).hasSize(1);
    assertThat(paragraph(pages, 0, 0, 0).lines()).hasSize(2);
    assertThat(widths(pages, 0).get(0).plus(widths(pages, 0).get(1)).millimetres()).isCloseTo(165, within(0.1));
  }

  /** 95.7 mm at 13 pt: with 165 mm of text the agency has at most 69 mm. */
  @ParameterizedTest
  @CsvSource({"165, 66, 69.3", "155, 58, 59.3", "150, 53, 54.3"})
  void narrow_text_takes_from_the_agency_not_from_the_motto(double text, double least, double most) {
    Pages pages = Pages.wide(text, columns("letterhead", List.of(p("agency", "SỞ NỘI VỤ")), MOTTO));
    assertThat(pages.problems()).isEmpty();
    assertThat(widths(pages, 0).get(0).millimetres()).isBetween(least - 0.1, most);
    assertThat(paragraph(pages, 0, 1, 0).lines()).hasSize(1);
  }

  @Test
  void a_long_date_takes_the_room_it_needs() {
    Block dated = columns("letterhead", List.of(p("number", "Số: 15187/KH-UBND")),
        List.of(p("date", "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026")));
    Pages pages = Pages.of(dated);
    assertThat(pages.problems()).isEmpty();
    assertThat(widths(pages, 0).get(1).millimetres()).isGreaterThan(100);
    assertThat(paragraph(pages, 0, 1, 0).lines()).hasSize(1);
    assertThat(paragraph(pages, 0, 0, 0).lines()).hasSize(1);
  }

  @Test
  void a_symbol_that_leaves_no_room_for_the_motto_has_two_lines() {
    Pages pages = Pages.of(
        columns("letterhead", List.of(p("number", "Số: 18/KHLT-SGDĐT-SYT-CAT-TĐ")), MOTTO));
    assertThat(pages.problems()).isEmpty();
    assertThat(paragraph(pages, 0, 1, 0).lines()).hasSize(1);
    assertThat(Pages.printed(paragraph(pages, 0, 0, 0).lines())).containsExactly("Số: 18/KHLT-SGDĐT-SYT-CAT-", "TĐ");
  }

  @Test
  void columns_of_one_layout_that_follow_one_another_share_their_widths() {
    Pages pages = Pages.wide(155,
        columns("letterhead", List.of(p("agency", "SỞ NỘI VỤ")), MOTTO),
        columns("letterhead", List.of(p("number", "Số: 05/KH-SNV")), List.of(p("date", "Hạ Long, ngày 09 tháng 3"))),
        p("body", "Ở giữa."),
        columns("letterhead", List.of(p("number", "Số: 05/KH-SNV")), List.of(p("date", "Hạ Long"))));
    assertThat(widths(pages, 1)).isEqualTo(widths(pages, 0));
    assertThat(widths(pages, 3)).isNotEqualTo(widths(pages, 0));
  }

  @Test
  void what_cannot_stand_on_one_line_is_a_problem_at_its_words() {
    Pages pages = Pages.wide(100, columns("letterhead",
        List.of(p("number", Pages.typed("ke-hoach.yaml", "Số: 1/KH-UBND"))), MOTTO));
    assertThat(pages.problems()).extracting(problem -> problem.rule()).contains("layout/overflow");
    assertThat(pages.problems().get(0).place().source().name()).isEqualTo("ke-hoach.yaml");
  }

  private static List<Length> widths(Pages pages, int index) {
    return pages.block(index, Block.Columns.class).widths();
  }

  private static Block.Paragraph paragraph(Pages pages, int index, int column, int at) {
    return (Block.Paragraph) pages.block(index, Block.Columns.class).rows().get(0).columns().get(column).get(at);
  }
}
