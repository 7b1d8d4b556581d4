package vn.kehoach.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Decree 30/2020, Appendix I, Part I, section II, 5: rules ND30-31 to ND30-35. */
class Nd30TitleTest {

  @ParameterizedTest
  @EnumSource
  void nd30_31_the_type_is_13_to_14_pt_bold_capitals_in_the_middle_of_the_page(Format format) {
    format.each(Specimens.all(), its -> {
      assertThat(its.type().words()).isEqualTo("KẾ HOẠCH");
      assertThat(its.type().size()).isBetween(13.0, 14.0);
      assertThat(its.type().isBold()).isTrue();
      assertThat(its.type().hasItalic()).isFalse();
      assertThat(its.sheet().isCentredOnPage(its.type())).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_32_the_subject_is_13_to_14_pt_bold_in_small_letters_under_the_type(Format format) {
    format.each(Specimens.all(), its -> {
      Piece subject = its.subject();
      assertThat(subject.words()).isEqualTo(Components.plain(its.plan().header().subject()));
      assertThat(subject.isInCapitals()).isFalse();
      assertThat(subject.words().length()).isLessThanOrEqualTo(500);
      assertThat(subject.size()).isBetween(13.0, 14.0);
      assertThat(subject.isBold()).isTrue();
      assertThat(subject.hasItalic()).isFalse();
      assertThat(its.sheet().isCentredOnPage(subject)).isTrue();
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_33_the_line_under_the_subject_is_a_third_to_a_half_of_it(Format format) {
    format.each(Specimens.all(), its -> {
      Piece above = its.attached().orElse(its.subject());
      Nd30LetterheadTest.assertIsAThirdToAHalf(its.sheet().rulesUnder(above));
    });
  }

  @ParameterizedTest
  @EnumSource
  void nd30_34_the_subject_has_no_v_v_no_final_stop_and_does_not_repeat_the_type(Format format) {
    format.each(Specimens.wellWorded(), its -> assertThat(its.subject().words())
        .doesNotContainPattern("^(?i)v/v").doesNotMatch(".*[.;,]$").doesNotContainPattern("^(?i)kế hoạch"));
  }

  @ParameterizedTest
  @EnumSource
  void nd30_35_nobody_is_addressed(Format format) {
    format.each(Specimens.all(), its -> assertThat(its.sheet().pieces()).extracting(Piece::words)
        .noneMatch(words -> words.startsWith("Kính gửi")));
  }
}
