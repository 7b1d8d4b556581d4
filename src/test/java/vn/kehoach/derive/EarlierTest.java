package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Deadline;
import vn.kehoach.source.Text;

/** A unit's deadline is before the parent's, in the form in which the parent's was typed. */
class EarlierTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "31/3/2027 | 17/3/2027",
      "31/01/2027 | 18/01/2027",
      "30/11/2027 | 16/11/2027",
      "Trước 31/3/2027 | Trước 17/3/2027",
      "Hoàn thành trước ngày 31 tháng 3 năm 2027 | Hoàn thành trước ngày 17 tháng 3 năm 2027",
      "2027-03-31 | 2027-03-17",
      "Quý III/2027 | 16/9/2027",
      "6/2027 | 16/6/2027",
      "2027 | 17/12/2027",
      "4/2027 - 6/2027 | 4/2027 - 16/6/2027",
      "09 - 10/2026 | 09/2026 - 19/10/2026",
      "Trước 30/9 hằng năm | Trước 16/9 hằng năm",
      "Thường xuyên | Thường xuyên",
      "2025 và những năm tiếp theo | 2025 và những năm tiếp theo",
  })
  void ten_working_days_before(String parent, String child) {
    assertThat(Earlier.deadline(Deadline.parse(Text.of(parent)), 10).typed().value()).isEqualTo(child);
  }

  @Test
  void no_day_of_a_year_becomes_a_day_less_than_two_weeks_of_work_before_or_a_weekend() {
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
      Deadline child = Earlier.deadline(Deadline.parse(Text.of(Earlier.slashes(day))), 10);
      assertThat(child.until()).isBeforeOrEqualTo(day.minusDays(12));
      assertThat(child.until().getDayOfWeek().getValue()).isLessThan(6);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "báo cáo trước ngày 30 tháng 11 năm 2027. | báo cáo trước ngày 23 tháng 11 năm 2027.",
      "trước ngày 15 tháng 6 và trước ngày 30 tháng 11 năm 2027; | "
          + "trước ngày 08 tháng 6 và trước ngày 23 tháng 11 năm 2027;",
      "chậm nhất là ngày 15/12/2027 | chậm nhất là ngày 08/12/2027",
      "trước ngày 20 tháng 11 hàng năm. | trước ngày 13 tháng 11 hàng năm.",
      "trước ngày 05 tháng 01 năm 2027 | trước ngày 28 tháng 12 năm 2026",
  })
  void dates_by_which_something_is_due_in_a_sentence_move_too(String parent, String child) {
    assertThat(Earlier.prose(Text.of(parent), new Margin(5, null), new ArrayList<>()).value()).isEqualTo(child);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Kế hoạch số 73/KH-UBND ngày 04 tháng 4 năm 2024 của Ủy ban nhân dân thành phố",
      "tổ chức vào dịp hè năm 2027",
      "Vòng chung kết tổ chức vào ngày 20/10/2027 và ngày 25/10/2027",
      "Ngày hội là ngày 15/5/2027",
      "theo Quyết định số 1437/QĐ-TTg ngày 29/10/2018",
  })
  void other_dates_stay(String sentence) {
    List<Earlier.Moved> moved = new ArrayList<>();
    assertThat(Earlier.prose(Text.of(sentence), new Margin(5, null), moved).value()).isEqualTo(sentence);
    assertThat(moved).isEmpty();
  }
}
