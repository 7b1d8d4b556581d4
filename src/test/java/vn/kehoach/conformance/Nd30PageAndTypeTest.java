package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.plan.Header;

/**
 * Decree 30/2020, Appendix I, Part I, section I, and Article 8: rules ND30-01 to ND30-10. What they say of paper,
 * margins, letters and page numbers is measured for documents of the Party and the Youth Union, too.
 */
class Nd30PageAndTypeTest {

  @ParameterizedTest
  @EnumSource
  void nd30_01_the_paper_is_A4(Format format) {
    format.each(Specimen.all(), its -> assertThat(its.sheet().papers()).isNotEmpty().allSatisfy(paper -> {
      assertThat(Math.min(paper.width(), paper.height())).isCloseTo(210, within(0.35));
      assertThat(Math.max(paper.width(), paper.height())).isCloseTo(297, within(0.35));
    }));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_02_it_stands_upright_but_for_tables_of_appendices(Format format) {
    format.each(Specimen.all(), its -> {
      assertThat(its.sheet().papers().get(0).isLandscape()).isFalse();
      boolean asked = its.plan().appendices().stream().anyMatch(appendix -> appendix.isLandscape());
      assertThat(its.sheet().papers().stream().anyMatch(Sheet.Paper::isLandscape)).isEqualTo(asked);
      if (asked) {
        assertThat(its.sheet().pieces().subList(its.sheet().indexOf(its.appendixLabels().get(0)),
            its.sheet().pieces().size())).anyMatch(piece -> its.sheet().isInTable(piece));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_03_margins_are_20_to_25_mm_above_and_below_30_to_35_left_15_to_20_right(Format format) {
    format.each(Specimen.all(), its -> {
      List<Sheet.Paper> upright = its.sheet().papers().stream().filter(paper -> !paper.isLandscape()).toList();
      if (format == Format.DOCX) {
        assertThat(upright).allSatisfy(paper -> {
          assertThat(paper.top()).isBetween(19.9, 25.1);
          assertThat(paper.bottom()).isBetween(19.9, 25.1);
          assertThat(paper.left()).isBetween(29.9, 35.1);
          assertThat(paper.right()).isBetween(14.9, 20.1);
        });
        return;
      }
      // the first baseline is the ascent of a letter below the margin, the last one the descent above it
      assertThat(upright).allSatisfy(paper -> {
        assertThat(paper.top()).isGreaterThan(20 + 3);
        assertThat(paper.bottom()).isGreaterThan(20);
      });
      assertThat(upright.stream().mapToDouble(Sheet.Paper::top).min().orElseThrow()).isLessThan(25 + 6);
      assertThat(upright.stream().mapToDouble(Sheet.Paper::left).min().orElseThrow()).isBetween(29.9, 35.1);
      assertThat(upright.stream().mapToDouble(Sheet.Paper::right).min().orElseThrow()).isBetween(14.9, 20.1);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_04_every_word_is_set_in_times_new_roman_or_in_a_face_of_its_widths(Format format) {
    format.each(Specimens.all(), its -> {
      String face = format == Format.DOCX ? "Times New Roman"
          : "[A-Z]{6}\\+LiberationSerif(-Bold|-Italic|-BoldItalic)?";
      assertThat(its.sheet().pieces()).flatExtracting(Piece::runs).allMatch(run -> run.face().matches(face));
      if (format == Format.PDF) {
        // Quốc hiệu in Times New Roman Bold: 88.3 mm at 12 pt, 95.7 mm at 13 pt
        double width = its.quocHieu().size() == 12 ? 88.3 : 95.7;
        assertThat(((PdfPiece) its.quocHieu()).widest()).isCloseTo(width, within(0.2));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_05_letters_are_unicode_and_no_face_has_a_code_of_its_own(Format format) {
    format.each(Specimen.all(), its -> {
      assertThat(its.sheet().pieces()).flatExtracting(Piece::runs).noneMatch(run -> run.face().matches("(?i)[.]?vn.*"));
      assertThat(its.sheet().pieces()).allSatisfy(piece -> assertThat(piece.words())
          .matches("[\\p{IsLatin}\\p{Nd}\\p{Zs}\\p{P}\\p{Sm}\\p{Sc}°²³½№₫]*"));
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_06_words_and_lines_are_black_but_for_the_mark_of_urgency(Format format) {
    format.each(Specimen.all(), its -> {
      String urgency = Optional.ofNullable(its.plan().header().urgency()).map(Components::plain).orElse("");
      assertThat(its.sheet().pieces().stream().filter(piece -> !piece.words().equalsIgnoreCase(urgency)))
          .flatExtracting(Piece::runs).extracting(Piece.Run::color).containsOnly("000000");
      List<String> drawn = urgency.isEmpty() ? List.of("000000") : List.of("000000", "FF0000");
      assertThat(its.sheet().pieces().stream().flatMap(piece -> its.sheet().rulesUnder(piece).stream()))
          .extracting(Sheet.Rule::color).isSubsetOf(drawn);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_07_sizes_of_quoc_hieu_tieu_ngu_and_date_go_up_and_down_together(Format format) {
    Map<Double, List<Double>> sets = Map.of(13.0, List.of(14.0, 14.0), 12.0, List.of(13.0, 13.0));
    format.each(Specimens.all(), its -> {
      List<Double> others = sets.get(its.quocHieu().size());
      assertThat(its.tieuNgu().size()).isEqualTo(others.get(0));
      if (its.isOnItsOwn()) {
        assertThat(its.date().size()).isEqualTo(others.get(1));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_08_the_page_number_is_top_centre_and_hidden_on_page_1(Format format) {
    format.each(Specimen.all(), its -> {
      if (its.sheet() instanceof DocxSheet docx) {
        numberInHeader(docx);
      } else {
        numberOnPages((PdfSheet) its.sheet(), its.appendixLabels());
      }
    });
  }

  private static void numberInHeader(DocxSheet docx) {
    for (int section = 0; section < docx.sections().size(); section++) {
      DocxPiece number = docx.edge(section, true, "default").get(0);
      assertThat(number.align()).isEqualTo("center");
      assertThat(number.size()).isBetween(13.0, 14.0);
      assertThat(number.isItalic() || number.isBold()).isFalse();
      assertThat(docx.edgeXml(section, true, "default")).contains("PAGE");
      assertThat(docx.edgeXml(section, true, "first")).isNotEmpty().doesNotContain("PAGE");
      assertThat(docx.edgeXml(section, false, "default")).doesNotContain("PAGE");
      assertThat(docx.edgeXml(section, false, "first")).doesNotContain("PAGE");
      assertThat(docx.sections().get(section).isSetTitlePg()).isTrue();
    }
  }

  private static void numberOnPages(PdfSheet pdf, List<? extends Piece> appendices) {
    List<Integer> firsts = new ArrayList<>(List.of(1));
    appendices.forEach(label -> firsts.add(((PdfPiece) label).first().page()));
    int number = 0;
    for (int page = 1; page <= pdf.pages().size(); page++) {
      number = firsts.contains(page) ? 1 : number + 1;
      int at = page;
      List<PdfPiece> found = pdf.pageNumbers().stream().filter(piece -> piece.first().page() == at).toList();
      if (number == 1) {
        assertThat(found).as("page " + page).isEmpty();
        continue;
      }
      assertThat(found).as("page " + page).extracting(Piece::words).containsExactly(String.valueOf(number));
      PdfPiece shown = found.get(0);
      assertThat(shown.size()).isBetween(13.0, 14.0);
      assertThat(shown.isItalic() || shown.isBold()).isFalse();
      assertThat(pdf.isCentredOnPage(shown)).as("page " + page).isTrue();
      assertThat(shown.first().baseline()).isLessThan(pdf.pages().get(page - 1).width() > 250 ? 30 : 20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nd30_09_the_mandatory_components_are_there(Format format) {
    format.each(Specimens.all(), its -> {
      assertThat(List.of(its.quocHieu(), its.tieuNgu(), its.agency(), its.type(), its.subject())).doesNotContainNull();
      assertThat(its.content()).hasSizeGreaterThan(5);
      if (its.isOnItsOwn()) {
        assertThat(List.of(its.number(), its.date(), its.sheet().piece("Nơi nhận:"))).doesNotContainNull();
        assertThat(its.signature()).hasSizeGreaterThan(1);
        assertThat(its.recipients()).isNotEmpty();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_10_other_components_are_there_where_the_plan_asks_for_them_and_nowhere_else(Format format) {
    format.each(Specimens.all(), its -> {
      Header header = its.plan().header();
      List<Piece> all = new ArrayList<>(its.sheet().pieces());
      if (its.sheet() instanceof DocxSheet docx) {
        all.addAll(docx.edge(0, true, "first"));
        all.addAll(docx.edge(0, false, "first"));
      }
      List<String> words = all.stream().map(Piece::words).toList();
      assertThat(words.contains("DỰ THẢO")).isEqualTo(header.mark() != null);
      assertThat(words.stream().anyMatch(word -> word.matches("HO[ẢA]\\S? ?TỐC|HỎA TỐC|THƯỢNG KHẨN|KHẨN")))
          .isEqualTo(header.urgency() != null);
      assertThat(words.stream().anyMatch(word -> word.matches("LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI")))
          .isEqualTo(header.circulation() != null);
      assertThat(words).containsAll(header.contact().stream().map(Components::plain).toList());
      assertThat(words.stream().anyMatch(word -> word.matches("\\p{Lu}+\\.\\(\\d+\\)")))
          .isEqualTo(header.drafter() != null);
      assertThat(its.appendixLabels()).hasSameSizeAs(its.plan().appendices());
    });
  }
}
