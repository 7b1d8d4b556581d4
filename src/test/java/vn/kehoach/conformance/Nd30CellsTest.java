package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.conformance.PdfPiece.Line;

/**
 * The positions of components: Decree 30/2020, Appendix I, Part I, section IV, the diagram of cells (sơ đồ ô số). A PDF
 * is measured, on A4 with the middle at 105 mm; in a DOCX, table, row and column count.
 */
class Nd30CellsTest {

  private static Line first(Piece piece) {
    return ((PdfPiece) piece).first();
  }

  private static Line last(Piece piece) {
    return ((PdfPiece) piece).last();
  }

  private static DocxPiece.Cell cell(Piece piece) {
    return ((DocxPiece) piece).cell();
  }

  private static boolean isPdf(Components its) {
    return its.sheet() instanceof PdfSheet;
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell1_the_national_title_is_at_the_top_right_of_page_1(Format format) {
    format.each(Specimens.all(), its -> {
      for (Piece piece : List.of(its.quocHieu(), its.tieuNgu())) {
        if (isPdf(its)) {
          assertThat(first(piece).page()).isEqualTo(1);
          assertThat(first(piece).left()).isGreaterThan(90);
          assertThat(first(piece).right()).isLessThan(195.2);
        } else {
          assertThat(cell(piece)).extracting(DocxPiece.Cell::table, DocxPiece.Cell::row, DocxPiece.Cell::column)
              .containsExactly(0, 0, 1);
        }
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell2_the_agency_is_at_the_top_left_level_with_the_national_title(Format format) {
    format.each(Specimens.all(), its -> {
      Piece top = its.parent().isPresent() ? its.parent().orElseThrow() : its.agency();
      if (isPdf(its)) {
        assertThat(first(top).baseline()).isCloseTo(first(its.quocHieu()).baseline(), within(0.4));
        assertThat(((PdfPiece) its.agency()).lines()).allSatisfy(line -> {
          assertThat(line.left()).isGreaterThan(29.9);
          assertThat(line.right()).isLessThan(first(its.quocHieu()).left());
        });
      } else {
        assertThat(cell(top)).extracting(DocxPiece.Cell::table, DocxPiece.Cell::row, DocxPiece.Cell::column)
            .containsExactly(0, 0, 0);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell3_number_and_symbol_are_under_the_agency(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      assertThat(its.sheet().isCentredUnder(its.number(), its.agency())).isTrue();
      if (isPdf(its)) {
        assertThat(first(its.number()).baseline()).isGreaterThan(last(its.agency()).baseline() + 3);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell4_place_and_date_are_under_the_national_title_on_the_line_of_the_number(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      assertThat(its.sheet().isCentredUnder(its.date(), its.tieuNgu())).isTrue();
      if (isPdf(its)) {
        assertThat(first(its.date()).baseline()).isCloseTo(first(its.number()).baseline(), within(0.7));
      } else {
        assertThat(cell(its.date()).row()).isEqualTo(cell(its.number()).row());
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell5a_type_and_subject_are_in_the_middle_below_the_letterhead(Format format) {
    format.each(Specimens.all(), its -> {
      for (Piece piece : List.of(its.type(), its.subject())) {
        assertThat(its.sheet().isCentredOnPage(piece)).as(piece.words()).isTrue();
      }
      if (isPdf(its)) {
        assertThat(its.letterhead()).allMatch(piece -> last(piece).baseline() < first(its.type()).baseline());
      } else {
        assertThat(cell(its.type())).isNull();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell6_the_content_takes_the_whole_width_of_the_text(Format format) {
    format.each(Specimens.all(), its -> {
      if (!isPdf(its)) {
        assertThat(its.body()).allMatch(piece -> cell(piece) == null && ((DocxPiece) piece).right() == 0);
        return;
      }
      List<Line> lines = its.body().stream().flatMap(piece -> ((PdfPiece) piece).lines().stream())
          .filter(line -> its.sheet().papers().get(line.page() - 1).width() < 211).toList();
      assertThat(lines.stream().mapToDouble(Line::left).min().orElseThrow()).isCloseTo(30, within(0.4));
      assertThat(lines.stream().mapToDouble(Line::right).max().orElseThrow()).isCloseTo(195, within(0.4));
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell7a_the_authority_is_on_the_right_below_the_content(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      Piece authority = its.signature().get(0);
      Piece end = its.content().get(its.content().size() - 1);
      if (isPdf(its)) {
        assertThat(first(authority).left()).isGreaterThan(105);
        assertThat(first(authority).page() > last(end).page()
            || first(authority).baseline() > last(end).baseline() + 5).isTrue();
      } else {
        assertThat(cell(authority).column()).isEqualTo(1);
        assertThat(its.sheet().indexOf(authority)).isGreaterThan(its.sheet().indexOf(end));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell7b_the_name_is_under_the_position(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      List<? extends Piece> lines = its.signature();
      assertThat(its.sheet().isCentredUnder(lines.get(lines.size() - 1), lines.get(0))).isTrue();
    });
  }

  /** Nothing is printed between the two, where the leader signs and the seal covers a third of the signature. */
  @ParameterizedTest
  @EnumSource
  void nd30_cell7c_between_position_and_name_nothing_stands_on_the_right(Format format) {
    format.where(Specimens.all(), its -> its.isOnItsOwn() && its.plan().signatures().get(0).office() == null, its -> {
      List<? extends Piece> lines = its.signature();
      Piece above = lines.get(lines.size() - 2);
      Piece name = lines.get(lines.size() - 1);
      if (!isPdf(its)) {
        assertThat(((DocxPiece) name).before()).isGreaterThanOrEqualTo(85);
        return;
      }
      assertThat(first(name).baseline() - last(above).baseline()).isGreaterThan(30);
      assertThat(((PdfSheet) its.sheet()).pieces().stream().flatMap(piece -> piece.lines().stream()))
          .noneMatch(line -> line.page() == first(name).page() && line.right() > 110
              && line.baseline() > last(above).baseline() + 1 && line.baseline() < first(name).baseline() - 1);
      assertThat(((PdfSheet) its.sheet()).pages().get(first(name).page() - 1).strokes())
          .noneMatch(stroke -> stroke.right() > 110 && stroke.bottom() > last(above).baseline() + 1
              && stroke.top() < first(name).baseline() - 1);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell9b_the_recipients_are_on_the_left_level_with_the_authority(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      Piece label = its.sheet().piece("Nơi nhận:");
      if (isPdf(its)) {
        assertThat(first(label).left()).isCloseTo(30, within(0.3));
        assertThat(first(label).baseline()).isCloseTo(first(its.signature().get(0)).baseline(), within(0.8));
        assertThat(its.recipients()).allSatisfy(line -> assertThat(((PdfPiece) line).lines())
            .allMatch(one -> one.right() < first(its.signature().get(0)).left()));
      } else {
        assertThat(cell(label).column()).isZero();
        assertThat(cell(label).row()).isEqualTo(cell(its.signature().get(0)).row());
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell10b_a_mark_of_urgency_is_under_the_number(Format format) {
    format.where(Specimens.all(), its -> its.plan().header().urgency() != null, its -> {
      Piece mark = its.sheet().piece(Components.capitals(Components.plain(its.plan().header().urgency())));
      if (isPdf(its)) {
        assertThat(((PdfPiece) mark).middle()).isCloseTo(((PdfPiece) its.number()).middle(), within(1.0));
        assertThat(first(mark).baseline() - first(its.number()).baseline()).isBetween(4.0, 12.0);
      } else {
        assertThat(its.sheet().indexOf(mark)).isBetween(
            its.sheet().indexOf(its.number()) + 1, its.sheet().indexOf(its.date()) - 1);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell11_a_note_on_circulation_is_inside_the_top_margin_of_page_1_above_the_national_title(Format format) {
    format.where(Specimens.all(), its -> its.plan().header().circulation() != null, its -> {
      String words = Components.capitals(Components.plain(its.plan().header().circulation()));
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(docx.edge(0, true, "first")).extracting(Piece::words).containsExactly(words);
        assertThat(docx.edge(0, true, "default")).extracting(Piece::words).doesNotContain(words);
        return;
      }
      Piece note = its.sheet().piece(words);
      assertThat(first(note).page()).isEqualTo(1);
      assertThat(first(note).baseline()).isBetween(10.0, 20.0);
      assertThat(((PdfPiece) note).middle()).isCloseTo(((PdfPiece) its.quocHieu()).middle(), within(2.0));
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell12_the_drafter_is_at_the_bottom_right_of_the_recipients(Format format) {
    format.where(Specimens.all(), its -> its.plan().header().drafter() != null, its -> {
      Piece drafter = its.sheet().find(piece -> piece.words().matches("\\p{Lu}+\\.\\(\\d+\\)")).orElseThrow();
      Piece kept = its.recipients().get(its.recipients().size() - 1);
      if (isPdf(its)) {
        assertThat(first(drafter).left()).isGreaterThan(30 + 40);
        assertThat(first(drafter).right()).isLessThan(first(its.signature().get(0)).left());
        assertThat(first(drafter).baseline()).isGreaterThan(last(kept).baseline());
      } else {
        assertThat(cell(drafter)).extracting(DocxPiece.Cell::row, DocxPiece.Cell::column)
            .containsExactly(cell(its.signature().get(0)).row(), 0);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_cell13_the_contact_line_is_at_the_bottom_of_page_1_only(Format format) {
    format.where(Specimens.all(), its -> !its.plan().header().contact().isEmpty(), its -> {
      String words = Components.plain(its.plan().header().contact().get(0));
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(docx.edge(0, false, "first").get(0).words()).isEqualTo(words);
        for (int section = 0; section < docx.sections().size(); section++) {
          assertThat(docx.edge(section, false, "default")).isEmpty();
        }
        return;
      }
      List<PdfPiece> pieces = ((PdfSheet) its.sheet()).pieces();
      Piece contact = its.sheet().piece(words);
      assertThat(first(contact).page()).isEqualTo(1);
      assertThat(pieces.stream().filter(piece -> !its.margins().contains(piece.words()))
          .flatMap(piece -> piece.lines().stream()).filter(line -> line.page() == 1))
          .allMatch(line -> line.baseline() < first(contact).baseline() - 5);
    });
  }

  /** The place for the digital signature of the organisation, which the system of the office adds. */
  @ParameterizedTest
  @EnumSource
  void nd30_cell14_the_top_right_corner_is_free(Format format) {
    format.where(Specimens.all(), its -> its.plan().header().circulation() == null, its -> {
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(docx.edge(0, true, "first")).isEmpty();
        return;
      }
      assertThat(((PdfSheet) its.sheet()).pieces().stream().flatMap(piece -> piece.lines().stream())
          .filter(line -> line.page() == 1)).allMatch(line -> line.baseline() > 20);
    });
  }
}
