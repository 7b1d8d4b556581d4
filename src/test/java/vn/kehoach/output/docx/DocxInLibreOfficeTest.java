package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.support.PrintedPage;
import vn.kehoach.support.Soffice;

/** LibreOffice opens the file and lays it out as intended. Skipped without LibreOffice. */
class DocxInLibreOfficeTest {

  private static final double POINT = 25.4 / 72;

  private static List<PrintedPage> pages;

  @BeforeAll
  static void convert(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(Soffice.isInstalled(), "soffice is not on the path");
    Path docx = Files.write(folder.resolve("plan.docx"), DocxFile.write(SampleDocument.plan(), null));
    Soffice.convert(List.of(docx), "pdf", folder);
    pages = PrintedPage.of(Files.readAllBytes(folder.resolve("plan.pdf")));
  }

  @Test
  void there_are_four_pages_and_the_last_two_lie_on_their_side() {
    assertThat(pages).extracting(page -> page.width() > page.height()).containsExactly(false, false, true, true);
  }

  @Test
  void pages_are_numbered_from_the_second_of_each_section() {
    assertThat(pages).extracting(page -> page.lines().get(0).words().split(" ")[0])
        .containsExactly("TỈNH", "2", "PHỤ", "2");
  }

  @Test
  void the_first_line_stands_at_the_top_margin_even_with_a_footnote_in_the_document() {
    // a margin of 20 mm, then the ascent of 13 pt
    assertThat(pages.get(0).lines().get(0).baseline()).isCloseTo(20 + 0.891 * 13 * POINT, within(0.7));
  }

  @Test
  void rules_are_drawn_under_their_words_and_centred() {
    // the left column is 66 mm wide and begins at 30 mm, the right one at 96 mm; the subject has the whole text width
    assertUnder("XÃ SÔNG MẪU", 56, 30 + 33);
    assertUnder("Hạnh phúc", 175, 96 + 49.5);
    assertUnder("2030", 120, 30 + 82.5);
  }

  /** @param length in points */
  private static void assertUnder(String words, double length, double middle) {
    double baseline = pages.get(0).line(words).baseline();
    assertThat(pages.get(0).strokes()).anySatisfy(rule -> {
      assertThat(rule.height()).isLessThan(1);
      assertThat(rule.width()).isCloseTo(length * POINT, within(0.07));
      assertThat((rule.left() + rule.right()) / 2).isCloseTo(middle, within(0.2));
      assertThat(rule.top() - baseline).isBetween(0.8, 2.9);
    });
  }
}
