package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** What schools, offices, organisations and committees are told by one above them, and what others are told. */
class WhatBodiesAreToldTest {

  private static final String COMMUNE = """
      header: {agency: [ỦY BAN NHÂN DÂN, XÃ TÂN AN], number: 8, symbol: KH-UBND, place: Tân An, date: 2027-01-05,
               subject: Trường học an toàn}
      """;

  private static final String SCHOOLS = """
      - {name: Trường Tiểu học Kim Đồng, pupils: 400}
      - {name: Trường THCS Lê Lợi, pupils: 300}
      """;

  private static final String FOREST = """
      header: {parent: ỦY BAN NHÂN DÂN TỈNH GIA LAI, agency: SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, number: 8, symbol: KH-SNNMT,
               place: Gia Lai, date: 2027-01-05, subject: Phòng cháy rừng}
      """;

  private static final String FORESTERS = """
      - {name: Ban Quản lý rừng phòng hộ An Khê}
      - {name: Hạt Kiểm lâm khu vực An Khê}
      - {name: Chi cục Kiểm lâm}
      """;

  private static Map<String, Child> children(String parent, String roster) {
    return Derived.children(Derived.of(Plans.read(parent), null, Derived.roster(roster), null));
  }

  /** All sentences of its items. */
  private static List<String> sentences(Child child) {
    List<String> sentences = new ArrayList<>();
    for (Node node : child.plan().nodes()) {
      node.text().stream().map(Text::value).forEach(sentences::add);
    }
    return sentences;
  }

