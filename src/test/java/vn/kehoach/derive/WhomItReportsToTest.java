package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Recipient;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** To whom a unit reports, and what it is told besides: the issuer at one of its offices, or two issuers together. */
class WhomItReportsToTest {

  @Test
  void a_department_is_reported_to_through_its_office() {
    Plan plan = child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 3, symbol: KH-SYT, date: 2027-01-05,
          subject: Thử}
        assignments:
          - {agency: Văn phòng Sở, text: "Tham mưu thành lập Tổ kỹ thuật; trình Lãnh đạo Sở xem xét báo cáo Bộ Y tế."}
          - agency: Các bệnh viện
            items:
              - Thành lập Ban Chỉ đạo do Giám đốc làm Trưởng ban, ban hành kế hoạch trước ngày 25/01/2027.
        reporting:
          - Các bệnh viện báo cáo về Sở Y tế (qua Văn phòng Sở) trước ngày 10/12/2027.
        """, "Bệnh viện Mắt tỉnh");
    assertThat(last(plan, "reporting")).endsWith("báo cáo Sở Y tế (qua Văn phòng Sở) trước ngày 03/12/2027.");
    assertThat(receivers(plan)).contains("Sở Y tế").doesNotContain("Văn phòng Sở");
    assertThat(Derived.firstTask(plan)).hasToString("Thành lập Ban Chỉ đạo do Giám đốc làm Trưởng ban.");
    assertThat(plan.section("assignments").orElseThrow().items().get(0).text().get(0))
        .hasToString("Tham mưu thành lập Tổ kỹ thuật; trình Ban Giám đốc báo cáo Sở.");
  }

  @Test
  void two_issuers_are_both_reported_to_and_one_is_above() {
    Plan plan = child("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: [SỞ GIÁO DỤC VÀ ĐÀO TẠO -, TỈNH ĐOÀN], number: 3,
          symbol: KH-SGDĐT-TĐTN, date: 2027-01-05, subject: Thử}
        reporting:
          - Các trường báo cáo trước ngày 25/5/2027 về Sở Giáo dục và Đào tạo (qua Phòng Học sinh) và Tỉnh đoàn (qua Ban
            Trường học).
        """, "Trường THPT Tân An");
    assertThat(plan.header().parent()).extracting(Text::value).containsExactly("SỞ GIÁO DỤC VÀ ĐÀO TẠO");
    assertThat(last(plan, "reporting")).contains(
        "báo cáo Sở Giáo dục và Đào tạo (qua Phòng Học sinh) và Tỉnh đoàn (qua Ban Trường học) trước ngày 18/5/2027");
    assertThat(receivers(plan)).contains("Sở Giáo dục và Đào tạo", "Tỉnh đoàn");
  }

  @Test
  void the_military_command_has_its_own_in_each_commune() {
    Child child = Derived.child(Derived.PROVINCE + """
        sections:
          viec: [Nhận tân binh theo hướng dẫn của Bộ Chỉ huy quân sự tỉnh.]
        assignments:
          - agency: Bộ Chỉ huy quân sự tỉnh
            items: [Hiệp đồng nhận quân., "Kiểm tra công tác tuyển quân tại 15 xã, phường."]
          - agency: "UBND các xã, phường"
            items:
              - Báo cáo kết quả sơ tuyển trước ngày 25/10/2027, kết quả khám tuyển của Hội đồng trước ngày 05/11/2027
                và kết quả giao quân trước ngày 03/12/2027 về Bộ Chỉ huy quân sự tỉnh.
        closing: Có vướng mắc, báo cáo UBND tỉnh (qua Bộ Chỉ huy quân sự tỉnh, điện thoại 0270.3822.123).
        """, "Xã Tân An", null);
    Plan plan = child.plan();
    assertThat(plan.section("viec").orElseThrow().items().get(0).text().get(0))
        .hasToString("Nhận tân binh theo hướng dẫn của Bộ Chỉ huy quân sự tỉnh.");
    assertThat(plan.section("assignments").orElseThrow().items()).hasSize(1).first()
        .satisfies(block -> assertThat(block.assignment().agency()).hasToString("Ban Chỉ huy quân sự xã"))
        .satisfies(block -> assertThat(block.text()).extracting(Text::value).containsExactly("Hiệp đồng nhận quân."));
    assertThat(last(plan, "reporting")).isEqualTo("Ban Chỉ huy quân sự xã tổng hợp, tham mưu Ủy ban nhân dân xã "
        + "báo cáo Bộ Chỉ huy quân sự tỉnh trước ngày 18/10/2027, trước ngày 29/10/2027 và trước ngày 26/11/2027.");
    assertThat(Derived.yaml(child)).contains("# xem lại: cấp trên ghi “Báo cáo kết quả sơ tuyển");
  }

  @Test
  void a_row_for_the_unit_gives_its_figures_to_the_sentence_above() {
    Map<String, Child> children = Derived.children(Derived.of(Plans.read("""
        header: {parent: UBND TỈNH VĨNH LONG, agency: SỞ Y TẾ, number: 3, symbol: KH-SYT, date: 2027-01-05,
          subject: Thử}
        sections:
          viec:
            - Toàn ngành có 1.300 giường, báo cáo trong 15 ngày.
            - text: "Giao số giường:"
              table:
                columns: [TT, Đơn vị, Số giường]
                rows:
                  - [1, Bệnh viện Đa khoa tỉnh, "900"]
                  - [2, Trung tâm Y tế quân dân y đặc khu Phú Quý, "60"]
                  - [3, Trung tâm Y tế khu vực Trà Ôn, "130"]
                  - [4, Bệnh viện Y học cổ truyền, "120"]
                  - [5, Bệnh viện Mắt, "90"]
        """), null, Derived.roster("[BVĐK tỉnh, Trung tâm Y tế Quân dân y đặc khu Phú Quý, TYT xã Tân An]"), null));
    Child island = children.get("Trung tâm Y tế Quân dân y đặc khu Phú Quý");
    assertThat(island.plan().section("viec").orElseThrow().items().get(0).text().get(0))
        .hasToString("Toàn đơn vị có 60 giường, báo cáo trong 15 ngày.");
    assertThat(island.plan().section("viec").orElseThrow().items().get(1).table().rows()).hasSize(1);
    assertThat(children.get("Trạm Y tế xã Tân An").plan().section("viec").orElseThrow().items()).hasSize(1);
    assertThat(Derived.yaml(island)).doesNotContain("“15”");
  }

  @Test
  void who_helps_in_a_row_is_kept_if_another_leads() {
    Plan plan = child("""
        header: {agency: BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, number: 3, symbol: KH-BNNMT, date: 2027-01-05, subject: Thử}
        tasks:
          - table:
              columns: [TT, Nhiệm vụ, Chủ trì, Phối hợp]
              rows:
                - [1, Đối soát, "Sở NN&MT các tỉnh, thành phố", Công an cấp tỉnh; UBND cấp xã]
                - [2, Nghiệm thu, "Cục Quản lý đất đai; UBND các tỉnh, thành phố", ""]
                - [3, Đồng bộ, Cục Chuyển đổi số, Các địa phương]
        """, "Tỉnh Cao Bằng");
    assertThat(plan.section("tasks").orElseThrow().items().get(0).table().rows())
        .extracting(row -> row.cells().subList(2, 4).stream().map(Text::value).toList()).containsExactly(
            List.of("Sở Nông nghiệp và Môi trường", "Công an tỉnh; UBND cấp xã"),
            List.of("Ủy ban nhân dân tỉnh Cao Bằng", "Cục Quản lý đất đai"),
            List.of("Cục Chuyển đổi số", "Ủy ban nhân dân tỉnh Cao Bằng"));
  }

  @Test
  void a_rank_in_the_country_is_the_province_s() {
    assertThat(Derived.child(Derived.PROVINCE + """
        sections:
          viec: ["Phục vụ tốt; phấn đấu chỉ số nằm trong nhóm 15 tỉnh, thành phố dẫn đầu cả nước."]
        """, "Xã Tân An", null).plan().section("viec").orElseThrow().items().get(0).text().get(0))
        .hasToString("Phục vụ tốt.");
  }

  private static Plan child(String parent, String unit) {
    return Derived.child(parent, unit, null).plan();
  }

  private static String last(Plan plan, String section) {
    List<Text> text = plan.section(section).orElseThrow().text();
    return text.get(text.size() - 1).value();
  }

  private static List<String> receivers(Plan plan) {
    return plan.recipients().stream().map(Recipient::to).flatMap(List::stream).map(Text::value).toList();
  }
}
