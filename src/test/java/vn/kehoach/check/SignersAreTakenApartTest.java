package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.Findings;

/** The hint separates two offices typed in one key and never cuts a name. */
class SignersAreTakenApartTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "KT. CHỦ TỊCH PHÓ CHỦ TỊCH | signing_for: CHỦ TỊCH, title: PHÓ CHỦ TỊCH",
      "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH | on_behalf_of: ỦY BAN NHÂN DÂN, title: CHỦ TỊCH",
      "KT. CỤC TRƯỞNG PHÓ CỤC TRƯỞNG | signing_for: CỤC TRƯỞNG, title: PHÓ CỤC TRƯỞNG",
      "KT. BỘ TRƯỞNG THỨ TRƯỞNG | signing_for: BỘ TRƯỞNG, title: THỨ TRƯỞNG",
      "KT. TỔNG GIÁM ĐỐC PHÓ TỔNG GIÁM ĐỐC | signing_for: TỔNG GIÁM ĐỐC, title: PHÓ TỔNG GIÁM ĐỐC",
      "TL. CHỦ TỊCH CHÁNH VĂN PHÒNG | by_order_of: CHỦ TỊCH, title: CHÁNH VĂN PHÒNG",
      "TL. GIÁM ĐỐC TRƯỞNG PHÒNG TỔ CHỨC | by_order_of: GIÁM ĐỐC, title: TRƯỞNG PHÒNG TỔ CHỨC",
      "KT. BỘ TRƯỞNG | signing_for: BỘ TRƯỞNG",
      "KT. HIỆU TRƯỞNG | signing_for: HIỆU TRƯỞNG",
      "KT. TỔNG GIÁM ĐỐC | signing_for: TỔNG GIÁM ĐỐC",
      "TL. PHÓ CHỦ TỊCH | by_order_of: PHÓ CHỦ TỊCH",
      "KT. TRẠM TRƯỞNG | signing_for: TRẠM TRƯỞNG",
  })
  void two_offices_in_one_key(String typed, String keys) {
    assertThat(Findings.of("header: {agency: A}\nsignature: {title: " + typed + "}\n"))
        .filteredOn(problem -> problem.rule().equals("form/signature-prefix-misplaced"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).isNotNull()
            .satisfies(hint -> assertThat(hint.vietnamese()).startsWith("ghi " + keys + ";")));
  }
}
