package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.plan.Header;
import vn.kehoach.plan.Plan.Medium;

/** Decree 30/2020, Appendix I, Part I, section III, 1, and the forms 1.3 and 2.1: rules ND30-75 to ND30-85. */
class Nd30AppendicesTest {

  private static boolean hasAppendices(Components its) {
    return !its.plan().appendices().isEmpty();
  }

  private static void eachAppendix(Format format, BiConsumer<Components, Piece> check) {
    format.where(Specimens.all(), Nd30AppendicesTest::hasAppendices,
        its -> its.appendixLabels().forEach(label -> check.accept(its, label)));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_75_the_text_points_to_every_appendix(Format format) {
    format.where(Specimens.wellWorded(), Nd30AppendicesTest::hasAppendices, its -> {
      List<String> text = new ArrayList<>(its.content().stream().map(Piece::words).toList());
      its.sheet().pieces().subList(0, its.sheet().indexOf(its.appendixLabels().get(0))).stream()
          .filter(its.sheet()::isInTable).forEach(cell -> text.add(cell.words()));
      for (Piece label : its.appendixLabels()) {
        String mention = "(?s).*" + label.words() + "(?![\\p{L}]).*";
        assertThat(text).as(label.words()).anyMatch(words -> words.matches(mention));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_76_several_appendices_have_roman_numbers_and_a_single_one_has_none(Format format) {
    List<String> labels = List.of("Phụ lục I", "Phụ lục II", "Phụ lục III");
    format.where(Specimens.all(), its -> its.plan().appendices().size() > 1, its -> assertThat(its.appendixLabels())
        .extracting(Piece::words).isEqualTo(labels.subList(0, its.plan().appendices().size())));
    format.where(Specimens.all(), its -> its.plan().appendices().size() == 1,
        its -> assertThat(its.appendixLabels()).extracting(Piece::words).containsExactly("Phụ lục"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_77_the_label_is_14_pt_bold_small_letters_in_the_middle_of_a_line_of_its_own(Format format) {
    eachAppendix(format, (its, label) -> {
      assertThat(label.words()).matches("Phụ lục( [IVX]+)?");
      Look.BOLD.of(label, 14, 14);
      assertThat(its.sheet().isCentredOnPage(label)).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_78_its_title_is_13_to_14_pt_bold_capitals_in_the_middle_below(Format format) {
    eachAppendix(format, (its, label) -> {
      Piece title = its.below(label, 1);
      Look.BOLD.of(title, 13, 14);
      assertThat(title.isInCapitals()).as(title.words()).isTrue();
      assertThat(its.sheet().isCentredOnPage(title)).as(title.words()).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_79_the_reference_names_the_plan_in_13_to_14_pt_italic_over_a_short_line(Format format) {
    eachAppendix(format, (its, label) -> {
      Piece reference = its.below(label, 2);
      Look.ITALIC.of(reference, 13, 14);
      assertThat(reference.words()).matches("\\(Kèm theo Kế hoạch .* số .*/.* ngày .* tháng .* năm .* của .*\\)"
          + "|\\(Kèm theo Kế hoạch số .*/KH ?-.* ngày .* tháng .* năm .* của .*\\)");
      assertThat(its.sheet().isCentredOnPage(reference)).isTrue();
      Nd30LetterheadTest.assertIsAThirdToAHalf(its.sheet().rulesUnder(reference));
    });
    format.where(Specimens.all(),
        its -> hasAppendices(its) && its.isOnItsOwn() && its.plan().medium() == Medium.PAPER, its -> {
          String number = its.number().words().replace("Số: ", "số ");
          String date = its.date().words().substring(its.date().words().indexOf("ngày"));
          assertThat(its.appendixLabels()).allMatch(label -> its.below(label, 2).words().contains(number + " " + date));
        });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_80_an_electronic_original_leaves_number_and_date_of_the_reference_blank(Format format) {
    String reference = "\\(Kèm theo Kế hoạch số _/KH-\\S+ ngày _ tháng _ năm _ của .*\\)".replace("_", "\u00A0+");
    format.where(Specimens.all(),
        its -> hasAppendices(its) && its.isOnItsOwn() && its.plan().medium() == Medium.ELECTRONIC,
        its -> assertThat(its.appendixLabels()).allMatch(label -> its.below(label, 2).words().matches(reference)));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_81_every_appendix_is_numbered_from_1_on_pages_of_its_own(Format format) {
    eachAppendix(format, (its, label) -> {
      if (its.sheet() instanceof DocxSheet docx) {
        int section = ((DocxPiece) label).section();
        assertThat(docx.sections().get(section).getPgNumType().getStart().intValue()).isEqualTo(1);
        assertThat(its.sheet().all(piece -> ((DocxPiece) piece).section() == section).get(0)).isSameAs(label);
      } else {
        PdfPiece.Line first = ((PdfPiece) label).first();
        assertThat(((PdfSheet) its.sheet()).pieces()).filteredOn(piece -> piece.first().page() == first.page())
            .allMatch(piece -> piece == label || piece.first().baseline() > first.baseline());
      }
    });
    if (format == Format.PDF) {
      format.where(Specimen.all(), its -> hasAppendices(its) && lastPages(its) > 1, its -> {
        int page = ((PdfPiece) its.appendixLabels().get(its.appendixLabels().size() - 1)).first().page();
        assertThat(numbers(its, page + 1)).containsExactly("2");
      });
    }
  }

  /** Those of the last appendix. */
  private static int lastPages(Components its) {
    PdfPiece label = (PdfPiece) its.appendixLabels().get(its.appendixLabels().size() - 1);
    return ((PdfSheet) its.sheet()).pages().size() - label.first().page() + 1;
  }

  private static List<String> numbers(Components its, int page) {
    return ((PdfSheet) its.sheet()).pageNumbers().stream().filter(number -> number.first().page() == page)
        .map(Piece::words).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nd30_82_the_number_of_the_first_page_of_an_appendix_is_hidden(Format format) {
    eachAppendix(format, (its, label) -> {
      if (its.sheet() instanceof DocxSheet docx) {
        int section = ((DocxPiece) label).section();
        assertThat(docx.sections().get(section).isSetTitlePg()).isTrue();
        assertThat(docx.edgeXml(section, true, "first")).isNotEmpty().doesNotContain("PAGE");
      } else {
        assertThat(numbers(its, ((PdfPiece) label).first().page())).isEmpty();
      }
    });
  }

  /** Only the system of the office may stamp an original: its place (cell 14) stays empty. */
  @ParameterizedTest
  @EnumSource
  void nd30_83_the_top_right_corner_is_left_to_the_signature_of_the_organisation(Format format) {
    format.where(Specimens.all(), its -> its.plan().header().circulation() == null, its -> {
      assertThat(its.sheet().pieces()).noneMatch(piece -> piece.words().matches(".*\\d{2}:\\d{2}:\\d{2}.*"));
      if (its.sheet() instanceof DocxSheet docx) {
        for (int section = 0; section < docx.sections().size(); section++) {
          assertThat(docx.edge(section, true, "first")).isEmpty();
        }
        return;
      }
      assertThat(((PdfSheet) its.sheet()).pieces().stream().flatMap(piece -> piece.lines().stream()))
          .filteredOn(line -> line.page() == 1).allMatch(line -> line.baseline() > 20);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_84_a_plan_attached_to_a_decision_names_it_and_has_no_number_date_signature_and_recipients(Format format) {
    format.where(Specimens.all(), its -> !its.isOnItsOwn(), its -> {
      Header header = its.plan().header();
      assertThat(header.agency()).isNotEmpty();
      List<String> words = its.sheet().pieces().stream().map(Piece::words).toList();
      assertThat(words).contains(Components.QUOC_HIEU, Components.TIEU_NGU, "KẾ HOẠCH")
          .doesNotContain("Nơi nhận:").noneMatch(line -> line.startsWith("Số:"));
      assertThat(its.letterhead()).noneMatch(piece -> piece.words().contains(", ngày"));
      assertThat(words.get(words.size() - 1)).doesNotMatch("(TM|KT|TL|TUQ)\\..*");
      Piece attached = its.attached().orElseThrow();
      assertThat(attached.words())
          .matches("\\(Kèm theo Quyết định số .*/QĐ-.* ngày .* tháng .* năm .* của .*\\)");
      Look.ITALIC.of(attached, 13, 14);
      assertThat(its.sheet().isCentredOnPage(attached)).isTrue();
      Nd30LetterheadTest.assertIsAThirdToAHalf(its.sheet().rulesUnder(attached));
      Nd30LetterheadTest.assertIsAThirdToAHalf(its.sheet().rulesUnder(its.agency()));
    });
    format.where(Specimens.all(), its -> !its.isOnItsOwn() && its.plan().medium() == Medium.PAPER,
        its -> assertThat(its.attached().orElseThrow().words())
            .contains(Components.plain(its.plan().attachedTo().number()), "tháng 11 năm 2026"));
    if (format == Format.PDF) {
      format.where(Specimens.all(), Nd30AppendicesTest::isAttachedInSeveralLines,
          its -> assertThat(((PdfSheet) its.sheet()).pages().get(0).lines()).as("a date stands on one line")
              .noneMatch(line -> line.words().matches("(tháng|năm) .*|.* (ngày|tháng|năm)[ \\u00A0]*")));
    }
    format.where(Specimens.all(), its -> !its.isOnItsOwn() && its.plan().medium() == Medium.ELECTRONIC,
        its -> assertThat(its.attached().orElseThrow().words()).doesNotContainPattern("\\d"));
  }

  private static boolean isAttachedInSeveralLines(Components its) {
    return !its.isOnItsOwn() && ((PdfPiece) its.attached().orElseThrow()).lines().size() > 1;
  }

  @ParameterizedTest
  @EnumSource
  void nd30_85_an_appendix_lies_on_its_side_where_the_plan_says_so(Format format) {
    eachAppendix(format, (its, label) -> {
      boolean lies = its.plan().appendices().get(its.appendixLabels().indexOf(label)).isLandscape();
      int paper = label instanceof PdfPiece printed ? printed.first().page() - 1 : ((DocxPiece) label).section();
      assertThat(its.sheet().papers().get(paper).isLandscape()).as(label.words()).isEqualTo(lies);
    });
    format.where(Specimens.all(), its -> its.plan().appendices().stream().anyMatch(one -> one.isLandscape()),
        its -> assertThat(its.sheet().papers()).anyMatch(Sheet.Paper::isLandscape));
  }
}
