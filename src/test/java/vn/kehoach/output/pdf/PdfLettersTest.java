package vn.kehoach.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.output.pdf.Pages.Line;
import vn.kehoach.output.pdf.Pages.Page;
import vn.kehoach.output.pdf.Pages.Strip;
import vn.kehoach.source.Text;

/** Letters have the right font and size and rules the right length, measured in the PDF in points. */
class PdfLettersTest {

  private static Pdf sample;
  private static Page first;

  @BeforeAll
  static void write() {
    sample = Pdf.of(Sample.document());
    first = sample.pages().page(1);
  }

  @Test
  void four_faces_are_embedded_as_subsets() {
    List<String> names = sample.ask(PdfLettersTest::fonts);
    assertThat(names).containsExactlyInAnyOrder(
        "LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic");
  }

  private static List<String> fonts(PDDocument document) {
    List<String> names = new ArrayList<>();
    try {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
          names.add(font.getName().substring(7));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return names.stream().distinct().toList();
  }

  @Test
  void components_have_the_sizes_and_faces_of_the_table_of_letters() {
    check("CHÍNH PHỦ", 13, "LiberationSerif");
    check("ỦY BAN NHÂN DÂN", 13, "LiberationSerif-Bold");
    check("CỘNG HÒA XÃ HỘI", 13, "LiberationSerif-Bold");
    check("Độc lập", 14, "LiberationSerif-Bold");
    check("Số: 73", 13, "LiberationSerif");
    check("Quảng Ninh, ngày", 14, "LiberationSerif-Italic");
    check("KẾ HOẠCH", 14, "LiberationSerif-Bold");
    check("Căn cứ", 14, "LiberationSerif-Italic");
    check("Thực hiện", 14, "LiberationSerif");
    Page last = sample.pages().page(5);
    assertThat(last.line("Nơi nhận:").font()).endsWith("LiberationSerif-BoldItalic");
    assertThat(last.line("Nơi nhận:").size()).isEqualTo(12);
    assertThat(last.line("- Chính phủ").size()).isEqualTo(11);
  }

  private static void check(String start, double size, String face) {
    Line line = first.line(start);
    assertThat(line.size()).as(start).isEqualTo(size);
    assertThat(line.font().substring(7)).as(start).isEqualTo(face);
  }

  @Test
  void the_motto_has_a_rule_of_its_own_length_under_it() {
    Line motto = first.line("Độc lập");
    Strip rule = ruleBelow(motto);
    assertThat(rule.width()).isCloseTo(motto.right() - motto.left(), within(0.2));
    assertThat(rule.left()).isCloseTo(motto.left(), within(0.2));
    assertThat(rule.height()).isCloseTo(0.75, within(0.01));
    assertThat(rule.top()).isGreaterThan(motto.baseline());
  }

  @Test
  void agency_and_subject_have_a_centred_rule_of_a_third_to_a_half() {
    for (String start : List.of("TỈNH QUẢNG NINH", "năm 2026")) {
      Line above = first.line(start);
      Strip rule = ruleBelow(above);
      assertThat(rule.left() + rule.width() / 2).isCloseTo((above.left() + above.right()) / 2, within(0.3));
    }
    assertThat(ruleBelow(first.line("TỈNH QUẢNG NINH")).width()).isCloseTo(55, within(0.1));
    assertThat(ruleBelow(first.line("năm 2026")).width()).isCloseTo(120, within(0.1));
  }

  private static Strip ruleBelow(Line line) {
    return first.strips().stream()
        .filter(strip -> strip.top() > line.baseline() && strip.top() < line.baseline() + 10 && strip.height() < 1)
        .filter(strip -> strip.left() < line.right() && strip.left() + strip.width() > line.left())
        .findFirst().orElseThrow();
  }

  @Test
  void a_frame_surrounds_its_words() {
    Line words = first.line("HỎA TỐC");
    List<Strip> sides = first.strips().stream()
        .filter(strip -> Math.abs(strip.top() - words.baseline()) < 30 && strip.left() < 220).toList();
    assertThat(sides).filteredOn(strip -> Math.abs(strip.width() - 80) < 0.1).hasSize(2);
    assertThat(sides).filteredOn(strip -> strip.height() > 20).hasSize(2);
    assertThat((words.left() + words.right()) / 2).isCloseTo(sides.get(0).left() + 40, within(0.2));
  }

  @Test
  void number_and_date_stand_at_one_height() {
    assertThat(first.line("Số: 73").baseline()).isCloseTo(first.line("Quảng Ninh, ngày").baseline(), within(1.0));
  }

  @Test
  void emphasis_turns_faces_on_and_raises_letters() {
    Page page = Pdf.of(new Block.Paragraph("body", List.of(
        words("thường ", Emphasis.NONE), words("đậm ", Emphasis.NONE.withBold()),
        words("nghiêng ", Emphasis.NONE.withItalic()), words("m", Emphasis.NONE),
        words("2", Emphasis.NONE.withSuperscript())))).pages().page(1);
    assertThat(page.line("thường").font()).endsWith("LiberationSerif");
    assertThat(page.line("đậm").font()).endsWith("LiberationSerif-Bold");
    assertThat(page.line("nghiêng").font()).endsWith("LiberationSerif-Italic");
    assertThat(page.line("2").size()).isCloseTo(14 * 0.58, within(0.05));
    assertThat(page.line("2").baseline()).isLessThan(page.line("m").baseline() - 3);
  }

  @Test
  void underlined_words_have_a_line_under_them() {
    Inline underlined = words("gạch chân", Emphasis.NONE.withUnderline());
    Page page = Pdf.of(new Block.Paragraph("body", List.of(underlined))).pages().page(1);
    Line line = page.line("gạch chân");
    assertThat(page.strips()).anySatisfy(strip -> {
      assertThat(strip.width()).isCloseTo(line.right() - line.left(), within(0.3));
      assertThat(strip.top()).isBetween(line.baseline(), line.baseline() + 4);
    });
  }

  @Test
  void a_footnote_is_numbered_in_the_text_and_at_the_foot_of_its_page() {
    Page page = sample.pages().all().stream()
        .filter(one -> one.lines().stream().anyMatch(line -> line.text().startsWith("Tỷ lệ hồ sơ")))
        .findFirst().orElseThrow();
    assertThat(page.lines()).filteredOn(line -> line.text().equals("1")).hasSize(2);
    Line note = page.line("Theo số liệu");
    assertThat(note.size()).isEqualTo(11);
    assertThat(note.baseline()).isEqualTo(page.lines().stream().mapToDouble(Line::baseline).max().orElseThrow());
  }

  private static Inline words(String words, Emphasis emphasis) {
    return new Inline.Words(Text.of(words), emphasis);
  }
}
