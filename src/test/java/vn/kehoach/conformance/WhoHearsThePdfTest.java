package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.support.PdfTags;
import vn.kehoach.support.Plans;

/**
 * Whoever has the PDF read out hears what a reader of the DOCX sees: the same paragraphs in the same order, words apart,
 * headings, lists and tables named as what they are, and nothing else.
 */
class WhoHearsThePdfTest {

  static Stream<Specimen> specimens() {
    return Plans.all().stream().map(plan -> Specimen.of(plan, 14));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_the_paragraphs_of_the_docx_word_by_word(Specimen specimen) throws IOException {
    List<String> seen = new ArrayList<>(DocxLook.of(specimen).edgeWords());
    seen.addAll(DocxLook.of(specimen).words());
    assertThat(tags(specimen).spoken()).isEqualTo(seen);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_headings_as_headings_and_finds_them_among_the_bookmarks(Specimen specimen) throws IOException {
    List<String> headings = DocxLook.of(specimen).headings();
    PdfTags tags = tags(specimen);
    assertThat(tags.texts("H1").size() + tags.texts("H2").size() + tags.texts("H3").size()).isEqualTo(headings.size());
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      assertThat(titles(document.getDocumentCatalog().getDocumentOutline())).isEqualTo(headings);
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    if (node == null) {
      return titles;
    }
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle().replaceAll("\\s+", " "));
      titles.addAll(titles(item));
    }
    return titles;
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_tables_where_there_are_figures_and_none_where_words_only_stand_side_by_side(Specimen specimen)
      throws IOException {
    PdfTags tags = tags(specimen);
    DocxLook docx = DocxLook.of(specimen);
    assertThat(tags.texts("Table")).hasSize(docx.borderedTables());
    assertThat(tags.texts("TH")).hasSize(docx.headCells());
    assertThat(tags.texts("TH")).allMatch(words -> !words.isBlank());
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void copies_letters_as_they_were_typed(Specimen specimen) throws IOException {
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      String copied = new PDFTextStripper().getText(document);
      assertThat(Normalizer.isNormalized(copied, Normalizer.Form.NFC)).isTrue();
      assertThat(copied).contains("ế", "CỘNG HÒA".substring(0, 2)).doesNotContainPattern("[\\uFFFD\\uE000-\\uF8FF\\uFFFE]");
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void is_told_the_language_and_the_title(Specimen specimen) throws IOException {
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Kế hoạch ");
    }
  }

  private static PdfTags tags(Specimen specimen) throws IOException {
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      return PdfTags.of(document);
    }
  }

  static Stream<Path> plans() {
    return Plans.all().stream();
  }
}
