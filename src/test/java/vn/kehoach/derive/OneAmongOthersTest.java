package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.TableData;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** What a parent plan says of several units becomes, for one of them, what it says of that one. */
class OneAmongOthersTest {

  private static final String PARENT = """
      header:
        agency: [ỦY BAN NHÂN DÂN, THÀNH PHỐ HÀ NỘI]
        number: 12
        symbol: KH-UBND
        date: 2027-01-05
        subject: Ổn định dân cư năm 2027
      objectives:
        items:
          - Nâng mức sống của người dân Thành phố.
          - "Các sở, ban, ngành Thành phố phối hợp; Chủ tịch UBND các xã, phường chịu trách nhiệm trước UBND Thành phố."
      sections:
        chi-tieu:
          items:
            - text: "Bố trí cho 1.200 hộ:"
              table:
                columns: [STT, "Xã, phường", Số hộ]
                rows: [["1", Cửa Tùng, "500"], ["2", Cửa Việt, "700"], ["", Tổng cộng, "1.200"]]
            - indicators:
                - {id: c1, text: Tỷ lệ hộ ổn định, unit: "%", targets: {2027: 75}, parts: {phường: 80, xã: 70}}
                - {id: c2, text: Thứ hạng của Thành phố, targets: {2027: Nhóm 5 tỉnh dẫn đầu}}
      tasks:
        items:
          - {id: t1, text: "Xây kè qua xã Cửa Tùng và xã Cửa Việt.", lead: "UBND các xã, phường", product: 250 ha rừng}
          - {id: t2, text: Lập danh sách., lead: Văn phòng UBND Thành phố,
             with: [Công an Thành phố, "UBND các xã, phường"]}
          - {id: t3, text: Rà soát., lead: Sở Xây dựng, with: ["UBND các xã, phường"]}
          - {id: t4, text: Tuyên truyền., lead: Sở Y tế, with: ["UBND các xã, phường"]}
      budget:
        lines: [{item: Hỗ trợ di dời, amount: 1.000.000.000}, {item: Tập huấn, amount: 70.000.000}]
        total: 1.070.000.000
      assignments:
        - {agency: Sở Tài chính, text: "Hướng dẫn Ủy ban nhân dân các xã, phường lập dự toán."}
        - {agency: Bộ đội Biên phòng Thành phố, text: Hỗ trợ di dời.}
      """;

  private static final Map<String, Child> CHILDREN =
      Derived.children(Derived.of(Plans.read(PARENT), null, Derived.roster("""
          - {name: Xã Cửa Tùng, population: 410}
          - {name: Xã Cửa Việt, population: 520}
          - {name: Phường Đông Hà, population: 60}
          """), "apportion: {budget: population}\n"));

  private static final Child FIRST = CHILDREN.get("Xã Cửa Tùng");

  private static List<Node> items(Child child, String section) {
    return child.plan().section(section).orElseThrow().items();
  }

  @Test
  void of_a_table_of_bare_names_a_unit_takes_its_row_and_is_told_whose_the_sum_was() {
    TableData table = items(FIRST, "chi-tieu").get(0).table();
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).cells()).extracting(Text::value).containsExactly("1", "Cửa Tùng", "500");
    assertThat(Derived.yaml(FIRST)).contains("Bố trí cho 500 hộ:",
        "“1.200” là số của cấp trên; bảng phân bổ của cấp trên ghi cho đơn vị “500”");
    assertThat(CHILDREN.get("Phường Đông Hà").coverage().left()).extracting(Coverage.Left::what)
        .anyMatch(what -> what.startsWith("bảng “1 | Cửa Tùng | 500"));
  }

  @ParameterizedTest
  @CsvSource({"Xã Cửa Tùng, 70", "Phường Đông Hà, 80"})
  void a_rate_for_its_kind_of_area_is_the_unit_s_and_a_rank_is_not(String unit, String rate) {
    List<Indicator> indicators = items(CHILDREN.get(unit), "chi-tieu").stream()
        .flatMap(node -> node.indicators().stream()).toList();
    assertThat(indicators).hasSize(1);
    assertThat(indicators.get(0).targets().get(0).value()).hasToString(rate);
    assertThat(indicators.get(0).parts()).isEmpty();
  }

  @Test
  void money_is_shared_in_round_sums_that_add_up() {
    List<Budget> budgets =
        CHILDREN.values().stream().map(child -> child.plan().section("budget").orElseThrow().budget()).toList();
    assertThat(budgets).extracting(budget -> budget.lines().get(0).amount().value())
        .containsExactly("414.000.000", "525.000.000", "61.000.000");
    assertThat(budgets).extracting(budget -> budget.lines().get(1).amount().value())
        .containsExactly("28.990.000", "36.768.000", "4.242.000");
    assertThat(budgets).extracting(budget -> budget.total().value())
        .containsExactly("442.990.000", "561.768.000", "65.242.000");
  }

  @Test
  void a_city_that_writes_itself_with_a_capital_is_a_city() {
    List<Node> objectives = items(FIRST, "objectives");
    assertThat(objectives.get(0).text().get(0)).hasToString("Nâng mức sống của người dân xã.");
    assertThat(objectives.get(1).text().get(0)).hasToString(
        "Các phòng, đơn vị thuộc xã phối hợp; Chủ tịch Ủy ban nhân dân xã chịu trách nhiệm trước UBND Thành phố.");
    Node task = items(FIRST, "tasks").get(1);
    assertThat(task.task().lead()).extracting(Text::value)
        .containsExactly("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã");
    assertThat(task.task().with()).extracting(Text::value).containsExactly("Công an xã");
  }

  @Test
  void other_units_and_figures_of_all_are_pointed_at() {
    assertThat(Derived.yaml(FIRST)).contains("# xem lại: câu còn nhắc đến đơn vị khác (“xã Cửa Việt”)")
        .contains("# xem lại: “250 ha rừng” là số của cấp trên; ghi phần của đơn vị");
  }

  @Test
  void offices_that_lead_are_told_once_and_nobody_guides_himself() {
    List<Node> assignments = items(FIRST, "assignments");
    assertThat(assignments).extracting(node -> node.assignment().agency().value())
        .containsExactly("Phòng Kinh tế",
            "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã; Phòng Văn hóa - Xã hội", "Đồn Biên phòng");
    assertThat(assignments.get(0).text().get(0)).hasToString("Hướng dẫn các thôn, tổ dân phố lập dự toán.");
    assertThat(FIRST.plan().recipients()).anySatisfy(recipient -> {
      assertThat(recipient.to()).extracting(Text::value).containsExactly("Đồn Biên phòng");
      assertThat(recipient.purpose()).hasToString("để phối hợp");
    });
  }
}
