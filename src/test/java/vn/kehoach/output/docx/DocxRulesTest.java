package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.output.docx.DocxFile.all;
import static vn.kehoach.output.docx.DocxFile.first;
import static vn.kehoach.output.docx.DocxFile.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;

/** Rules are drawn under the text above them (Decree 30/2020, Appendix I, II.1b, II.2b, II.5b). */
class DocxRulesTest {

  private static final DocxFile DOCX = DocxFile.of(SampleDocument.plan());

  @Test
  void a_rule_hangs_on_the_paragraph_above_it() {
    assertThat(all(DOCX.main(), "v:line").stream().map(line -> words(paragraphOf(line)))).containsExactly(
        "ỦY BAN NHÂN DÂN\nXÃ SÔNG MẪU", "Độc lập - Tự do - Hạnh phúc",
        "Phát triển cây xanh đô thị và ven sông\ntrên địa bàn tỉnh giai đoạn 2026 - 2030");
  }

  @Test
  void it_lies_below_the_last_line() {
    // 2 lines of 13 pt: each 14.95 pt (1.149 x 13, in twips), and 1 pt of gap
    Element agency = all(DOCX.main(), "v:line").get(0);
    assertThat(agency.getAttribute("from")).isEqualTo("65.55pt,30.9pt");
    assertThat(agency.getAttribute("to")).isEqualTo("121.55pt,30.9pt");
    assertThat(agency.getAttribute("strokeweight")).isEqualTo("0.75pt");
  }

  @Test
  void the_paragraph_leaves_room_for_it() {
    // gap 2 pt + thickness 0.75 pt + 14 pt after
    assertThat(Look.of(DOCX, DOCX.paragraph("Phát triển")).twips("w:spacing", "w:after")).isEqualTo(335);
  }

  @Test
  void space_above_a_ruled_paragraph_belongs_to_the_one_before() {
    Block.Rule rule = new Block.Rule("attached-rule", Length.points(100), Length.points(50));
    DocxFile docx = DocxFile.of(SampleDocument.of(SampleDocument.p("type", "KẾ HOẠCH"),
        SampleDocument.p("attached", "(Kèm theo Quyết định)"), rule));
    assertThat(Look.of(docx, docx.paragraph("KẾ HOẠCH")).twips("w:spacing", "w:after")).isEqualTo(60);
    assertThat(Look.of(docx, docx.paragraph("(Kèm")).twips("w:spacing", "w:before")).isZero();
    assertThat(first(docx.main(), "v:line").getAttribute("from")).isEqualTo("50.0pt,18.1pt");
  }

  @Test
  void two_rules_lie_one_below_the_other() {
    Block.Rule rule = new Block.Rule("motto-rule", Length.points(100), Length.points(50));
    DocxFile docx = DocxFile.of(SampleDocument.of(SampleDocument.p("tieu-ngu", "Độc lập"), rule, rule));
    List<Element> lines = all(docx.main(), "v:line");
    assertThat(lines.stream().map(line -> line.getAttribute("from")))
        .containsExactly("50.0pt,17.1pt", "50.0pt,21.85pt");
    assertThat(lines.stream().map(DocxRulesTest::paragraphOf).distinct()).hasSize(1);
  }

  @Test
  void nothing_is_drawn_with_underscores() {
    assertThat(words(DOCX.main())).doesNotContain("_");
  }

  private static Element paragraphOf(Element line) {
    return (Element) line.getParentNode().getParentNode().getParentNode();
  }
}
