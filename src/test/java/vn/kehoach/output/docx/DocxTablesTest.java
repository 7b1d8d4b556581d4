package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.output.docx.DocxFile.all;
import static vn.kehoach.output.docx.DocxFile.children;
import static vn.kehoach.output.docx.DocxFile.first;
import static vn.kehoach.output.docx.DocxFile.value;
import static vn.kehoach.output.docx.DocxFile.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tables with borders, and layout tables without. */
class DocxTablesTest {

  private static final DocxFile DOCX = DocxFile.of(SampleDocument.plan());
  private static final List<Element> TABLES = all(DOCX.main(), "w:tbl");

  @Test
  void the_letterhead_is_one_table_without_borders() {
    Element letterhead = TABLES.get(0);
    assertThat(all(letterhead, "w:tr")).hasSize(2);
    assertThat(all(letterhead, "w:tblBorders")).isEmpty();
    assertThat(value(letterhead, "w:gridSpan")).isEmpty();
    assertThat(all(letterhead, "w:gridCol").stream().map(column -> column.getAttribute("w:w")))
        .containsExactly("3742", "5613");
    assertThat(first(letterhead, "w:tblLayout").getAttribute("w:type")).isEqualTo("fixed");
  }

  @Test
  void columns_of_other_widths_share_a_grid() {
    Element merged = all(DocxFile.of(AwkwardDocuments.tablesInCells()).main(), "w:tbl").stream()
        .filter(table -> words(table).startsWith("trái")).findFirst().orElseThrow();
    assertThat(all(merged, "w:gridCol").stream().map(column -> column.getAttribute("w:w")))
        .containsExactly("1000", "500", "1500");
    assertThat(all(merged, "w:tr").stream().map(row -> children(row).stream()
        .filter(child -> child.getTagName().equals("w:tc"))
        .map(cell -> first(cell, "w:tcW").getAttribute("w:w") + "/" + value(cell, "w:gridSpan")).toList()))
        .containsExactly(List.of("1000/", "2000/2"), List.of("1000/", "2000/2"), List.of("1500/2", "1500/"),
            List.of("1500/2", "1500/"), List.of("1000/", "2000/2"), List.of("1000/", "2000/2"));
  }

  @Test
  void layouts_are_never_split_and_the_signature_keeps_text_with_it() {
    for (Element row : all(TABLES.get(0), "w:tr")) {
      assertThat(first(row, "w:cantSplit")).isNotNull();
    }
    assertThat(first(DOCX.paragraph("TỈNH MẪU"), "w:keepNext")).isNotNull();
    assertThat(first(DOCX.paragraph("Số: 12"), "w:keepNext")).isNull();
    assertThat(first(DOCX.paragraph("Trong quá trình"), "w:keepNext")).isNotNull();
    assertThat(first(DOCX.paragraph("Trần Văn Mẫu"), "w:keepNext")).isNull();
  }

  @Test
  void the_space_above_the_closing_block_counts_once() {
    // 12 pt above the block, including the 6 pt below the preceding text
    assertThat(Look.of(DOCX, DOCX.paragraph("Nơi nhận:")).twips("w:spacing", "w:before")).isEqualTo(120);
    assertThat(Look.of(DOCX, DOCX.paragraph("TM. ỦY BAN")).twips("w:spacing", "w:before")).isEqualTo(120);
  }

  @Test
  void head_rows_come_again_and_rows_stay_whole() {
    List<Element> rows = all(TABLES.get(1), "w:tr");
    assertThat(first(rows.get(0), "w:tblHeader")).isNotNull();
    assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
      assertThat(first(row, "w:tblHeader")).isNull();
      assertThat(first(row, "w:cantSplit")).isNotNull();
    });
  }

  @Test
  void a_row_that_no_page_can_hold_may_be_split() {
    List<Element> rows = all(DocxFile.of(AwkwardDocuments.longRow()).main(), "w:tr");
    assertThat(words(rows.get(1))).startsWith("dòng 0");
    assertThat(first(rows.get(1), "w:cantSplit")).isNull();
    assertThat(first(rows.get(2), "w:cantSplit")).isNotNull();
  }

  @Test
  void widths_that_nobody_settled_share_the_text_width() {
    List<Integer> widths = all(TABLES.get(1), "w:gridCol").stream()
        .map(column -> Integer.parseInt(column.getAttribute("w:w"))).toList();
    // 210 - 30 - 15 mm = 9355 twips, as 1 : 5 : 3 : 2
    assertThat(widths).containsExactly(850, 4253, 2551, 1701);
  }

  @Test
  void cells_span_columns_and_rows() {
    List<Element> rows = all(TABLES.get(1), "w:tr");
    assertThat(value(rows.get(1), "w:gridSpan")).isEqualTo("4");
    Element begun = all(rows.get(2), "w:vMerge").get(0);
    Element continued = all(rows.get(3), "w:vMerge").get(0);
    assertThat(begun.getAttribute("w:val")).isEqualTo("restart");
    assertThat(continued.hasAttribute("w:val")).isFalse();
    assertThat(words(rows.get(3))).isEqualTo("2Trồng cây ven sông2.500");
  }

  @Test
  void columns_align_the_words_of_body_and_total_rows() {
    assertThat(Look.of(DOCX, DOCX.paragraph("1.500")).align()).isEqualTo("right");
    assertThat(Look.of(DOCX, DOCX.paragraph("4.000")).align()).isEqualTo("right");
    assertThat(Look.of(DOCX, DOCX.paragraph("Vườn ươm")).align()).isEqualTo("left");
    assertThat(Look.of(DOCX, DOCX.paragraph("Số cây")).align()).isEqualTo("center");
    assertThat(Look.of(DOCX, DOCX.paragraph("I. Trồng mới")).align()).isEqualTo("left");
  }

  @Test
  void borders_are_thin_and_black() {
    // 0.5 pt = 4 eighths
    assertThat(children(first(TABLES.get(1), "w:tblBorders"))).hasSize(6).allSatisfy(side -> {
      assertThat(side.getAttribute("w:val")).isEqualTo("single");
      assertThat(side.getAttribute("w:sz")).isEqualTo("4");
      assertThat(side.getAttribute("w:color")).isEqualTo("000000");
    });
  }
}
