package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
 * A screen reader reads from the PDF what the DOCX shows: the same paragraphs in the same order, with separate words;
 * headings, lists and tables marked as such; and nothing else.
 */
class WhoHearsThePdfTest {

  static Stream<Specimen> specimens() {
    return Plans.all().stream().map(plan -> Specimen.of(plan, 14));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_the_paragraphs_of_the_docx_word_by_word(Specimen specimen) {
    DocxSheet docx = DocxSheet.of(specimen);
    List<DocxPiece> seen = new ArrayList<>(docx.edge(0, true, "first"));
    seen.addAll(docx.pieces());
    seen.addAll(docx.edge(0, false, "first"));
    assertThat(PdfSheet.of(specimen).pieces()).extracting(Piece::words)
        .isEqualTo(seen.stream().map(Piece::words).toList());
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_headings_as_headings_and_finds_them_among_the_bookmarks(Specimen specimen) throws IOException {
    List<DocxPiece> headings = DocxSheet.of(specimen).pieces().stream().filter(piece -> piece.outline() > 0).toList();
    List<PdfPiece> heard =
        PdfSheet.of(specimen).pieces().stream().filter(piece -> piece.type().matches("H\\d")).toList();
    assertThat(heard).extracting(Piece::words).isEqualTo(headings.stream().map(Piece::words).toList());
    assertThat(heard).extracting(PdfPiece::type)
        .isEqualTo(headings.stream().map(piece -> "H" + piece.outline()).toList());
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
          .isEqualTo(headings.stream().map(Piece::words).toList());
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    if (node == null) {
      return titles;
    }
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle().replaceAll(" +", " "));
      titles.addAll(titles(item));
    }
    return titles;
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_items_of_lists_as_items_each_with_its_label(Specimen specimen) throws IOException {
    PdfTags tags = tags(specimen);
    assertThat(tags.texts("LI")).isNotEmpty();
    assertThat(tags.texts("LBody")).hasSameSizeAs(tags.texts("LI"));
    assertThat(tags.texts("Lbl"))
        .allMatch(label -> label.matches("\\d+\\.?|\\d+(\\.\\d+)+\\.?|\\p{Ll}\\)|[-+*]|[IVX]+[.-]|Bước \\d+[.:]"));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void hears_tables_where_there_are_figures_and_none_where_words_only_stand_side_by_side(Specimen specimen)
      throws IOException {
    PdfTags tags = tags(specimen);
    DocxSheet docx = DocxSheet.of(specimen);
    assertThat(tags.texts("Table")).hasSameSizeAs(docx.borderedTables());
    List<String> heads = docx.pieces().stream().filter(piece -> piece.cell() != null && piece.cell().head())
        .map(Piece::words).toList();
    assertThat(tags.texts("TH").stream().map(String::strip).filter(words -> !words.isEmpty()).toList())
        .isEqualTo(heads);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void does_not_hear_page_numbers_nor_the_heads_of_tables_again_on_every_page(Specimen specimen) {
    List<String> heads = DocxSheet.of(specimen).pieces().stream()
        .filter(piece -> piece.cell() != null && piece.cell().head()).map(DocxPiece::words).toList();
    for (PdfPiece artifact : PdfSheet.of(specimen).artifacts()) {
      String rest = artifact.type().equals("Artifact") ? artifact.words().replace(" ", "") : "";
      for (String head : heads) {
        rest = rest.replaceFirst(Pattern.quote(head.replace(" ", "")), "");
      }
      assertThat(rest).as(artifact.words()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void copies_letters_as_they_were_typed(Specimen specimen) throws IOException {
    try (PDDocument document = Loader.loadPDF(specimen.pdf())) {
      String copied = new PDFTextStripper().getText(document);
      assertThat(Normalizer.isNormalized(copied, Normalizer.Form.NFC)).isTrue();
      assertThat(copied).contains("ế").doesNotContainPattern("[\\uFFFD\\uE000-\\uF8FF]");
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
}
