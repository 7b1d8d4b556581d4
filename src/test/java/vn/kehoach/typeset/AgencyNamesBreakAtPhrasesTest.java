package vn.kehoach.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.typeset.Pages.columns;
import static vn.kehoach.typeset.Pages.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;

/** Agency names in the left column of the letterhead, next to a motto that takes 96 mm of 165 mm. */
class AgencyNamesBreakAtPhrasesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH           | ỦY BAN NHÂN DÂN / TỈNH QUẢNG NINH",
    "Ủy ban nhân dân thành phố Hồ Chí Minh     | ỦY BAN NHÂN DÂN / THÀNH PHỐ HỒ CHÍ MINH",
    "ỦY BAN NHÂN DÂN XÃ SƠN ĐỊNH TỈNH VĨNH LONG | ỦY BAN NHÂN DÂN / XÃ SƠN ĐỊNH / TỈNH VĨNH LONG",
    "HỘI ĐỒNG NHÂN DÂN PHƯỜNG LONG XUYÊN       | HỘI ĐỒNG NHÂN DÂN / PHƯỜNG LONG XUYÊN",
    "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH           | SỞ VĂN HÓA, THỂ THAO / VÀ DU LỊCH",
    "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG              | SỞ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG",
    "SỞ NỘI VỤ                                 | SỞ NỘI VỤ",
    "UBND TỈNH QUẢNG NGÃI                      | UBND TỈNH QUẢNG NGÃI",
    "TRƯỜNG THCS VÀ THPT ĐỐC BINH KIỀU         | TRƯỜNG THCS VÀ THPT / ĐỐC BINH KIỀU",
    "TRƯỜNG TIỂU HỌC NGUYỄN THỊ MINH KHAI      | TRƯỜNG TIỂU HỌC / NGUYỄN THỊ MINH KHAI",
    "BẢO HIỂM XÃ HỘI TỈNH THỪA THIÊN HUẾ       | BẢO HIỂM XÃ HỘI / TỈNH THỪA THIÊN HUẾ",
    "LIÊN MINH HỢP TÁC XÃ TỈNH BẮC NINH        | LIÊN MINH HỢP TÁC XÃ / TỈNH BẮC NINH",
    "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM TỈNH BẮC NINH | HỘI LIÊN HIỆP PHỤ NỮ / VIỆT NAM TỈNH BẮC NINH",
    "BAN QUẢN LÝ KHU KINH TẾ TỈNH              | BAN QUẢN LÝ / KHU KINH TẾ TỈNH",
    "PHÒNG CẢNH SÁT GIAO THÔNG ĐƯỜNG THỦY      | PHÒNG CẢNH SÁT / GIAO THÔNG ĐƯỜNG THỦY",
    "BAN CHỈ HUY PHÒNG THỦ KHU VỰC 2 - TĨNH GIA | BAN CHỈ HUY PHÒNG THỦ / KHU VỰC 2 - TĨNH GIA",
    "HẢI QUAN CỬA KHẨU QUỐC TẾ HỮU NGHỊ        | HẢI QUAN CỬA KHẨU / QUỐC TẾ HỮU NGHỊ",
    "VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 7          | VIỆN KIỂM SÁT NHÂN DÂN / KHU VỰC 7",
    "TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG          | TỔNG CÔNG TY / ĐIỆN LỰC MIỀN TRUNG",
    "NGÂN HÀNG NHÀ NƯỚC KHU VỰC 14             | NGÂN HÀNG NHÀ NƯỚC / KHU VỰC 14",
  })
  void a_long_name_ends_its_lines_before_a_phrase(String name, String lines) {
    assertThat(String.join(" / ", lines(name, "agency"))).isEqualTo(lines);
  }

  @Test
  void a_dash_stays_at_the_end_of_its_line() {
    assertThat(lines("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "agency"))
        .containsExactly("SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ XÃ HỘI");
  }

  @Test
  void lines_an_author_typed_are_kept() {
    Pages pages = Pages.of(p("agency", Pages.words("ỦY BAN"), new Inline.Break(),
        Pages.words("NHÂN DÂN TỈNH AN GIANG")));
    assertThat(pages.lines(0)).containsExactly("ỦY BAN", "NHÂN DÂN TỈNH AN GIANG");
  }

  @Test
  void a_name_is_torn_only_where_nothing_else_fits() {
    Pages pages = Pages.wide(30, p("agency", "XÃ NGUYỄN THỊ MINH KHAI"));
    assertThat(pages.lines(0)).hasSize(3);
    assertThat(pages.problems()).isEmpty();
  }

  @Test
  void words_that_stay_together_are_torn_last_of_all() {
    Pages pages = Pages.wide(54, p("agency", "BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP TỈNH BẮC NINH"));
    assertThat(pages.lines(0))
        .containsExactly("BAN QUẢN LÝ", "KHU KINH TẾ VÀ CÁC", "KHU CÔNG NGHIỆP", "TỈNH BẮC NINH");
  }

  private static List<String> lines(String name, String style) {
    Pages pages = Pages.of(columns("letterhead", List.of(p(style, name)),
        List.of(p("quoc-hieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))));
    assertThat(pages.problems()).isEmpty();
    Block agency = pages.block(0, Block.Columns.class).rows().get(0).columns().get(0).get(0);
    return Pages.printed(((Block.Paragraph) agency).lines());
  }
}
