package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.WrittenName;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/**
 * The plan of a ministry becomes those of provinces, of a department those of its centres, of an organisation those of
 * its branches.
 */
class OtherLevelsTest {

  private static final String MINISTRY = """
      header:
        agency: BỘ Y TẾ
        number: 27
        symbol: KH-BYT
        place: Hà Nội
        date: 2027-01-05
        subject: Chăm sóc người cao tuổi năm 2027
      sections:
        chi-tieu:
          - indicators:
              - {id: c1, text: "Số tỉnh, thành phố có bệnh viện lão khoa", unit: tỉnh, targets: {2027: 34}}
              - {id: c2, text: Số tình nguyện viên, unit: người, targets: {2027: 100}}
      tasks:
        items:
          - {id: t1, text: Xây dựng Thông tư hướng dẫn., lead: Cục Bà mẹ và Trẻ em, with: Vụ Pháp chế}
          - {id: t2, text: "Bố trí ngân sách của các tỉnh, thành phố.", lead: "Ủy ban nhân dân các tỉnh, thành phố",
             with: [Bộ Tài chính, Hội Người cao tuổi Việt Nam], product: Nghị quyết của Hội đồng nhân dân cấp tỉnh}
          - {id: t3, text: "Lập hồ sơ trên địa bàn các tỉnh, thành phố.", lead: "Sở Y tế các tỉnh, thành phố"}
          - {id: t4, text: Tập huấn trong cả nước., lead: Bộ Y tế, with: Các địa phương}
          - {id: t5, text: Thí điểm mô hình., lead: "Ủy ban nhân dân tỉnh Nghệ An, thành phố Huế"}
          - {id: t6, text: "Các Sở Y tế báo cáo về Bộ; toàn ngành Y tế thực hiện.", lead: Các Sở Y tế}
      assignments:
        - {agency: Cục Bà mẹ và Trẻ em, text: Theo dõi chung.}
        - {agency: "Đề nghị Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
           text: "Chỉ đạo Công an tỉnh, Tỉnh đoàn tham gia."}
        - {agency: "Sở Y tế các tỉnh, thành phố", text: Chỉ đạo trạm y tế.}
      reporting:
        - "Các địa phương báo cáo về Bộ Y tế (qua Cục Bà mẹ và Trẻ em) trước ngày 15 tháng 12 năm 2027."
      """;

  private static Child province(String name) {
    return Derived.child(MINISTRY, "{name: " + name + ", population: 100}", null);
  }

  @Test
  void a_province_issues_in_its_own_name_and_reports_to_the_ministry() {
    Plan plan = Derived.reread(province("Tỉnh Nghệ An"));
    assertThat(plan.header().agency()).extracting(Text::value).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH NGHỆ AN");
    assertThat(plan.header().place()).hasToString("Nghệ An");
    assertThat(plan.section("reporting").orElseThrow().text().get(1).value())
        .isEqualTo("Sở Y tế tổng hợp, tham mưu Ủy ban nhân dân tỉnh báo cáo Bộ Y tế "
            + "(qua Cục Bà mẹ và Trẻ em) trước ngày 08 tháng 12"
            + " năm 2027.");
    assertThat(plan.recipients().get(0).to()).extracting(Text::value)
        .containsExactly("Bộ Y tế", "Thường trực Tỉnh ủy", "Thường trực HĐND tỉnh");
  }

  @Test
  void a_province_takes_what_provinces_are_told_under_its_own_departments() {
    Plan plan = province("Tỉnh Nghệ An").plan();
    List<Node> tasks = plan.section("tasks").orElseThrow().items();
    assertThat(tasks).extracting(task -> task.text().get(0).value()).containsExactly("Bố trí ngân sách của tỉnh.",
        "Lập hồ sơ trên địa bàn tỉnh.", "Tập huấn trên địa bàn tỉnh. Thực hiện theo hướng dẫn của Bộ Y tế.",
        "Thí điểm mô hình.", "Sở Y tế báo cáo về Bộ; toàn ngành Y tế tỉnh thực hiện.",
        "Chỉ đạo Công an tỉnh, Tỉnh đoàn tham gia.");
    assertThat(tasks).extracting(task -> task.task().lead().get(0).value())
        .containsExactly("Ủy ban nhân dân tỉnh Nghệ An",
        "Sở Y tế", "Sở Y tế", "Ủy ban nhân dân tỉnh Nghệ An", "Sở Y tế", "Ủy ban nhân dân tỉnh Nghệ An");
    assertThat(tasks.get(0).task().with()).extracting(Text::value)
        .containsExactly("Sở Tài chính", "Hội Người cao tuổi tỉnh");
    assertThat(tasks.get(0).task().product()).extracting(Text::value)
        .containsExactly("Nghị quyết của Hội đồng nhân dân tỉnh");
    assertThat(plan.section("assignments").orElseThrow().items()).extracting(node -> node.assignment().agency().value())
        .containsExactly("Sở Y tế");
  }

