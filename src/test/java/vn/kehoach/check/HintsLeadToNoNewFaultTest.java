package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanReader;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Findings;

/** Following a hint leads to no new problem. */
class HintsLeadToNoNewFaultTest {

  private static List<String> hints(String rule, String yaml) {
    return Findings.of(yaml).stream().filter(problem -> problem.rule().equals(rule))
        .map(problem -> problem.hint().vietnamese()).toList();
  }

  private static List<String> english(String rule, String yaml) {
    return Findings.of(yaml).stream().filter(problem -> problem.rule().equals(rule))
        .map(problem -> problem.hint().english()).toList();
  }

  @Test
  void an_inverted_symbol_with_spaces_has_one_right_form() {
    String yaml = "header: {agency: [ỦY BAN NHÂN DÂN, XÃ AN PHÚ], symbol: UBND - KH}\n";
    assertThat(hints("form/symbol-inverted", yaml)).containsExactly("viết KH-UBND");
    assertThat(hints("form/symbol-with-spaces", yaml)).isEmpty();
  }

  @Test
  void a_name_in_capitals_behind_a_degree_is_written_as_names_are() {
    assertThat(hints("form/signature-with-degree",
        "header: {agency: SỞ NỘI VỤ}\nsignature: {title: GIÁM ĐỐC, name: ThS. NGUYỄN VĂN AN}\n"))
        .containsExactly("viết Nguyễn Văn An");
  }

  @Test
  void a_number_typed_by_hand_is_kept_in_the_form_of_the_standard_under_the_key_that_takes_it() {
    String yaml = """
        header: {agency: A}
        tasks:
          heading: II- NHIỆM VỤ
          items:
            - 1) Tuyên truyền.
            - "- Kiểm tra."
        """;
    assertThat(hints("form/marker-typed", yaml)).satisfiesExactly(
        heading -> assertThat(heading).endsWith("ghi number: II"),
        item -> assertThat(item).endsWith("ghi marker: \"1.\""),
        dash -> assertThat(dash).endsWith("ghi list: dash ở mục chứa nó"));
    String kept = """
        header: {agency: A}
        tasks:
          heading: NHIỆM VỤ
          number: II
          items:
            - {marker: "1.", text: Tuyên truyền.}
        """;
    assertThat(Findings.of(kept)).noneMatch(found -> found.rule().startsWith("form/marker"));
  }

  @Test
  void a_number_with_other_things_keeps_its_digits() {
    assertThat(hints("form/number-not-digits", "header: {agency: A, number: 15/KH}\n")).singleElement().asString()
        .startsWith("viết number: 15;");
    assertThat(hints("form/number-not-digits", "header: {agency: A, number: 'Số: 15'}\n")).singleElement().asString()
        .startsWith("viết number: 15;");
  }

  @Test
  void a_prefix_without_its_space_is_not_said_to_be_another() {
    List<Problem> found =
        Findings.of("header: {agency: A}\nsignature: {signing_for: KT.CHỦ TỊCH, title: PHÓ CHỦ TỊCH}\n");
    assertThat(found).filteredOn(problem -> problem.rule().equals("form/signature-prefix-odd")).singleElement()
        .satisfies(problem -> {
          assertThat(problem.message().vietnamese()).isEqualTo("sau “KT.” là một dấu cách");
          assertThat(problem.hint().vietnamese())
              .isEqualTo("viết KT. CHỦ TỊCH, hoặc chỉ ghi CHỦ TỊCH: chương trình tự in KT.");
        });
  }

  @Test
  void a_place_in_small_letters_is_no_other_place() {
    String yaml = "header: {agency: [ỦY BAN NHÂN DÂN, XÃ TÂN LẬP], place: xã Tân Lập}\n";
    assertThat(hints("form/place-not-capitalised", yaml)).hasSize(1);
    assertThat(hints("form/place-of-another-unit", yaml)).isEmpty();
    assertThat(hints("form/place-of-another-unit", yaml.replace("xã Tân", "T.Tân"))).isEmpty();
    assertThat(hints("form/place-of-another-unit", yaml.replace("place: xã Tân Lập", "place: Tân Thành"))).hasSize(1);
  }

  @Test
  void a_committee_s_symbol_is_written_out() {
    assertThat(hints("form/symbol-of-another-body",
        "header: {agency: [ỦY BAN NHÂN DÂN, XÃ TÂN LẬP], symbol: KH-VHXH}\n")).singleElement().asString()
        .startsWith("viết KH-UBND");
  }

