package vn.kehoach.derive.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.derive.Child;
import vn.kehoach.derive.Coverage;
import vn.kehoach.derive.Derivation;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.support.Derived;
import vn.kehoach.support.Plans;

/** Ticks in a roster: who gets a task, who shares a figure, who belongs to a class. */
class TicksTest {

  private static final String PARENT = Derived.PROVINCE + """
      sections:
        chi-tieu:
          - indicators:
              - {id: ct1, text: Số mô hình, unit: mô hình, targets: {2027: 5}}
      tasks:
        items:
          - {id: nv-01, text: Lập danh sách., lead: "Ủy ban nhân dân các xã, phường"}
          - {id: nv-02, text: Trồng rừng chắn sóng., lead: "Ủy ban nhân dân các xã, phường ven biển"}
          - {id: nv-03, text: Mở điểm trông giữ ban ngày., lead: "Ủy ban nhân dân các xã, phường"}
      assignments:
        - {agency: "Ủy ban nhân dân các xã, phường ven biển", text: Bố trí người trực đê.}
      """;

  private static final List<String> HEAD = List.of("Tên đơn vị", "Vùng ven biển", "NV 03", "Ghi chú");

  @Test
  void tasks_go_to_the_units_that_are_ticked() {
    Map<String, List<String>> tasks = tasks(roster("x", "không", "", "✓"), null);
    assertThat(tasks.get("Xã Tân An"))
        .containsExactly("Lập danh sách.", "Trồng rừng chắn sóng.", "Bố trí người trực đê.");
    assertThat(tasks.get("Phường Tân Bình")).containsExactly("Lập danh sách.", "Mở điểm trông giữ ban ngày.");
  }

  @Test
  void what_is_withheld_is_told_and_nobody_is_asked_to_look_again() {
    Map<String, Child> children = Derived.children(
        Derived.of(Plans.read(PARENT), null, roster("có", "Không", "", "Có"), null));
    Child first = children.get("Xã Tân An");
    assertThat(Derived.yaml(first)).doesNotContain("bỏ nếu đơn vị không thuộc diện ấy");
    assertThat(first.coverage().left()).extracting(Coverage.Left::what).contains("nv-03");
    Child second = children.get("Phường Tân Bình");
    assertThat(second.coverage().left()).extracting(left -> left.why().vietnamese())
        .contains("danh sách không đánh dấu đơn vị ở cột “Vùng ven biển”");
  }

  @Test
  void a_column_that_says_more_than_ticks_is_none() {
    Map<String, List<String>> tasks = tasks(roster("một phần", "x", "", "x"), null);
    assertThat(tasks.get("Xã Tân An")).contains("Trồng rừng chắn sóng.");
    assertThat(tasks.get("Phường Tân Bình")).contains("Trồng rừng chắn sóng.");
  }

  @Test
  void ticked_units_share_alike() {
    Derivation derivation =
        Derived.of(Plans.read(PARENT), null, roster("x", "x", "", ""), "apportion: Vùng ven biển\n");
    assertThat(Derived.children(derivation).values()).extracting(child -> figure(child)).containsExactly("3", "2");
    Derivation one = Derived.of(Plans.read(PARENT), null, roster("x", "", "", ""), "apportion: Vùng ven biển\n");
    assertThat(Derived.children(one).values()).extracting(child -> figure(child)).containsExactly("5", "");
  }

  private static String figure(Child child) {
    return child.plan().section("chi-tieu").stream().flatMap(section -> section.items().stream())
        .flatMap(node -> node.indicators().stream()).map(Indicator::targets)
        .map(targets -> targets.get(0).value().value()).findFirst().orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vùng ven biển=có", "Vùng ven biển=x", "Vùng ven biển=X"})
  void a_condition_takes_those_that_are_ticked(String condition) {
    Roster coast = roster("", "✓", "", "").where(condition, new Problems());
    assertThat(coast.units()).extracting(unit -> unit.name().value()).containsExactly("Phường Tân Bình");
    Roster others = roster("", "✓", "", "").where("Vùng ven biển=không", new Problems());
    assertThat(others.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Tân An");
  }

  @Test
  void a_tick_may_say_what_level_a_unit_is() {
    Roster roster = read(List.of(
        List.of("TT", "Tên đơn vị", "Xã", "Phường", "Đặc khu"),
        List.of("1", "Cờ Đỏ", "x", "", ""),
        List.of("2", "Tân An", "", "x", ""),
        List.of("3", "Phú Quốc", "", "", "x"),
        List.of("", "Tổng cộng", "1", "1", "1")));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Xã Cờ Đỏ", "Phường Tân An", "Đặc khu Phú Quốc");
  }

  private static Map<String, List<String>> tasks(Roster roster, String recipe) {
    Map<String, List<String>> tasks = new LinkedHashMap<>();
    Derived.children(Derived.of(Plans.read(PARENT), null, roster, recipe)).forEach((name, child) -> tasks.put(name,
        child.plan().section("tasks").orElseThrow().items().stream().map(Node::text).map(text -> text.get(0).value())
            .toList()));
    return tasks;
  }

  private static Roster roster(String coastFirst, String coastSecond, String taskFirst, String taskSecond) {
    return read(List.of(HEAD, List.of("Xã Tân An", coastFirst, taskFirst, "a"),
        List.of("Phường Tân Bình", coastSecond, taskSecond, "b")));
  }

  private static Roster read(List<List<String>> rows) {
    Problems problems = new Problems();
    List<List<Text>> cells = new ArrayList<>();
    rows.forEach(row -> cells.add(row.stream().map(Text::of).toList()));
    Roster roster = Roster.ofRows(new Source("don-vi.csv", ""), cells, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return roster;
  }
}
