package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.plan.Signature;

/** Decree 30/2020, Appendix I, Part I, section II, 7 and 8, and Article 13: rules ND30-55 to ND30-66. */
class Nd30SignatureTest {

  private static Signature signature(Components its) {
    return its.plan().signatures().get(0);
  }

  private static List<String> words(Components its) {
    return its.signature().stream().map(Piece::words).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nd30_55_authority_is_shown_by_tm_q_kt_tl_tuq_with_a_full_stop(Format format) {
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).onBehalfOf() != null,
        its -> assertThat(words(its).get(0)).matches("TM\\. \\p{Lu}.*"));
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).acting(),
        its -> assertThat(words(its).get(0)).matches("Q\\. \\p{Lu}.*"));
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).signingFor() != null,
        its -> assertThat(words(its)).anyMatch(words -> words.matches("KT\\. \\p{Lu}.*")));
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).byOrderOf() != null,
        its -> assertThat(words(its).get(0)).matches("TL\\. \\p{Lu}.*"));
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).byDelegationOf() != null,
        its -> assertThat(words(its).get(0)).matches("TUQ\\. \\p{Lu}.*"));
    format.where(Specimens.wellWorded(), Components::isOnItsOwn,
        its -> assertThat(words(its)).noneMatch(words -> words.matches("(T/M|K/T|T/L|TM|KT|TL|TUQ|Q)[ :].*")));
  }

  /** One above the other in the right column: authority, position, space, name. */
  @ParameterizedTest
  @EnumSource
  void nd30_56_authority_position_and_name_stand_one_above_the_other_on_the_right(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      List<? extends Piece> lines = its.signature();
      assertThat(lines).hasSizeGreaterThan(1);
      for (int i = 1; i < lines.size(); i++) {
        assertThat(its.sheet().isCentredUnder(lines.get(i), lines.get(i - 1))).as(lines.get(i).words()).isTrue();
      }
      for (Piece line : lines) {
        if (line instanceof PdfPiece printed) {
          assertThat(printed.middle()).as(line.words()).isGreaterThan(112);
        } else {
          assertThat(((DocxPiece) line).cell().column()).isEqualTo(1);
        }
      }
      Piece name = lines.get(lines.size() - 1);
      assertThat(name.words()).isEqualTo(Components.plain(signature(its).name()));
    });
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).signingFor() != null, its -> {
      List<String> words = words(its);
      int deputy = words.indexOf(words.stream().filter(line -> line.startsWith("KT. ")).findFirst().orElseThrow()) + 1;
      String head = words.get(deputy - 1).substring("KT. ".length());
      assertThat(words.get(deputy)).as("a deputy of the one signed for").startsWith("PHÓ " + head);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_57_a_deputy_signs_for_the_head_and_on_behalf_or_by_order_in_three_lines_never_by_delegation(Format format) {
    format.where(Specimens.wellWorded(),
        its -> its.isOnItsOwn() && signature(its).onBehalfOf() != null && signature(its).signingFor() != null,
        its -> assertInThreeLines(its, "TM."));
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).byOrderOf() != null,
        its -> assertInThreeLines(its, "TL."));
    format.where(Specimens.wellWorded(), its -> its.isOnItsOwn() && signature(its).byDelegationOf() != null,
        its -> assertThat(words(its)).noneMatch(words -> words.startsWith("KT.")));
  }

  private static void assertInThreeLines(Components its, String first) {
    assertThat(words(its).get(0)).startsWith(first + " ");
    assertThat(words(its).get(1)).startsWith("KT. ");
    assertThat(words(its).get(2)).startsWith("PHÓ ");
  }

  @ParameterizedTest
  @EnumSource
  void nd30_58_authority_and_position_are_bold_capitals_and_the_name_bold_small_letters_all_13_to_14_pt(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      List<? extends Piece> lines = its.signature();
      for (int i = 0; i < lines.size(); i++) {
        Look.BOLD.of(lines.get(i), 13, 14);
        assertThat(lines.get(i).isInCapitals()).as(lines.get(i).words()).isEqualTo(i < lines.size() - 1);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_59_no_degree_stands_before_the_name(Format format) {
    format.where(Specimens.wellWorded(), Components::isOnItsOwn, its -> assertThat(last(its).words())
        .doesNotMatch("(?i)(GS|PGS|TS|ThS|BS|CN|KS|NGƯT|NGND)\\b.*").matches("\\p{Lu}\\p{L}*( \\p{Lu}\\p{L}*)+"));
  }

  private static Piece last(Components its) {
    return its.signature().get(its.signature().size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void nd30_61_the_office_of_the_head_of_a_board_stands_above_the_name(Format format) {
    format.where(Specimens.all(), its -> its.isOnItsOwn() && signature(its).office() != null, its -> {
      List<String> words = words(its);
      assertThat(words.get(words.size() - 2))
          .isEqualTo(Components.capitals(Components.plain(signature(its).office())));
      room(its, its.signature().get(words.size() - 3), its.signature().get(words.size() - 2));
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_63_the_block_is_whole_and_two_lines_of_text_stay_with_it(Format format) {
    format.where(Specimen.all(), Components::isOnItsOwn, its -> {
      if (its.sheet() instanceof PdfSheet) {
        int page = ((PdfPiece) last(its)).first().page();
        assertThat(its.signature()).allMatch(line -> ((PdfPiece) line).first().page() == page);
        long above = its.content().stream().flatMap(piece -> ((PdfPiece) piece).lines().stream())
            .filter(line -> line.page() == page).count();
        assertThat(above).as("lines of the text on that page").isGreaterThanOrEqualTo(2);
        return;
      }
      DocxSheet docx = (DocxSheet) its.sheet();
      assertThat(its.signature()).allMatch(line -> docx.isInUnbrokenRow((DocxPiece) line));
      assertThat(((DocxPiece) its.content().get(its.content().size() - 1)).keepNext()).isTrue();
    });
  }

  /** The signature space of 30 mm holds the images of two signatures (7c, 8): nothing is drawn or written there. */
  @ParameterizedTest
  @EnumSource
  void nd30_64_room_is_left_between_position_and_name_and_no_signature_is_drawn(Format format) {
    format.where(Specimens.all(), its -> its.isOnItsOwn() && signature(its).office() == null, its -> {
      room(its, its.signature().get(its.signature().size() - 2), last(its));
      if (its.sheet() instanceof DocxSheet docx) {
        assertThat(docx.parts().keySet()).noneMatch(part -> part.contains("media"));
      }
    });
  }

  private static void room(Components its, Piece above, Piece below) {
    assertThat(its.areNeighbours(above, below)).isTrue();
    double points = above instanceof PdfPiece printed
        ? (((PdfPiece) below).first().baseline() - printed.last().baseline()) * 72 / 25.4 - below.size()
        : ((DocxPiece) below).before();
    assertThat(points * 25.4 / 72).as("millimetres").isBetween(30.0, 40.0);
  }
}