  @Test
  void citations_are_corrected_with_words_one_would_write() {
    String yaml = """
        header: {agency: A}
        tasks:
          - Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ về khoa học.
          - Thực hiện Kết luận số 210 KL/TW ngày 12/11/2025 của Ban Bí thư về đổi mới bộ máy.
          - Thực hiện Quyết định số 1719/QĐ-TTG ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình.
          - Thực hiện Luật Lưu trữ số 33/2024/QH15.
        """;
    assertThat(hints("cite/issuer-for-symbol", yaml)).singleElement().asString()
        .startsWith("viết “của Bộ Chính trị”, “của Ban Bí thư” hoặc “của Ban Chấp hành Trung ương”");
    assertThat(hints("cite/symbol-form", yaml)).satisfiesExactly(
        party -> assertThat(party).startsWith("viết 210-KL/TW"),
        small -> assertThat(small).isEqualTo("viết 1719/QĐ-TTg (đúng chữ hoa, chữ thường, như TTg, CTr)"));
    assertThat(hints("cite/law-with-number", yaml)).containsExactly("viết Luật Lưu trữ");
    assertThat(hints("cite/incomplete", yaml)).isEmpty();
  }

  @Test
  void a_basis_in_small_letters_is_a_basis() {
    assertThat(hints("form/basis-unusual-opening", "header: {agency: A}\nlegal_basis: [căn cứ Luật Đê điều]\n"))
        .containsExactly("viết “Căn cứ”");
  }

  @Test
  void another_mark_before_the_end_mark_goes() {
    assertThat(Findings.of("header: {agency: A}\nclosing: Trên đây là Kế hoạch;./.\n"))
        .filteredOn(problem -> problem.rule().equals("form/end-mark-odd")).singleElement()
        .satisfies(problem -> assertThat(problem.place().column()).isEqualTo(30));
  }

  @Test
  void a_date_that_cannot_be_read_is_told_once_and_not_called_missing() {
    String yaml = "status: issued\nheader: {agency: A, place: Huế, date: 5.3.2026}\n";
    Problems reading = new Problems();
    PlanReader.read(new Source("a.yaml", yaml), reading);
    assertThat(reading.inFileOrder()).singleElement().satisfies(problem ->
        assertThat(problem.message().vietnamese()).isEqualTo("không đọc được “5.3.2026” thành ngày"));
    Plan plan = PlanReader.read(new Source("a.yaml", yaml), new Problems());
    assertThat(Findings.of(plan)).noneMatch(problem -> problem.rule().equals("form/date-blank"));
  }

  @Test
  void an_abbreviation_in_small_letters_at_the_beginning_becomes_capitals() {
    assertThat(hints("text/sentence-small-letter",
        "header: {agency: A}\ntasks:\n  - ubnd xã tổ chức tập huấn.\n  - tổ chức tập huấn.\n"))
        .containsExactly("viết “UBND”", "viết “Tổ”");
  }

  @Test
  void an_agency_with_a_comma_in_its_name_is_quoted_for_the_recipients() {
    String yaml = """
        header: {agency: [ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN]}
        tasks:
          - {text: Tập huấn, lead: "Sở Văn hóa, Thể thao và Du lịch"}
        recipients: [Bộ Y tế]
        """;
    String entry = "{to: \"Sở Văn hóa, Thể thao và Du lịch\", purpose: để thực hiện}";
    assertThat(hints("plan/agency-not-in-recipients", yaml)).containsExactly("thêm vào “recipients”, ví dụ: " + entry);
    assertThat(english("plan/agency-not-in-recipients", yaml))
        .containsExactly("add it to “recipients”, for example: " + entry);
    assertThat(hints("plan/agency-not-in-recipients", yaml.replace("[Bộ Y tế]", "[Bộ Y tế, " + entry + "]"))).isEmpty();
  }

  @Test
  void every_successor_of_a_body_is_named_with_its_kind_and_in_english_its_work_too() {
    String yaml = "header: {agency: A, date: 2026-03-05}\ntasks:\n"
        + "  - Sở Lao động - Thương binh và Xã hội chủ trì thực hiện.\n";
    assertThat(hints("agency/abolished-body", yaml)).singleElement().asString()
        .contains("Sở Nội vụ (lao động", "; Sở Y tế (trẻ em", "; Sở Nông nghiệp và Môi trường (giảm nghèo)");
    assertThat(english("agency/abolished-body", yaml)).singleElement().asString()
        .contains("Sở Nội vụ (labour", "; Sở Y tế (children").doesNotContain("trẻ em", "lao động");
  }

