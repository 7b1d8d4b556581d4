package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.Docx;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.PrintedPage.Line;
import vn.kehoach.support.PrintedPage.Stroke;
import vn.kehoach.support.Rendered;

/**
 * Marks above the text and in the margins: Decree 30, Appendix I, Part I, section III (2b, 2c, 3, 4) and cells 10b to
 * 13 of its diagram. Millimetres and points are those of the decree.
 */
class MarksStandWhereTheDecreePutsThemTest {

  private static final String PLAN = """
      header:
        parent: UBND TỈNH TUYÊN QUANG
        agency: SỞ NỘI VỤ
        symbol: KH-SNV
        place: Tuyên Quang
        date: 05/3/2026
        subject: Tập huấn nghiệp vụ văn thư
        %s
      sections:
        viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}
      closing: %s
      recipients: [Các đơn vị trực thuộc]
      archive: VT
      signature: {title: GIÁM ĐỐC, name: Lý Văn Thành}
      """;

  private static Rendered with(String... header) {
    return Rendered.of(PLAN.formatted(String.join("\n  ", header), "Trên đây là Kế hoạch./."));
  }

  @ParameterizedTest
  @CsvSource({"HOẢ TỐC, 30, 8", "HỎA TỐC, 30, 8", "Thượng khẩn, 40, 8", "KHẨN, 20, 8"})
  void an_urgency_mark_has_the_size_of_its_word(String word, double width, double height) {
    Rendered plan = with("urgency: " + word);
    PrintedPage page = plan.pages().get(0);
    List<Stroke> red = page.strokes().stream().filter(stroke -> stroke.color().equals("FF0000")).toList();
    double left = red.stream().mapToDouble(Stroke::left).min().orElseThrow();
    double right = red.stream().mapToDouble(Stroke::right).max().orElseThrow();
    double top = red.stream().mapToDouble(Stroke::top).min().orElseThrow();
    double bottom = red.stream().mapToDouble(Stroke::bottom).max().orElseThrow();
    assertThat(right - left).isCloseTo(width, within(0.5));
    assertThat(bottom - top).isCloseTo(height, within(0.5));

    Line mark = page.line(word.toUpperCase());
    assertThat(mark.size()).isBetween(13.0, 14.0);
    assertThat(mark.isBold()).isTrue();
    assertThat(mark.middle()).isCloseTo((left + right) / 2, within(0.5));
    assertThat(mark.baseline()).isBetween(top + 4, bottom - 2);
    Line number = page.line("/KH-SNV");
    assertThat(top).as("below the number").isBetween(number.baseline() + 1, number.baseline() + 8);
    assertThat(mark.middle()).as("under the number").isCloseTo(number.middle(), within(1.0));

    Docx.Paragraph typed = plan.docx().paragraph(word.toUpperCase());
    assertThat(typed.color()).isEqualTo("FF0000");
    assertThat(typed.bold()).isTrue();
    Tbl frame = plan.docx().tables().get(1);
    assertThat(millimetres(frame.getTblPr().getTblW().getW().intValue())).isCloseTo(width, within(0.1));
    assertThat(frame.getTblPr().getTblBorders().getTop().getColor()).isEqualTo("FF0000");
  }

  @Test
  void a_circulation_note_stands_inside_the_top_margin_of_the_first_page_only() {
    Rendered plan = Rendered.of(PLAN.formatted("circulation: LƯU HÀNH NỘI BỘ",
        "[" + "Trên đây là một đoạn của Kế hoạch dài, ".repeat(400) + "]"));
    assertThat(plan.pages().size()).isGreaterThan(1);
    PrintedPage first = plan.pages().get(0);
    Line note = first.line("LƯU HÀNH NỘI BỘ");
    assertThat(note.size()).isBetween(13.0, 14.0);
    assertThat(note.isBold()).isTrue();
    assertThat(note.baseline()).as("in a margin of 20 mm").isBetween(10.0, 20.0);
    assertThat(note.middle()).as("above the national title").isCloseTo(first.line("CỘNG HÒA").middle(), within(2.0));
    List<Stroke> frame = first.strokes().stream().filter(stroke -> stroke.top() < 20).toList();
    assertThat(frame).isNotEmpty().allSatisfy(stroke -> assertThat(stroke.bottom()).isLessThanOrEqualTo(20));
    assertThat(first.line("CỘNG HÒA").baseline()).as("the text begins where it would without").isCloseTo(
        with("drafter: PL").pages().get(0).line("CỘNG HÒA").baseline(), within(0.1));
    assertThat(plan.pages().subList(1, plan.pages().size())).noneMatch(page -> page.says("LƯU HÀNH"));
    assertThat(plan.docx().firstHeader()).extracting(Docx.Paragraph::words).containsExactly("LƯU HÀNH NỘI BỘ");
    assertThat(plan.docx().lines()).doesNotContain("LƯU HÀNH NỘI BỘ");
    assertThat(plan.docx().firstHeaderTables()).isNotEmpty();
  }

