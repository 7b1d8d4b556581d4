package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.docx4j.TextUtils;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Style;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docx4j can read the file as its own typed objects. */
class DocxReadsBackTest {

  private static WordprocessingMLPackage docx;

  @BeforeAll
  static void read() throws Exception {
    docx = WordprocessingMLPackage.load(new ByteArrayInputStream(DocxFile.write(SampleDocument.plan(), null)));
  }

  @Test
  void the_file_says_what_it_is() throws Exception {
    CoreProperties core = docx.getDocPropsCorePart().getContents();
    assertThat(docx.getTitle()).isEqualTo("Kế hoạch phát triển cây xanh <đô thị> & ven sông");
    assertThat(core.getCreator().getContent()).containsExactly("UBND tỉnh Mẫu");
    assertThat(core.getSubject().getContent()).containsExactly("Số: 12/KH-UBND");
    assertThat(core.getLanguage().getContent()).containsExactly("vi-VN");
    assertThat(core.getCreated().getContent()).containsExactly("2026-03-09T00:00:00Z");
    assertThat(core.getModified().getContent()).containsExactly("2026-03-09T00:00:00Z");
    assertThat(docx.getDocPropsExtendedPart().getContents().getApplication()).isEqualTo("kehoach");
  }

  @Test
  void headings_are_those_of_word_so_that_its_navigation_pane_shows_them() throws Exception {
    List<Style> styles = docx.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle();
    for (int level = 1; level <= 3; level++) {
      String name = "heading " + level;
      Style heading = styles.stream().filter(style -> style.getName().getVal().equals(name)).findFirst().orElseThrow();
      assertThat(heading.getPPr().getOutlineLvl().getVal().intValue()).isEqualTo(level - 1);
      assertThat(heading.getPPr().getKeepNext().isVal()).isTrue();
    }
  }

  @Test
  void styles_carry_their_vietnamese_names() throws Exception {
    List<Style> styles = docx.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle();
    assertThat(styles.stream().map(style -> style.getName().getVal()))
        .contains("Lời văn", "Quốc hiệu", "Tiêu ngữ", "Trích yếu", "Danh sách nơi nhận", "Số trang");
  }

  @Test
  void the_footnote_is_a_footnote() throws Exception {
    FootnotesPart notes = (FootnotesPart) docx.getParts().get(new PartName("/word/footnotes.xml"));
    CTFtnEdn note = notes.getContents().getFootnote().get(2);
    assertThat(TextUtils.getText(note.getContent().get(0))).contains("Gọi tắt là Kế hoạch cây xanh.");
  }

  @Test
  void sections_have_headers_and_footers_of_their_own() {
    List<SectionWrapper> sections = docx.getDocumentModel().getSections();
    assertThat(sections).hasSize(2).allSatisfy(section -> {
      assertThat(section.getHeaderFooterPolicy().getFirstHeader()).isNotNull();
      assertThat(section.getHeaderFooterPolicy().getDefaultHeader()).isNotNull();
      assertThat(section.getHeaderFooterPolicy().getFirstFooter()).isNotNull();
    });
  }
}
