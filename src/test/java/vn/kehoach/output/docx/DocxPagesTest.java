package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.kehoach.output.docx.DocxFile.all;
import static vn.kehoach.output.docx.DocxFile.first;
import static vn.kehoach.output.docx.DocxFile.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.kehoach.document.Block;

/** Paper, margins, page numbers and the foot of page 1 (Decree 30/2020, Appendix I, I.1 to I.3, I.7, III.1, III.4). */
class DocxPagesTest {

  private static final DocxFile DOCX = DocxFile.of(SampleDocument.plan());
  private static final List<Element> SECTIONS = all(DOCX.main(), "w:sectPr");

  @Test
  void the_paper_is_a4_upright_and_the_appendix_lies_on_its_side() {
    assertThat(millimetres(SECTIONS.get(0), "w:pgSz", "w:w")).isCloseTo(210, within(0.02));
    assertThat(millimetres(SECTIONS.get(0), "w:pgSz", "w:h")).isCloseTo(297, within(0.02));
    assertThat(first(SECTIONS.get(0), "w:pgSz").hasAttribute("w:orient")).isFalse();
    assertThat(millimetres(SECTIONS.get(1), "w:pgSz", "w:w")).isCloseTo(297, within(0.02));
    assertThat(first(SECTIONS.get(1), "w:pgSz").getAttribute("w:orient")).isEqualTo("landscape");
  }

  @Test
  void margins_are_within_the_decree() {
    Element page = SECTIONS.get(0);
    assertThat(millimetres(page, "w:pgMar", "w:top")).isBetween(19.99, 25.01);
    assertThat(millimetres(page, "w:pgMar", "w:bottom")).isBetween(19.99, 25.01);
    assertThat(millimetres(page, "w:pgMar", "w:left")).isBetween(29.99, 35.01);
    assertThat(millimetres(page, "w:pgMar", "w:right")).isBetween(14.99, 20.01);
  }

  @Test
  void the_page_number_stands_centred_at_the_head_and_not_on_the_first_page() {
    for (Element section : SECTIONS) {
      assertThat(first(section, "w:titlePg")).isNotNull();
      Element number = root(reference(section, "w:headerReference", "default"));
      assertThat(first(number, "w:fldSimple").getAttribute("w:instr").strip()).isEqualTo("PAGE");
      Look look = Look.of(DOCX, first(number, "w:p"));
      assertThat(look.align()).isEqualTo("center");
      assertThat(look.points()).isBetween(13.0, 14.0);
      assertThat(words(root(reference(section, "w:headerReference", "first")))).isEmpty();
    }
  }

  @Test
  void an_appendix_counts_its_pages_from_1() {
    for (Element section : SECTIONS) {
      assertThat(first(section, "w:pgNumType").getAttribute("w:start")).isEqualTo("1");
    }
    DocxFile running = DocxFile.of(AwkwardDocuments.sectionsEndingInTables());
    Element last = all(running.main(), "w:sectPr").get(2);
    assertThat(first(last, "w:pgNumType")).isNull();
    assertThat(reference(last, "w:headerReference", "first"))
        .isEqualTo(reference(last, "w:headerReference", "default"));
  }

  @Test
  void the_contact_line_stands_under_a_line_at_the_foot_of_page_1_only() {
    Element footer = root(reference(SECTIONS.get(0), "w:footerReference", "first"));
    assertThat(words(footer)).isEqualTo("Số 1 phố Mẫu, phường Mẫu; điện thoại 0123");
    assertThat(first(first(footer, "w:pBdr"), "w:top").getAttribute("w:val")).isEqualTo("single");
    assertThat(Look.of(DOCX, first(footer, "w:p")).points()).isBetween(11.0, 12.0);
    assertThat(Look.of(DOCX, first(footer, "w:p")).align()).isEqualTo("center");
    assertThat(all(SECTIONS.get(0), "w:footerReference")).hasSize(1);
    assertThat(words(root(reference(SECTIONS.get(1), "w:footerReference", "first")))).isEmpty();
  }

  @Test
  void a_page_break_is_a_property_of_what_follows() {
    assertThat(first(DOCX.paragraph("Ghi chú ở trang sau."), "w:pageBreakBefore")).isNotNull();
    assertThat(all(DOCX.main(), "w:pageBreakBefore")).hasSize(1);
    DocxFile tables = DocxFile.of(SampleDocument.of(SampleDocument.p("body", "trước"),
        new Block.PageBreak(), SampleDocument.closing()));
    assertThat(first(tables.paragraph("Nơi nhận:"), "w:pageBreakBefore")).isNotNull();
  }

  private static double millimetres(Element section, String element, String attribute) {
    return Integer.parseInt(first(section, element).getAttribute(attribute)) * 25.4 / 1440;
  }

  private static String reference(Element section, String element, String type) {
    return all(section, element).stream().filter(reference -> reference.getAttribute("w:type").equals(type))
        .map(reference -> reference.getAttribute("r:id")).findFirst().orElseThrow();
  }

  private static Element root(String id) {
    String target = all(DOCX.root("word/_rels/document.xml.rels"), "Relationship").stream()
        .filter(relationship -> relationship.getAttribute("Id").equals(id))
        .map(relationship -> relationship.getAttribute("Target")).findFirst().orElseThrow();
    return DOCX.root("word/" + target);
  }
}