  @Test
  void a_draft_says_so_under_its_number() {
    Rendered plan = with("mark: DỰ THẢO");
    PrintedPage page = plan.pages().get(0);
    assertThat(page.line("DỰ THẢO").baseline()).isGreaterThan(page.line("/KH-SNV").baseline());
    assertThat(page.line("DỰ THẢO").middle()).isCloseTo(page.line("/KH-SNV").middle(), within(1.0));
    assertThat(plan.docx().paragraph("DỰ THẢO").bold()).isTrue();
  }

  @Test
  void the_drafter_and_the_copies_stand_at_the_bottom_right_of_the_recipients() {
    Rendered plan = with("drafter: PL", "copies: 300");
    PrintedPage page = plan.pages().get(0);
    Line drafter = page.line("PL.(300)");
    assertThat(drafter.size()).isEqualTo(11.0);
    assertThat(drafter.isBold() || drafter.isItalic()).isFalse();
    assertThat(drafter.baseline()).isGreaterThan(page.line("- Lưu: VT.").baseline());
    assertThat(drafter.right()).as("left of the signature").isLessThan(page.line("GIÁM ĐỐC").left());
    assertThat(drafter.left()).as("right of the recipients").isGreaterThan(page.line("- Lưu: VT.").right());
    assertThat(plan.docx().paragraph("PL.(300)").size()).isEqualTo(11.0);
    assertThat(plan.docx().paragraph("PL.(300)").align()).isEqualTo("right");
  }

  @Test
  void either_of_drafter_and_copies_stands_alone() {
    assertThat(with("drafter: PL").printedLines()).contains("PL");
    assertThat(with("copies: 300").printedLines()).contains("(300)");
  }

  @Test
  void the_contact_line_stands_at_the_foot_of_page_1_under_a_rule_over_the_text_width() {
    Rendered plan = Rendered.of(PLAN.formatted(
        "contact: [\"Số 1 phố Mẫu, phường Minh Xuân\", \"Điện thoại: 0207 3822 123\"]",
        "[" + "Trên đây là một đoạn của Kế hoạch dài, ".repeat(400) + "]"));
    PrintedPage first = plan.pages().get(0);
    Line contact = first.line("Số 1 phố Mẫu");
    assertThat(contact.size()).isBetween(11.0, 12.0);
    assertThat(contact.isBold() || contact.isItalic()).isFalse();
    assertThat(contact.baseline()).isGreaterThan(297 - 30);
    Stroke rule = first.strokes().stream()
        .filter(stroke -> stroke.top() > 250 && stroke.width() > 150).findFirst().orElseThrow();
    assertThat(rule.left()).isCloseTo(30, within(0.2));
    assertThat(rule.right()).isCloseTo(210 - 15, within(0.2));
    assertThat(rule.bottom()).isLessThan(contact.baseline());
    double lastOfText = first.lines().stream().filter(line -> line.words().contains("Trên đây là một đoạn"))
        .mapToDouble(Line::baseline).max().orElseThrow();
    assertThat(lastOfText).as("the text keeps clear of it").isLessThan(rule.top());
    assertThat(plan.pages().subList(1, plan.pages().size())).noneMatch(page -> page.says("phố Mẫu"));
    assertThat(plan.docx().firstFooter()).extracting(Docx.Paragraph::words)
        .containsExactly("Số 1 phố Mẫu, phường Minh Xuân", "Điện thoại: 0207 3822 123");
    assertThat(plan.docx().firstFooter()).allSatisfy(paragraph -> assertThat(paragraph.size()).isBetween(11.0, 12.0));
  }

  private static double millimetres(int twips) {
    return twips * 25.4 / 1440;
  }
}
