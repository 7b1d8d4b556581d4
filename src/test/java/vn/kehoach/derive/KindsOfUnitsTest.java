package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** Units of the same level, such as schools of other stages or Party cells elsewhere, do not take each other's work. */
class KindsOfUnitsTest {

  private static final String DEPARTMENT = """
      header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 3, symbol: KH-SGDĐT,
        date: 2027-01-05, subject: Thử}
      """;

  private static final String COMMITTEE = """
      standard: dang
      header: {parent: ĐẢNG BỘ TỈNH VĨNH LONG, agency: ĐẢNG ỦY PHƯỜNG LONG CHÂU, number: 3, symbol: KH/ĐU,
        date: 2027-01-05, subject: thử}
      """;

  @Test
  void a_school_of_several_stages_takes_the_work_of_those_alone() {
    Map<String, Child> children = children(DEPARTMENT + """
        sections:
          viec:
            items:
              - {title: Đối với trường tiểu học, text: Mở thư viện xanh.}
              - {title: Đối với trường THCS, text: Mở câu lạc bộ.}
              - Các trường THPT tư vấn chọn nghề; học sinh THPT dự ngày hội.
              - Trung tâm GDNN-GDTX dạy nghề ngắn hạn.
              - Kiểm tra ít nhất 12 trường.
              - Trồng cây.
        """, "[Trường TH&THCS Tân An, Trường THCS và THPT Mỹ Long, TTGDNN-GDTX Vũng Liêm]");
    assertThat(sentences(children.get("Trường TH&THCS Tân An")))
        .containsExactly("Mở thư viện xanh.", "Mở câu lạc bộ.", "Trồng cây.");
    assertThat(sentences(children.get("Trường THCS và THPT Mỹ Long"))).containsExactly(
        "Mở câu lạc bộ.", "Nhà trường tư vấn chọn nghề; học sinh THPT dự ngày hội.", "Trồng cây.");
    Child centre = children.get("Trung tâm GDNN-GDTX Vũng Liêm");
    assertThat(sentences(centre)).hasSize(2).contains("Trồng cây.");
    assertThat(centre.plan().header().symbol()).hasToString("KH-TTGDNNGDTXVL");
    assertThat(centre.plan().signatures().get(0).title()).hasToString("GIÁM ĐỐC");
  }

  @Test
  void a_column_tells_which_schools_have_boarders() {
    Map<String, Child> children = children(DEPARTMENT + """
        sections:
          viec:
            items:
              - {title: "Đối với trường có học sinh nội trú, bán trú", text: Trực đêm.}
              - Trồng cây.
        """, "[{name: Trường THPT Tân An, Có nội trú/bán trú: x}, {name: Trường THPT Mỹ Long}]");
    assertThat(sentences(children.get("Trường THPT Tân An"))).containsExactly("Trực đêm.", "Trồng cây.");
    assertThat(sentences(children.get("Trường THPT Mỹ Long"))).containsExactly("Trồng cây.");
  }

  @Test
  void a_party_cell_takes_the_work_of_cells_of_its_kind() {
    Map<String, Child> children = children(COMMITTEE + """
        sections:
          viec:
            items:
              - "Chi bộ trường học: đổi mới cách dạy."
              - Các chi bộ khu phố xây dựng mô hình; chi bộ cơ quan, đơn vị sự nghiệp giảm giờ chờ.
              - "Chi bộ Công an, Quân sự phường: sẵn sàng chiến đấu."
              - Ủy ban Kiểm tra Đảng ủy kiểm tra 05 chi bộ.
              - Trên 95% chi bộ hoàn thành tốt.
              - Toàn Đảng bộ có 40 mô hình.
        """, """
        - {name: Chi bộ Trường THCS Lê Lợi, Loại hình: trường học}
        - {name: Chi bộ khu phố 3, Loại hình: khu dân cư}
        - {name: Chi bộ Công an phường, Loại hình: LLVT}
        """);
    assertThat(sentences(children.get("Chi bộ Trường THCS Lê Lợi"))).startsWith(
        "Chi bộ trường học: đổi mới cách dạy.", "Chi bộ cơ quan, đơn vị sự nghiệp giảm giờ chờ.").hasSize(4);
    assertThat(sentences(children.get("Chi bộ khu phố 3"))).startsWith("Chi bộ khu phố xây dựng mô hình.").hasSize(3);
    Child police = children.get("Chi bộ Công an phường");
    assertThat(sentences(police)).startsWith("Chi bộ Công an, Quân sự phường: sẵn sàng chiến đấu.").hasSize(3);
    assertThat(Derived.yaml(police)).contains("# xem lại: cấp trên tính “95% chi bộ”; đơn vị là một trong số đó",
        "# xem lại: “40 mô hình” là số của cấp trên");
  }