  private static List<String> school(String sentence, String name) {
    return sentences(children(COMMUNE + "tasks: [\"" + sentence + "\"]\n", SCHOOLS).get(name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Phòng Kinh tế lắp 45 biển cảnh báo. | ",
      "Công an xã tuần tra; Đoàn xã ra quân ngày 28/3/2027. | ",
      "Phòng Văn hóa - Xã hội tổ chức hội thi ngày 15/5/2027; mỗi trường cử 01 đoàn."
          + "| Phòng Văn hóa - Xã hội tổ chức hội thi ngày 15/5/2027; nhà trường cử 01 đoàn.",
      "Các trường lập danh sách, gửi Phòng Văn hóa - Xã hội. | Nhà trường lập danh sách, gửi Phòng Văn hóa - Xã hội.",
      "Các trường THCS lập câu lạc bộ; mỗi trường có 02 giáo viên cứu đuối. | ",
      "Trường có bể bơi (Tiểu học Kim Đồng, THCS Nguyễn Du) mở lớp; các trường còn lại thuê bể bơi."
          + "| Trường Tiểu học Kim Đồng mở lớp.",
      "Trường THCS lắp đặt 03 thùng; trường tiểu học, mầm non 02 thùng. | Nhà trường lắp đặt 02 thùng.",
      "95% giáo viên tiểu học, 98% giáo viên THCS đạt chuẩn. | 95% giáo viên tiểu học đạt chuẩn.",
      "100% cơ sở giáo dục mầm non, trường phổ thông được công nhận trường học an toàn."
          + "| Nhà trường được công nhận trường học an toàn.",
  })
  void a_primary_school(String parent, String child) {
    assertThat(school(parent, "Trường Tiểu học Kim Đồng"))
        .isEqualTo(child == null ? List.of() : List.of(child.strip()));
  }

  @Test
  void the_other_schools_take_what_is_left() {
    assertThat(school("Trường có bể bơi (Tiểu học Kim Đồng) mở lớp; các trường còn lại thuê bể bơi.",
        "Trường THCS Lê Lợi")).containsExactly("Trường THCS Lê Lợi thuê bể bơi.");
  }

  @Test
  void an_office_takes_the_work_of_its_class_whatever_words_follow_it() {
    Map<String, Child> children = children(FOREST + """
        tasks:
          - Các Ban Quản lý rừng phòng hộ, rừng đặc dụng tu sửa 260 km đường băng.
          - Các Hạt Kiểm lâm khu vực ký cam kết với hộ dân.
          - Trung tâm Khuyến nông tuyên truyền.
          - Khi có cháy, chủ rừng báo Hạt Kiểm lâm sở tại.
        assignments:
          - {agency: Các Hạt Kiểm lâm khu vực, text: "Báo cáo Chi cục Kiểm lâm trước ngày 18 hằng
             tháng; xử lý vi phạm."}
          - {agency: Các Ban Quản lý rừng, text: "Báo cáo kết quả về Sở (qua Chi cục Kiểm lâm) trước ngày 20 hằng
             tháng; báo cáo tổng kết trước ngày 30/6/2027."}
          - {agency: Văn phòng Sở, text: "Theo dõi, đôn đốc các đơn vị."}
        """, FORESTERS);
    Child board = children.get("Ban Quản lý rừng phòng hộ An Khê");
    assertThat(sentences(board)).startsWith("Ban Quản lý tu sửa 260 km đường băng.",
        "Khi có cháy, chủ rừng báo Hạt Kiểm lâm sở tại.").noneMatch(words -> words.contains("đôn đốc"));
    assertThat(Derived.yaml(board)).contains("“260 km” là số của cấp trên");
    assertThat(reports(board.plan())).endsWith("báo cáo Sở Nông nghiệp và Môi trường (qua Chi cục Kiểm lâm) "
        + "trước ngày 20 hằng tháng và trước ngày 23/6/2027.");
    Child rangers = children.get("Hạt Kiểm lâm khu vực An Khê");
    assertThat(sentences(rangers)).contains("Hạt ký cam kết với hộ dân.", "Xử lý vi phạm.");
    assertThat(reports(rangers.plan())).endsWith("báo cáo Chi cục Kiểm lâm trước ngày 18 hằng tháng.");
  }

  private static String reports(Plan plan) {
    return plan.section("reporting").orElseThrow().text().get(1).value();
  }

  @Test
  void of_rates_and_numbers_for_several_kinds_a_centre_takes_its_own() {
    assertThat(sentences(children("""
        header: {parent: ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ, agency: SỞ Y TẾ, number: 8, symbol: KH-SYT, place: Huế,
                 date: 2027-01-05, subject: Bệnh án điện tử}
        tasks:
          - Vệ sinh tay đạt ít nhất 85% ở các bệnh viện, 75% ở các trung tâm y tế.
          - 100% bệnh viện triển khai bệnh án điện tử trước ngày 30/6/2027; 50% trung tâm y tế triển khai trước ngày
            31/12/2027.
          - Mở lớp tập huấn; các bệnh viện cử 15 người, các trung tâm y tế cử 10 người tham dự.
          - Các trung tâm y tế Phú Vang, Phú Lộc thí điểm.
        """, "[Trung tâm Y tế Phú Vang, Bệnh viện Mắt Huế]").get("Trung tâm Y tế Phú Vang")))
        .containsExactly("Vệ sinh tay đạt ít nhất 75%.",
            "50% trung tâm y tế triển khai bệnh án điện tử trước ngày 17/12/2027.",
            "Mở lớp tập huấn; Trung tâm cử 10 người tham dự.", "Trung tâm Y tế Phú Vang thí điểm.");
  }

  @Test
  void branches_of_one_level_of_a_place_or_with_a_tick_are_told_apart() {
    Map<String, Child> children = children("""
        header: {agency: [BAN THƯỜNG VỤ, HỘI LHPN TỈNH LÀO CAI], number: 8, symbol: KH-BTV, place: Lào Cai,
                 date: 2027-01-05, subject: Khởi nghiệp}
        tasks:
          - Hội LHPN các phường mở quầy hàng.
          - Hội LHPN xã Y Tý, xã Bản Xèo làm du lịch.
          - Các cơ sở Hội gửi danh sách về Ban Tuyên giáo Hội LHPN tỉnh trước ngày 30/5/2027.
          - Vòng chung kết tổ chức vào ngày 20/10/2027.
          - Ngân hàng Chính sách xã hội tỉnh cho vay.
        """, "[Hội LHPN phường Cam Đường, Hội LHPN xã Y Tý]");
    assertThat(sentences(children.get("Hội LHPN phường Cam Đường"))).containsSubsequence(
        "Hội LHPN phường Cam Đường mở quầy hàng.",
        "Hội LHPN phường Cam Đường gửi danh sách về Ban Tuyên giáo Hội LHPN tỉnh trước ngày 17/5/2027.",
        "Vòng chung kết tổ chức vào ngày 20/10/2027.").noneMatch(words -> words.contains("Ngân hàng"));
    assertThat(sentences(children.get("Hội LHPN xã Y Tý"))).contains("Hội LHPN xã Y Tý làm du lịch.")
        .noneMatch(words -> words.contains("quầy hàng"));
    assertThat(children.get("Hội LHPN xã Y Tý").plan().header().parent())
        .extracting(Text::value).containsExactly("HỘI LHPN TỈNH LÀO CAI");
  }

  @Test
  void a_committee_takes_the_row_of_its_party_organisation() {
    Child child = children("""
        standard: dang
        header: {parent: ĐẢNG BỘ TỈNH ĐẮK LẮK, agency: TỈNH ỦY ĐẮK LẮK, number: 5, symbol: KH/TU, place: Đắk Lắk,
                 date: 2027-01-08, subject: Kết nạp đảng viên}
        tasks:
          - "Kết nạp 1.200 đảng viên, trong đó khối xã 1.000 đảng viên, khối cơ quan 200 đảng viên; trao Huy hiệu cho
            1.200 đảng viên."
          - Mỗi đảng bộ xã, phường xây dựng 01 mô hình; mỗi đảng bộ trực thuộc khác xây dựng 02 mô hình.
          - Các xã biên giới (Ea Bung, Ia Rvê) phối hợp với Đồn Biên phòng.
          - Chi bộ có từ 30 đảng viên trở lên giám sát 02 cuộc.
        appendices:
          - title: CHỈ TIÊU
            table:
              columns: [TT, Đảng bộ, Chỉ tiêu]
              rows: [["1", Đảng bộ xã Ea Bung, "21"], ["2", Đảng bộ xã Ia Rvê, "1.179"], ["", Cộng, "1.200"]]
        """, "[Đảng bộ xã Ea Bung, Đảng ủy xã Ia Rvê]").get("Đảng ủy xã Ea Bung");
    assertThat(sentences(child)).startsWith("Kết nạp 21 đảng viên; trao Huy hiệu cho 21 đảng viên.",
        "Đảng ủy xã Ea Bung xây dựng 01 mô hình.",
        "Đảng ủy xã Ea Bung phối hợp với Đồn Biên phòng.");
    assertThat(child.plan().appendices()).hasSize(1);
  }
}
