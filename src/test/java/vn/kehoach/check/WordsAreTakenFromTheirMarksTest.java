package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAreTakenFromTheirMarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"–", "“", "…", "€", "·"})
  void a_mark_beyond_ascii_parts_words_as_a_comma_does(String mark) {
    assertThat(PlainWords.of("Phòng" + mark + "Chống", '/')).containsExactly("phòng", "chống");
  }

  @Test
  void what_belongs_to_words_stays_in_them() {
    assertThat(PlainWords.of("Số 12/KH-UBND, m² và 𝟏", '/')).containsExactly("số", "12/kh", "ubnd", "m²", "và", "𝟏");
  }
}
