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

/** From a State agency to a mass organisation at the same level, and from an organisation to its branches. */
class OrganisationChildrenTest {

  private static final String STATE = """
      header:
        agency: [ỦY BAN NHÂN DÂN, TỈNH VĨNH LONG]
        number: 12
        symbol: KH-UBND
        place: Vĩnh Long
        date: 2026-03-05
        subject: Xây dựng nông thôn mới năm 2026
      objectives:
        - Cụ thể hóa Kế hoạch của Ủy ban nhân dân tỉnh; các sở, ban, ngành, đoàn thể tỉnh cùng làm trên địa bàn tỉnh.
      tasks:
        - {id: t1, text: Vận động hội viên trồng hoa., lead: Hội LHPN tỉnh, with: [Sở Y tế, Hội Nông dân tỉnh]}
        - {id: t2, text: Nuôi cá., lead: Hội Nông dân tỉnh}
        - {id: t3, text: Giám sát., lead: Các tổ chức chính trị - xã hội tỉnh}
        - {id: t4, text: Làm đường., lead: Sở Xây dựng, with: "Ủy ban nhân dân các xã, phường"}
        - {id: t5, text: Thắp sáng đường quê., lead: Tỉnh đoàn}
      assignments:
        - {agency: Sở Nông nghiệp và Môi trường, text: Chủ trì.}
        - {agency: "Ủy ban nhân dân các xã, phường", text: Bố trí vốn.}
        - {agency: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội, mode: request,
           text: Vận động Nhân dân góp công.}
      reporting: ["Các đơn vị báo cáo kết quả về Sở Nông nghiệp và Môi trường trước ngày 30 tháng 11 năm 2026."]
      """;

  private static final String UNION = """
      header:
        parent: HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM
        agency: [HỘI LIÊN HIỆP PHỤ NỮ, TỈNH VĨNH LONG]
        number: 5
        symbol: KH-BTV
        place: Vĩnh Long
        date: 2026-03-05
        subject: Chăm lo trẻ em mồ côi năm 2026
      tasks:
        - Rà soát trẻ em mồ côi trên địa bàn tỉnh; thực hiện Kế hoạch số 52 - KH/UBND của Ủy ban nhân dân tỉnh về trẻ
          em.
      assignments:
        - {title: Cấp tỉnh, text: Hướng dẫn.}
        - {title: Cấp xã, text: "Nhận đỡ đầu trẻ em; định kỳ báo cáo về Hội LHPN tỉnh qua Ban Công tác Phụ nữ."}
      reporting: ["Các cấp Hội gửi báo cáo về Hội LHPN tỉnh qua Ban Công tác Phụ nữ trước ngày 15/11/2026."]
      """;

  private static final String ABOVE =
      "(?<!cơ )\\b[Ss]ở \\p{Lu}|(?<!cơ )\\b[Cc]ác sở\\b|[Ss]ở, ban|Ủy ban nhân dân|UBND|xã, phường|Công an";

  private final Map<String, Child> children = Derived.children(Derived.of(Plans.read(STATE), null, Derived.roster("""
      - Hội Liên hiệp Phụ nữ tỉnh Vĩnh Long
      - Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Vĩnh Long
      - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vĩnh Long
      """), null));

  @Test
  void each_takes_what_is_meant_for_it_and_nothing_of_its_neighbours() {
    assertThat(tasks("Hội Liên hiệp Phụ nữ tỉnh Vĩnh Long")).containsExactly("t1", "t3", "null");
    assertThat(tasks("Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Vĩnh Long")).containsExactly("t3", "t5", "null");
    assertThat(tasks("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vĩnh Long")).containsExactly("t3", "null");
  }

  @Test
  void what_the_state_asks_of_it_is_its_own_task() {
    Node asked = children.get("Hội Liên hiệp Phụ nữ tỉnh Vĩnh Long").plan().section("tasks")
        .orElseThrow().items().get(2);
    assertThat(asked.text().get(0)).hasToString("Vận động Nhân dân góp công.");
    assertThat(asked.task().lead()).extracting(Text::value).containsExactly("Hội Liên hiệp Phụ nữ tỉnh Vĩnh Long");
  }

  @Test
  void no_body_of_the_state_is_given_work() {
    children.values().forEach(child -> Actors.assertOwn(Derived.reread(child), ABOVE, List.of()));
  }

  @Test
  void each_is_called_as_its_kind_is() {
    Plan youth = children.get("Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Vĩnh Long").plan();
    assertThat(youth.opening().get(0).value()).endsWith("trong các cấp bộ Đoàn, cụ thể như sau:");
    assertThat(youth.signatures().get(0).title()).hasToString("BÍ THƯ");
    Plan front = children.get("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Vĩnh Long").plan();
    assertThat(front.signatures().get(0).onBehalfOf()).hasToString("BAN THƯỜNG TRỰC");
    assertThat(front.header().place()).hasToString("Vĩnh Long");
    assertThat(front.section("reporting").orElseThrow().text().get(1).value())
        .contains("báo cáo Sở Nông nghiệp và Môi trường trước ngày 23 tháng 11 năm 2026");
  }

  @Test
  void a_branch_acts_in_its_own_commune() {
    Plan branch = Derived.child(UNION, "Hội LHPN xã Tân An", null).plan();
    assertThat(branch.header().place()).hasToString("Tân An");
    List<Node> tasks = branch.section("tasks").orElseThrow().items();
    assertThat(tasks.get(0).text().get(0))
        .hasToString("Rà soát trẻ em mồ côi trên địa bàn xã; thực hiện Kế hoạch số 52 - "
        + "KH/UBND của Ủy ban nhân dân tỉnh về trẻ em.");
    assertThat(tasks.get(1).text().get(0)).hasToString("Nhận đỡ đầu trẻ em.");
    assertThat(branch.section("assignments").orElseThrow().items())
        .extracting(node -> node.assignment().agency().value()).containsExactly("Thường trực Hội", "Các chi hội");
    assertThat(branch.section("reporting").orElseThrow().text().get(1).value())
        .isEqualTo("Thường trực Hội tổng hợp, báo cáo Hội Liên hiệp Phụ nữ tỉnh Vĩnh Long (qua Ban Công tác Phụ nữ) "
            + "trước ngày 09/11/2026.");
  }

  private List<String> tasks(String unit) {
    return children.get(unit).plan().section("tasks").orElseThrow().items().stream()
        .map(node -> String.valueOf(node.task().id())).toList();
  }
}
