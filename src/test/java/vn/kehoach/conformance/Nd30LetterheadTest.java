package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decree 30/2020, Appendix I, Part I, section II, 1 to 4: rules ND30-11 to ND30-30. */
class Nd30LetterheadTest {

  /** A plan of its own has number, place and date; one attached to a decision has none (Mẫu 1.3). */
  private static void eachOnItsOwn(Format format, List<Specimen> specimens, Consumer<Components> check) {
    format.where(specimens, Components::isOnItsOwn, check);
  }

  private static void eachWithParent(Format format, BiConsumer<Components, Piece> check) {
    format.where(Specimens.all(), its -> its.parent().isPresent(),
        its -> check.accept(its, its.parent().orElseThrow()));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_11_quoc_hieu_is_12_to_13_pt_bold_capitals_at_the_top_right(Format format) {
    format.each(Specimens.all(), its -> {
      Piece words = its.quocHieu();
      assertThat(words.words()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      assertThat(words.size()).isBetween(12.0, 13.0);
      assertThat(words.isBold()).isTrue();
      assertThat(words.hasItalic()).isFalse();
      if (words instanceof PdfPiece printed) {
        assertThat(printed.first().page()).isEqualTo(1);
        assertThat(printed.middle()).isGreaterThan(105);
        assertThat(printed.first().baseline()).isLessThan(31);
      } else {
        DocxPiece.Cell cell = ((DocxPiece) words).cell();
        assertThat(List.of(cell.table(), cell.row(), cell.column())).isEqualTo(List.of(0, 0, 1));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_12_tieu_ngu_is_13_to_14_pt_bold_with_spaced_hyphens_under_quoc_hieu(Format format) {
    format.each(Specimens.all(), its -> {
      Piece words = its.tieuNgu();
      assertThat(words.words()).isEqualTo("Độc lập \u002D Tự do \u002D Hạnh phúc");
      assertThat(words.size()).isBetween(13.0, 14.0);
      assertThat(words.isBold()).isTrue();
      assertThat(words.hasItalic()).isFalse();
      assertThat(its.sheet().isCentredUnder(words, its.quocHieu())).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_13_the_line_under_the_motto_is_as_long_as_the_motto(Format format) {
    format.each(Specimens.all(), its -> {
      List<Sheet.Rule> rules = its.sheet().rulesUnder(its.tieuNgu());
      assertThat(rules).hasSize(1);
      assertThat(rules.get(0).isBetween(0.98, 1.02)).as(rules.toString()).isTrue();
      assertThat(rules.get(0).offCentre()).isLessThan(0.5);
      assertThat(its.tieuNgu().hasUnderline()).isFalse();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_14_quoc_hieu_and_tieu_ngu_are_a_single_line_apart(Format format) {
    format.each(Specimens.all(), its -> {
      if (its.tieuNgu() instanceof PdfPiece motto) {
        double apart = motto.first().baseline() - ((PdfPiece) its.quocHieu()).first().baseline();
        // between the spacings of the two: 1.149 times 12 to 14 pt
        assertThat(apart * 72 / 25.4).isBetween(1.149 * its.quocHieu().size() - 0.1, 1.149 * motto.size() + 0.1);
        return;
      }
      for (Piece piece : List.of(its.quocHieu(), its.tieuNgu())) {
        DocxPiece paragraph = (DocxPiece) piece;
        assertThat(paragraph.exact()).isFalse();
        assertThat(paragraph.pitch()).isCloseTo(1, within(0.01));
        assertThat(paragraph.before()).isZero();
      }
      assertThat(((DocxPiece) its.quocHieu()).after()).isZero();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_15_quoc_hieu_and_tieu_ngu_stand_on_one_line_each(Format format) {
    format.each(Specimens.all(), its -> {
      for (Piece piece : List.of(its.quocHieu(), its.tieuNgu())) {
        if (piece instanceof PdfPiece printed) {
          assertThat(printed.lines()).hasSize(1);
        } else {
          double width = piece.runs().stream().mapToDouble(Letters::width).sum();
          assertThat(width).isLessThan(((DocxPiece) piece).cell().width());
        }
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_16_the_parent_agency_is_12_to_13_pt_plain_capitals_above_the_agency(Format format) {
    eachWithParent(format, (its, parent) -> {
      assertThat(parent.isInCapitals()).isTrue();
      assertThat(parent.size()).isBetween(12.0, 13.0);
      assertThat(parent.hasBold()).isFalse();
      assertThat(parent.hasItalic()).isFalse();
      assertThat(its.sheet().isCentredUnder(its.agency(), parent)).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_17_the_agency_is_12_to_13_pt_bold_capitals_at_the_top_left(Format format) {
    format.each(Specimens.all(), its -> {
      Piece agency = its.agency();
      assertThat(agency.isInCapitals()).isTrue();
      assertThat(agency.size()).isBetween(12.0, 13.0);
      assertThat(agency.isBold()).isTrue();
      assertThat(agency.hasItalic()).isFalse();
      if (agency instanceof PdfPiece printed) {
        assertThat(printed.middle()).isLessThan(105);
        double top = ((PdfPiece) its.quocHieu()).first().baseline();
        PdfPiece first = its.parent().map(PdfPiece.class::cast).orElse(printed);
        assertThat(first.first().baseline()).isCloseTo(top, within(0.4));
      } else {
        assertThat(((DocxPiece) agency).cell().column()).isZero();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_18_the_line_under_the_agency_is_a_third_to_a_half_of_its_name(Format format) {
    format.each(Specimens.all(), its -> assertIsAThirdToAHalf(its.sheet().rulesUnder(its.agency())));
  }

  static void assertIsAThirdToAHalf(List<Sheet.Rule> rules) {
    assertThat(rules).hasSize(1);
    assertThat(rules.get(0).isBetween(1.0 / 3, 1.0 / 2)).as(rules.toString()).isTrue();
    assertThat(rules.get(0).offCentre()).isLessThan(0.5);
  }

  @ParameterizedTest
  @EnumSource
  void nd30_19_parent_and_agency_have_one_size(Format format) {
    eachWithParent(format, (its, parent) -> assertThat(parent.size()).isEqualTo(its.agency().size()));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_20_the_number_is_13_pt_padded_below_10_or_left_blank_under_the_agency(Format format) {
    eachOnItsOwn(format, Specimens.all(), its -> {
      assertThat(its.number().words()).matches("Số: (\\d{2,}|\u00A0{4,})/.*");
      assertThat(its.number().size()).isEqualTo(13);
      assertThat(its.number().hasBold()).isFalse();
      assertThat(its.number().hasItalic()).isFalse();
      assertThat(its.sheet().isCentredUnder(its.number(), its.agency())).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_21_the_symbol_is_in_capitals_with_hyphens_between_its_groups_and_no_spaces(Format format) {
    eachOnItsOwn(format, Specimens.wellWorded(),
        its -> assertThat(symbol(its)).matches("\\p{Lu}+(-\\p{Lu}[\\p{L}\\d&.]*)+"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_22_the_symbol_of_a_plan_is_kh_and_its_issuer(Format format) {
    eachOnItsOwn(format, Specimens.wellWorded(),
        its -> assertThat(symbol(its)).startsWith("KH-").hasSizeGreaterThan(4));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_23_no_year_stands_in_the_symbol(Format format) {
    eachOnItsOwn(format, Specimens.wellWorded(), its -> assertThat(symbol(its)).doesNotContainPattern("20\\d\\d"));
  }

  private static String symbol(Components its) {
    String words = its.number().words();
    return words.substring(words.indexOf('/') + 1);
  }

  @ParameterizedTest
  @EnumSource
  void nd30_26_place_and_date_are_13_to_14_pt_italic_level_with_the_number(Format format) {
    eachOnItsOwn(format, Specimens.all(), its -> {
      assertThat(its.date().words().replaceFirst("^(Thành phố|Đặc khu|Thị xã) ", ""))
          .matches("(\\p{Lu}[\\p{L}.]*|\\d+)( (\\p{Lu}[\\p{L}.]*|\\d+|-))*, ngày .* tháng .* năm .*");
      assertThat(its.date().size()).isBetween(13.0, 14.0);
      assertThat(its.date().isItalic()).isTrue();
      assertThat(its.date().hasBold()).isFalse();
      assertThat(its.sheet().isCentredUnder(its.date(), its.tieuNgu())).isTrue();
      if (its.date() instanceof PdfPiece date) {
        double apart = date.first().baseline() - ((PdfPiece) its.number()).first().baseline();
        assertThat(Math.abs(apart) * 72 / 25.4).isLessThan(2);
        assertThat(date.lines()).hasSize(1);
      } else {
        assertThat(((DocxPiece) its.date()).cell().row()).isEqualTo(((DocxPiece) its.number()).cell().row());
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_27_days_below_10_and_the_months_1_and_2_are_padded(Format format) {
    eachOnItsOwn(format, Specimens.all(), its -> assertThat(its.date().words())
        .matches(".*ngày (0[1-9]|[12]\\d|3[01]|\u00A0+) tháng (01|02|0?[3-9]|1[0-2]|\u00A0+) năm (20\\d\\d|\u00A0+)"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_28_the_months_3_to_9_are_not_padded(Format format) {
    eachOnItsOwn(format, Specimens.all(),
        its -> assertThat(its.date().words()).doesNotContainPattern("tháng 0[3-9]"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_29_the_place_is_the_one_the_plan_names(Format format) {
    eachOnItsOwn(format, Specimens.all(), its -> assertThat(its.date().words())
        .startsWith(Components.plain(its.plan().header().place()) + ", ngày"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_30_the_date_is_written_with_the_words_ngay_thang_nam(Format format) {
    eachOnItsOwn(format, Specimens.all(), its -> assertThat(its.date().words()).contains(" ngày ", " tháng ", " năm ")
        .doesNotContain("/"));
  }
}
