package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersAreReadInVietnameseTest {

  @ParameterizedTest
  @CsvSource({
    "0, không",
    "1, một",
    "4, bốn",
    "5, năm",
    "10, mười",
    "11, mười một",
    "14, mười bốn",
    "15, mười lăm",
    "20, hai mươi",
    "21, hai mươi mốt",
    "24, hai mươi tư",
    "25, hai mươi lăm",
    "31, ba mươi mốt",
    "50, năm mươi",
    "55, năm mươi lăm",
    "99, chín mươi chín",
    "100, một trăm",
    "101, một trăm linh một",
    "104, một trăm linh bốn",
    "105, một trăm linh năm",
    "110, một trăm mười",
    "111, một trăm mười một",
    "115, một trăm mười lăm",
    "121, một trăm hai mươi mốt",
    "500, năm trăm",
    "555, năm trăm năm mươi lăm",
    "1000, một nghìn",
    "1001, một nghìn không trăm linh một",
    "1010, một nghìn không trăm mười",
    "1100, một nghìn một trăm",
    "2024, hai nghìn không trăm hai mươi tư",
    "10000, mười nghìn",
    "15015, mười lăm nghìn không trăm mười lăm",
    "21000, hai mươi mốt nghìn",
    "100000, một trăm nghìn",
    "101001, một trăm linh một nghìn không trăm linh một",
    "1000000, một triệu",
    "1000001, một triệu không trăm linh một",
    "1005000, một triệu không trăm linh năm nghìn",
    "1500000, một triệu năm trăm nghìn",
    "10000005, mười triệu không trăm linh năm",
    "204700000, hai trăm linh bốn triệu bảy trăm nghìn",
    "368000000, ba trăm sáu mươi tám triệu",
    "1000000000, một tỷ",
    "1000000001, một tỷ không trăm linh một",
    "1001000000, một tỷ không trăm linh một triệu",
    "5100000000, năm tỷ một trăm triệu",
    "21000000000, hai mươi mốt tỷ",
    "1000000000000, một nghìn tỷ",
    "1000000000005, một nghìn tỷ không trăm linh năm",
    "1234000000000, một nghìn hai trăm ba mươi tư tỷ",
    "1000005000000000, một triệu không trăm linh năm tỷ",
    "1000000000000000000, một tỷ tỷ",
    "-24, âm hai mươi tư"
  })
  void as_school_books_read_them(long number, String words) {
    assertThat(NumberWords.WITH_LINH.of(number)).isEqualTo(words);
  }

  @Test
  void or_with_le_for_the_empty_tens() {
    assertThat(NumberWords.WITH_LE.of(1_005_101)).isEqualTo("một triệu không trăm lẻ năm nghìn một trăm lẻ một");
  }
}