  @Test
  void what_is_for_another_province_and_what_counts_provinces_is_not_divided() {
    Child child = province("Tỉnh Lào Cai");
    assertThat(Derived.yaml(child)).doesNotContain("Thí điểm mô hình")
        .contains("targets: {2027: …}").contains("targets: {2027: 100}");
  }

  @ParameterizedTest
  @CsvSource({"Thành phố Huế, THÀNH PHỐ HUẾ, Thành ủy, thành phố Huế", "Tỉnh Sơn La, TỈNH SƠN LA, Tỉnh ủy, tỉnh Sơn La",
      "Thành phố Hồ Chí Minh, THÀNH PHỐ HỒ CHÍ MINH, Thành ủy, Thành phố Hồ Chí Minh"})
  void a_city_has_a_party_committee_of_its_own_kind(String name, String caps, String party, String scope) {
    Plan plan = province(name).plan();
    assertThat(plan.header().agency()).extracting(Text::value).containsExactly("ỦY BAN NHÂN DÂN", caps);
    assertThat(plan.recipients().get(0).to()).extracting(Text::value).contains("Thường trực " + party);
    assertThat(plan.opening().get(0).value()).contains("Ủy ban nhân dân " + scope + " ban hành");
    assertThat(plan.section("tasks").orElseThrow().items()).extracting(task -> task.text().get(0).value())
        .contains(party.startsWith("Thành") ? "Chỉ đạo Công an thành phố, Thành đoàn tham gia."
            : "Chỉ đạo Công an tỉnh, Tỉnh đoàn tham gia.");
  }

  @Test
  void provinces_may_be_listed_by_name_alone_and_former_ones_are_told() {
    Problems problems = new Problems();
    Roster roster = roster(problems, List.of("TT", "Tỉnh, thành phố", "Dân số"), List.of("I", "Miền núi phía Bắc", ""),
        List.of("1", "Bắc Ninh", "10"), List.of("2", "TP. Huế", "20"), List.of("3", "T. Nghệ An", "5"),
        List.of("4", "Cần Thơ", "5"), List.of("5", "Hà Giang", "5"));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Tỉnh Bắc Ninh", "Thành phố Huế", "Tỉnh Nghệ An", "Thành phố Cần Thơ", "Tỉnh Hà Giang");
    Derivation derivation =
        new Derivation(new Derivation.Ancestry(Plans.read(MINISTRY), null, List.of(), null, "a.yaml", "0"),
        Recipes.builtIn(null, null), roster, problems);
    assertThat(derivation.units()).hasSize(4);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/abolished");
  }

  private static final String DEPARTMENT = """
      header:
        parent: ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ
        agency: SỞ Y TẾ
        number: 14
        symbol: KH-SYT
        place: Phú Thọ
        date: 2027-01-05
        subject: Kiểm soát nhiễm khuẩn năm 2027
      tasks:
        items:
          - Các đơn vị trực thuộc Sở kiện toàn mạng lưới.
          - Từng bệnh viện, trung tâm tự giám sát; báo cáo Sở Y tế trong 24 giờ.
          - Bệnh viện Đa khoa tỉnh Phú Thọ hỗ trợ xét nghiệm.
          - Phòng Nghiệp vụ Y ban hành bộ công cụ.
      assignments:
        - {agency: Phòng Nghiệp vụ Y, text: Theo dõi chung.}
        - {agency: Các đơn vị trực thuộc Sở, text: "Xây dựng kế hoạch; phân công người phụ trách."}
      reporting:
        - Các đơn vị trực thuộc báo cáo về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 05 tháng 12 năm 2027.
      """;

  private static Map<String, Child> units() {
    return Derived.children(Derived.of(Plans.read(DEPARTMENT), null, Derived.roster("""
        - {name: Bệnh viện Đa khoa tỉnh Phú Thọ, signer: Nguyễn Văn An}
        - {name: Trung tâm Kiểm soát bệnh tật tỉnh Phú Thọ, signer: Lê Văn Bình}
        - {name: Chi cục Dân số tỉnh Phú Thọ}
        """), null));
  }

  @Test
  void a_centre_stands_below_its_department() {
    Plan plan = units().get("Trung tâm Kiểm soát bệnh tật tỉnh Phú Thọ").plan();
    assertThat(plan.header().parent()).extracting(Text::value).containsExactly("SỞ Y TẾ");
    assertThat(plan.header().symbol()).hasToString("KH-TTKSBT");
    assertThat(plan.header().place()).hasToString("Phú Thọ");
    assertThat(plan.signatures().get(0).onBehalfOf()).isNull();
    assertThat(plan.signatures().get(0).title()).hasToString("GIÁM ĐỐC");
    assertThat(units().get("Chi cục Dân số tỉnh Phú Thọ").plan().signatures().get(0).title())
        .hasToString("CHI CỤC TRƯỞNG");
  }

