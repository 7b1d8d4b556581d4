package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.kehoach.typeset.Pages.bold;
import static vn.kehoach.typeset.Pages.p;
import static vn.kehoach.typeset.Pages.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;

class WordsFillLinesTest {

  /** At 14 pt on 165 mm, with the first line 1.27 cm shorter; the ends of lines were determined with LibreOffice. */
  @Test
  void as_many_words_on_each_line_as_fit() {
    Pages pages = Pages.of(p("body", "Các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường chủ động xây dựng "
        + "kế hoạch cụ thể, phân công rõ người, rõ việc, rõ thời hạn; định kỳ ngày 15 tháng cuối quý báo cáo kết quả "
        + "về Sở Nội vụ để tổng hợp."));
    assertThat(pages.lines(0)).containsExactly(
        "Các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường chủ động xây",
        "dựng kế hoạch cụ thể, phân công rõ người, rõ việc, rõ thời hạn; định kỳ ngày 15",
        "tháng cuối quý báo cáo kết quả về Sở Nội vụ để tổng hợp.");
  }

  @Test
  void only_the_last_line_is_not_justified() {
    Block.Paragraph paragraph = Pages.wide(60, p("body", "Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai."))
        .block(0, Block.Paragraph.class);
    List<Line> lines = paragraph.lines();
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(lines.subList(0, lines.size() - 1)).noneMatch(Line::forced);
    assertThat(lines.get(lines.size() - 1).forced()).isTrue();
  }

  @Test
  void a_break_of_the_authors_ends_a_line_and_the_next_is_not_indented() {
    Pages pages = Pages.of(p("body", words("Dòng một"), new Inline.Break(), words("dòng hai")));
    List<Line> lines = pages.block(0, Block.Paragraph.class).lines();
    assertThat(pages.lines(0)).containsExactly("Dòng một", "dòng hai");
    assertThat(lines).allMatch(Line::forced);
    String full = "chữ ".repeat(18).strip();
    assertThat(Pages.of(p("body", words(full))).lines(0)).hasSize(2);
    assertThat(Pages.of(p("body", words("x"), new Inline.Break(), words(full))).lines(0)).containsExactly("x", full);
  }

  @Test
  void a_no_break_space_holds_and_spaces_at_the_end_of_a_line_are_gone() {
    Pages pages = Pages.wide(30, p("body", "Điều\u00A01 khoản   2\u00A0điểm\u00A0a"));
    assertThat(pages.lines(0)).containsExactly("Điều\u00A01", "khoản", "2\u00A0điểm\u00A0a");
  }

  @Test
  void a_line_keeps_what_its_words_are() {
    Pages pages = Pages.wide(60, p("body", words("Chỉ tiêu "), bold("đạt 95% trở lên trong cả giai đoạn"), words(".")));
    List<Line> lines = pages.block(0, Block.Paragraph.class).lines();
    assertThat(lines.get(0).content()).containsExactly(words("Chỉ tiêu "), bold("đạt 95% trở"));
    assertThat(lines.get(1).content()).containsExactly(bold("lên trong cả giai đoạn"), words("."));
  }

  @Test
  void bold_words_and_the_marker_take_the_room_they_take() {
    assertThat(width(words("Mục đích"))).isLessThan(width(bold("Mục đích")));
    int alone = width(words("Mục đích"));
    int marked = width(new Inline.Marker(Pages.typed("a", "a)")), words("Mục đích"));
    // "a)" is 0.444 + 0.333 em and the space 0.25 em; 14 pt are 280 twips.
    assertThat((double) marked - alone).isCloseTo((0.444 + 0.333 + 0.25) * 280, within(1.0));
  }

