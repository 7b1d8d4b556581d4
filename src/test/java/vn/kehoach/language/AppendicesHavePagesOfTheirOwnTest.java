package vn.kehoach.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Section;
import vn.kehoach.source.Source;
import vn.kehoach.support.Printed;

class AppendicesHavePagesOfTheirOwnTest {

  private static final String HEADER = """
      header:
        agency: [ỦY BAN NHÂN DÂN, THÀNH PHỐ CẦN THƠ]
        number: 73
        symbol: KH-UBND
        date: 2024-04-04
      """;

  private static final String TWO = """
      appendices:
        - {title: DANH MỤC, text: Lời dẫn., items: [{title: Phần đầu, items: [Điểm một.]}, Phần sau.], after: Lời kết.}
        - {title: BIỂU MẪU, orientation: landscape, items: [Mục một.]}
      """;

  @Test
  void each_is_a_section_that_counts_its_pages_anew() {
    List<Section> sections = Printed.of(new Source("p.yaml", HEADER + TWO)).document().sections();
    assertThat(sections).hasSize(3);
    assertThat(sections.subList(1, 3)).allMatch(Section::restartsNumbering);
    assertThat(sections.get(1).page().isLandscape()).isFalse();
    assertThat(sections.get(2).page().isLandscape()).isTrue();
  }

  @Test
  void two_are_numbered_in_roman_and_their_items_begin_at_one() {
    Printed printed = Printed.of(new Source("p.yaml", HEADER + TWO));
    assertThat(printed.lines(printed.document().sections().get(1))).containsExactly(
        "Phụ lục I",
        "DANH MỤC",
        "(Kèm theo Kế hoạch số 73/KH-UBND ngày 04 tháng 4 năm 2024 của Ủy ban nhân dân thành phố Cần Thơ)",
        "Lời dẫn.",
        "1. Phần đầu",
        "a) Điểm một.",
        "2. Phần sau.",
        "Lời kết.");
    assertThat(printed.lines(printed.document().sections().get(2))).startsWith("Phụ lục II", "BIỂU MẪU")
        .endsWith("1. Mục một.");
  }

  @Test
  void one_has_no_number_and_a_typed_number_counts_on() {
    assertThat(Printed.body("appendices: [{title: A, text: B.}]").lines()).contains("Phụ lục", "A");
    assertThat(Printed.body("appendices: [{number: III, title: A}, {title: B}]").lines())
        .containsSubsequence("Phụ lục III", "Phụ lục IV");
  }

  @Test
  void an_electronic_original_leaves_number_and_date_blank() {
    Printed printed = Printed.of(new Source("p.yaml", "medium: electronic\n" + HEADER + TWO));
    String blank = "\u00A0".repeat(6);
    assertThat(printed.lines()).contains("(Kèm theo Kế hoạch số " + blank + "/KH-UBND ngày " + blank + " tháng " + blank
        + " năm " + blank + " của Ủy ban nhân dân thành phố Cần Thơ)");
  }

  @Test
  void those_of_a_plan_issued_by_a_decision_name_the_decision() {
    assertThat(Printed.body("""
        attached_to: {type: Quyết định, number: 2875/QĐ-UBND, date: 2026-11-18, issuer: Ủy ban nhân dân tỉnh Hà Tĩnh}
        appendices: [{title: DANH MỤC, text: Lời dẫn.}]
        """).lines()).contains("(Kèm theo Kế hoạch ban hành kèm theo Quyết định số 2875/QĐ-UBND "
            + "ngày 18 tháng 11 năm 2026"
            + " của Ủy ban nhân dân tỉnh Hà Tĩnh)");
  }

  @Test
  void a_heading_stands_above_the_text() {
    assertThat(Printed.body("appendices: [{title: A, heading: PHẦN CHUNG, text: B.}]").lines())
        .containsSubsequence("A", "PHẦN CHUNG", "B.");
  }
}
