package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** Figures for all units, for a class of them and for each of them: a unit has its own one. */
class SharesOfClassesTest {

  private static final String ROSTER = """
      - {name: Xã Tân An, Miền núi: x}
      - {name: Xã Tân Long}
      - {name: Phường Hòa Lợi}
      """;

  private static final String DEPARTMENT = """
      header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 3, symbol: KH-SYT, date: 2027-01-05, subject: Thử}
      """;

  private static Map<String, Child> province(String parent) {
    return Derived.children(Derived.of(Plans.read(Derived.PROVINCE + parent), null, Derived.roster(ROSTER), null));
  }

  private static List<String> tasks(Child child) {
    return child.plan().section("tasks").orElseThrow().items().stream().flatMap(SharesOfClassesTest::words).toList();
  }

  private static Stream<String> words(Node node) {
    return Stream.concat(node.text().stream().map(Text::value),
        node.items().stream().flatMap(SharesOfClassesTest::words));
  }

  @Test
  void a_rate_for_a_class_replaces_the_one_for_all() {
    Map<String, Child> children = province("""
        tasks:
          - Tỷ lệ bao phủ đạt 96,5% dân số; các phường đạt từ 98% trở lên.
          - 90% thôn có phương án; riêng các xã miền núi đạt 100%.
          - Các xã miền núi lập đội xung kích ít nhất 30 người; các xã, phường còn lại ít nhất 20 người.
        """);
    assertThat(tasks(children.get("Phường Hòa Lợi"))).containsExactly(
        "Tỷ lệ bao phủ đạt từ 98% dân số trở lên.", "90% thôn có phương án.",
        "Ủy ban nhân dân phường lập đội xung kích ít nhất 20 người.");
    assertThat(tasks(children.get("Xã Tân An"))).containsExactly(
        "Tỷ lệ bao phủ đạt 96,5% dân số.", "100% thôn có phương án.", "Xã Tân An lập đội xung kích ít nhất 30 người.");
    assertThat(tasks(children.get("Xã Tân Long")).get(1)).isEqualTo("90% thôn có phương án.");
  }

  @Test
  void a_total_beside_the_figure_for_each_unit_is_left_and_one_alone_is_a_blank() {
    Child child = province("""
        tasks:
          - Toàn tỉnh trồng 24.000 cây xanh ven đường; mỗi xã, phường trồng ít nhất 300 cây.
          - Khảo sát 12.400 phiếu (100 phiếu/xã, phường).
          - Toàn tỉnh có 61.200 người tham gia, đóng 1.300 triệu đồng.
          - 124/124 xã, phường có tổ giúp việc.
        """).get("Xã Tân An");
    assertThat(tasks(child)).containsExactly("Xã trồng ít nhất 300 cây xanh ven đường.", "Khảo sát 100 phiếu.",
        "Toàn xã có … người tham gia, đóng … triệu đồng.", "Xã có tổ giúp việc.");
    assertThat(Derived.yaml(child)).contains("“61.200 người” là số của cấp trên", "(tổng số của cấp trên)");
  }

  @Test
  void a_row_for_several_communes_is_that_of_one_of_them() {
    Map<String, Child> children = province("""
        tasks:
          items:
            - text: Phân vùng như sau.
              table:
                columns: [Vùng, "Xã, phường", Thời vụ]
                rows:
                  - [Vùng 1, "Xã Tân An, phường Hòa Lợi", Tháng 3]
                  - [Vùng 2, "Xã Tân Hòa, xã Tân Phú", Tháng 5]
        """);
    assertThat(children.get("Xã Tân An").plan().nodes().stream().filter(node -> node.table() != null)
        .flatMap(node -> node.table().rows().stream()).flatMap(row -> row.cells().stream()).map(Text::value))
        .containsExactly("Vùng 1", "Xã Tân An", "Tháng 3");
    assertThat(children.get("Xã Tân Long").plan().nodes().stream().filter(node -> node.table() != null)).isEmpty();
  }

