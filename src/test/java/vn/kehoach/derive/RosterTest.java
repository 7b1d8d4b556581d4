package vn.kehoach.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/** A roster is read as offices keep it, and what is wrong with it is said where it stands. */
class RosterTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Xã Cờ Đỏ | xã | Cờ Đỏ | xã Cờ Đỏ",
      "xã Bắc Sơn | xã | Bắc Sơn | xã Bắc Sơn",
      "PHƯỜNG NINH KIỀU | phường | Ninh Kiều | phường Ninh Kiều",
      "XÃ CHÂN MÂY - LĂNG CÔ | xã | Chân Mây - Lăng Cô | xã Chân Mây - Lăng Cô",
      "XÃ EA H'LEO | xã | Ea H'leo | xã Ea H'leo",
      "PHƯỜNG 1 BẢO LỘC | phường | 1 Bảo Lộc | phường 1 Bảo Lộc",
      "TRƯỜNG THCS LÊ LỢI | trường trung học cơ sở | LÊ LỢI | TRƯỜNG THCS LÊ LỢI",
      "Đặc khu Phú Quốc | đặc khu | Phú Quốc | đặc khu Phú Quốc",
      "Phường Văn Miếu - Quốc Tử Giám | phường | Văn Miếu - Quốc Tử Giám | phường Văn Miếu - Quốc Tử Giám",
      "Trường Tiểu học Kim Đồng | trường tiểu học | Kim Đồng | Trường Tiểu học Kim Đồng",
      "Trường THCS&THPT Đốc Binh Kiều | trường | Đốc Binh Kiều | Trường THCS&THPT Đốc Binh Kiều",
      "Hội Liên hiệp Phụ nữ tỉnh Bắc Ninh | hội | Liên hiệp Phụ nữ tỉnh Bắc Ninh | Hội Liên hiệp Phụ nữ tỉnh Bắc Ninh",
  })
  void the_level_is_read_from_the_first_word(String name, String level, String own, String scope) {
    UnitName parsed = UnitName.of(name);
    assertThat(parsed.level()).isEqualTo(level);
    assertThat(parsed.own()).isEqualTo(own);
    assertThat(parsed.scope()).isEqualTo(scope);
  }

  /** Decree 30, Appendix I, II.4: persons, numbers and events keep the word of their level. */
  @ParameterizedTest
  @CsvSource({
      "Xã Cờ Đỏ, Cờ Đỏ", "Phường Trần Hưng Đạo, Phường Trần Hưng Đạo", "Xã Hồ Đắc Kiện, Xã Hồ Đắc Kiện",
      "Phường Móng Cái 2, Phường Móng Cái 2", "Phường 1 Bảo Lộc, Phường 1 Bảo Lộc", "Xã Đặng Thuỳ Trâm, Xã Đặng Thuỳ Trâm",
      "Phường Cách Mạng Tháng Tám, Phường Cách Mạng Tháng Tám", "Đặc khu Côn Đảo, Côn Đảo", "Xã Trần Đề, Trần Đề"})
  void the_place_line_drops_the_level_unless_the_decree_keeps_it(String name, String place) {
    assertThat(UnitName.of(name).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"Hội Nông dân xã Cờ Đỏ, Cờ Đỏ", "HỘI NÔNG DÂN XÃ CỜ ĐỎ, Cờ Đỏ",
      "CƠ SỞ BẢO TRỢ XÃ HỘI PHƯỜNG AN BÌNH, An Bình"})
  void a_body_is_at_the_place_its_name_ends_with(String name, String place) {
    assertThat(UnitName.of(name).place()).isEqualTo(place);
  }

  @Test
  void a_school_s_place_is_not_its_name() {
    assertThat(UnitName.of("Trường Tiểu học Kim Đồng").place()).isNull();
  }

  @Test
  void columns_may_be_called_as_offices_call_them() {
    Roster roster = read(List.of("Mã ĐVHC", "TÊN XÃ", "Dân số", "Người ký", "ghi chú"),
        List.of("31261", "Xã Cờ Đỏ", "41.730", "Nguyễn Văn A", "vùng ven"));
    assertThat(roster.columns()).containsExactly("code", "name", "population", "signer", "ghi chú");
    Unit unit = roster.units().get(0);
    assertThat(unit.code()).hasToString("31261");
    assertThat(unit.weight("population")).isEqualByComparingTo("41730");
    assertThat(unit.field("ghi chú")).map(Text::value).contains("vùng ven");
  }

  @Test
  void an_office_s_list_of_units_is_a_roster() {
    Roster roster = read(List.of("STT", "Tên đơn vị hành chính", "Quy mô dân số (người)", "Chủ tịch"),
        List.of("1", "XÃ CỜ ĐỎ", "41.730", "Nguyễn Văn A"));
    assertThat(roster.columns()).containsExactly("STT", "name", "population", "signer");
  }

  @Test
  void a_title_above_and_a_total_below_are_no_units() {
    Roster roster = read(List.of("DANH SÁCH CÁC XÃ, PHƯỜNG", "", ""), List.of("STT", "Tên đơn vị", "Dân số"),
        List.of("1", "Xã Cờ Đỏ", "41.730"), List.of("", "Tổng cộng", "41.730"));
    assertThat(roster.columns()).containsExactly("STT", "name", "population");
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Cờ Đỏ");
  }

  @Test
  void names_alone_are_a_roster() {
    Roster roster = read(List.of("Xã Cờ Đỏ"), List.of("Phường Ninh Kiều"));
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Cờ Đỏ", "Phường Ninh Kiều");
    assertThat(roster.units()).extracting(Unit::code).containsOnlyNulls();
  }

  @Test
  void yaml_may_be_names_or_units_with_lists_and_weights() {
    Problems problems = new Problems();
    Roster roster = Roster.ofYaml(new Source("don-vi.yaml", """
        units:
          - Xã Cờ Đỏ
          - code: "31135"
            tên: Phường Ninh Kiều
            offices: [Phòng Văn hóa - Xã hội, Phòng Kinh tế]
            weights: {dân số: 58.214, điểm trường: 3}
        """), problems);
    assertThat(problems.inFileOrder()).isEmpty();
    Unit second = roster.units().get(1);
    assertThat(second.list("offices")).extracting(Text::value).containsExactly("Phòng Văn hóa - Xã hội", "Phòng Kinh tế");
    assertThat(second.weight("population")).isEqualByComparingTo("58214");
    assertThat(second.weight("điểm trường")).isEqualByComparingTo("3");
  }

  @Test
  void a_repeated_unit_shows_both_rows_and_the_first_stays() {
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("code", "name"), List.of("1", "Xã A"), List.of("1", "Xã B"), List.of("", "Xã C"),
        List.of("", "xã c"));
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã A", "Xã C");
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/duplicate", "units/duplicate");
    assertThat(problems.inFileOrder().get(0).place().line()).isEqualTo(3);
    assertThat(problems.inFileOrder().get(0).other().line()).isEqualTo(2);
  }

  @Test
  void rows_that_are_no_units_are_pointed_at() {
    Problems problems = new Problems();
    rows(problems, List.of("code", "name"), List.of("1", ""), List.of("2", "Xã B", "thừa"));
    assertThat(problems.inFileOrder()).extracting(Problem::rule)
        .containsExactly("units/no-name", "units/too-many-cells");
    Problems noNames = new Problems();
    assertThat(rows(noNames, List.of("code", "cột"), List.of("1", "2"))).isNull();
    assertThat(noNames.inFileOrder()).extracting(Problem::rule).containsExactly("units/no-names");
  }

  @Test
  void a_condition_takes_the_units_of_one_province() {
    Roster all = read(List.of("code", "name", "province"), List.of("1", "Xã A", "Thành phố Cần Thơ"),
        List.of("2", "Xã B", "Tỉnh Vĩnh Long"), List.of("3", "Xã C", "Thành phố Cần Thơ"));
    for (String condition : List.of("province=Thành phố Cần Thơ", "province=Cần Thơ", "tỉnh = cần thơ")) {
      Roster some = all.where(condition, new Problems());
      assertThat(some.units()).as(condition).extracting(unit -> unit.name().value()).containsExactly("Xã A", "Xã C");
      assertThat(some.units()).extracting(Unit::position).containsExactly(0, 1);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "provinc=Cần Thơ | units/unknown-column | province",
      "province=Kần Thơ | units/none-left | Cần Thơ",
      "Cần Thơ | units/condition | --where",
  })
  void a_condition_that_fits_nothing_is_answered_with_what_was_meant(String condition, String rule, String hint) {
    Roster all = read(List.of("name", "province"), List.of("Xã A", "Cần Thơ"));
    Problems problems = new Problems();
    Roster none = all.where(condition.strip(), problems);
    assertThat(none).isNull();
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly(rule);
    assertThat(problems.inFileOrder().get(0).hint().vietnamese()).contains(hint);
  }

  @Test
  void file_names_are_plain_and_collisions_are_problems() {
    Roster roster = read(List.of("code", "name"), List.of("31261", "Xã Cờ Đỏ"), List.of("../../etc", "Xã Đức An / 2"),
        List.of("", "Con"), List.of("", "Xã Tân Lập"), List.of("tan", "lập"), List.of("", "Tân-Lập"),
        List.of("", "？？"));
    Problems problems = new Problems();
    Map<Unit, String> names = FileName.of(roster.units(), problems);
    assertThat(new ArrayList<>(names.values())).containsExactly(
        "31261-xa-co-do", "etc-xa-duc-an-2", "don-vi-con", "xa-tan-lap", "tan-lap");
    assertThat(problems.inFileOrder()).extracting(Problem::rule)
        .containsExactly("units/same-file-name", "units/no-file-name");
  }

  @SafeVarargs
  private static Roster read(List<String>... rows) {
    Problems problems = new Problems();
    Roster roster = rows(problems, rows);
    assertThat(problems.inFileOrder()).isEmpty();
    return roster;
  }

  /** Rows as they would stand in a file, a line each. */
  @SafeVarargs
  private static Roster rows(Problems problems, List<String>... rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(String.join(";", row)).append('\n');
    }
    Source source = new Source("don-vi.csv", text.toString());
    List<List<Text>> cells = new ArrayList<>();
    int at = 0;
    for (List<String> row : rows) {
      List<Text> line = new ArrayList<>();
      for (String cell : row) {
        line.add(Text.verbatim(source, at, at + cell.length()));
        at += cell.length() + 1;
      }
      cells.add(line);
    }
    return Roster.ofRows(source, cells, problems);
  }
}
