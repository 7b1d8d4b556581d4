package vn.kehoach.derive.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/** Rosters are read as offices keep them, and errors are reported at their place. */
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

  /** Decree 30, Appendix I, II.4: units named after persons, numbers and events keep the word for their level. */
  @ParameterizedTest
  @CsvSource({
      "Xã Cờ Đỏ, Cờ Đỏ", "Phường Trần Hưng Đạo, Phường Trần Hưng Đạo", "Xã Hồ Đắc Kiện, Xã Hồ Đắc Kiện",
      "Phường Móng Cái 2, Phường Móng Cái 2", "Phường 1 Bảo Lộc, Phường 1 Bảo Lộc",
      "Xã Đặng Thuỳ Trâm, Xã Đặng Thuỳ Trâm",
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
  void who_is_asked_about_a_unit_does_not_sign_for_it() {
    Roster roster = read(List.of("TT", "Tên đơn vị", "Chủ tịch UBND", "", "Đầu mối tham mưu", ""),
        List.of("", "", "Họ và tên", "Điện thoại", "Họ và tên", "Chức vụ"),
        List.of("1", "Xã Cờ Đỏ", "Ông Lê Văn An", "0912", "Trần Bình", "Phó Trưởng phòng"),
        List.of("2", "Xã Thới Lai", "Vũ Hòa - Phó Chủ tịch UBND", "", "Đỗ Cúc", "Chuyên viên"));
    assertThat(roster.units()).extracting(unit -> unit.field("signer").map(Text::value).orElse(""))
        .containsExactly("Lê Văn An", "Vũ Hòa");
    assertThat(roster.units()).extracting(unit -> unit.field("signer_title").map(Text::value).orElse(""))
        .containsExactly("", "PHÓ CHỦ TỊCH");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Xã Cờ Đỏ | PGS.TS. Lê Văn An | Chủ tịch | Lê Văn An | CHỦ TỊCH",
      "Xã Cờ Đỏ | ThS.BS Võ Minh | Q. Chủ tịch | Võ Minh | Q. CHỦ TỊCH",
      "Xã Cờ Đỏ | Bà Phạm Thị Hoa (Quyền CT) | '' | Phạm Thị Hoa | Q. CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa (Phó Chủ tịch UBND xã) | '' | Phạm Thị Hoa | PHÓ CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa (PCT) | '' | Phạm Thị Hoa | PHÓ CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa (nữ) | '' | Phạm Thị Hoa | ''",
      "Xã Cờ Đỏ | Phạm Thị Hoa | Chủ tịch (Quyền CT) | Phạm Thị Hoa | Q. CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa | Quyền Chủ tịch UBND xã | Phạm Thị Hoa | Q. CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa | KT. CHỦ TỊCH - PHÓ CHỦ TỊCH | Phạm Thị Hoa | PHÓ CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa | CT | Phạm Thị Hoa | CHỦ TỊCH",
      "Xã Cờ Đỏ | Phạm Thị Hoa | PHÓ CHỦ TỊCH THƯỜNG TRỰC | Phạm Thị Hoa | PHÓ CHỦ TỊCH THƯỜNG TRỰC",
      "Trường THPT Trần Phú | ThS. Đặng Thu Hà | Hiệu trưởng | ThS. Đặng Thu Hà | HIỆU TRƯỞNG",
      "Trường THPT Trần Phú | Cô Đặng Thu | Hiệu trưởng | Đặng Thu | HIỆU TRƯỞNG",
  })
  void who_signs_is_a_name_and_a_title(String unit, String signer, String title, String name, String written) {
    Unit read = rows(new Problems(), List.of("Tên đơn vị", "Người ký", "Chức vụ"), List.of(unit, signer, title))
        .units().get(0);
    assertThat(read.field("signer").map(Text::value)).hasValue(name);
    assertThat(read.field("signer_title").map(Text::value).orElse("")).isEqualTo(written);
  }

  @Test
  void a_degree_left_out_is_told_once() {
    Problems problems = new Problems();
    rows(problems, List.of("Tên đơn vị", "Người ký"), List.of("Xã Cờ Đỏ", "TS. Lê Văn An"),
        List.of("Xã Thới Lai", "ThS. Vũ Hòa"), List.of("Xã Đông Hiệp", "Trần Sỹ Tiến"));
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/signer-degree");
  }

  @Test
  void a_column_of_names_is_known_by_the_names() {
    Roster roster = read(List.of("STT", "Công đoàn phường xã đặc khu", "Chủ tịch Công đoàn"),
        List.of("1", "Công đoàn phường Ninh Kiều", "Lê An"), List.of("2", "Công đoàn xã Cờ Đỏ", "Vũ Hòa"));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Công đoàn phường Ninh Kiều", "Công đoàn xã Cờ Đỏ");
    assertThat(roster.units().get(1).field("signer")).map(Text::value).hasValue("Vũ Hòa");
  }

  @Test
  void a_school_may_leave_the_word_out_and_a_number_of_households_is_no_department() {
    Roster roster = read(List.of("STT", "Trường", "Cấp học", "Số hộ"), List.of("1", "TH Kim Đồng", "TH", "3"),
        List.of("2", "Mầm non Hoa Sen", "MN", "4"));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Trường TH Kim Đồng", "Trường Mầm non Hoa Sen");
    assertThat(roster.units()).extracting(Unit::level).containsExactly("trường tiểu học", "trường mầm non");
    assertThat(UnitName.of("Số hộ").level()).isNull();
  }

  @Test
  void a_letterhead_a_head_of_two_lines_groups_notes_and_a_signature_are_no_units() {
    Roster roster = read(List.of("ỦY BAN NHÂN DÂN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        List.of("DANH SÁCH CÁC XÃ, PHƯỜNG"), List.of("(Kèm theo Công văn ngày 05 tháng 01 năm 2026)"),
        List.of("STT", "Mã ĐVHC", "Đơn vị hành chính", "Dân số (người)", "", "Chủ tịch UBND"),
        List.of("", "", "", "Tổng số", "Trong đó: nữ"),
        List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
        List.of("I", "", "Các phường", "91.200", "46.000"),
        List.of("1", "31135", "P. Ninh Kiều", "91.200", "46.000", "Bà Trần Thị Bích"),
        List.of("II", "", "Các xã"),
        List.of("2", "31261", "UBND xã Cờ Đỏ;", "41.730", "20.500", "Nguyễn Văn An"),
        List.of("", "", "Tổng số: 02 đơn vị", "132.930"),
        List.of("Ghi chú: Số liệu đến ngày 31/12/2025."), List.of("", "", "", "NGƯỜI LẬP BIỂU", "CHỦ TỊCH"),
        List.of("", "", "", "Lê Văn Bình", "Phạm Thị Cúc"));
    assertThat(roster.columns())
        .containsExactly("STT", "code", "name", "population", "Trong đó: nữ", "signer");
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Phường Ninh Kiều", "Xã Cờ Đỏ");
    assertThat(roster.units()).extracting(unit -> unit.field("signer").map(Text::value).orElse(""))
        .containsExactly("Trần Thị Bích", "Nguyễn Văn An");
    assertThat(roster.units()).extracting(unit -> unit.weight("population").intValue()).containsExactly(91_200, 41_730);
  }

  @Test
  void a_head_may_be_merged_over_the_code_and_the_name() {
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("TT", "Đơn vị hành chính", "", "Dân số", ""),
        List.of("TT", "Mã", "Tên", "Năm 2024", "Năm 2025"), List.of("1", "31261", "Xã Cờ Đỏ", "41.000", "41.730"));
    assertThat(roster.units()).extracting(Unit::id).containsExactly("31261");
    assertThat(problems.inFileOrder()).as("which year?").extracting(Problem::rule)
        .containsExactly("units/column-twice");
  }

  /** "Loại hình" and "Tên" in separate columns, as statistics offices write them. */
  @Test
  void a_level_in_a_column_of_its_own_belongs_to_the_name() {
    Roster roster = read(List.of("Loại hình", "Tên"), List.of("Phường", "Ninh Kiều"), List.of("Đặc khu", "Phú Quốc"));
    assertThat(roster.units()).extracting(unit -> unit.parsed().scope())
        .containsExactly("phường Ninh Kiều", "đặc khu Phú Quốc");
  }

  @Test
  void short_words_small_letters_and_classes_are_understood() {
    Roster roster = read(List.of("TT", "Tên ĐVHC cấp xã mới", "Cấp"), List.of("A", "PHƯỜNG"),
        List.of("1", "Ninh Kiều", "P"),
        List.of("B", "XÃ"), List.of("2", "xã cờ đỏ", "Loại II"), List.of("3", "Kim Đồng", "Tiểu học"));
    assertThat(roster.units()).extracting(unit -> unit.parsed().full())
        .containsExactly("Phường Ninh Kiều", "Xã Cờ Đỏ", "Trường Tiểu học Kim Đồng");
    assertThat(roster.units()).extracting(Unit::level).startsWith("phường", "xã");
  }

  @Test
  void a_row_that_ends_before_the_figures_keeps_no_other_from_being_read() {
    Roster roster = read(List.of("STT", "Tên đơn vị", "Dân số"), List.of("1", "Xã Cờ Đỏ", "41,730"),
        List.of("2", "Xã Thới Lai"));
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Cờ Đỏ", "Xã Thới Lai");
    assertThat(roster.units().get(0).weight("population")).isEqualByComparingTo("41730");
  }

  @Test
  void commas_between_thousands_are_none_in_yaml_either() {
    Roster roster = Roster.ofYaml(new Source("don-vi.yaml", """
        - {name: Xã Cờ Đỏ, dân số: "41,730"}
        - {name: Xã Thới Lai, dân số: 38.120}
        """), new Problems());
    assertThat(roster.units().get(0).weight("population")).isEqualByComparingTo("41730");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chủ tịch UBND", "CHU_TICH_UBND", "Họ và tên Chủ tịch UBND xã",
      "Họ tên chủ tịch (ghi đầy đủ)"})
  void a_column_of_chairmen_is_found(String heading) {
    assertThat(ColumnNames.of(heading)).isEqualTo("signer");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"Xã, phường, đặc khu | name", "Xã/phường | name", "Tên đơn vị cấp xã | name", "UBND các xã | name",
      "Tổng dân số năm 2025 (người) | population", "Dân số tính đến 31/12/2025 | population", "Tổng số hộ | households",
      "Số hộ nghèo | Số hộ nghèo", "Dân số nữ | Dân số nữ", "Tổng số | Tổng số", "Phòng Kinh tế | Phòng Kinh tế"})
  void a_heading_says_more_than_its_column(String heading, String column) {
    assertThat(ColumnNames.of(heading)).isEqualTo(column);
  }

  @Test
  void of_two_columns_with_names_the_one_with_units_is_read() {
    Roster roster = read(List.of("Đơn vị", "Tên đơn vị"), List.of("Thành phố Cần Thơ", "Xã Cờ Đỏ"));
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Cờ Đỏ");
  }

  @Test
  void a_column_named_twice_is_told_where_its_values_differ() {
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("Tên xã", "Dân số", "Số dân", "Ký hiệu", "Ký hiệu"),
        List.of("Xã Cờ Đỏ", "41.730", "42.000", "KH-UBND", "KH-UBND"));
    assertThat(roster.units().get(0).weight("population")).isEqualByComparingTo("41730");
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/column-twice");
  }

  /**
   * Numbers as written by an English Excel: commas separate thousands. If any number has a fraction, they are decimal
   * commas.
   */
  @ParameterizedTest
  @CsvSource(delimiter = '|',
      value = {"41,730 | 98500 | 41730", "1,041,730 | 98,500 | 1041730", "41,735 | 98,5 | 41.735"})
  void commas_between_thousands_of_people_are_no_decimals(String first, String second, String read) {
    Roster roster = read(List.of("Tên xã", "Dân số"), List.of("Xã Cờ Đỏ", first), List.of("Xã Thới Lai", second));
    assertThat(roster.units().get(0).weight("population")).isEqualByComparingTo(read);
  }

  @Test
  void names_that_differ_in_a_mark_are_two_units_and_one_name_is_one_whatever_its_code() {
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("code", "name"), List.of("", "Xã Tân Thành"), List.of("", "Xã Tân Thạnh"),
        List.of("1", "Xã Long Hoà"), List.of("2", "xã Long Hòa"), List.of("3", "Trường Tiểu học Kim Đồng"),
        List.of("4", "Trường Tiểu học Kim Đồng"));
    assertThat(roster.units()).hasSize(5);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/duplicate");
  }

  @ParameterizedTest
  @CsvSource({"Xa Co Do, units/no-marks", "Phuong Ninh Kieu, units/no-marks", "X· Cê §á, units/legacy-letters",
      "Phöôøng Ninh Kieàu, units/legacy-letters", "Xã C? Đ?, units/lost-letters", "Ph??ng Tân An, units/lost-letters",
      "Xã {{ten}}, units/odd-letters", "${unit.name}, units/odd-letters", "#REF!, units/odd-letters",
      "Xã <b>Cờ Đỏ</b>, units/odd-letters", "Phường Cờ\u001B[2J Đỏ, yaml/control-character"})
  void letters_that_would_print_wrong_are_pointed_at(String name, String rule) {
    Problems problems = new Problems();
    assertThat(rows(problems, List.of("Tên xã"), List.of(name))).isNull();
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phường: 31 đơn vị", "Xã (72)", "Xã:", "Xã - 72 đơn vị", "Phường – tổng số 31"})
  void a_level_and_how_many_there_are_head_a_group(String heading) {
    Roster roster = read(List.of("Tên xã"), List.of(heading), List.of("Xã Cờ Đỏ"), List.of("Xã Thới Lai"));
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Cờ Đỏ", "Xã Thới Lai");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A. Các xã miền núi", "II. Khu vực ven biển", "b) Cụm số 2", "Các xã còn lại"})
  void a_kind_of_units_heads_a_group(String heading) {
    Roster roster = read(List.of("Tên đơn vị", "Số hộ"), List.of(heading), List.of("Xã Cờ Đỏ", "120"));
    assertThat(roster.units()).extracting(unit -> unit.name().value()).containsExactly("Xã Cờ Đỏ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Xã Thới Lai | Ủy ban nhân dân các xã: Cờ Đỏ, Thới Lai và Trường Xuân | true",
      "Xã Trường Xuân | Ủy ban nhân dân các xã Cờ Đỏ, Thới Lai và Trường Xuân | true",
      "Phường Thới Lai | Ủy ban nhân dân các xã Cờ Đỏ, Thới Lai | false",
      "Phường Thới An | Ủy ban nhân dân phường Thới An Đông | false",
      "Phường Thới An | Ủy ban nhân dân phường Thới An Đông, phường Thới An | true",
      "Xã Tân Thành | Ủy ban nhân dân xã Tân Thạnh | false",
      "Xã Tân Hòa | ỦY BAN NHÂN DÂN XÃ TÂN HOÀ | true",
      "Phường Ninh Kiều | các phường Cái Khế, Tân An; xã Phong Điền; phường Ninh Kiều | true",
  })
  void a_unit_is_named_alone_or_in_a_row_of_its_level(String unit, String words, boolean named) {
    assertThat(read(List.of("name"), List.of(unit)).units().get(0).isNamedIn(words)).isEqualTo(named);
  }

  /** For each list, the codes as typed and as read; with a warning if they differ or may be wrong. */
  @ParameterizedTest
  @CsvSource({
      "166 10333 11953, 00166 10333 11953, true", "00166 4 11953, 00166 00004 11953, true",
      "11953 11983 12148, 11953 11983 12148, false", "1 2 10, 1 2 10, false",
      "166 229 9988, 166 229 9988, true", "691 2212 2215, 691 2212 2215, true", "4 70 10453, 00004 00070 10453, true",
      "9877 9886 9889, 9877 9886 9889, true", "TH01 4 11953, TH01 4 11953, false",
      "999 1000 1001, 999 1000 1001, false"})
  void codes_get_the_zeros_back_that_a_spreadsheet_took(String typed, String read, boolean warned) {
    List<String> codes = List.of(typed.split(" "));
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("Mã ĐVHC", "Tên xã"), List.of(codes.get(0), "Xã Tân An"),
        List.of(codes.get(1), "Xã Tân Bình"), List.of(codes.get(2), "Xã Tân Châu"));
    assertThat(roster.units()).extracting(unit -> unit.code().value()).containsExactly(read.split(" "));
    assertThat(problems.inFileOrder()).extracting(Problem::rule)
        .isEqualTo(warned ? List.of("units/lost-zeros") : List.of());
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
    assertThat(second.list("offices")).extracting(Text::value)
        .containsExactly("Phòng Văn hóa - Xã hội", "Phòng Kinh tế");
    assertThat(second.weight("population")).isEqualByComparingTo("58214");
    assertThat(second.weight("điểm trường")).isEqualByComparingTo("3");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Trường MN Hoa Sen | Trường Mầm non Hoa Sen",
      "TH Kim Đồng | Trường Tiểu học Kim Đồng",
      "THCS TÂN HỒNG | Trường THCS Tân Hồng",
      "TTYT KV Vạn Ninh | Trung tâm Y tế khu vực Vạn Ninh",
      "Ủy ban MTTQVN xã Tân Châu | Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân Châu",
      "MTTQ phường Tân Ninh | Ủy ban Mặt trận Tổ quốc Việt Nam phường Tân Ninh",
      "TPHCM | Thành phố Hồ Chí Minh",
      "P Kinh Bắc | Phường Kinh Bắc",
  })
  void shortened_names_are_written_out(String written, String name) {
    assertThat(rows(new Problems(), List.of("Tên đơn vị"), List.of(written)).units().get(0).name()).hasToString(name);
  }

  @Test
  void headings_without_a_number_group_schools_and_an_address_is_their_commune() {
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("TT", "Tên cơ sở giáo dục", "Địa chỉ (xã/phường)", "Chức vụ"),
        List.of("", "Mầm non", "", ""), List.of("1", "Hoa Sen", "P. Kinh Bắc", "HT"),
        List.of("", "THPT, GDTX", "", ""), List.of("2", "THPT Lý Thái Tổ", "xã Tiên Du", "PHT"));
    assertThat(problems.inFileOrder()).isEmpty();
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Trường Mầm non Hoa Sen", "Trường THPT Lý Thái Tổ");
    assertThat(roster.units().get(0).field("parent").orElseThrow()).hasToString("ỦY BAN NHÂN DÂN PHƯỜNG KINH BẮC");
    assertThat(roster.units()).extracting(unit -> unit.field("signer_title").orElseThrow().value())
        .containsExactly("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG");
  }

  @Test
  void a_unit_on_two_sheets_is_told_and_the_sheets_are_one_list() {
    Problems problems = new Problems();
    Roster first = rows(problems, List.of("Tên xã"), List.of("Xã A"), List.of("Xã B"), List.of("Xã C"));
    Roster both = first.with(rows(problems, List.of("Tên xã"), List.of("Xã D"), List.of("Xã C"), List.of("Xã E")),
        problems);
    assertThat(both.units()).extracting(unit -> unit.name().value())
        .containsExactly("Xã A", "Xã B", "Xã C", "Xã D", "Xã E");
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/duplicate");
    assertThat(first.with(first, problems)).isNull();
  }

  @Test
  void a_repeated_unit_shows_both_rows_and_the_first_stays() {
    Problems problems = new Problems();
    Roster roster = rows(problems, List.of("code", "name"), List.of("1", "Xã A"), List.of("1", "Xã B"),
        List.of("", "Xã C"),
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
    for (String condition : List.of("province=Thành phố Cần Thơ", "province=Cần Thơ", "province=TP. Cần Thơ",
        "province=T.P Cần Thơ", "tỉnh = cần thơ")) {
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
  void a_title_cut_at_a_comma_is_no_heading() {
    Roster roster = rows(new Problems(), List.of("DANH SÁCH ĐƠN VỊ TRỰC THUỘC SỞ VÀ TRƯỜNG THUỘC XÃ", " PHƯỜNG", ""),
        List.of("Năm học 2026 - 2027", "", ""), List.of("STT", "Tên trường", "Hiệu trưởng"),
        List.of("1", "THPT số 1 TP. Lào Cai", "Lê Văn An"), List.of("2", "PTDTBT THCS Y Tý", "Sùng A Tủa"));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Trường THPT số 1 thành phố Lào Cai", "Trường PTDTBT THCS Y Tý");
    assertThat(roster.units().get(0).field("signer").orElseThrow()).hasToString("Lê Văn An");
  }

  @Test
  void a_class_in_capitals_is_the_title_of_a_group() {
    Roster roster = rows(new Problems(), List.of("STT", "Tên công đoàn", "Chủ tịch"),
        List.of("I", "CÔNG ĐOÀN XÃ, PHƯỜNG", ""), List.of("1", "CĐ phường Cao Lãnh", "Võ Thị Mai"),
        List.of("II", "CĐCS TRỰC THUỘC", ""), List.of("2", "CĐCS Sở Tài chính", ""));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Công đoàn phường Cao Lãnh", "Công đoàn cơ sở Sở Tài chính");
  }

  @Test
  void a_column_of_kinds_is_no_column_of_levels() {
    Roster roster = rows(new Problems(), List.of("Tên chi bộ", "Loại hình"), List.of("Chi bộ 3", "khu dân cư"));
    assertThat(roster.units().get(0).level()).isEqualTo("chi bộ");
    assertThat(UnitKind.of(roster.units().get(0)).kinds()).containsExactly("khu dân cư");
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

  @Test
  void headings_of_groups_say_the_level_of_bare_names_and_are_no_units() {
    Roster roster = read(List.of("STT", "Đơn vị", "Chủ tịch"), List.of("I", "PHƯỜNG", ""),
        List.of("1", "Hội An", "A B"),
        List.of("II", "Các xã (2 đơn vị)", ""), List.of("2", "Phong Nha", ""), List.of("3", "Đội Cấn", ""));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Phường Hội An", "Xã Phong Nha", "Xã Đội Cấn");
  }

  @Test
  void a_lettered_row_above_numbered_ones_is_a_heading_even_if_it_is_the_name_of_a_kind() {
    Roster roster = read(List.of("TT", "Tên trường", "Hiệu trưởng"), List.of("A", "THCS", ""),
        List.of("1", "THCS Lê Lợi", "Trần An"), List.of("b) Cụm số 2", "", ""), List.of("2", "THPT Kỳ Sơn", ""));
    assertThat(roster.units()).extracting(unit -> unit.name().value())
        .containsExactly("Trường THCS Lê Lợi", "Trường THPT Kỳ Sơn");
    assertThat(roster.units().get(1).group()).map(Text::value).hasValue("b) Cụm số 2");
  }

  @Test
  void a_name_without_level_or_diacritics_among_others_is_asked_about() {
    Problems problems = new Problems();
    rows(problems, List.of("TT", "Đơn vị"), List.of("1", "Xã Lệ Thủy"), List.of("2", "Phong Nha"));
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("units/unknown-level");
  }

  /** Rows as lines of a file. */
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
