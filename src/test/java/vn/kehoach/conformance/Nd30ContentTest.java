package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.plan.Reference;

/** Decree 30/2020, Appendix I, Part I, section II, 6: rules ND30-36 to ND30-54. */
class Nd30ContentTest {

  /** 1 cm or 1.27 cm. */
  private static final double[] INDENTS = {10, 12.7};

  /** The order of points in the Decree: no f, j, w, z, and đ after d. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static boolean isIndented(double millimetres) {
    return Math.abs(millimetres - INDENTS[0]) < 0.2 || Math.abs(millimetres - INDENTS[1]) < 0.2;
  }

  private static boolean hasBasis(Components its) {
    return !its.basis().isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nd30_36_the_legal_basis_stands_right_below_the_title_one_paragraph_each(Format format) {
    format.where(Specimens.all(), Nd30ContentTest::hasBasis, its -> {
      assertThat(its.basis()).hasSameSizeAs(its.plan().legalBasis());
      assertThat(its.basis()).allMatch(line -> line.words().matches("(Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở) .*"));
      assertThat(its.content().get(0).words()).doesNotStartWith("Căn cứ ");
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_37_the_legal_basis_is_13_to_14_pt_italic_ends_in_semicolons_and_a_last_full_stop(Format format) {
    format.where(Specimens.wellWorded(), Nd30ContentTest::hasBasis, its -> {
      List<? extends Piece> basis = its.basis();
      for (int i = 0; i < basis.size(); i++) {
        Look.ITALIC.of(basis.get(i), 13, 14);
        assertThat(basis.get(i).words()).endsWith(i < basis.size() - 1 ? ";" : ".");
        assertThat(isIndented(its.sheet().firstLine(basis.get(i)))).as(basis.get(i).words()).isTrue();
        assertThat(its.sheet().isJustified(basis.get(i))).as(basis.get(i).words()).isTrue();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_38_a_cited_document_has_number_date_and_body_and_a_law_has_none_of_number_and_body(Format format) {
    format.where(Specimens.wellWorded(), Nd30ContentTest::hasBasis, its -> {
      for (Piece line : its.basis()) {
        Matcher law = Pattern.compile("^Căn cứ (Bộ luật|Luật|Pháp lệnh) ").matcher(line.words());
        if (law.find()) {
          assertThat(line.words()).doesNotContain("số ", "Quốc hội");
        } else if (line.words().matches("Căn cứ (Nghị định|Quyết định|Thông tư|Kế hoạch|Chỉ thị) .*")) {
          assertThat(line.words())
              .matches("Căn cứ \\p{L}+ \\p{L}+ số \\S+/\\S+ ngày \\d+ tháng \\d+ năm \\d{4} của \\p{Lu}.* .*[;.]");
        }
      }
    });
  }

  /** Documents that the plan declares and cites: "[@id]". */
  private static List<Reference> cited(Components its) {
    String words = String.join("\n", its.sheet().pieces().stream().map(Piece::words).toList());
    return its.plan().references().stream()
        .filter(reference -> reference.number() != null && reference.number().value().matches("\\d.*"))
        .filter(reference -> words.split(Pattern.quote(reference.number().value()), -1).length > 2).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nd30_39_a_document_is_cited_in_full_first_and_by_type_and_symbol_later(Format format) {
    format.where(Specimens.wellWorded(), its -> !cited(its).isEmpty(), its -> {
      for (Reference reference : cited(its)) {
        String number = Components.plain(reference.number());
        String full = Pattern.quote(Components.plain(reference.type()) + " số " + number)
            + " ngày \\d+ tháng \\d+ năm \\d{4} của " + Pattern.quote(Components.plain(reference.issuer()));
        List<String> mentions = its.sheet().pieces().stream().filter(piece -> piece != its.subject()).map(Piece::words)
            .filter(words -> words.contains(number)).toList();
        assertThat(mentions.get(0)).containsPattern(full);
        assertThat(mentions.subList(1, mentions.size())).noneMatch(words -> words.contains(number + " ngày"));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_40_the_body_is_13_to_14_pt_upright_and_justified_in_one_size(Format format) {
    format.each(Specimens.all(), its -> {
      assertThat(its.body()).isNotEmpty();
      Set<Double> sizes = new HashSet<>();
      for (Piece piece : its.body()) {
        assertThat(piece.size()).as(piece.words()).isBetween(13.0, 14.0);
        assertThat(piece.isItalic()).as("italic: " + piece.words()).isFalse();
        assertThat(its.sheet().isJustified(piece)).as("justified: " + piece.words()).isTrue();
        sizes.add(piece.size());
      }
      assertThat(sizes).containsExactly((double) its.sheet().specimen().size());
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_41_the_first_line_is_indented_by_1_cm_or_1_27_cm_alike_throughout(Format format) {
    format.each(Specimens.all(), its -> {
      assertThat(its.body()).allMatch(piece -> isIndented(its.sheet().firstLine(piece)));
      assertThat(its.body().stream().mapToDouble(its.sheet()::firstLine).max().orElseThrow()).isCloseTo(
          its.body().stream().mapToDouble(its.sheet()::firstLine).min().orElseThrow(), within(0.4));
      assertThat(its.body()).noneMatch(piece -> piece.words().contains("\t"));
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_42_paragraphs_are_at_least_6_pt_apart(Format format) {
    // with several signers, the signatures are above the recipients, where the content is taken to end
    format.where(Specimen.all(), its -> !its.plan().isJoint(), its -> {
      List<? extends Piece> paragraphs = new ArrayList<>(its.content());
      int measured = 0;
      for (int i = 1; i < paragraphs.size(); i++) {
        Piece above = paragraphs.get(i - 1);
        Piece below = paragraphs.get(i);
        boolean body = above.size() > 12 && below.size() > 12;
        if (body && its.areNeighbours(above, below) && its.sheet().spaceBetween(above, below).isPresent()) {
          // upright and bold letters on lines of one height differ by a tenth of a point
          assertThat(its.sheet().spaceBetween(above, below).getAsDouble()).as(below.words()).isGreaterThan(5.85);
          measured++;
        }
      }
      assertThat(measured).isPositive();
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(new String(docx.parts().get("word/styles.xml"), StandardCharsets.UTF_8)
            + new String(docx.parts().get("word/document.xml"), StandardCharsets.UTF_8))
            .doesNotContain("contextualSpacing");
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_43_lines_are_single_to_one_and_a_half(Format format) {
    format.each(Specimen.all(), its -> {
      List<? extends Piece> shown =
          its.content().stream().filter(piece -> its.sheet().pitch(piece).isPresent()).toList();
      assertThat(shown).isNotEmpty().allSatisfy(piece -> assertThat(
          its.sheet().pitch(piece).getAsDouble() / (1.149 * piece.size())).as(piece.words()).isBetween(0.999, 1.5));
    });
  }

  private static boolean hasArticles(Components its) {
    return its.content().stream().anyMatch(piece -> piece.words().matches("Điều \\d+\\. .*"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_44_an_outline_has_articles_or_roman_headings_never_both(Format format) {
    format.where(Specimens.all(), Nd30ContentTest::hasArticles, its -> assertThat(its.muc()).isEmpty());
    format.where(Specimens.all(), its -> !hasArticles(its), its -> {
      assertThat(its.muc()).isNotEmpty();
      assertThat(its.content()).noneMatch(piece -> piece.words().matches("(Chương|Tiểu mục) .*") && piece.isBold());
    });
  }

  private static boolean isPart(Piece piece) {
    return piece.words().matches("(Phần|Chương) [IVXLC]+|(Mục|Tiểu mục) \\d+");
  }

  /** A heading on a centred line of its own, with its title in capitals on the centred line below. */
  private static void eachHeadingWithTitleBelow(Format format, Predicate<Piece> isLabel) {
    format.where(Specimens.all(), its -> its.content().stream().anyMatch(isLabel), its -> {
      for (Piece label : its.content().stream().filter(isLabel).toList()) {
        Piece title = its.below(label, 1);
        for (Piece line : List.of(label, title)) {
          Look.BOLD.of(line, 13, 14);
          assertThat(its.sheet().isCentredOnPage(line)).as(line.words()).isTrue();
        }
        assertThat(label.isInCapitals()).isFalse();
        assertThat(title.isInCapitals()).isTrue();
        its.sheet().spaceBetween(label, title).ifPresent(space -> assertThat(space).as("right under").isLessThan(8));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_45_a_part_or_chapter_has_a_roman_number_over_a_title_in_bold_capitals(Format format) {
    eachHeadingWithTitleBelow(format, piece -> piece.words().matches("Phần [IVXLC]+"));
    eachHeadingWithTitleBelow(format, piece -> piece.words().matches("Chương [IVXLC]+"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_46_a_section_of_a_chapter_has_an_arabic_number_over_a_title_in_bold_capitals(Format format) {
    eachHeadingWithTitleBelow(format, piece -> piece.words().matches("Mục \\d+"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_47_an_article_is_bold_small_letters_in_the_size_of_the_body_indented(Format format) {
    format.where(Specimens.all(), Nd30ContentTest::hasArticles, its -> {
      for (Piece article : its.content().stream().filter(piece -> piece.words().startsWith("Điều ")).toList()) {
        assertThat(article.words()).matches("Điều \\d+\\. \\p{Lu}.*");
        Look.BOLD.of(article, its.sheet().specimen().size(), its.sheet().specimen().size());
        assertThat(article.isInCapitals()).isFalse();
        assertThat(isIndented(its.sheet().firstLine(article))).isTrue();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_48_a_clause_is_bold_where_it_has_a_title_and_plain_where_it_has_none(Format format) {
    eachClause(format, its -> its.khoan().stream().filter(Piece::hasBold).toList(), (its, clause) -> {
      Look.BOLD.of(clause, its.sheet().specimen().size(), its.sheet().specimen().size());
      assertThat(clause.words()).as("a title has a line of its own").doesNotMatch(".*[.;]$");
    });
    eachClause(format, its -> its.khoan().stream().filter(clause -> !clause.hasBold()).toList(), (its, clause) ->
        Look.PLAIN.of(clause, its.sheet().specimen().size(), its.sheet().specimen().size()));
  }

  private static void eachClause(
      Format format, Function<Components, List<? extends Piece>> clauses,
      BiConsumer<Components, Piece> check) {
    format.where(Specimens.wellWorded(), its -> !clauses.apply(its).isEmpty(), its -> {
      for (Piece clause : clauses.apply(its)) {
        check.accept(its, clause);
        assertThat(isIndented(its.sheet().firstLine(clause))).as(clause.words()).isTrue();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_49_points_have_vietnamese_letters_in_order_and_stand_upright(Format format) {
    Set<Character> seen = new HashSet<>();
    format.where(Specimens.wellWorded(), its -> !its.diem().isEmpty(), its -> {
      char before = 0;
      for (Piece point : its.diem()) {
        char letter = point.words().charAt(0);
        int expected = letter == 'a' ? 0 : LETTERS.indexOf(before) + 1;
        assertThat(LETTERS.indexOf(letter)).as(point.words()).isEqualTo(expected);
        Look.PLAIN.of(point, its.sheet().specimen().size(), its.sheet().specimen().size());
        assertThat(isIndented(its.sheet().firstLine(point))).isTrue();
        before = letter;
        seen.add(letter);
      }
    });
    assertThat(seen).as("every letter was seen").hasSize(LETTERS.length() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void nd30_50_a_muc_is_a_roman_number_and_a_title_in_bold_capitals_on_one_line(Format format) {
    format.where(Specimens.all(), its -> !its.muc().isEmpty(), its -> {
      for (Piece heading : its.muc()) {
        assertThat(heading.words()).matches("[IVXLC]+\\. \\p{Lu}.*");
        assertThat(heading.isInCapitals()).as(heading.words()).isTrue();
        Look.BOLD.of(heading, 13, 14);
        assertThat(isIndented(its.sheet().firstLine(heading))).isTrue();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_51_every_heading_has_a_title(Format format) {
    format.each(Specimens.all(), its -> assertThat(its.content())
        .noneMatch(piece -> piece.words().matches("[IVXLC]+\\.|Điều \\d+\\.|\\d+\\.|[a-zđ]\\)")));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_52_the_last_sentence_ends_with_the_closing_mark(Format format) {
    format.each(Specimens.wellWorded(), its -> {
      assertThat(its.content().get(its.content().size() - 1).words()).endsWith("./.");
      assertThat(its.content().stream().filter(piece -> piece.words().contains("./.")).count()).isEqualTo(1);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_53_numbers_run_on_without_gaps_and_repeats(Format format) {
    format.where(Specimens.wellWorded(), its -> !its.muc().isEmpty(), its -> {
      int roman = 0;
      int clause = 0;
      for (Piece piece : its.content()) {
        String marker = piece.words().split(" ")[0];
        if (isPart(piece)) {
          roman = piece.words().startsWith("Phần") ? 0 : roman;
        } else if (marker.matches("[IVXLC]+\\.")) {
          roman = marker.equals("I.") ? 1 : roman + 1;
          assertThat(marker).as(piece.words()).isEqualTo(ROMAN.get(roman) + ".");
          clause = 0;
        } else if (marker.matches("\\d+\\.")) {
          clause++;
          assertThat(marker).as(piece.words()).isEqualTo(clause + ".");
        }
      }
    });
  }

  private static final List<String> ROMAN =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** The Decree does not regulate tables that span pages; we repeat their heads and keep rows together. */
  @ParameterizedTest
  @EnumSource
  void nd30_54_tables_are_11_to_14_pt_repeat_their_heads_and_are_closed_on_every_page(Format format) {
    format.where(Specimens.all(), its -> its.sheet().pieces().stream().anyMatch(its.sheet()::isInTable), its -> {
      assertThat(its.sheet().all(its.sheet()::isInTable)).allSatisfy(
          piece -> assertThat(piece.size()).as(piece.words()).isBetween(11.0, 14.0));
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(docx.borderedTables()).isNotEmpty().allSatisfy(
            table -> assertThat(table.getTrArray(0).getTrPr().sizeOfTblHeaderArray()).isPositive());
      }
    });
    if (format == Format.PDF) {
      format.where(Specimens.all(), its -> hasLongTable((PdfSheet) its.sheet()), its -> {
        PdfSheet pdf = (PdfSheet) its.sheet();
        assertIsClosed(pdf);
        assertThat(pdf.artifacts()).filteredOn(piece -> !piece.type().equals("PageNumber")).isNotEmpty()
            .allMatch(head -> pdf.pieces().stream().anyMatch(piece -> head.words().contains(piece.words())));
      });
    }
  }

  /** On every page, a line closes the part of the table there, even of a row that is taller than a page. */
  private static void assertIsClosed(PdfSheet pdf) {
    for (int page = 1; page <= pdf.pages().size(); page++) {
      int number = page;
      double last = pdf.pieces().stream().filter(pdf::isInTable).flatMap(piece -> piece.lines().stream())
          .filter(line -> line.page() == number).mapToDouble(PdfPiece.Line::baseline).max().orElse(0);
      assertThat(last == 0 || pdf.pages().get(page - 1).strokes().stream().anyMatch(
          stroke -> stroke.height() < 0.5 && stroke.width() > 5 && stroke.top() > last && stroke.top() < last + 4))
          .as("page " + page).isTrue();
    }
  }

  private static boolean hasLongTable(PdfSheet pdf) {
    return pdf.artifacts().stream().anyMatch(piece -> !piece.type().equals("PageNumber"));
  }
}