  @Test
  void a_centre_does_what_units_are_told_and_not_what_another_is() {
    Child child = units().get("Trung tâm Kiểm soát bệnh tật tỉnh Phú Thọ");
    assertThat(child.plan().section("tasks").orElseThrow().items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Trung tâm kiện toàn mạng lưới.", "Trung tâm tự giám sát; báo cáo Sở Y tế trong 24 giờ.",
            "Phân công người phụ trách.");
    assertThat(Derived.yaml(child)).contains("# Không đưa xuống: “Phòng Nghiệp vụ Y ban hành bộ công cụ.”");
    assertThat(units().get("Bệnh viện Đa khoa tỉnh Phú Thọ").plan().section("tasks").orElseThrow().items())
        .extracting(node -> node.text().get(0).value()).contains("Bệnh viện Đa khoa tỉnh Phú Thọ hỗ trợ xét nghiệm.");
  }

  @ParameterizedTest
  @CsvSource({"HND xã Ia O, Hội Nông dân xã Ia O", "HỘI NÔNG DÂN PHƯỜNG PLEIKU, Hội Nông dân phường Pleiku",
      "Hội nông dân xã Bờ Ngoong, Hội Nông dân xã Bờ Ngoong", "Hội LHPN xã Ea H'leo, Hội LHPN xã Ea H'leo",
      "ĐK Cồn Cỏ, Đặc khu Cồn Cỏ", "TTYT khu vực Lâm Thao, Trung tâm Y tế khu vực Lâm Thao"})
  void a_body_is_called_by_its_whole_name(String written, String name) {
    assertThat(WrittenName.unit(Text.of(written), null).value()).isEqualTo(name);
  }

  @Test
  void a_standing_committee_s_plan_is_that_of_its_union() {
    Child child = Derived.child("""
        header:
          agency: [BAN THƯỜNG VỤ, HỘI NÔNG DÂN TỈNH GIA LAI]
          number: 48
          symbol: KH-HNDT
          date: 2027-01-12
          subject: Xây dựng Quỹ Hỗ trợ nông dân năm 2027
        tasks:
          items:
            - Hội Nông dân các xã, phường tổ chức đăng ký.
            - Trung tâm Hỗ trợ nông dân tỉnh cung ứng phân bón; các cơ sở Hội đăng ký.
            - Trung tâm Hỗ trợ nông dân tỉnh thẩm định dự án vay vốn.
            - "Hội Nông dân các xã Ia O, Ia Dom giúp hội viên."
        """, "{name: Hội Nông dân xã Ia O, members: 10}", null);
    assertThat(child.plan().section("tasks").orElseThrow().items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Hội Nông dân xã Ia O tổ chức đăng ký.",
            "Trung tâm Hỗ trợ nông dân tỉnh cung ứng phân bón; Hội Nông dân xã Ia O đăng ký.",
            "Hội Nông dân xã Ia O giúp hội viên.");
    assertThat(child.plan().recipients().get(1).to()).extracting(Text::value).containsExactly("Các chi hội");
  }

  @Test
  void a_medical_station_and_a_school_take_their_own_from_a_commune() {
    String commune = """
        header:
          agency: [ỦY BAN NHÂN DÂN, XÃ TRÀ BỒNG]
          number: 33
          symbol: KH-UBND
          place: Trà Bồng
          date: 2027-02-08
          subject: Bảo đảm an toàn thực phẩm năm 2027
        tasks:
          items:
            - {text: Trực cấp cứu., lead: Trạm Y tế xã}
            - {text: Lưu mẫu thức ăn., lead: Các trường học}
            - {text: Quản lý vật tư., lead: Phòng Kinh tế}
        assignments:
          - {agency: Trạm Y tế xã, text: Bố trí thuốc.}
        """;
    Map<String, Child> children = Derived.children(Derived.of(Plans.read(commune), null, Derived.roster("""
        - {name: TYT xã Trà Bồng}
        - {name: THCS Trà Bồng}
        """), null));
    Plan station = children.get("Trạm Y tế xã Trà Bồng").plan();
    assertThat(station.section("tasks").orElseThrow().items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Trực cấp cứu.", "Bố trí thuốc.");
    assertThat(station.header().symbol()).hasToString("KH-TYT");
    Plan school = children.get("Trường THCS Trà Bồng").plan();
    assertThat(school.section("tasks").orElseThrow().items()).extracting(node -> node.text().get(0).value())
        .containsExactly("Lưu mẫu thức ăn.");
    assertThat(school.header().parent()).extracting(Text::value).containsExactly("ỦY BAN NHÂN DÂN XÃ TRÀ BỒNG");
    assertThat(school.header().place()).hasToString("Trà Bồng");
  }

  @SafeVarargs
  private static Roster roster(Problems problems, List<String>... rows) {
    List<List<Text>> cells = new ArrayList<>();
    List.of(rows).forEach(row -> cells.add(row.stream().map(Text::of).toList()));
    return Roster.ofRows(new Source("don-vi.csv", ""), cells, problems);
  }
}
