package vn.kehoach.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the file and lays it out as meant. Skipped where there is no LibreOffice. */
class DocxInLibreOfficeTest {

  @TempDir
  private static Path folder;

  private static PDDocument pdf;

  @BeforeAll
  static void convert() throws Exception {
    Assumptions.assumeTrue(hasLibreOffice(), "soffice is not on the path");
    Files.write(folder.resolve("plan.docx"), DocxFile.write(SampleDocument.plan(), null));
    Process process = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), folder.resolve("plan.docx").toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("plan.pdf")).exists();
    pdf = Loader.loadPDF(folder.resolve("plan.pdf").toFile());
  }

  @AfterAll
  static void close() throws IOException {
    if (pdf != null) {
      pdf.close();
    }
  }

  @Test
  void there_are_four_pages_and_the_last_two_lie_on_their_side() {
    assertThat(Stream.of(0, 1, 2, 3).map(page -> pdf.getPage(page).getMediaBox().getWidth() > 800))
        .containsExactly(false, false, true, true);
    assertThat(pdf.getNumberOfPages()).isEqualTo(4);
  }

  @Test
  void pages_are_numbered_from_the_second_of_each_section() throws Exception {
    assertThat(firstWord(1)).isEqualTo("TỈNH");
    assertThat(firstWord(2)).isEqualTo("2");
    assertThat(firstWord(3)).isEqualTo("PHỤ");
    assertThat(firstWord(4)).isEqualTo("2");
  }

  @Test
  void the_first_line_stands_at_the_top_margin_even_with_a_footnote_in_the_document() throws Exception {
    // 20 mm of margin, then the ascent of 13 pt
    Word first = words(1).get(0);
    assertThat(first.baseline()).isCloseTo(20 / 25.4 * 72 + 0.891 * 13, within(2.0));
  }

  @Test
  void rules_are_drawn_under_their_words_and_centred() throws Exception {
    List<PdfLines.Stroke> rules = PdfLines.of(pdf.getPage(0)).stream()
        .filter(stroke -> stroke.length() > 40 && stroke.length() < 200).filter(PdfLines.Stroke::isLevel).toList();
    // the left column is 66 mm wide and begins at 30 mm, the right one at 96 mm; the subject has the whole text width
    assertUnder(rules, "MẪU", 1, 56, (30 + 33) / 25.4 * 72);
    assertUnder(rules, "phúc", 0, 175, (96 + 49.5) / 25.4 * 72);
    assertUnder(rules, "2030", 0, 120, (30 + 82.5) / 25.4 * 72);
  }

  private static void assertUnder(
      List<PdfLines.Stroke> rules, String word, int occurrence, double length, double middle) throws IOException {
    double baseline = words(1).stream().filter(found -> found.text().equals(word)).toList().get(occurrence).baseline();
    assertThat(rules).anySatisfy(rule -> {
      assertThat(rule.length()).isCloseTo(length, within(0.2));
      assertThat((rule.fromX() + rule.toX()) / 2).isCloseTo(middle, within(0.5));
      assertThat(rule.fromY() - baseline).isBetween(2.5, 8.0);
    });
  }

  private static String firstWord(int page) throws IOException {
    return words(page).get(0).text();
  }

  /** A word and the distance of its baseline from the top edge. */
  private record Word(String text, double baseline) {}

  private static List<Word> words(int page) throws IOException {
    List<Word> words = new ArrayList<>();
    PDFTextStripper stripper = new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        int at = 0;
        for (String word : text.split(" ")) {
          words.add(new Word(word, positions.get(Math.min(at, positions.size() - 1)).getY()));
          at += word.length() + 1;
        }
      }
    };
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return words;
  }

  private static boolean hasLibreOffice() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
  }
}
