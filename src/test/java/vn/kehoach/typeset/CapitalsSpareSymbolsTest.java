package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Typeface;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

class CapitalsSpareSymbolsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Thực hiện Kế hoạch số 276-KH/TU         | THỰC HIỆN KẾ HOẠCH SỐ 276-KH/TU",
    "Quyết định số 23/QĐ-TTg, năm đầu         | QUYẾT ĐỊNH SỐ 23/QĐ-TTg, NĂM ĐẦU",
    "Chương trình số 08-CTr/TU của Tỉnh ủy    | CHƯƠNG TRÌNH SỐ 08-CTr/TU CỦA TỈNH ỦY",
    "Nghị định 30/2020/NĐ-CP và QĐ-TTg        | NGHỊ ĐỊNH 30/2020/NĐ-CP VÀ QĐ-TTg",
    "(08/CTr-UBND)                            | (08/CTr-UBND)",
    "phòng, chống Covid-19 và/hoặc bệnh khác  | PHÒNG, CHỐNG COVID-19 VÀ/HOẶC BỆNH KHÁC",
    "giai đoạn 2026-2030, 01/Tổ               | GIAI ĐOẠN 2026-2030, 01/TỔ",
    "kinh tế - xã hội                         | KINH TẾ - XÃ HỘI",
    "nhiệm vụ ỷ, đ, ư, ợ, ẵ                   | NHIỆM VỤ Ỷ, Đ, Ư, Ợ, Ẵ",
  })
  void words_are_raised_and_symbols_are_not(String typed, String printed) {
    assertThat(Pages.of(Pages.p("type", typed)).lines(0)).containsExactly(printed);
  }

  @Test
  void a_marker_keeps_its_case() {
    Pages pages = Pages.of(Pages.list("letter", Pages.item(Pages.p("type", "mục đích"))));
    assertThat(Pages.markers(pages.block(0, Block.ListBlock.class))).containsExactly("a)");
  }

  @Test
  void places_survive() {
    Text typed = Pages.typed("ke-hoach.yaml", "Kế hoạch số 23/QĐ-TTg");
    Text printed = new PrintedLetters(new TypefaceMetrics(Typeface.bundled()),
        new LetterCheck(new Problems(), typed.source().whole()))
        .print(typed, Typeface.Variant.BOLD, true);
    assertThat(printed.span(12, 21)).isEqualTo(typed.span(12, 21));
  }
}
