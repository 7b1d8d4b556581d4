package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;
import vn.kehoach.standard.Standards;
import vn.kehoach.support.Findings;
import vn.kehoach.support.Plans;

/**
 * Citations in text: State and Party symbols, in correct and incorrect form, with dates, issuers and subjects in any
 * order.
 */
class CitationsAreReadAsClerksWriteThemTest {

  private static List<Citation> in(String sentence) {
    Plan plan = Plans.read("header: {agency: SỞ Y TẾ}\nopening: >-\n  " + sentence + "\n");
    return draft(plan).citations();
  }

  private static Draft draft(Plan plan) {
    return Draft.of(plan, Standards.find(Standards.DEFAULT).orElseThrow());
  }

  private static Citation only(String sentence) {
    List<Citation> found = in(sentence);
    assertThat(found).as(sentence).hasSize(1);
    return found.get(0);
  }

  @Test
  void all_parts_are_told_apart() {
    Citation citation = only("Thực hiện Chỉ thị số 28-CT/TW ngày 25 tháng 12 năm 2023 của Bộ Chính trị về trẻ em; "
        + "các đơn vị làm ngay.");
    assertThat(citation.type()).hasToString("Chỉ thị");
    assertThat(citation.saysNumber()).isTrue();
    assertThat(citation.number()).hasToString("28-CT/TW");
    assertThat(citation.day()).contains(LocalDate.of(2023, 12, 25));
    assertThat(citation.issuer()).hasToString("Bộ Chính trị");
    assertThat(citation.subject()).hasToString("về trẻ em");
  }

  @Test
  void the_issuer_may_come_first() {
    Citation citation = only("Quyết định của Thủ tướng Chính phủ số 23/QĐ-TTg ngày 07/01/2021 phê duyệt Chương trình.");
    assertThat(citation.issuer()).hasToString("Thủ tướng Chính phủ");
    assertThat(citation.day()).contains(LocalDate.of(2021, 1, 7));
  }

  @Test
  void a_name_with_commas_stays_whole() {
    assertThat(only("Quyết định số 12/QĐ-BVHTTDL ngày 01/02/2026 của Bộ Văn hóa, Thể thao và Du lịch về lễ "
        + "hội.").issuer())
        .hasToString("Bộ Văn hóa, Thể thao và Du lịch");
  }

  @Test
  void a_line_break_inside_a_citation_does_not_matter() {
    assertThat(only("Thực hiện Chỉ thị số\n  28-CT/TW ngày 25 tháng 12\n  năm 2023 của Bộ Chính trị.").day())
        .contains(LocalDate.of(2023, 12, 25));
  }

  @Test
  void badly_written_symbols_are_understood() {
    assertThat(Symbol.parse("1472 - QĐ/TTg").proper()).isEqualTo("1472/QĐ-TTg");
    assertThat(Symbol.parse("276-KH-TU").proper()).isEqualTo("276-KH/TU");
    assertThat(Symbol.parse("69/KH - UBND").proper()).isEqualTo("69/KH-UBND");
    assertThat(Symbol.parse("298 KH/TWĐTN").proper()).isEqualTo("298-KH/TWĐTN");
    assertThat(Symbol.parse("1408/CT-TTG").proper()).isEqualTo("1408/CT-TTg");
    assertThat(Symbol.parse("52-KH/UBND").proper()).isEqualTo("52/KH-UBND");
  }

  @Test
  void well_written_symbols_are_left_alone() {
    assertThat(List.of("73/KH-UBND", "28-CT/TW", "121/2020/QH14", "09/2021/TT-BGDĐT", "84/2009/QĐ-TTg", "08-CTr/TU",
        "05-HD/VPTW",
            "5264/SGDĐT-GDTrH", "16/KH-MTTQ-UB", "55/2005/TTLT-BNV-VPCP", "13/2016/TTLT/BYT-BGDĐT", "245-BC/TĐTN-TCKT",
            "102/KH-THCS&THPTĐBK", "27/KH-HPN", "207/QĐ-MTTW-BTT"))
        .allSatisfy(symbol -> {
          assertThat(Symbol.parse(symbol)).as(symbol).isNotNull();
          assertThat(Symbol.parse(symbol).isWellFormed()).as(symbol).isTrue();
          assertThat(Symbol.parse(symbol).proper()).isEqualTo(symbol);
        });
  }

  @Test
  void numbers_that_are_no_documents_are_not_taken_for_one() {
    assertThat(in("Năm 2026 có 15 lớp, đạt 2/3 - TP Hà Nội; Kế hoạch 5 năm; Kế hoạch 2026 - 2030; tổng đài 24/7; "
        + "trang 3/15; lúc 7/8.")).isEmpty();
  }

  @Test
  void hostile_prose_takes_no_time() {
    String prose = "Quyết định của ".repeat(400) + "số " + "1 - A/".repeat(2000) + " ngày ".repeat(1000)
        + "“(".repeat(500) + "a,".repeat(3000);
    Plan plan = Plans.read("header: {agency: SỞ Y TẾ}\nopening: |\n  " + prose + "\n");
    assertThat(Duration.ofSeconds(20)).isGreaterThan(timeOf(plan));
  }

  private static Duration timeOf(Plan plan) {
    long start = System.nanoTime();
    Findings.of(plan);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
