package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Size, weight, slant and alignment of each component (Decree 30/2020, Appendix I, Part I, sections II, III and V). */
class DocxLooksAsTheDecreeSaysTest {

  private static final DocxFile DOCX = DocxFile.of(SampleDocument.plan());

  @ParameterizedTest
  @CsvSource({
    "CỘNG HÒA XÃ HỘI,    13, true,  false, center",
    "Độc lập - Tự do,    14, true,  false, center",
    "TỈNH MẪU,           13, false, false, center",
    "ỦY BAN NHÂN DÂN,    13, true,  false, center",
    "Số: 12,             13, false, false, center",
    "'Sông Mẫu, ngày',   14, false, true,  center",
    "KẾ HOẠCH,           14, true,  false, center",
    "Phát triển cây,     14, true,  false, center",
    "Căn cứ Luật,        14, false, true,  both",
    "Ủy ban nhân dân,    14, false, false, both",
    "I. MỤC ĐÍCH,        14, true,  false, both",
    "1. Mục đích,        14, true,  false, both",
    "a) Đối với,         14, false, false, both",
    "TM. ỦY BAN,         14, true,  false, center",
    "CHỦ TỊCH,           14, true,  false, center",
    "Trần Văn Mẫu,       14, true,  false, center",
    "Nơi nhận:,          12, true,  true,  left",
    "- Lưu: VT,          11, false, false, left",
    "PHỤ LỤC,            14, true,  false, center",
    "DANH MỤC,           14, true,  false, center",
    "HỎA TỐC,            13, true,  false, center",
  })
  void each_component_has_its_size_weight_and_posture(
      String start, double points, boolean bold, boolean italic, String align) {
    Look look = Look.of(DOCX, DOCX.paragraph(start));
    assertThat(look.points()).isEqualTo(points);
    assertThat(look.has("w:b")).isEqualTo(bold);
    assertThat(look.has("w:i")).isEqualTo(italic);
    assertThat(look.align()).isEqualTo(align);
  }

  @Test
  void everything_is_black_times_new_roman_in_vietnamese() {
    String styles = new String(DOCX.parts().get("word/styles.xml"), StandardCharsets.UTF_8);
    Element fonts = DocxFile.first(DOCX.root("word/styles.xml"), "w:rFonts");
    for (String script : new String[] {"w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"}) {
      assertThat(fonts.getAttribute(script)).isEqualTo("Times New Roman");
    }
    assertThat(DocxFile.all(DOCX.root("word/styles.xml"), "w:rFonts")).hasSize(1);
    assertThat(DocxFile.first(DOCX.root("word/styles.xml"), "w:lang").getAttribute("w:val")).isEqualTo("vi-VN");
    assertThat(styles).doesNotContainIgnoringCase("theme");
    assertThat(DOCX.names()).noneMatch(name -> name.contains("theme"));
    assertThat(DocxFile.all(DOCX.root("word/styles.xml"), "w:color").stream().map(color -> color.getAttribute("w:val")))
        .containsOnly("FF0000");
    assertThat(Look.of(DOCX, DOCX.paragraph("HỎA TỐC")).of("w:color", "w:val")).isEqualTo("FF0000");
  }

  @Test
  void the_text_has_an_indented_first_line_and_space_below() {
    Look body = Look.of(DOCX, DOCX.paragraph("Ủy ban nhân dân"));
    assertThat(body.twips("w:ind", "w:firstLine") * 25.4 / 1440).isBetween(10.0, 12.71);
    assertThat(body.twips("w:spacing", "w:after")).isGreaterThanOrEqualTo(120);
    assertThat(body.of("w:spacing", "w:lineRule")).isEqualTo("exact");
    assertThat(body.twips("w:spacing", "w:line") / 20.0).isCloseTo(18, within(0.01));
  }

  @Test
  void headings_stay_with_what_follows() {
    assertThat(Look.of(DOCX, DOCX.paragraph("1. Mục đích")).has("w:keepNext")).isTrue();
    assertThat(Look.of(DOCX, DOCX.paragraph("Phân công rõ")).has("w:keepNext")).isFalse();
  }

  @Test
  void word_shows_no_compatibility_banner() {
    assertThat(DocxFile.all(DOCX.root("word/settings.xml"), "w:compatSetting").stream()
        .filter(setting -> setting.getAttribute("w:name").equals("compatibilityMode"))
        .map(setting -> setting.getAttribute("w:val"))).containsExactly("15");
  }
}
