package vn.kehoach.derive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "none", value = {
      "850.000.000 | đồng | triệu đồng | 850",
      "2,5 | tỉ đồng | triệu đồng | 2500",
      "1.250 triệu đồng | '' | đồng | 1250000000",
      "90.000 | m² | ha | 9",
      "1,2 | tấn | kg | 1200",
      "khoảng 820 | người | người | 820",
      "trên 87,5% | % | % | 87.5",
      "2.000 lượt | lượt người | lượt người | 2000",
      "- | ha | ha | 0",
      "410 | lượt người | người | none",
      "chưa có số liệu | người | người | none",
      "'' | người | người | none",
  })
  void figures_are_read_in_the_unit_of_the_parent(String typed, String unit, String wanted, String value) {
    Measure measure = Measure.of(typed, unit);
    assertThat(measure == null || measure.in(wanted) == null ? null : measure.in(wanted).toPlainString())
        .isEqualTo(value);
  }
}
