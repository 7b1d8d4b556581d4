package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;
import vn.kehoach.support.Docx;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.PrintedPage.Line;
import vn.kehoach.support.PrintedPage.Stroke;
import vn.kehoach.support.Rendered;

/** Recipients (Nơi nhận): Decree 30, Appendix I, Part I, II.9d and row 8b of the table of fonts. */
class RecipientsAreListedAsTheDecreeSaysTest {

  private static final String PLAN = """
      header:
        agency: [ỦY BAN NHÂN DÂN, TỈNH HÀ TĨNH]
        symbol: KH-UBND
        place: Hà Tĩnh
        date: 05/3/2026
        subject: Bảo vệ rừng
      sections:
        viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}
      closing: Trên đây là Kế hoạch./.
      recipients:
      %s
      %s
      signature: {title: GIÁM ĐỐC, name: Lý Văn Thành}
      """;

  private static Rendered with(String recipients, String archive) {
    return Rendered.of(PLAN.formatted(recipients.indent(2).stripTrailing(), archive));
  }

  /**
   * If no page can hold the list, the signature stays with the end of the text and the list continues on the next page.
   */
  @Test
  void a_list_longer_than_a_page_leaves_the_signature_with_the_text() {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 90; i++) {
      many.append("- Đơn vị thứ ").append(i).append('\n');
    }
    Rendered plan = with(many.toString(), "archive: VT");
    assertThat(plan.pages()).hasSize(2);
    assertThat(plan.pages().get(0).says("Trên đây là Kế hoạch./.")).isTrue();
    assertThat(plan.pages().get(0).says("GIÁM ĐỐC")).isTrue();
    assertThat(plan.pages().get(0).says("Lý Văn Thành")).isTrue();
    assertThat(plan.pages().get(1).says("- Lưu: VT.")).isTrue();
    List<String> units = plan.pages().stream().flatMap(page -> page.lines().stream()).map(Line::words)
        .filter(words -> words.startsWith("- Đơn vị thứ")).toList();
    assertThat(units).hasSize(90).startsWith("- Đơn vị thứ 1;").endsWith("- Đơn vị thứ 90;");
    List<Tbl> tables = plan.docx().tables();
    assertThat(tables.get(tables.size() - 1).getContent()).as("rows that a word processor may part")
        .hasSizeGreaterThan(40);
  }

  @Test
  void each_stands_on_its_line_with_a_dash_and_a_semicolon_and_the_last_line_is_the_archive() {
    Rendered plan = with("""
        - Bộ Nội vụ;
        - {to: Thường trực Tỉnh ủy, purpose: để b/c}
        - {to: Văn phòng UBND tỉnh, copies: 30}
        - {to: "Các sở, ngành", purpose: để t/h, copies: 5}
        - "- Các đơn vị có tên trong KH."
        """, "archive: \"Lưu: VT, KGVX (2b).\"");
    List<String> expected = List.of("Nơi nhận:", "- Bộ Nội vụ;", "- Thường trực Tỉnh ủy (để b/c);",
        "- Văn phòng UBND tỉnh (30);", "- Các sở, ngành (để t/h) (5);", "- Các đơn vị có tên trong KH;",
        "- Lưu: VT, KGVX (2b).");
    PrintedPage page = plan.pages().get(0);
    Line label = page.line("Nơi nhận:");
    List<Line> lines = page.lines().stream()
        .filter(line -> line.baseline() >= label.baseline() - 0.5 && line.left() < 60).toList();
    assertThat(lines).extracting(Line::words).containsExactlyElementsOf(expected);
    assertThat(label.size()).isEqualTo(12.0);
    assertThat(label.isBold() && label.isItalic()).isTrue();
    assertThat(lines).allSatisfy(line -> assertThat(line.left()).as("flush left at 30 mm").isCloseTo(30, within(0.5)));
    assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
      assertThat(line.size()).isEqualTo(11.0);
      assertThat(line.isBold() || line.isItalic()).isFalse();
    });
    List<String> typed = plan.docx().lines();
    assertThat(typed.subList(typed.indexOf("Nơi nhận:"), typed.indexOf("Nơi nhận:") + expected.size()))
        .isEqualTo(expected);
    Docx.Paragraph docxLabel = plan.docx().paragraph("Nơi nhận:");
    assertThat(docxLabel.size()).isEqualTo(12.0);
    assertThat(docxLabel.bold() && docxLabel.italic()).isTrue();
    assertThat(docxLabel.underlined()).isFalse();
    assertThat(plan.docx().paragraph("- Bộ Nội vụ;").size()).isEqualTo(11.0);
  }

  @Test
  void without_an_archive_line_the_last_recipient_ends_with_a_full_stop() {
    assertThat(with("- Bộ Nội vụ\n- {to: Tỉnh ủy, purpose: để b/c}", "").docx().lines())
        .containsSubsequence("- Bộ Nội vụ;", "- Tỉnh ủy (để b/c).");
    assertThat(with("- {to: [Tỉnh ủy, HĐND tỉnh], purpose: để b/c}", "").docx().lines())
        .containsSubsequence("- Tỉnh ủy;", "- HĐND tỉnh.", "(để b/c)");
  }

  @Test
  void several_lines_share_one_note_behind_one_stroke() {
    Rendered plan = with("""
        - {to: [Thường trực Tỉnh ủy, Thường trực HĐND tỉnh, Chủ tịch UBND tỉnh], purpose: để b/c}
        - {to: [Sở Y tế, Sở Nội vụ], purpose: để t/h}
        - Các đơn vị khác
        """, "archive: VT");
    PrintedPage page = plan.pages().get(0);
    Line first = page.line("- Thường trực Tỉnh ủy;");
    Line last = page.line("- Chủ tịch UBND tỉnh;");
    Line note = page.line("(để b/c)");
    assertThat(note.words()).isEqualTo("(để b/c)");
    assertThat(note.baseline()).as("beside the middle one").isCloseTo((first.baseline() + last.baseline()) / 2,
        within(1.0));
    assertThat(note.size()).isEqualTo(11.0);
    List<Stroke> strokes = page.strokes().stream().filter(stroke -> stroke.height() > 5).toList();
    assertThat(strokes).hasSize(2);
    Stroke stroke = strokes.get(0);
    assertThat(stroke.left()).isBetween(last.right(), note.left());
    assertThat(stroke.top()).isBetween(first.baseline() - 5, first.baseline() - 2);
    assertThat(stroke.bottom()).isBetween(last.baseline(), last.baseline() + 2);
    assertThat(strokes.get(1).top()).as("two groups, two strokes").isGreaterThan(stroke.bottom() + 0.3);
    assertThat(plan.docx().lines()).containsSubsequence("- Thường trực Tỉnh ủy;", "- Thường trực HĐND tỉnh;",
        "- Chủ tịch UBND tỉnh;", "(để b/c)", "- Sở Y tế;", "- Sở Nội vụ;", "(để t/h)", "- Các đơn vị khác;",
            "- Lưu: VT.");
  }

  @Test
  void several_on_one_line_stay_as_typed_and_long_names_go_on_in_the_next_line() {
    Rendered plan = with("""
        - TT. TU; TT. HĐND TP
        - "VPUB: CVP, các PCVP, phòng: KGVX, TH, NC, KT, ĐT và Trung tâm Thông tin điện tử"
        """, "archive: VT");
    assertThat(plan.docx().lines()).contains("- TT. TU; TT. HĐND TP;");
    assertThat(plan.printedLines()).anyMatch(line -> line.startsWith("- VPUB: CVP"));
    assertThat(plan.pages().get(0).line("điện tử;").left()).isCloseTo(30, within(0.5));
  }
}
