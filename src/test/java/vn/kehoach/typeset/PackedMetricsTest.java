package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/** The packed metrics of a font equal those in its file for every letter. */
class PackedMetricsTest {

  private static final int LETTERS = 0x10100;

  @ParameterizedTest
  @EnumSource
  void every_letter_is_as_wide_as_in_the_file(Variant variant) throws IOException {
    byte[] packed = Typeface.bundled().packed(variant, FaceMetrics.ENDING);
    FaceMetrics read = FaceMetrics.read(Typeface.bundled().read(variant));
    FaceMetrics unpacked = FaceMetrics.unpack(packed);

    assertThat(unpacked.has('ệ')).isTrue();
    assertThat(unpacked.has(0xE000)).isFalse();
    assertThat(unpacked.advance('e')).isEqualTo(909);
    for (int letter = 0; letter < LETTERS; letter++) {
      assertThat(unpacked.has(letter)).isEqualTo(read.has(letter));
      assertThat(unpacked.advance(letter)).isEqualTo(read.advance(letter));
    }
    assertThat(packed.length).isLessThan(40_000);
  }
}
