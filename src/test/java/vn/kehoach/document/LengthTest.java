package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LengthTest {

  @Test
  void points_are_written_as_java_prints_them() {
    for (int twips = -2_000; twips < 40_000; twips++) {
      Length length = Length.twips(twips);

      assertThat(length.inPoints()).isEqualTo(String.valueOf(length.points()));
    }
  }
}