  @Test
  void footnotes_are_numbered_in_reading_order_and_small() {
    Inline note = new Inline.Note(0, List.of(words("Nguồn: Sở Nội vụ")));
    Pages pages = Pages.of(p("body", words("Một"), note, words(" hai"), note), p("body", words("ba"), note));
    assertThat(pages.lines(0)).containsExactly("Một1 hai2");
    assertThat(pages.lines(1)).containsExactly("ba3");
    Inline raised = new Inline.Words(Pages.typed("a", "1"), Emphasis.NONE.withSuperscript());
    assertThat(width(words("Một"), note)).isEqualTo(width(words("Một"), raised));
    assertThat((double) width(words("Một"), note) - width(words("Một"))).isCloseTo(0.5 * 280 * 0.58, within(1.0));
  }

  @Test
  void a_footnote_fills_lines_as_wide_as_the_page_beside_its_number() {
    String words = "Theo số liệu của thư viện phường năm 2025, cả phường có ba câu lạc bộ đọc sách, mỗi câu lạc bộ có "
        + "khoảng bốn mươi người.";
    Pages pages = Pages.wide(100, p("body", words("Một"), new Inline.Note(0, List.of(words(words)))));
    Inline.Note note = (Inline.Note) pages.block(0, Block.Paragraph.class).content().get(1);
    assertThat(Pages.printed(note.lines())).containsExactly(
        "Theo số liệu của thư viện phường năm 2025, cả phường có ba",
        "câu lạc bộ đọc sách, mỗi câu lạc bộ có khoảng bốn mươi người.");
  }

  @Test
  void titles_have_lines_of_about_one_length() {
    Pages pages = Pages.of(
        p("subject", "Triển khai thực hiện chương trình phát triển cây xanh đô thị và ven sông năm 2026"));
    assertThat(pages.lines(0)).containsExactly(
        "Triển khai thực hiện chương trình phát triển", "cây xanh đô thị và ven sông năm 2026");
  }

  @Test
  void titles_keep_names_and_what_a_dash_joins_on_one_line() {
    assertThat(Pages.of(p("subject", "Tổ chức kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027) tại "
        + "thành phố Hồ Chí Minh và các xã thuộc tỉnh Bà Rịa - Vũng Tàu cũ")).lines(0)).containsExactly(
            "Tổ chức kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ",
            "(27/7/1947 - 27/7/2027) tại thành phố Hồ Chí Minh",
            "và các xã thuộc tỉnh Bà Rịa - Vũng Tàu cũ");
    for (double width = 90; width < 165; width += 0.5) {
      assertThat(Pages.wide(width, p("appendix-title", "KẾT QUẢ DU LỊCH CỘNG ĐỒNG TỈNH SƠN LA NĂM 2026")).lines(0))
          .noneMatch(line -> line.endsWith("TỈNH") || line.endsWith("SƠN"));
    }
  }

  @Test
  void titles_are_never_broken_inside_a_symbol() {
    String subject = "Thực hiện Kế hoạch số 276-KH/TU, Chỉ thị số 28-CT/TW, Nghị định số 30/2020/NĐ-CP "
        + "giai đoạn 2026-2030 trên địa bàn";
    for (double width = 70; width < 165; width += 0.5) {
      assertThat(String.join(" ", Pages.wide(width, p("subject", subject)).lines(0))).isEqualTo(subject);
    }
  }

  @Test
  void a_heading_is_set_like_a_paragraph_and_an_empty_paragraph_is_one_empty_line() {
    Block.Heading heading = new Block.Heading(1, "heading-1", List.of(words("Mục đích, yêu cầu")));
    assertThat(Pages.printed(Pages.of(heading).block(0, Block.Heading.class).lines()))
        .containsExactly("MỤC ĐÍCH, YÊU CẦU");
    assertThat(Pages.of(p("body", words(""))).lines(0)).containsExactly("");
  }

  @Test
  void the_width_of_a_line_is_that_of_its_letters() {
    Line line = Pages.of(p("body", words("aaaa "))).block(0, Block.Paragraph.class).lines().get(0);
    // a is 909/2048 em in the upright font; 14 pt are 280 twips.
    assertThat(line.width()).isEqualTo(Length.twips(Math.round(4 * 909 * 280 / 2048f)));
  }

  private static int width(Inline... content) {
    return Pages.of(p("body", content)).block(0, Block.Paragraph.class).lines().get(0).width().twips();
  }
}
