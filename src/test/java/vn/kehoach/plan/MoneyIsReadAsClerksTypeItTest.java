package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyIsReadAsClerksTypeItTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "1.500.000 | 1500000",
    "1500000 | 1500000",
    "1 500 000 | 1500000",
    "1,500,000 | 1500000",
    "1.500.000 đồng | 1500000",
    "1.500.000đ | 1500000",
    "1.500.000 VNĐ | 1500000",
    "1,5 tỷ đồng | 1500000000",
    "1,5 tỉ đồng | 1500000000",
    "1.500 tỷ đồng | 1500000000000",
    "500 triệu đồng | 500000000",
    "2 tỷ 500 triệu đồng | 2500000000",
    "750 nghìn đồng | 750000",
    "20 ngàn | 20000",
    "3,2 nghìn tỷ đồng | 3200000000000",
    "0 đồng | 0"
  })
  void with_stops_or_in_thousands_millions_and_billions(String typed, long dong) {
    assertThat(Money.parse(typed)).contains(new Money(dong));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "đồng", "1.5", "1.50.000", "1,5 đồng", "500 triệu 2 tỷ", "theo dự toán",
      "12 34", "5 tỷ tỷ",
      "99999999999999999999"})
  void and_what_is_no_amount_is_none(String typed) {
    assertThat(Money.parse(typed)).isEmpty();
  }

  @Test
  void it_adds_up_and_multiplies() {
    assertThat(new Money(468_000_000).plus(new Money(32_000_000))).contains(new Money(500_000_000));
    assertThat(new Money(Long.MAX_VALUE).plus(new Money(1))).isEmpty();
    assertThat(new Money(18_000_000).times(BigDecimal.valueOf(26))).contains(new Money(468_000_000));
    assertThat(new Money(15_000).times(new BigDecimal("1.5"))).contains(new Money(22_500));
    assertThat(new Money(1).times(new BigDecimal("0.5"))).isEmpty();
  }

  @Test
  void it_is_written_in_figures_and_in_words() {
    assertThat(new Money(5_100_000_000L).figures()).isEqualTo("5.100.000.000");
    assertThat(new Money(999).figures()).isEqualTo("999");
    assertThat(new Money(5_100_000_000L).words()).isEqualTo("Năm tỷ một trăm triệu đồng");
    assertThat(new Money(101_000).wordsWithLe()).isEqualTo("Một trăm lẻ một nghìn đồng");
  }
}
