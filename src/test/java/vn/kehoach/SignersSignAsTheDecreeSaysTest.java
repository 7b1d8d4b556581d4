package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.PrintedPage.Line;
import vn.kehoach.support.Rendered;

/** The signature block: Decree 30, Appendix I, Part I, II.7 and row 7 of the table of fonts; Articles 12 and 13. */
class SignersSignAsTheDecreeSaysTest {

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
      recipients: [Các đơn vị trực thuộc]
      archive: VT
      signature: {%s, name: Lý Văn Thành}
      """;

  /** The input, and the lines printed above the name. */
  record Variant(String typed, List<String> lines) {}

  static List<Variant> variants() {
    return List.of(
        new Variant("title: HIỆU TRƯỞNG", List.of("HIỆU TRƯỞNG")),
        new Variant("on_behalf_of: ỦY BAN NHÂN DÂN, title: CHỦ TỊCH", List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        new Variant("on_behalf_of: ỦY BAN NHÂN DÂN, signing_for: CHỦ TỊCH, title: PHÓ CHỦ TỊCH",
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        new Variant("signing_for: BỘ TRƯỞNG, title: THỨ TRƯỞNG", List.of("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")),
        new Variant("by_order_of: BỘ TRƯỞNG, title: CHÁNH VĂN PHÒNG", List.of("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG")),
        new Variant("by_order_of: CHỦ TỊCH, signing_for: CHÁNH VĂN PHÒNG, title: PHÓ CHÁNH VĂN PHÒNG",
            List.of("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
        new Variant("by_delegation_of: GIÁM ĐỐC, title: TRƯỞNG PHÒNG", List.of("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG")),
        new Variant("acting: true, title: GIÁM ĐỐC", List.of("Q. GIÁM ĐỐC")),
        new Variant("on_behalf_of: BAN THƯỜNG VỤ, title: PHÓ CHỦ TỊCH THƯỜNG TRỰC",
            List.of("TM. BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH THƯỜNG TRỰC")),
        new Variant("on_behalf_of: TM. ỦY BAN NHÂN DÂN, signing_for: KT. CHỦ TỊCH, title: PHÓ CHỦ TỊCH",
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void authority_and_title_stand_in_bold_capitals_one_below_the_other(Variant variant) {
    Rendered plan = Rendered.of(PLAN.formatted(variant.typed()));
    PrintedPage page = plan.pages().get(0);
    Line name = page.line("Lý Văn Thành");
    double above = page.line("Trên đây là Kế hoạch").baseline();
    List<Line> lines = page.lines().stream()
        .filter(line -> line.left() > 100 && line.baseline() > above && line.baseline() < name.baseline())
        .toList();
    assertThat(lines).extracting(Line::words).containsExactlyElementsOf(variant.lines());
    for (Line line : lines) {
      assertThat(line.size()).isBetween(13.0, 14.0);
      assertThat(line.isBold()).isTrue();
      assertThat(line.isItalic()).isFalse();
      assertThat(line.middle()).as("centred over the name").isCloseTo(name.middle(), within(0.3));
    }
    assertThat(lines.get(0).baseline()).as("level with Nơi nhận").isCloseTo(page.line("Nơi nhận:")
        .baseline(), within(1.0));
    List<String> typed = plan.docx().lines();
    int first = typed.indexOf(variant.lines().get(0));
    assertThat(typed.subList(first, first + variant.lines().size())).isEqualTo(variant.lines());
    for (String words : variant.lines()) {
      assertThat(plan.docx().paragraph(words).bold()).isTrue();
      assertThat(plan.docx().paragraph(words).align()).isEqualTo("center");
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void thirty_millimetres_are_kept_for_the_two_electronic_signatures(Variant variant) {
    PrintedPage page = Rendered.of(PLAN.formatted(variant.typed())).pages().get(0);
    Line name = page.line("Lý Văn Thành");
    Line title = page.line(variant.lines().get(variant.lines().size() - 1));
    double capitals = name.size() * 0.66 * 25.4 / 72;
    assertThat(name.baseline() - capitals - title.baseline()).isGreaterThanOrEqualTo(30.0);
    assertThat(name.isBold()).isTrue();
    assertThat(name.size()).isBetween(13.0, 14.0);
  }

  /** The head of a committee signs with the seal of his agency, so his office is above his name (II.7c). */
  @Test
  void the_head_of_a_board_has_his_office_above_his_name_and_signs_above_both() {
    PrintedPage page = Rendered.of(PLAN.formatted(
        "on_behalf_of: BAN CHỈ ĐẠO, signing_for: TRƯỞNG BAN, title: PHÓ TRƯỞNG BAN, office: GIÁM ĐỐC SỞ Y TẾ"))
            .pages().get(0);
    assertThat(page.line("TM. BAN CHỈ ĐẠO").baseline()).isLessThan(page.line("KT. TRƯỞNG BAN").baseline());
    double title = page.line("PHÓ TRƯỞNG BAN").baseline();
    Line office = page.line("GIÁM ĐỐC SỞ Y TẾ");
    Line name = page.line("Lý Văn Thành");
    assertThat(office.baseline() - 3.3 - title).isGreaterThanOrEqualTo(30.0);
    assertThat(name.baseline() - office.baseline()).as("the next line").isBetween(4.0, 7.0);
    assertThat(office.isBold()).isTrue();
  }

  /** The decree has no form for several bodies; names on one line with the recipients below are our own choice. */
  @Test
  void who_issues_a_plan_together_signs_side_by_side_above_the_recipients() {
    Rendered plan = Rendered.of(PLAN.formatted("title: GIÁM ĐỐC SỞ Y TẾ").replace("signature: {", "signature: [{")
        .replace("Lý Văn Thành}", "Lý Văn Thành},"
            + " {signing_for: GIÁM ĐỐC SỞ NỘI VỤ, title: PHÓ GIÁM ĐỐC, name: Hà Thị Mơ}]"));
    PrintedPage page = plan.pages().get(0);
    Line first = page.line("Lý Văn Thành");
    Line second = page.line("Hà Thị Mơ");
    assertThat(second.baseline()).as("names on one line").isCloseTo(first.baseline(), within(0.3));
    assertThat(second.middle()).isCloseTo(page.line("PHÓ GIÁM ĐỐC").middle(), within(0.3));
    assertThat(first.middle()).isCloseTo(page.line("GIÁM ĐỐC SỞ Y TẾ").middle(), within(0.3));
    assertThat(first.right()).isLessThan(second.left());
    assertThat(page.line("KT. GIÁM ĐỐC SỞ NỘI VỤ").baseline())
        .isCloseTo(page.line("GIÁM ĐỐC SỞ Y TẾ").baseline(), within(0.3));
    assertThat(page.line("Nơi nhận:").baseline()).isGreaterThan(first.baseline());
    assertThat(plan.docx().lines()).containsSubsequence(
        "GIÁM ĐỐC SỞ Y TẾ", "KT. GIÁM ĐỐC SỞ NỘI VỤ", "PHÓ GIÁM ĐỐC", "Lý Văn Thành", "Hà Thị Mơ", "Nơi nhận:");
  }

  @Test
  void three_signers_share_a_row_and_a_fourth_makes_two_rows_of_two() {
    String four = "signature: [{name: Ông Một}, {name: Ông Hai}, {name: Ông Ba}%s]";
    String plan = PLAN.substring(0, PLAN.indexOf("signature:"));
    PrintedPage three = Rendered.of(plan + four.formatted("")).pages().get(0);
    assertThat(three.line("Ông Ba").baseline()).isCloseTo(three.line("Ông Một").baseline(), within(0.3));
    PrintedPage rows = Rendered.of(plan + four.formatted(", {name: Ông Tư}")).pages().get(0);
    assertThat(rows.line("Ông Ba").baseline()).isGreaterThan(rows.line("Ông Hai").baseline());
    assertThat(rows.line("Ông Tư").baseline()).isCloseTo(rows.line("Ông Ba").baseline(), within(0.3));
  }

  @Test
  void a_second_row_of_signers_keeps_clear_of_the_names_above() {
    String plan = PLAN.substring(0, PLAN.indexOf("signature:"));
    PrintedPage page = Rendered.of(plan + "signature: [{name: Ông Một}, {name: Ông Hai}, {title: GIÁM ĐỐC SỞ XÂY DỰNG,"
        + " name: Ông Ba}, {title: GIÁM ĐỐC SỞ NỘI VỤ, name: Ông Tư}]").pages().get(0);
    assertThat(page.line("GIÁM ĐỐC SỞ XÂY DỰNG").baseline() - page.line("Ông Một").baseline())
        .as("mm, a line and 12 pt more").isGreaterThan(8.5);
  }

  @Test
  void what_is_attached_to_a_decision_has_no_number_date_recipients_or_signature_of_its_own() {
    Rendered plan = Rendered.of("""
        medium: paper
        header: {agency: [ỦY BAN NHÂN DÂN, TỈNH HÀ TĨNH], subject: Bảo vệ rừng}
        attached_to: {type: Quyết định, number: 2875/QĐ-UBND, date: 2026-11-08, issuer: Ủy ban nhân dân tỉnh Hà Tĩnh}
        sections:
          viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}
        """);
    PrintedPage page = plan.pages().get(0);
    assertThat(plan.printedLines()).noneMatch(line -> line.startsWith("Số:") || line.contains("Nơi nhận")
        || line.startsWith("Hà Tĩnh, ngày"));
    Line line = page.line("(Kèm theo Quyết định số 2875/QĐ-UBND");
    assertThat(line.isItalic()).isTrue();
    assertThat(line.isBold()).isFalse();
    assertThat(line.size()).isBetween(13.0, 14.0);
    assertThat(line.baseline()).isGreaterThan(page.line("Bảo vệ rừng").baseline());
    assertThat(plan.docx().paragraph("(Kèm theo Quyết định").words()).isEqualTo("(Kèm theo Quyết định số 2875/QĐ-UBND"
        + " ngày 08 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh Hà Tĩnh)");
    double last = page.line("của Ủy ban nhân dân tỉnh Hà Tĩnh)").baseline();
    assertThat(page.strokes().stream().filter(stroke -> stroke.top() > last).toList())
        .as("a rule under that line").hasSize(1);
  }

  @Test
  void an_electronic_original_leaves_number_and_date_of_the_decision_to_the_system() {
    Rendered plan = Rendered.of("""
        medium: electronic
        header: {agency: [ỦY BAN NHÂN DÂN, TỈNH HÀ TĨNH], subject: Bảo vệ rừng}
        attached_to: {type: Quyết định, number: 2875/QĐ-UBND, date: 2026-11-08, issuer: Ủy ban nhân dân tỉnh Hà Tĩnh}
        sections:
          viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}
        """);
    assertThat(plan.docx().paragraph("(Kèm theo Quyết định").words().replaceAll("[\\s\\u00A0]+", " "))
        .isEqualTo("(Kèm theo Quyết định số /QĐ-UBND ngày tháng năm của Ủy ban nhân dân tỉnh Hà Tĩnh)");
  }
}
