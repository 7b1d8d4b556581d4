package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.support.PrintedPage;

/** Not in the Decree, but implied by it: rules ND30-E1 to ND30-E6, for every standard. */
class Nd30TechniqueTest {

  @ParameterizedTest
  @EnumSource
  void nd30_e1_letters_are_composed(Format format) {
    format.each(Specimen.all(), its -> assertThat(its.sheet().pieces()).allMatch(
        piece -> Normalizer.isNormalized(piece.words(), Normalizer.Form.NFC)));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_e3_nothing_is_placed_by_spaces_tabs_or_empty_paragraphs(Format format) {
    format.each(Specimen.all(), its -> {
      assertThat(its.sheet().pieces()).flatExtracting(Piece::runs).extracting(Piece.Run::words)
          .noneMatch(words -> words.contains("  ") || words.contains("\t"));
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(docx.spacers()).isEmpty();
        assertThat(new String(docx.parts().get("word/document.xml"), StandardCharsets.UTF_8))
            .doesNotContain("<w:tab/>");
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_e4_lines_are_drawn_black_half_to_three_quarters_of_a_point_thick(Format format) {
    format.each(Specimens.all(), its -> {
      List<Sheet.Rule> rules = its.sheet().pieces().stream().filter(piece -> !its.sheet().isInTable(piece))
          .flatMap(piece -> its.sheet().rulesUnder(piece).stream())
          .filter(rule -> rule.color().equals("000000")).toList();
      assertThat(rules.size()).isGreaterThanOrEqualTo(3);
      assertThat(rules).allSatisfy(rule -> assertThat(rule.weight()).isBetween(0.49, 0.8));
      assertThat(its.sheet().pieces()).noneMatch(
          piece -> piece.hasUnderline() || piece.words().matches(".*(__|[\\u2500-\\u257F]|--).*"));
      if (its.sheet() instanceof PdfSheet pdf) {
        pdf.pieces().forEach(piece -> assertThat(piece.lines()).as("crossed out: " + piece.words())
            .noneMatch(line -> isCrossed(line, piece.size(), pdf.pages().get(line.page() - 1).strokes())));
      }
    });
  }

  /** Capitals are two thirds of the font size high. */
  private static boolean isCrossed(PdfPiece.Line line, double size, List<PrintedPage.Stroke> strokes) {
    double top = line.baseline() - size * 25.4 / 72 * 2 / 3;
    return strokes.stream().anyMatch(stroke -> stroke.left() < line.right() - 0.2 && stroke.right() > line.left() + 0.2
        && stroke.top() < line.baseline() - 0.1 && stroke.bottom() > top + 0.1);
  }

  @ParameterizedTest
  @EnumSource
  void nd30_e5_motto_and_symbol_have_straight_hyphens(Format format) {
    format.each(Specimens.all(), its -> {
      assertThat(its.tieuNgu().words()).contains("\u002D").doesNotContainPattern("[\u2010-\u2015\u2212]");
      if (its.isOnItsOwn()) {
        assertThat(its.number().words()).contains("\u002D").doesNotContainPattern("[\u2010-\u2015\u2212]");
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_e6_the_document_says_that_it_is_vietnamese(Format format) {
    format.each(Specimen.all(), its -> assertThat(its.sheet().language()).isEqualTo("vi-VN"));
  }
}