  @Test
  void a_hospital_a_station_and_a_centre_read_the_same_plan() {
    Map<String, Child> children = children("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 3, symbol: KH-SYT,
          date: 2027-01-05, subject: Thử}
        sections:
          viec:
            items:
              - Trạm Y tế lập sổ; cộng tác viên đến từng nhà.
              - Bệnh viện mở phòng khám; Trung tâm Y tế cử bác sĩ.
              - Bệnh viện Đa khoa tỉnh nhận ca nặng.
              - Trung tâm Kiểm soát bệnh tật tỉnh cấp vắc xin.
        """, "[BVĐK tỉnh, Bệnh viện Mắt tỉnh, TT KSBT tỉnh, TYT xã Tân An, Trung tâm Y tế khu vực Trà Ôn]");
    assertThat(sentences(children.get("Trạm Y tế xã Tân An")))
        .containsExactly("Trạm Y tế lập sổ; cộng tác viên đến từng nhà.");
    assertThat(sentences(children.get("Bệnh viện Mắt tỉnh"))).containsExactly("Bệnh viện mở phòng khám.");
    assertThat(sentences(children.get("Bệnh viện Đa khoa tỉnh")))
        .containsExactly("Bệnh viện mở phòng khám.", "Bệnh viện Đa khoa tỉnh nhận ca nặng.");
    assertThat(sentences(children.get("Trung tâm Kiểm soát bệnh tật tỉnh")))
        .containsExactly("Trung tâm Kiểm soát bệnh tật tỉnh cấp vắc xin.");
    assertThat(sentences(children.get("Trung tâm Y tế khu vực Trà Ôn")))
        .containsExactly("Trung tâm Y tế cử bác sĩ.");
  }

  @Test
  void a_union_of_an_enterprise_is_not_that_of_a_commune() {
    Map<String, Child> children = children("""
        header: {agency: LIÊN ĐOÀN LAO ĐỘNG TỈNH VĨNH LONG, number: 3, symbol: KH-LĐLĐ, date: 2027-01-05, subject: Thử}
        sections:
          viec:
            items:
              - {title: "Công đoàn xã, phường", text: Thăm người lao động.}
              - {title: Công đoàn cơ sở trong doanh nghiệp, text: Tổ chức bữa cơm.}
              - {title: "Công đoàn cơ sở cơ quan, đơn vị sự nghiệp", text: Giao lưu.}
        assignments:
          - agency: Công đoàn xã, phường và công đoàn cơ sở trực thuộc
            text: Trồng cây; báo cáo về LĐLĐ tỉnh (qua Ban Chính sách) trước ngày 10/6/2027.
        """, "[CĐ phường Long Châu, CĐCS Công ty CP Sông Tiền, CĐCS Sở Tài chính]");
    Plan company = children.get("Công đoàn cơ sở Công ty CP Sông Tiền").plan();
    assertThat(sentences(children.get("Công đoàn cơ sở Công ty CP Sông Tiền"))).containsExactly("Tổ chức bữa cơm.");
    assertThat(sentences(children.get("Công đoàn cơ sở Sở Tài chính"))).containsExactly("Giao lưu.");
    assertThat(sentences(children.get("Công đoàn phường Long Châu"))).hasSize(3);
    assertThat(Derived.firstTask(company)).hasToString("Trồng cây.");
    assertThat(company.section("reporting").orElseThrow().text().get(1).value())
        .endsWith("báo cáo Liên đoàn Lao động tỉnh Vĩnh Long (qua Ban Chính sách) trước ngày 03/6/2027.");
  }

  private static Map<String, Child> children(String parent, String units) {
    return Derived.children(Derived.of(Plans.read(parent), null, Derived.roster(units), null));
  }

  private static List<String> sentences(Child child) {
    Plan plan = child.plan();
    return plan.section("viec").orElseThrow().items().stream().map(Node::text).map(text -> text.get(0))
        .map(Text::value).toList();
  }
}
