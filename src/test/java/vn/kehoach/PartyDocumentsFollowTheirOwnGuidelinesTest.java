package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Docx;
import vn.kehoach.support.Plans;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.PrintedPage.Line;
import vn.kehoach.support.PrintedPage.Stroke;
import vn.kehoach.support.Rendered;
import vn.kehoach.template.TemplateFinder;

/**
 * Party documents: Hướng dẫn 36-HD/VPTW (2018), and 05-HD/VPTW from 27/5/2026. The numbers are from summaries of these.
 */
class PartyDocumentsFollowTheirOwnGuidelinesTest {

  private static final String PLAN = """
      standard: dang
      header:
        parent: ĐẢNG BỘ TỈNH HƯNG YÊN
        agency: ĐẢNG ỦY XÃ KHOÁI CHÂU
        number: 5
        symbol: KH/ĐU
        place: Khoái Châu
        date: %s
        subject: thực hiện Nghị quyết về chuyển đổi số
        drafter: PL
        mark: Dự thảo
        circulation: LƯU HÀNH NỘI BỘ
        contact: Trụ sở Đảng ủy xã
      legal_basis: [Căn cứ Điều lệ Đảng, Căn cứ Nghị quyết Đại hội]
      opening: "Đảng ủy xã xây dựng Kế hoạch như sau:"
      objectives: {heading: MỤC ĐÍCH, items: [{title: Yêu cầu, items: [Một., Hai.]}, {title: Khác, items: [Ba., Bốn.]}]}
      sections: {viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}}
      closing: %s
      recipients: [{to: Ban Thường vụ Tỉnh ủy, purpose: để báo cáo}, Các chi bộ]
      archive: Văn phòng Đảng ủy
      signature: {on_behalf_of: ĐẢNG ỦY, title: PHÓ BÍ THƯ, name: Phạm Quang Dũng}
      """;

  private static final String CLOSING = "Kế hoạch này được phổ biến đến chi bộ.";