  @Test
  void what_the_parent_hands_out_samples_and_inspects_is_not_the_unit_s() {
    Child child = province("""
        tasks:
          - Cấp phát 12 tấn hóa chất cho các xã, phường.
          - Lấy 640 mẫu tại 32 vùng nuôi thuộc 15 xã, phường.
          - Dọn vệ sinh môi trường; Đoàn số 1 kiểm tra các xã ven sông.
        """).get("Xã Tân An");
    assertThat(tasks(child)).containsExactly("Dọn vệ sinh môi trường.");
  }

  @Test
  void private_hospitals_have_their_own_work() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(DEPARTMENT + """
        tasks: [Các bệnh viện tập huấn cho nhân viên.]
        assignments:
          - {agency: Các bệnh viện ngoài công lập, text: Tự cân đối kinh phí.}
        """), null, Derived.roster("""
        - {name: Bệnh viện Mắt tỉnh}
        - {name: Bệnh viện Hoàn Mỹ, Loại hình: ngoài công lập}
        """), null));
    assertThat(tasks(children.get("Bệnh viện Hoàn Mỹ"))).contains("Tự cân đối kinh phí.");
    assertThat(tasks(children.get("Bệnh viện Mắt tỉnh"))).doesNotContain("Tự cân đối kinh phí.");
  }

  @Test
  void those_in_a_list_of_the_parent_are_named_and_an_appendix_is_referred_to() {
    String parent = """
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-SGDĐT,
                 date: 2026-03-05, subject: Thử}
        tasks: [Các trường có tên trong Phụ lục gửi hồ sơ về Sở.]
        appendices:
          - title: DANH SÁCH
            table: {columns: [TT, Tên trường], rows: [["1", Trường THPT Lê Lợi], ["2", Trường THPT Tân An]]}
        """;
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(parent), null,
        Derived.roster("[Trường THPT Lê Lợi, Trường THPT Chu Văn An, Trường THPT Tân An]"), null));
    assertThat(tasks(children.get("Trường THPT Lê Lợi"))).containsExactly("Trường THPT Lê Lợi gửi hồ sơ về Sở.",
        "Thực hiện phần việc của Trường THPT Lê Lợi tại Phụ lục kèm theo Kế hoạch này.");
    Plan without = children.get("Trường THPT Chu Văn An").plan();
    assertThat(without.section("tasks").map(section -> section.items().size()).orElse(0)).isZero();
    assertThat(without.appendices()).isEmpty();
  }

  @Test
  void reports_without_an_addressee_go_to_the_issuer_and_those_of_a_school_to_its_commune() {
    Child centre = Derived.child(DEPARTMENT + """
        reporting:
          - Các đơn vị xây dựng kế hoạch, gửi về Sở Y tế trước ngày 20/02/2027; báo cáo quý trước ngày 10 của tháng
            đầu quý sau, báo cáo năm trước ngày 05/12/2027 (qua Phòng Nghiệp vụ Y).
        """, "Trung tâm Y tế khu vực Trà Ôn", null);
    assertThat(centre.plan().section("reporting").orElseThrow().text().get(1).value()).endsWith("báo cáo Sở Y tế "
        + "(qua Phòng Nghiệp vụ Y) trước ngày 10 của tháng đầu quý sau và trước ngày 29/11/2027.");
    Child school = Derived.child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-SGDĐT,
                 date: 2026-03-05, subject: Thử}
        assignments:
          - {agency: "UBND các xã, phường", text: Báo cáo Sở Giáo dục và Đào tạo trước ngày 10/6/2027.}
          - {agency: "Các trường mầm non, tiểu học", text: "Tự đánh giá, báo cáo UBND cấp xã trước ngày 25/5/2027."}
        """, "{name: Trường Mầm non Hoa Sen, parent: UBND XÃ TÂN AN}", null);
    assertThat(school.plan().section("reporting").orElseThrow().text().get(1).value())
        .endsWith("báo cáo UBND xã Tân An trước ngày 18/5/2027.");
  }

  @Test
  void a_part_named_in_the_total_is_the_unit_s_and_branches_of_a_department_are_not_directed() {
    Map<String, Child> museums = Derived.children(Derived.of(Plans.read("""
        header: {parent: UBND TỈNH PHÚ THỌ, agency: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", number: 3, symbol: KH-SVHTTDL,
                 date: 2027-01-05, subject: Thử}
        tasks: ["Toàn ngành số hóa 8.500 hiện vật; trong đó Bảo tàng Hùng Vương 5.000 hiện vật, Bảo tàng Mường 3.500
          hiện vật."]
        """), null, Derived.roster("[Bảo tàng Hùng Vương, Bảo tàng Mường]"), null));
    assertThat(tasks(museums.get("Bảo tàng Mường"))).containsExactly("Toàn đơn vị số hóa 3.500 hiện vật.");
    Child child = province("""
        tasks: [UBND các xã dọn vệ sinh.]
        assignments:
          - {agency: Sở Nông nghiệp và Môi trường, text: "Chủ trì, hướng dẫn, chỉ đạo Chi cục Thủy sản lấy mẫu."}
        """).get("Xã Tân An");
    assertThat(child.plan().section("assignments").orElseThrow().items().get(0).text())
        .extracting(Text::value).containsExactly("Chủ trì, hướng dẫn.");
  }

  @Test
  void a_union_s_own_work_is_left_unless_the_unit_joins_in() {
    Child child = Derived.child("""
        header: {agency: [HỘI LIÊN HIỆP PHỤ NỮ, TỈNH CÀ MAU], number: 3, symbol: KH-HLHPN, date: 2027-01-05,
                 subject: Thử}
        tasks:
          - Hội LHPN tỉnh vận động 3,2 tỷ đồng; Hội LHPN xã, phường vận động tối thiểu 30 triệu đồng.
          - Hội LHPN tỉnh mở lớp tập huấn; Hội LHPN xã, phường cử 02 người tham gia.
          - Toàn tỉnh nhận đỡ đầu 640 trẻ em mồ côi; mỗi xã, phường nhận đỡ đầu ít nhất 10 trẻ em.
        """, "Hội LHPN xã Đất Mũi", null);
    assertThat(tasks(child)).containsExactly("Hội LHPN xã Đất Mũi vận động tối thiểu 30 triệu đồng.",
        "Hội LHPN tỉnh mở lớp tập huấn; Hội LHPN xã Đất Mũi cử 02 người tham gia.",
        "Xã nhận đỡ đầu ít nhất 10 trẻ em mồ côi.");
  }

  @Test
  void a_ministry_s_words_to_departments_are_those_of_the_province_s_own_one() {
    Child child = Derived.child("""
        header: {agency: BỘ GIÁO DỤC VÀ ĐÀO TẠO, number: 1, symbol: KH-BGDĐT, date: 2027-01-05, subject: Thử}
        tasks:
          items:
            - Ban Chỉ đạo cấp quốc gia họp trước ngày 31/3/2027; UBND các tỉnh, thành phố lập hội đồng thi.
            - table:
                columns: [TT, Nội dung, Đơn vị chủ trì]
                rows:
                  - ["1", Xây dựng đề, Cục Quản lý chất lượng]
                  - ["2", Gửi dữ liệu về Bộ GDĐT, Sở GDĐT]
        assignments:
          - {agency: Các sở giáo dục và đào tạo, text: Bố trí điểm thi dự phòng.}
        """, "Tỉnh Điện Biên", null);
    assertThat(Derived.yaml(child)).contains("Ủy ban nhân dân tỉnh lập hội đồng thi.",
        "Gửi dữ liệu về Bộ GDĐT, Sở Giáo dục và Đào tạo", "- agency: Sở Giáo dục và Đào tạo")
        .doesNotContain("- Ban Chỉ đạo cấp quốc gia");
  }
}
