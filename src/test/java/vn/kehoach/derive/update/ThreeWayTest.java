package vn.kehoach.derive.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Source;

/** Changes of the parent are applied, edits of the user are kept, and conflicts are reported. */
class ThreeWayTest {

  private static final String BASE = """
      header:
        symbol: KH-UBND
        place: Tân An
      tasks:
        items:
          # xem lại: hạn của cấp trên
          - text: >-
              Lập danh sách người cao tuổi từ 80 tuổi trở lên trên địa bàn xã, đối chiếu với
              dữ liệu dân cư.
            deadline: 17/6/2026
          - Tặng quà.
      closing: Trên đây là Kế hoạch./.
      """;

  @Test
  void changes_of_either_side_are_taken() {
    String mine = BASE.replace("place: Tân An", "place: Tân An   # đúng").replace("Tặng quà.", "Tặng quà, thăm hỏi.");
    String theirs = BASE.replace("17/6/2026", "17/7/2026");
    ThreeWay.Merged merged = merge(mine, theirs);
    assertThat(merged.text()).isEqualTo(mine.replace("17/6/2026", "17/7/2026"));
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void a_sentence_folded_anew_is_one_change() {
    String mine = BASE.replace("      Lập danh sách người cao tuổi từ 80 tuổi trở lên trên địa bàn xã, đối chiếu với\n"
        + "        dữ liệu dân cư.", "      Lập danh sách.");
    String theirs = BASE.replace("Tặng quà.", "Tặng quà cho người cao tuổi.");
    assertThat(merge(mine, theirs).text()).isEqualTo(mine.replace("Tặng quà.", "Tặng quà cho người cao tuổi."));
  }

  @Test
  void the_same_change_on_both_sides_is_one() {
    String both = BASE.replace("17/6/2026", "01/6/2026");
    assertThat(merge(both, both)).isEqualTo(new ThreeWay.Merged(both, List.of()));
  }

  @Test
  void a_conflict_keeps_the_clerk_s_words_shows_the_others_and_names_both_lines() {
    String mine = BASE.replace("17/6/2026", "01/6/2026   # theo lịch họp");
    String theirs = "# đầu tệp\n" + BASE.replace("17/6/2026", "17/7/2026");
    ThreeWay.Merged merged = merge(mine, theirs);
    assertThat(merged.text()).contains(
        "      # xung đột: bản cấp trên nay là:\n      #   deadline: 17/7/2026\n"
            + "      deadline: 01/6/2026   # theo lịch họp\n");
    assertThat(merged.conflicts()).containsExactly(new ThreeWay.Conflict(13, 11, false));
  }

  @Test
  void an_edit_of_one_sentence_does_not_hold_back_the_change_of_its_neighbour() {
    String base = "tasks:\n  - Lập danh sách hộ nghèo trước ngày 10/02/2027.\n"
        + "  - Mỗi xã lập ít nhất 02 đội lưu động.\n";
    String mine = base.replace("02 đội lưu động", "05 đội lưu động");
    String theirs = base.replace("10/02/2027", "20/02/2027").replace("02 đội lưu động", "03 đội lưu động");
    ThreeWay.Merged merged = ThreeWay.merge(source(base), source(mine), source(theirs));
    assertThat(merged.text()).isEqualTo("tasks:\n  - Lập danh sách hộ nghèo trước ngày 20/02/2027.\n"
        + "  # xung đột: bản cấp trên nay là:\n  #   - Mỗi xã lập ít nhất 03 đội lưu động.\n"
        + "  - Mỗi xã lập ít nhất 05 đội lưu động.\n");
  }

  @Test
  void a_value_the_clerk_deleted_and_the_parent_changed_is_shown() {
    String mine = BASE.replace("    - Tặng quà.\n", "");
    String theirs = BASE.replace("Tặng quà.", "Tặng quà và mừng thọ.");
    ThreeWay.Merged merged = merge(mine, theirs);
    assertThat(merged.text())
        .contains("    # xung đột: bản cấp trên nay là:\n    #   - Tặng quà và mừng thọ.\nclosing:");
    assertThat(merged.conflicts()).hasSize(1);
  }

  @Test
  void a_value_the_parent_dropped_and_the_clerk_edited_stays() {
    String mine = BASE.replace("Tặng quà.", "Tặng quà tại nhà.");
    String theirs = BASE.replace("    - Tặng quà.\n", "");
    ThreeWay.Merged merged = merge(mine, theirs);
    assertThat(merged.text())
        .contains("    # xung đột: bản cấp trên nay là không có phần này\n    - Tặng quà tại nhà.\n");
    assertThat(merged.conflicts()).hasSize(1);
  }

  @Test
  void both_sides_may_add_in_one_place() {
    String mine = BASE.replace("closing:", "    - Việc của xã.\nclosing:").replace("      - Việc", "    - Việc");
    String theirs = BASE.replace("closing:", "    - Việc của tỉnh.\nclosing:");
    ThreeWay.Merged merged = merge(mine, theirs);
    assertThat(merged.text()).contains("    - Tặng quà.\n    - Việc của tỉnh.\n    - Việc của xã.\nclosing:");
    assertThat(merged.conflicts()).isEmpty();
  }

  @Test
  void what_is_new_below_a_conflict_is_no_part_of_it() {
    String base = BASE.replace("Tặng quà.", "Tặng quà cho 20 người cao tuổi của xã.");
    ThreeWay.Merged merged = ThreeWay.merge(source(base), source(base.replace("cho 20", "cho 35")),
        source(base.replace("20 người cao tuổi của xã.\n", "40 người cao tuổi của xã.\n    - Thăm hộ nghèo.\n")));
    assertThat(merged.text()).contains("#   - Tặng quà cho 40 người cao tuổi của xã.\n"
        + "    - Tặng quà cho 35 người cao tuổi của xã.\n    - Thăm hộ nghèo.\n");
    assertThat(merged.conflicts()).hasSize(1);
  }

  @Test
  void remarks_the_clerk_has_dealt_with_do_not_come_back_and_new_ones_do() {
    String mine = BASE.replace("    # xem lại: hạn của cấp trên\n", "");
    assertThat(merge(mine, BASE).text()).isEqualTo(mine);
    String theirs = BASE.replace("# xem lại: hạn của cấp trên", "# xem lại: hạn mới của cấp trên");
    assertThat(merge(mine, theirs).text()).isEqualTo(theirs);
    assertThat(merge(mine, theirs).conflicts()).isEmpty();
  }

  @Test
  void windows_line_ends_are_no_change() {
    assertThat(merge(BASE.replace("\n", "\r\n"), BASE.replace("17/6", "18/6")).text())
        .isEqualTo(BASE.replace("17/6", "18/6"));
  }

  @Test
  void a_line_of_the_edited_child_is_found_in_the_derived_one() {
    String mine = "# ghi chú\n" + BASE.replace("KH-UBND", "KH-UBND1")
        .replace("    - Tặng quà.\n", "    - Thêm.\n    - Tặng quà.\n");
    LineMap map = new LineMap(source(BASE), source(mine));
    assertThat(map.of(1)).isEmpty();
    assertThat(map.of(2)).hasValue(1);
    assertThat(map.of(3)).as("edited, but still that value").hasValue(2);
    assertThat(map.of(9)).as("inside a folded sentence").hasValue(8);
    assertThat(map.of(12)).as("added").isEmpty();
    assertThat(map.of(13)).hasValue(11);
  }

  private static ThreeWay.Merged merge(String mine, String theirs) {
    return ThreeWay.merge(source(BASE), source(mine), source(theirs));
  }

  private static Source source(String text) {
    return new Source("a.yaml", text);
  }
}