  private static Rendered on(String date) {
    return Rendered.of(PLAN.formatted(date, CLOSING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"26/5/2026", "27/5/2026"})
  void the_letterhead_is_the_partys(String date) {
    Rendered plan = on(date);
    PrintedPage page = plan.pages().get(0);
    assertThat(plan.printedLines()).noneMatch(line -> line.contains("CỘNG HÒA") || line.contains("Độc lập"));

    Line title = page.line("ĐẢNG CỘNG SẢN VIỆT NAM");
    assertThat(title.size()).isEqualTo(15.0);
    assertThat(title.isBold()).isTrue();
    Stroke rule = page.strokes().stream().filter(stroke -> stroke.left() > 90 && stroke.top() > title.baseline()
        && stroke.top() < title.baseline() + 5).findFirst().orElseThrow();
    assertThat(rule.width()).as("as long as the title").isCloseTo(title.right() - title.left(), within(0.6));

    Line superior = page.line("ĐẢNG BỘ TỈNH HƯNG YÊN");
    Line issuer = page.line("ĐẢNG ỦY XÃ KHOÁI CHÂU");
    assertThat(superior.size()).isEqualTo(14.0);
    assertThat(superior.isBold()).isFalse();
    assertThat(issuer.size()).isEqualTo(14.0);
    assertThat(issuer.isBold()).isTrue();
    List<Line> star = page.lines().stream().filter(line -> line.words().equals("*")).toList();
    assertThat(star).hasSize(1);
    assertThat(star.get(0).middle()).isCloseTo(issuer.middle(), within(0.5));
    assertThat(page.strokes().stream().filter(stroke -> stroke.left() < 90 && stroke.top() > 20 && stroke.top() < 60)
        .toList())
        .as("no rule under the issuer").isEmpty();

    Line number = page.line("-KH/ĐU");
    assertThat(number.words()).as("no colon; padded; hyphen, then slash").isEqualTo("Số 05-KH/ĐU");
    assertThat(number.size()).isEqualTo(14.0);
    assertThat(number.isItalic() || number.isBold()).isFalse();
    Line day = page.line("Khoái Châu, ngày");
    assertThat(day.size()).isEqualTo(14.0);
    assertThat(day.isItalic()).isTrue();
    assertThat(day.baseline()).as("under the rule").isGreaterThan(rule.bottom());
    assertThat(plan.docx().lines()).contains("Số 05-KH/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM", "*");
    assertThat(plan.docx().paragraph("ĐẢNG CỘNG SẢN VIỆT NAM").size()).isEqualTo(15.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"26/5/2026", "27/5/2026"})
  void five_hyphens_stand_under_the_subject_and_headings_have_a_hyphen(String date) {
    Rendered plan = on(date);
    PrintedPage page = plan.pages().get(0);
    Line type = page.line("KẾ HOẠCH");
    assertThat(type.size()).isBetween(15.0, 16.0);
    assertThat(type.isBold()).isTrue();
    Line subject = page.line("thực hiện Nghị quyết về chuyển đổi số");
    assertThat(subject.size()).isBetween(14.0, 15.0);
    assertThat(subject.isBold()).isTrue();
    Line hyphens = page.lines().stream().filter(line -> line.words().equals("-----")).findFirst().orElseThrow();
    assertThat(hyphens.baseline()).isGreaterThan(subject.baseline());
    assertThat(hyphens.middle()).isCloseTo(subject.middle(), within(0.5));
    assertThat(plan.docx().lines()).contains("I- MỤC ĐÍCH", "II- NHIỆM VỤ", "1. Yêu cầu", "a) Một.");
  }

  @Test
  void margins_indents_and_pitch_are_the_guidelines() {
    PrintedPage page = on("27/5/2026").pages().get(0);
    Line first = page.line("Đảng ủy xã xây dựng Kế hoạch");
    assertThat(first.left()).as("30 mm and about 10 mm").isCloseTo(40, within(0.5));
    assertThat(first.size()).isEqualTo(14.0);
    assertThat(page.lines()).allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(210 - 15 + 0.5));
    assertThat(page.width()).isCloseTo(210, within(0.2));
    Rendered full = Rendered.of(PLAN.formatted("27/5/2026", "Kế hoạch này được phổ biến đến chi bộ, ".repeat(300)));
    List<Line> body = full.pages().get(1).lines().stream().filter(line -> line.words().contains("được phổ biến"))
        .toList();
    double pitch = body.get(2).baseline() - body.get(1).baseline();
    assertThat(pitch * 72 / 25.4).as("18 pt or more").isGreaterThanOrEqualTo(17.99);
    Line number = full.pages().get(1).lines().stream().filter(line -> line.words().equals("2")).findFirst()
        .orElseThrow();
    assertThat(number.size()).isEqualTo(14.0);
    assertThat(number.middle()).as("the middle of the text").isCloseTo((30 + 210 - 15) / 2.0, within(0.5));
    assertThat(number.baseline()).as("10 mm from the edge").isBetween(10.0, 16.0);
    assertThat(full.pages().get(0).lines()).noneMatch(line -> line.words().equals("1"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"26/5/2026 | ,", "27/5/2026 | ."})
  void the_legal_basis_is_upright_with_a_dash_and_ends_as_the_guideline_of_its_day_says(String date, String end) {
    Rendered plan = on(date);
    assertThat(plan.docx().lines()).contains("- Căn cứ Điều lệ Đảng;", "- Căn cứ Nghị quyết Đại hội" + end);
    assertThat(plan.docx().paragraph("Căn cứ Điều lệ Đảng").italic()).isFalse();
    assertThat(plan.pages().get(0).line("Căn cứ Điều lệ Đảng").isItalic()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"26/5/2026 | ,", "27/5/2026 | ;"})
  void recipients_end_as_the_guideline_of_its_day_says(String date, String end) {
    Rendered plan = on(date);
    assertThat(plan.docx().lines()).containsSubsequence("Nơi nhận:", "- Ban Thường vụ Tỉnh ủy (để báo cáo)" + end,
        "- Các chi bộ" + end, "- Lưu Văn phòng Đảng ủy.");
    Docx.Paragraph label = plan.docx().paragraph("Nơi nhận:");
    assertThat(label.size()).isEqualTo(14.0);
    assertThat(label.underlined()).isTrue();
    assertThat(label.bold() || label.italic()).isFalse();
    assertThat(plan.docx().paragraph("- Các chi bộ").size()).isEqualTo(12.0);
    PrintedPage page = plan.pages().get(0);
    assertThat(page.line("Nơi nhận:").size()).isEqualTo(14.0);
    assertThat(page.line("Nơi nhận:").isBold() || page.line("Nơi nhận:").isItalic()).isFalse();
    assertThat(page.line("- Các chi bộ").size()).isEqualTo(12.0);
    assertThat(page.strokes().stream().anyMatch(stroke -> Math.abs(stroke.top() - page.line("Nơi nhận:")
        .baseline()) < 1.5))
        .as("underlined").isTrue();
  }

  @Test
  void the_authority_is_bold_the_title_is_not() {
    Rendered plan = on("27/5/2026");
    assertThat(plan.docx().paragraph("T/M ĐẢNG ỦY").bold()).isTrue();
    assertThat(plan.docx().paragraph("PHÓ BÍ THƯ").bold()).isFalse();
    assertThat(plan.docx().paragraph("Phạm Quang Dũng").bold()).isTrue();
    for (String words : List.of("T/M ĐẢNG ỦY", "PHÓ BÍ THƯ", "Phạm Quang Dũng")) {
      assertThat(plan.pages().get(0).line(words).size()).isEqualTo(14.0);
      assertThat(plan.docx().paragraph(words).size()).isEqualTo(14.0);
    }
    assertThat(plan.pages().get(0).line("PHÓ BÍ THƯ").isBold()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{signing_for: CHÁNH VĂN PHÒNG, title: PHÓ CHÁNH VĂN PHÒNG, name: A B} | K/T CHÁNH VĂN PHÒNG",
      "{by_order_of: BAN THƯỜNG VỤ, title: CHÁNH VĂN PHÒNG, name: A B} | T/L BAN THƯỜNG VỤ",
      "{acting: true, title: TRƯỞNG BAN, name: A B} | Q. TRƯỞNG BAN",
  })
  void other_authorities_are_written_with_a_slash(String signature, String line) {
    String plan = PLAN.formatted("27/5/2026", CLOSING).replaceFirst("(?m)^signature: .*$", "signature: " + signature);
    assertThat(Rendered.of(plan).docx().lines()).contains(line);
  }

  @Test
  void small_print_has_the_partys_sizes() {
    Rendered plan = on("26/5/2026");
    assertThat(plan.docx().paragraph("PL").size()).isEqualTo(8.0);
    assertThat(plan.docx().paragraph("Dự thảo").size()).isEqualTo(14.0);
    assertThat(plan.docx().paragraph("Dự thảo").italic()).isTrue();
    assertThat(plan.docx().firstHeader().get(0).size()).isEqualTo(12.0);
    assertThat(plan.docx().firstHeader().get(0).bold()).isTrue();
    assertThat(plan.docx().firstFooter().get(0).size()).isEqualTo(10.0);
  }

  @ParameterizedTest
  @CsvSource({"26/5/2026, Hướng dẫn số 36-HD/VPTW", "27/5/2026, Hướng dẫn số 05-HD/VPTW",
      "/4/2026, Hướng dẫn số 36-HD/VPTW", "/5/2026, Hướng dẫn số 05-HD/VPTW", "//2026, Hướng dẫn số 05-HD/VPTW",
      "//2025, Hướng dẫn số 36-HD/VPTW"})
  void the_date_picks_the_guideline_and_one_note_says_nobody_compared_it(String date, String title) {
    List<Problem> found = check(PLAN.formatted(date, CLOSING).replace("mark: Dự thảo", "")
        .replace("number: 5", "number: 12"));
    assertThat(found).filteredOn(problem -> problem.rule().equals("form/standard-not-verified")).singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.INFO);
          assertThat(problem.message().vietnamese()).contains("chưa đối chiếu bản gốc", title);
        });
  }

  @Test
  void what_is_attached_follows_the_guideline_of_the_day_it_is_issued_with() {
    assertThat(check("""
        standard: dang
        header: {agency: ĐẢNG ỦY XÃ A, subject: thực hiện Nghị quyết}
        attached_to: {number: 5-QĐ/ĐU, date: 12/3/2026}
        """)).anyMatch(problem -> problem.message().vietnamese().contains("Hướng dẫn số 36-HD/VPTW"));
  }

  @Test
  void the_marks_of_decree_30_are_not_asked_for() {
    assertThat(check(PLAN.formatted("27/5/2026", CLOSING)))
        .noneMatch(problem -> problem.severity() != Severity.INFO);
  }

  @Test
  void the_marks_of_decree_30_are_found_out_of_place_and_are_no_errors() {
    List<Problem> found = check(PLAN.formatted("27/5/2026", CLOSING).replace("KH/ĐU", "KH - ĐU"));
    assertThat(found).extracting(Problem::rule).contains("form/symbol-with-spaces");
    assertThat(found).noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dang", "doan"})
  void the_example_is_free_of_errors_and_warnings(String name) {
    assertThat(check(Plans.source(Path.of("examples", name, "ke-hoach.yaml"))))
        .noneMatch(problem -> problem.severity() != Severity.INFO);
  }

  @Test
  void each_guideline_applies_from_its_day_to_the_next() {
    assertThat(Standards.find("dang", LocalDate.of(2026, 5, 26)).orElseThrow().title()).contains("36-HD/VPTW");
    assertThat(Standards.find("dang", LocalDate.of(2026, 5, 27)).orElseThrow().title()).contains("05-HD/VPTW");
    assertThat(Standards.find("dang", LocalDate.of(2018, 4, 3)).orElseThrow()
        .appliesOn(LocalDate.of(2018, 4, 3))).isTrue();
    assertThat(Standards.find("dang", LocalDate.of(2018, 4, 2)).orElseThrow()
        .appliesOn(LocalDate.of(2018, 4, 2))).isFalse();
  }

  private static List<Problem> check(String yaml) {
    return check(new Source("ke-hoach.yaml", yaml));
  }

  private static List<Problem> check(Source source) {
    Kehoach kehoach = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);
    Problems problems = new Problems();
    Plan plan = kehoach.read(source, problems);
    kehoach.check(plan, problems);
    return problems.inFileOrder();
  }
}
