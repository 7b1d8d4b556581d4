package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.kehoach.support.Docx;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.PrintedPage.Line;
import vn.kehoach.support.PrintedPage.Stroke;
import vn.kehoach.support.Rendered;

/** Documents of the Youth Union: Hướng dẫn 29-HD/TWĐTN-VP of 29/10/2013. */
class YouthUnionDocumentsFollowTheirOwnGuidelineTest {

  private static final String PLAN = """
      standard: doan
      header:
        parent: TỈNH ĐOÀN TÂY NINH
        agency: [BCH ĐOÀN, XÃ SƠN ĐỊNH]
        number: 8
        symbol: KH/ĐTN-PT
        place: Sơn Định
        date: 05/02/2026
        subject: Tổ chức Tháng Thanh niên
        drafter: PL
        copies: 80
      legal_basis: [Căn cứ Điều lệ Đoàn, Căn cứ chương trình công tác năm 2026]
      opening: "Ban Thường vụ Đoàn xã xây dựng Kế hoạch như sau:"
      objectives:
        heading: MỤC ĐÍCH
        items:
          - title: Yêu cầu
            list: decimal
            items: [{title: Với chi đoàn, text: Một.}, {title: Với đoàn viên, text: Hai.}]
      sections: {viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}}
      closing: [Trên đây là Kế hoạch., %s]
      recipients: [{to: Ban Thường vụ Tỉnh đoàn, purpose: để báo cáo}, Các chi đoàn]
      archive: VP
      signature: {on_behalf_of: BAN THƯỜNG VỤ, signing_for: BÍ THƯ, title: PHÓ BÍ THƯ, name: Trần Ngọc Bảo Trâm}
      """;

  private static final Rendered RENDERED = Rendered.of(PLAN.formatted("Đề nghị các chi đoàn thực hiện."));
  private static final PrintedPage PAGE = RENDERED.pages().get(0);
  private static final Docx DOCX = RENDERED.docx();

  @Test
  void the_union_stands_where_the_state_has_its_motto() {
    assertThat(RENDERED.printedLines()).noneMatch(line -> line.contains("CỘNG HÒA") || line.contains("Độc lập"));
    Line title = PAGE.line("ĐOÀN TNCS HỒ CHÍ MINH");
    assertThat(title.size()).isEqualTo(15.0);
    assertThat(title.isBold()).isTrue();
    Stroke rule = PAGE.strokes().stream().filter(stroke -> stroke.left() > 90 && stroke.top() < 40).findFirst()
        .orElseThrow();
    assertThat(rule.width()).isCloseTo(title.right() - title.left(), within(0.6));
    assertThat(PAGE.line("TỈNH ĐOÀN TÂY NINH").isBold()).isFalse();
    assertThat(PAGE.line("TỈNH ĐOÀN TÂY NINH").size()).isEqualTo(14.0);
    assertThat(PAGE.line("XÃ SƠN ĐỊNH").isBold()).isTrue();
    assertThat(PAGE.line("XÃ SƠN ĐỊNH").size()).isEqualTo(14.0);
    Line stars = PAGE.line("***");
    assertThat(stars.middle()).isCloseTo(PAGE.line("XÃ SƠN ĐỊNH").middle(), within(0.5));
    assertThat(stars.baseline()).isGreaterThan(PAGE.line("XÃ SƠN ĐỊNH").baseline());
  }

  @Test
  void the_number_keeps_its_colon_and_has_hyphen_slash_hyphen() {
    assertThat(DOCX.lines()).contains("Số: 08-KH/ĐTN-PT", "Sơn Định, ngày 05 tháng 02 năm 2026");
    assertThat(PAGE.line("/ĐTN-PT").size()).isEqualTo(14.0);
    assertThat(PAGE.line("Sơn Định, ngày").size()).isEqualTo(13.0);
    assertThat(PAGE.line("Sơn Định, ngày").isItalic()).isTrue();
  }

