package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Typeface;
import vn.kehoach.document.Typeface.Variant;

/** Widths measured with Times New Roman Bold, compared with the bundled font. */
class LettersAreAsWideAsInTimesNewRomanTest {

  private static final TypefaceMetrics FACE = new TypefaceMetrics(Typeface.bundled());

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12   | 88.3",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12.5 | 92.0",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 13   | 95.7",
    "Độc lập - Tự do - Hạnh phúc        | 13   | 56.1",
    "Độc lập - Tự do - Hạnh phúc        | 14   | 60.5",
    "ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH    | 13   | 87.4",
  })
  void bold_words_of_the_letterhead(String words, double points, double millimetres) {
    FaceMetrics bold = FACE.metrics(Variant.BOLD);
    int advance = words.chars().map(bold::advance).sum();
    double measured = advance * points / FaceMetrics.EM * 25.4 / 72;
    assertThat(measured).isCloseTo(millimetres, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({"REGULAR,a,909", "REGULAR,Ộ,1479", "BOLD,a,1024", "BOLD,Đ,1479", "ITALIC,a,1024", "BOLD_ITALIC,m,1593"})
  void advances_of_single_letters(Variant variant, char letter, int advance) {
    assertThat(FACE.metrics(variant).advance(letter)).isEqualTo(advance);
  }

  @Test
  void every_letter_of_vietnamese_is_there_in_all_variants() {
    String letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    for (Variant variant : Variant.values()) {
      assertThat((letters + letters.toUpperCase()).chars()).allMatch(FACE.metrics(variant)::has);
    }
  }

  @Test
  void signs_the_face_lacks_are_known_to_be_missing() {
    assertThat("\u2011\u2610\u2713".chars()).noneMatch(FACE.metrics(Variant.REGULAR)::has);
  }
}
