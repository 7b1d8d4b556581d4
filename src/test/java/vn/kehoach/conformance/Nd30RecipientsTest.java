package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.support.PrintedPage;

/** Decree 30/2020, Appendix I, Part I, section II, 9, and section III, 3 and 4: rules ND30-67 to ND30-74. */
class Nd30RecipientsTest {

  private static Piece label(Components its) {
    return its.sheet().piece("Nơi nhận:");
  }

  @ParameterizedTest
  @EnumSource
  void nd30_67_the_label_is_12_pt_bold_italic_level_with_the_authority_at_the_left(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      Look.BOLD_ITALIC.of(label(its), 12, 12);
      assertThat(label(its).words()).isEqualTo("Nơi nhận:");
      assertThat(its.sheet().firstLine(label(its))).isCloseTo(0, within(0.2));
      Piece authority = its.signature().get(0);
      if (label(its) instanceof PdfPiece printed) {
        // tops of letters of 12 and of 13 to 14 pt are level: the baselines are a little less than 2 pt apart
        double apart = ((PdfPiece) authority).first().baseline() - printed.first().baseline();
        assertThat(apart * 72 / 25.4).isBetween(-2.0, 2.0);
      } else {
        assertThat(((DocxPiece) authority).cell().row()).isEqualTo(((DocxPiece) label(its)).cell().row());
        assertThat(((DocxPiece) label(its)).cell().column()).isZero();
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_68_the_list_is_11_pt_a_dash_each_with_semicolons_and_a_last_full_stop_at_the_left(Format format) {
    format.where(Specimens.wellWorded(), Components::isOnItsOwn, its -> {
      List<? extends Piece> lines = its.recipients();
      assertThat(lines.size()).isGreaterThanOrEqualTo(its.plan().recipients().size() + 1);
      for (int i = 0; i < lines.size(); i++) {
        Look.PLAIN.of(lines.get(i), 11, 11);
        assertThat(lines.get(i).words()).matches("- .*[^;.,]" + (i < lines.size() - 1 ? ";" : "\\."));
        assertThat(its.sheet().firstLine(lines.get(i))).as(lines.get(i).words()).isCloseTo(0, within(0.2));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_69_the_last_line_says_where_it_is_kept(Format format) {
    format.where(Specimens.wellWorded(), Components::isOnItsOwn, its -> {
      List<? extends Piece> lines = its.recipients();
      assertThat(lines.get(lines.size() - 1).words()).matches("- Lưu: V[TP](, [\\p{L}&.\\-]+)*( ?\\(\\d+b?\\))?\\.");
      assertThat(lines.stream().filter(line -> line.words().contains("Lưu:"))).hasSize(1);
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_70_no_recipient_is_named_by_pointing_up(Format format) {
    format.where(Specimens.wellWorded(), Components::isOnItsOwn, its -> assertThat(its.recipients())
        .noneMatch(line -> line.words().matches("(?iu)- như (trên|điều|khoản|kính gửi).*")));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_71_recipients_are_in_the_order_of_the_plan_with_their_purposes_in_brackets(Format format) {
    format.where(Specimens.all(), Components::isOnItsOwn, its -> {
      List<String> names = its.plan().recipients().stream().flatMap(recipient -> recipient.to().stream())
          .map(Components::plain).toList();
      List<? extends Piece> lines = its.recipients();
      for (int i = 0; i < names.size(); i++) {
        assertThat(lines.get(i).words()).startsWith("- " + names.get(i));
      }
    });
    format.where(Specimens.wellWorded(),
        its -> its.plan().recipients().stream().anyMatch(one -> one.purpose() != null && one.to().size() == 1),
        its -> assertThat(its.recipients()).anyMatch(
            line -> line.words().matches("- .* \\(để [^)]*\\)( \\(\\d+\\))?;")));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_73_drafter_and_copies_are_11_pt_at_the_bottom_right_of_the_recipients(Format format) {
    format.where(Specimens.all(), its -> its.isOnItsOwn() && its.plan().header().drafter() != null, its -> {
      String words = Components.plain(its.plan().header().drafter()) + ".("
          + Components.plain(its.plan().header().copies()) + ")";
      Piece drafter = its.sheet().piece(words);
      assertThat(words).matches("\\p{Lu}+\\.\\(\\d+\\)");
      Look.PLAIN.of(drafter, 11, 11);
      Piece kept = its.recipients().get(its.recipients().size() - 1);
      if (drafter instanceof PdfPiece printed) {
        assertThat(printed.first().baseline()).isGreaterThan(((PdfPiece) kept).last().baseline());
        assertThat(printed.first().right()).isBetween(90.0, ((PdfPiece) its.signature().get(0)).first().left());
      } else {
        assertThat(((DocxPiece) drafter).align()).isEqualTo("right");
        assertThat(((DocxPiece) drafter).cell().column()).isZero();
        assertThat(its.sheet().indexOf(drafter)).isGreaterThan(its.sheet().indexOf(kept));
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_74_the_contact_line_is_11_to_12_pt_at_the_foot_of_page_1_under_a_line_as_wide_as_the_text(Format format) {
    format.where(Specimens.all(), its -> !its.plan().header().contact().isEmpty(), its -> {
      List<String> contact = its.plan().header().contact().stream().map(Components::plain).toList();
      if (its.sheet() instanceof DocxSheet docx) {
        List<DocxPiece> foot = docx.edge(0, false, "first");
        assertThat(foot).extracting(Piece::words).isEqualTo(contact);
        foot.forEach(line -> Look.PLAIN.of(line, 11, 12));
        assertThat(foot.get(0).framed()).as("a line above").isTrue();
        assertThat(docx.edge(0, false, "default")).isEmpty();
        return;
      }
      List<? extends Piece> foot = its.sheet().all(piece -> contact.contains(piece.words()));
      assertThat(foot).hasSameSizeAs(contact);
      for (Piece line : foot) {
        Look.PLAIN.of(line, 11, 12);
        assertThat(((PdfPiece) line).first().page()).isEqualTo(1);
        assertThat(((PdfPiece) line).first().baseline()).isGreaterThan(297 - 30);
      }
      PrintedPage page = ((PdfSheet) its.sheet()).pages().get(0);
      double top = ((PdfPiece) foot.get(0)).first().baseline();
      assertThat(page.strokes()).anyMatch(stroke -> stroke.top() < top && stroke.top() > top - 10
          && Math.abs(stroke.left() - 30) < 0.2 && Math.abs(stroke.right() - (210 - 15)) < 0.2);
    });
  }
}
