package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Text;

/** Deadlines in the forms that offices use. */
class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
      "31/5/2026, 2026-05-31",
      "Trước ngày 20/11/2026, 2026-11-20",
      "ngày 05 tháng 3 năm 2026, 2026-03-05",
      "6/2025, 2025-06-30",
      "06/2025, 2025-06-30",
      "Tháng 10/2025, 2025-10-31",
      "tháng 10 năm 2025, 2025-10-31",
      "Quý II/2026, 2026-06-30",
      "Quý IV năm 2026, 2026-12-31",
      "2025, 2025-12-31",
      "Năm 2025, 2025-12-31",
      "09 - 10/2026, 2026-10-31",
      "2025 - 2026, 2026-12-31",
      "Quý I/2026 - Quý III/2026, 2026-09-30",
      "từ 01/6/2026 đến hết 30/6/2026, 2026-06-30",
  })
  void the_last_day_in_time_is_known(String typed, LocalDate until) {
    assertThat(Deadline.parse(Text.of(typed)).until()).isEqualTo(until);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thường xuyên", "Hằng năm", "31/02/2026", "Tháng 13/2026", "2025 và những năm tiếp theo"})
  void what_does_not_parse_stays_words(String typed) {
    Deadline deadline = Deadline.parse(Text.of(typed));
    assertThat(deadline.until()).isNull();
    assertThat(deadline.typed().value()).isEqualTo(typed);
  }
}
