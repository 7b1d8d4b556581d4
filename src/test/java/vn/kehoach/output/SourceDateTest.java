package vn.kehoach.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The timestamp of a file. */
class SourceDateTest {

  @Test
  void a_date_that_is_asked_for_counts_more_and_none_is_made_up() {
    assertThat(SourceDate.of("0").moment("2026-04-04")).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(SourceDate.of(" 1775260800 ").moment(null)).isEqualTo("2026-04-04T00:00:00Z");
    assertThat(SourceDate.of("soon").moment("2026-04-04")).isEqualTo("2026-04-04T00:00:00Z");
    assertThat(SourceDate.of(null).moment(null)).isNull();
  }
}
