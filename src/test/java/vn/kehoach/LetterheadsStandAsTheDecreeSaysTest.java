package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.support.Docx;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.PrintedPage.Line;
import vn.kehoach.support.PrintedPage.Stroke;
import vn.kehoach.support.Rendered;

/** The letterhead, number and symbol: Decree 30, Appendix I, Part I, II.1 to II.4. */
class LetterheadsStandAsTheDecreeSaysTest {

  private static final String PLAN = """
      header:
        %s
        %s
        symbol: KH-UBND
        place: Hà Tĩnh
        date: %s
        subject: Bảo vệ rừng
      sections:
        viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}
      closing: Trên đây là Kế hoạch./.
      signature: {title: GIÁM ĐỐC, name: Lý Văn Thành}
      """;

  /** The input, and the printed lines: those of the parent agency and of the issuer. */
  record Names(String typed, List<String> superior, List<String> issuer) {}

  static List<Names> names() {
    return List.of(
        new Names("agency: BỘ Y TẾ", List.of(), List.of("BỘ Y TẾ")),
        new Names("agency: ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ", List.of(),
            List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ")),
        new Names("agency: [ỦY BAN NHÂN DÂN, XÃ NHÃ NAM]", List.of(), List.of("ỦY BAN NHÂN DÂN", "XÃ NHÃ NAM")),
        new Names("{parent: UBND TỈNH HÀ TĨNH, agency: SỞ Y TẾ}", List.of("UBND TỈNH HÀ TĨNH"), List.of("SỞ Y TẾ")),
        new Names("{parent: UBND xã Xuân Đông, agency: Trường THCS Trần Phú}", List.of("UBND XÃ XUÂN ĐÔNG"),
            List.of("TRƯỜNG THCS TRẦN PHÚ")),
        new Names("{parent: SỞ GDĐT TỈNH ĐỒNG THÁP, agency: [TRƯỜNG THCS VÀ THPT, ĐỐC BINH KIỀU]}",
            List.of("SỞ GDĐT TỈNH ĐỒNG THÁP"), List.of("TRƯỜNG THCS VÀ THPT", "ĐỐC BINH KIỀU")),
        new Names("agency: [BAN CHỈ ĐẠO, CHƯƠNG TRÌNH MỤC TIÊU, QUỐC GIA]", List.of(),
            List.of("BAN CHỈ ĐẠO", "CHƯƠNG TRÌNH MỤC TIÊU", "QUỐC GIA")));
  }

  private static Rendered with(String names, String number, String date) {
    String keys = names.startsWith("{")
        ? names.substring(1, names.length() - 1).replace(", agency:", "\n  agency:") : names;
    return Rendered.of(PLAN.formatted(keys, number, date));
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_superior_stands_plain_above_the_issuer_in_bold_with_a_rule_below(Names names) {
    Rendered plan = with(names.typed(), "number: 73", "05/3/2026");
    PrintedPage page = plan.pages().get(0);
    double number = page.line("Số: 73/KH-UBND").baseline();
    List<Line> lines = page.lines().stream().filter(line -> line.left() < 85 && line.baseline() < number).toList();
    assertThat(lines.stream().filter(line -> !line.isBold())).extracting(Line::words)
        .containsExactlyElementsOf(names.superior());
    assertThat(lines.stream().filter(Line::isBold)).extracting(Line::words).containsExactlyElementsOf(names.issuer());
    assertThat(lines).allSatisfy(line -> assertThat(line.size()).isBetween(12.0, 13.0));
    assertThat(lines.get(0).baseline()).as("level with the national title")
        .isCloseTo(page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").baseline(), within(0.4));

    double longest = names.issuer().stream().mapToDouble(words -> width(page.line(words))).max().orElseThrow();
    double last = page.line(names.issuer().get(names.issuer().size() - 1)).baseline();
    Stroke rule = page.strokes().stream()
        .filter(stroke -> stroke.left() < 90 && stroke.top() > last && stroke.bottom() < number).findFirst()
            .orElseThrow();
    assertThat(rule.width() / longest).isBetween(0.32, 0.51);
    assertThat((rule.left() + rule.right()) / 2).isCloseTo(lines.get(0).middle(), within(0.5));

    Docx.Paragraph issuer = plan.docx().paragraphs().stream()
        .filter(paragraph -> paragraph.words().contains(names.issuer().get(0))).findFirst().orElseThrow();
    assertThat(issuer.bold()).isTrue();
    names.superior().forEach(words -> assertThat(plan.docx().paragraph(words).bold()).isFalse());
  }

  @Test
  void the_number_is_padded_and_stands_level_with_the_date() {
    Rendered plan = with("agency: BỘ Y TẾ", "number: 7", "2026-02-05");
    PrintedPage page = plan.pages().get(0);
    Line number = page.line("Số: 07/KH-UBND");
    Line date = page.line("Hà Tĩnh, ngày 05 tháng 02 năm 2026");
    assertThat(number.size()).isEqualTo(13.0);
    assertThat(number.isBold() || number.isItalic()).isFalse();
    assertThat(date.isItalic()).isTrue();
    assertThat(date.isBold()).isFalse();
    assertThat(date.size()).isBetween(13.0, 14.0);
    assertThat(date.baseline()).isCloseTo(number.baseline(), within(0.3));
    assertThat(date.middle()).isCloseTo(page.line("Độc lập - Tự do - Hạnh phúc").middle(), within(1.0));
    assertThat(plan.docx().lines()).contains("Số: 07/KH-UBND", "Hà Tĩnh, ngày 05 tháng 02 năm 2026");
  }

  @Test
  void what_is_not_known_yet_leaves_room_for_the_system_to_stamp() {
    Rendered blank = with("agency: BỘ Y TẾ", "number:", "");
    assertThat(blank.docx().lines()).anyMatch(line -> line.matches("Số: \u00A0{6}/KH-UBND"))
        .anyMatch(line -> line.matches("Hà Tĩnh, ngày \u00A0+ tháng \u00A0+ năm \u00A0*"));
    Rendered month = with("agency: BỘ Y TẾ", "number:", "/3/2026");
    assertThat(month.docx().lines()).anyMatch(line -> line.matches("Hà Tĩnh, ngày \u00A0+ tháng 3 năm 2026"));
    PrintedPage page = month.pages().get(0);
    assertThat(width(page.line("/KH-UBND"))).as("room for the number").isGreaterThan(25.0);
  }

  private static double width(Line line) {
    return line.right() - line.left();
  }
}