  @Test
  void type_and_subject_stand_above_a_broken_line() {
    assertThat(PAGE.line("KẾ HOẠCH").size()).isEqualTo(16.0);
    assertThat(PAGE.line("KẾ HOẠCH").isBold()).isTrue();
    Line subject = PAGE.line("Tổ chức Tháng Thanh niên");
    assertThat(subject.size()).isEqualTo(14.0);
    assertThat(subject.isBold()).isTrue();
    Line broken = PAGE.lines().stream().filter(line -> line.words().equals("-------")).findFirst().orElseThrow();
    assertThat(broken.middle()).isCloseTo(subject.middle(), within(0.5));
    assertThat(broken.baseline()).isGreaterThan(subject.baseline());
  }

  @Test
  void the_text_is_indented_1_27_cm_and_set_close() {
    Line opening = PAGE.line("Ban Thường vụ Đoàn xã xây dựng");
    assertThat(opening.left()).isCloseTo(30 + 12.7, within(0.3));
    assertThat(opening.size()).isEqualTo(14.0);
    double apart = (PAGE.line("Đề nghị các chi đoàn").baseline() - PAGE.line("Trên đây là Kế hoạch.")
        .baseline()) * 72 / 25.4;
    double single = 1.149 * 14;
    assertThat(apart).as("at most 1.2 lines and 6 pt").isLessThanOrEqualTo(1.2 * single + 6.05);
    assertThat(apart).isGreaterThanOrEqualTo(single);
    assertThat(RENDERED.printedLines()).contains("Căn cứ Điều lệ Đoàn;", "Căn cứ chương trình công tác năm 2026,");
  }

  @Test
  void headings_go_from_bold_capitals_to_bold_italics() {
    assertThat(DOCX.lines()).contains("I. MỤC ĐÍCH", "1. Yêu cầu", "1.1. Với chi đoàn", "1.2. Với đoàn viên");
    assertThat(PAGE.line("I. MỤC ĐÍCH").isBold()).isTrue();
    assertThat(PAGE.line("1. Yêu cầu").isBold()).isTrue();
    assertThat(PAGE.line("1. Yêu cầu").isItalic()).isFalse();
    assertThat(PAGE.line("Với chi đoàn").isBold() && PAGE.line("Với chi đoàn").isItalic()).isTrue();
    assertThat(DOCX.paragraph("Với chi đoàn").bold() && DOCX.paragraph("Với chi đoàn").italic()).isTrue();
  }

  @Test
  void authorities_are_bold_the_title_is_not() {
    assertThat(DOCX.lines()).containsSubsequence("TM. BAN THƯỜNG VỤ", "KT. BÍ THƯ", "PHÓ BÍ THƯ", "Trần Ngọc Bảo Trâm");
    assertThat(DOCX.paragraph("TM. BAN THƯỜNG VỤ").bold()).isTrue();
    assertThat(DOCX.paragraph("KT. BÍ THƯ").bold()).isTrue();
    assertThat(DOCX.paragraph("PHÓ BÍ THƯ").bold()).isFalse();
    assertThat(DOCX.paragraph("Trần Ngọc Bảo Trâm").bold()).isTrue();
    assertThat(PAGE.line("PHÓ BÍ THƯ").isBold()).isFalse();
    assertThat(PAGE.line("Trần Ngọc Bảo Trâm").size()).isEqualTo(14.0);
  }

  @Test
  void the_copies_are_raised_behind_the_archive_line() {
    assertThat(DOCX.lines()).containsSubsequence("Nơi nhận:", "- Ban Thường vụ Tỉnh đoàn (để báo cáo);",
        "- Các chi đoàn;",
        "- Lưu VP.(80b)", "PL");
    Docx.Paragraph label = DOCX.paragraph("Nơi nhận:");
    assertThat(label.size()).isEqualTo(13.0);
    assertThat(label.bold()).isTrue();
    assertThat(label.italic() || label.underlined()).isFalse();
    assertThat(DOCX.paragraph("- Các chi đoàn;").size()).isEqualTo(11.0);
    Line archive = PAGE.line("- Lưu VP.");
    Line copies = PAGE.lines().stream().filter(line -> line.words().contains("(80b)")).findFirst().orElseThrow();
    assertThat(archive.size()).isEqualTo(11.0);
    assertThat(copies == archive || copies.size() < 11.0).as("smaller").isTrue();
  }
}