  @Test
  void work_of_a_district_s_body_goes_to_the_body_of_its_kind() {
    String yaml = """
        header: {agency: [ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN], date: 2026-03-05}
        recipients: [Công an huyện, Huyện ủy, Phòng Giáo dục và Đào tạo, UBND các huyện]
        """;
    assertThat(hints("agency/district-level", yaml)).containsExactly(
        "giao cho Công an xã, phường, đặc khu", "giao cho Đảng ủy xã, phường, đặc khu",
        "giao cho phòng chuyên môn của xã, phường, đặc khu (hoặc sở)",
        "giao cho Ủy ban nhân dân xã, phường, đặc khu (hoặc sở, ngành cấp tỉnh)");
  }

  @Test
  void a_district_as_a_place_is_no_body_to_give_work_to_and_what_it_reported_stays() {
    String yaml = """
        header: {agency: [ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN], date: 2026-03-05}
        tasks:
          - Thực hiện thí điểm tại huyện Con Cuông.
          - Theo báo cáo năm 2024 của Sở Lao động - Thương binh và Xã hội, toàn tỉnh có 120 vụ.
        """;
    assertThat(hints("agency/district-level", yaml)).singleElement().asString().startsWith("viết xã, phường, đặc khu");
    assertThat(hints("agency/abolished-body", yaml)).isEmpty();
    assertThat(hints("agency/abolished-body", yaml.replace("năm 2024 của", "năm 2026 của"))).hasSize(1);
  }

  @Test
  void an_abbreviation_typed_without_its_marks_is_the_one_that_is_explained() {
    String yaml = "header: {agency: A}\ntasks:\n  - Các tổ công nghệ số cộng đồng (CNSCĐ) tuyên truyền.\n"
        + "  - Phân công CNSCD hướng dẫn người dân.\n";
    assertThat(hints("text/abbreviation-near-twin", yaml)).containsExactly("viết “CNSCĐ” nếu đúng ý bạn");
  }

  @Test
  void a_compound_that_lost_its_space_and_a_vowel_is_spelt_out() {
    assertThat(hints("text/impossible-syllable",
        "header: {agency: A}\ntasks:\n  - Các đơn vị tchức thực hiện.\n  - Tchức tập huấn cho cán bộ.\n"))
        .containsExactly("có phải ý bạn là “tổ chức”?", "có phải ý bạn là “Tổ chức”?");
  }

  @Test
  void one_slip_is_told_once() {
    assertThat(Findings.of("header: {agency: A}\ntasks:\n  - Các đơn vị phối hơp thực hiện.\n"))
        .filteredOn(found -> found.place().line() == 3 && found.rule().startsWith("text/"))
        .extracting(Problem::rule).containsExactly("text/impossible-syllable");
  }

  @Test
  void a_letter_without_its_mark_in_a_symbol_or_in_an_abbreviation_is_told_once() {
    assertThat(Findings.of(
        "header: {agency: A}\nlegal_basis:\n  - Căn cứ Nghị quyết số 12/NQ-HDND ngày 19/7/2024 của Hội đồng"
        + " nhân dân tỉnh về đầu tư.\ntasks:\n  - Trình HĐND xã.\n  - Báo cáo HDND xã.\n"))
        .filteredOn(found -> found.rule().matches("text/abb.*|cite/symbol-form"))
        .extracting(found -> found.place().line() + " " + found.rule())
        .containsExactly("3 cite/symbol-form", "6 text/abbreviation-near-twin");
  }

  @Test
  void what_most_of_the_document_writes_is_what_to_write() {
    assertThat(hints("text/variant-spelling", "header: {agency: A}\ntasks:\n  - Bảo đảm đúng hạn.\n"
        + "  - Bảo đảm an toàn.\n  - Các xã đảm bảo kinh phí.\n"))
        .containsExactly("viết kiểu “bảo đảm” như ở phần lớn văn bản");
  }

  @Test
  void what_is_blank_is_pointed_at_where_it_is_to_be_written() {
    String yaml = """
        status: draft
        header:
          parent:
          agency:
          number:
          symbol:
          place:
          date:
          subject:
        recipients:
        archive:
        signature:
          title:
          name:
        """;
    assertThat(Findings.of(yaml)).extracting(found -> found.place().line() + " " + found.rule()).contains(
        "4 form/agency-missing", "5 form/number-blank", "6 form/symbol-missing", "7 form/place-missing",
        "8 form/date-blank", "9 form/subject-missing", "10 form/recipients-missing", "11 form/archive-missing",
        "13 form/signature-title-missing", "14 form/signature-name-missing");
  }
}
