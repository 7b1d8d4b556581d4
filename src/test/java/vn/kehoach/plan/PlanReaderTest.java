package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;
import vn.kehoach.support.Plans;

/** Reads the plan language strictly. */
class PlanReaderTest {

  private static final String HEADER = "header:\n  agency: SỞ Y TẾ\n  symbol: KH-SYT\n  subject: Tiêm chủng mở rộng\n";

  @Test
  void sections_print_in_file_order_with_free_ones_where_they_stand() {
    Plan plan = Plans.read(HEADER
        + "tasks: [a]\nsections:\n  lo-trinh: {heading: LỘ TRÌNH, items: [b]}\nobjectives: [c]\n");
    assertThat(plan.sections()).extracting(Section::id).containsExactly("tasks", "lo-trinh", "objectives");
  }

  @Test
  void an_outline_changes_the_order() {
    Plan plan = Plans.read(HEADER + "outline: [objectives, tasks]\ntasks: [a]\nobjectives: [c]\n");
    assertThat(plan.sections()).extracting(Section::id).containsExactly("objectives", "tasks");
  }

  @Test
  void an_outline_that_forgets_a_section_would_lose_words_and_is_an_error() {
    assertThat(rules(HEADER + "outline: [objectives, abc]\ntasks: [a]\nobjectives: [c]\n"))
        .containsExactlyInAnyOrder("key/unknown-section", "key/not-in-outline");
  }

  @Test
  void a_heading_may_be_missing_or_empty_and_the_two_differ() {
    Plan plan = Plans.read(HEADER + "tasks: {heading: \"\", items: [a]}\nobjectives: {items: [b]}\n");
    assertThat(plan.section("tasks").orElseThrow().heading()).isEqualTo(Text.of(""));
    assertThat(plan.section("objectives").orElseThrow().heading()).isNull();
  }

  @Test
  void an_opening_may_be_a_list() {
    assertThat(Plans.read(HEADER + "opening: [một, hai]\n").opening()).hasSize(2);
  }

  @Test
  void a_number_below_ten_is_padded_and_keeps_its_place() {
    Plan plan = Plans.read(HEADER.replace("  symbol", "  number: 5\n  symbol"));
    assertThat(plan.header().number()).isEqualTo(Text.of("05"));
    assertThat(plan.header().number().span().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
      "2024-04-04, ngày 04 tháng 4 năm 2024",
      "04/4/2024, ngày 04 tháng 4 năm 2024",
      "5/2/2026, ngày 05 tháng 02 năm 2026",
      "15/11/2026, ngày 15 tháng 11 năm 2026",
      "2026-1-9, ngày 09 tháng 01 năm 2026",
  })
  void a_date_prints_padded_as_the_decree_asks(String typed, String words) {
    Plan plan = Plans.read(HEADER.replace("  symbol", "  date: " + typed + "\n  symbol"));
    assertThat(plan.header().date().words().value()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
      "05-03-2026, 05/03/2026", "5.3.2026, 5/3/2026", "05/3/26, 05/3/2026", "tháng 3/2026, /3/2026", "3/2026, /3/2026",
      "2026/03/05, 05/03/2026", "3/25/2026, 25/3/2026", "'An Bình, ngày 05 tháng 3 năm 2026', ngày 05 tháng 3 năm 2026",
  })
  void a_date_of_one_meaning_is_told_as_it_is_written(String typed, String right) {
    Problem problem = problems(HEADER.replace("  symbol", "  date: " + typed + "\n  symbol")).get(0);
    assertThat(problem.rule()).isEqualTo("key/not-a-date");
    assertThat(problem.hint().vietnamese()).isEqualTo("viết " + right);
    assertThat(Day.parse(Text.of(right))).isPresent();
  }

  @Test
  void a_heading_typed_as_a_key_is_known_for_what_it_means() {
    assertThat(problems(HEADER + "KINH PHÍ THỰC HIỆN: {text: Ngân sách}\n").get(0).hint().vietnamese())
        .contains("“budget”");
    assertThat(problems(HEADER + "LỘ TRÌNH: [một]\n").get(0).hint().vietnamese()).contains("heading: LỘ TRÌNH");
    assertThat(problems(HEADER + "tasks:\n  - Truyền thông:\n    list: dash\n").get(0).hint().vietnamese())
        .contains("title: Truyền thông");
    assertThat(rules(HEADER + "Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n")).containsExactly("key/colon-in-text");
  }

  @ParameterizedTest
  @CsvSource({
      "'activities: [a]', tasks", "'dự toán: {text: a}', budget", "'Lời dẫn: a', opening",
      "'tasks: [{text: a, đơn vị chủ trì: b}]', lead", "'tasks: [{text: a, thời gian hoàn thành: b}]', deadline",
      "'tasks: [{text: a, kết quả: b}]', product", "'budget: {heading: a, tổng cộng: 5}', total",
      "'budget: {lines: [{nội dung chi: a, thành tiền: 5}]}', item", "'signature: {chức danh: a, name: b}', title",
  })
  void a_key_in_other_words_is_understood(String yaml, String key) {
    Problem problem = problems(HEADER + yaml + "\n").get(0);
    assertThat(problem.rule()).isEqualTo("key/unknown");
    assertThat(problem.hint().vietnamese()).isEqualTo("có phải ý bạn là “" + key + "”?");
  }

  @Test
  void a_number_or_sentence_cut_at_commas_is_one_mistake_and_proposed_as_typed() {
    List<Problem> number = problems(HEADER + "budget: {lines: [{item: a, amount: 25,000,000}]}\n");
    assertThat(number).extracting(Problem::rule).containsExactly("key/stray");
    assertThat(number.get(0).hint().vietnamese()).endsWith("amount: 25.000.000");
    assertThat(problems(HEADER + "budget: {lines: [{item: Bạt 24,5 m2, amount: 5}]}\n").get(0).hint().vietnamese())
        .endsWith("item: \"Bạt 24,5 m2\"");
  }

  @Test
  void the_label_of_the_recipients_is_no_recipient() {
    assertThat(Plans.read(HEADER + "recipients: [\"Nơi nhận:\", Sở Y tế]\n").recipients()).hasSize(1);
  }

  @Test
  void a_missing_space_in_braces_is_one_mistake() {
    List<Problem> problems = problems(HEADER + "recipients: [{to:Sở Y tế, purpose:để báo cáo}]\n");
    assertThat(problems).extracting(Problem::rule).containsExactly("yaml/colon-missing");
    assertThat(problems.get(0).hint().vietnamese()).isEqualTo("viết “to: Sở Y tế”");
  }

  @Test
  void a_signature_typed_as_lines_is_one_mistake() {
    assertThat(rules(HEADER + "signature: [TM. BAN THƯỜNG VỤ, CHỦ TỊCH, Hà Thị Lan]\n"))
        .containsExactly("key/wrong-type");
  }

  @Test
  void a_row_of_named_or_joined_cells_is_proposed_as_a_list() {
    String table = HEADER + "tasks: [{table: {columns: [TT, Tên], rows: [%s]}}]\n";
    assertThat(problems(table.formatted("{TT: 1, Tên: Rác}")).get(0).hint().vietnamese()).isEqualTo("viết [1, Rác]");
    assertThat(problems(table.formatted("\"1, Rác\"")).get(0).hint().vietnamese()).isEqualTo("viết [1, Rác]");
  }

  @Test
  void an_outline_with_a_misspelt_name_or_as_a_text_is_one_mistake() {
    assertThat(rules(HEADER + "outline: [task]\ntasks: [a]\n")).containsExactly("key/unknown-section");
    List<Problem> text = problems(HEADER + "outline: tasks, budget\ntasks: [a]\nbudget: {text: b}\n");
    assertThat(text).extracting(Problem::rule).containsExactly("key/wrong-type");
    assertThat(text.get(0).hint().vietnamese()).isEqualTo("viết  outline: [tasks, budget]");
  }

  @Test
  void an_agency_above_its_work_is_proposed_as_an_item() {
    assertThat(problems(HEADER + "assignments: {items: {Phòng Kinh tế: {text: a}}}\n").get(0).hint().vietnamese())
        .contains("“- agency: Phòng Kinh tế”");
  }

  @Test
  void a_period_and_a_day_past_the_end_of_the_month_are_explained() {
    assertThat(problems("period: năm 2027\n" + HEADER).get(0).hint().vietnamese()).isEqualTo("viết 2027");
    assertThat(problems("period: từ 2027 đến 2030\n" + HEADER).get(0).hint().vietnamese()).isEqualTo("viết 2027-2030");
    assertThat(problems(HEADER.replace("  symbol", "  date: 29/02/2027\n  symbol")).get(0).hint().vietnamese())
        .isEqualTo("tháng 2 năm 2027 có 28 ngày");
  }

  @Test
  void a_part_under_another_name_is_known_by_what_it_holds_and_read() {
    List<Problem> problems = problems(HEADER.replace("header", "tiêu đề") + "tasks: [a]\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).hint().vietnamese()).contains("“header”");
  }

  @Test
  void values_are_understood_as_people_say_them() {
    assertThat(problems("status: Dự thảo\n" + HEADER).get(0).hint().vietnamese()).isEqualTo("viết draft");
    assertThat(problems(HEADER + "tasks: {list: gạch đầu dòng, items: [a]}\n").get(0).hint().vietnamese())
        .isEqualTo("viết dash");
  }

  @Test
  void curly_quotes_around_a_value_would_print() {
    assertThat(rules(HEADER.replace("KH-SYT", "“KH-SYT”"))).containsExactly("key/curly-quotes");
    assertThat(rules(HEADER + "closing: “Trên đây là Kế hoạch.”\n")).containsExactly("key/curly-quotes");
    assertThat(rules(HEADER.replace("Tiêm chủng mở rộng", "Phong trào “Ba nhất”"))).isEmpty();
    assertThat(rules(HEADER.replace("Tiêm chủng mở rộng", "“Một” và “Hai”"))).isEmpty();
  }

  @Test
  void keys_are_told_beside_mistakes_of_yaml_and_nothing_follows_from_either() {
    assertThat(problems(HEADER + "  plac: An Bình\ntasks:\n  - Sở Y tế: hướng dẫn: báo cáo\n"))
        .extracting(problem -> problem.rule() + " " + problem.place())
        .containsExactly("key/unknown ke-hoach.yaml:5:3", "yaml/colon-in-sentence ke-hoach.yaml:7:23");
  }

  @Test
  void parts_of_a_date_may_be_blank() {
    Day day = Plans.read(HEADER.replace("  symbol", "  date: /8/2026\n  symbol")).header().date();
    assertThat(day.day()).isNull();
    assertThat(day.words().value()).contains("tháng 8 năm 2026").doesNotContain("null");
    assertThat(day.isComplete()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"31/02/2026", "2026-13-01", "hôm qua", "0/5/2026"})
  void a_day_that_is_not_in_the_calendar_is_an_error_at_its_place(String typed) {
    Problem problem = problems(HEADER.replace("  symbol", "  date: " + typed + "\n  symbol")).get(0);
    assertThat(problem.rule()).isEqualTo("key/not-a-date");
    assertThat(problem.place().line()).isEqualTo(3);
    assertThat(problem.place().column()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "agenci | agency",
      "agnecy | agency",
      "co_quan | agency",
      "trích yếu | subject",
      "ngày | date",
  })
  void an_unknown_key_gets_the_one_that_was_meant(String typed, String meant) {
    Problem problem = problems(HEADER.replace("  agency", "  \"" + typed + "\"").replace("subject", "place")).stream()
        .filter(found -> found.rule().equals("key/unknown"))
        .findFirst().orElseThrow();
    assertThat(problem.hint().vietnamese()).contains("“" + meant + "”");
    assertThat(problem.place().line()).isEqualTo(2);
  }

  @Test
  void a_misspelt_key_is_told_once_and_read_as_the_one_that_was_meant() {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(new Source("ke-hoach.yaml", HEADER.replace("  subject", "  subjet")), problems);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("key/unknown");
    assertThat(plan.header().subject()).isNotNull();
  }

  @Test
  void a_table_of_a_section_or_an_appendix_stands_before_its_items() {
    Problems problems = new Problems();
    Plan plan = PlanReader.read(new Source("ke-hoach.yaml", HEADER + """
        tasks:
          text: Lộ trình như sau.
          table: {columns: [Tháng, Việc], rows: [["3", Rà soát]]}
          items: [Báo cáo trước ngày 15/4/2027.]
        appendices:
          - {title: Biểu mẫu, table: {columns: [TT], rows: [["1"]]}}
        """), problems);
    assertThat(problems.inFileOrder()).isEmpty();
    assertThat(plan.sections().get(0).items()).extracting(node -> node.table() != null).containsExactly(true, false);
    assertThat(plan.appendices().get(0).section().items()).hasSize(1);
  }

  @Test
  void a_key_that_is_known_elsewhere_is_told_where_it_stands() {
    Problem marker = problems(HEADER + "tasks: {marker: A.}\n").get(0);
    assertThat(marker.rule()).isEqualTo("key/unknown");
    assertThat(marker.hint().vietnamese()).startsWith("“marker” đặt trong khoản, điểm; các khóa dùng được: heading");
    Problem symbol = problems(HEADER + "symbol: KH-UBND\n").get(0);
    assertThat(symbol.hint().vietnamese()).startsWith("“symbol” đặt trong header; ");
  }

  @Test
  void a_sentence_with_a_colon_is_explained() {
    Problem problem = problems(HEADER + "tasks:\n  - Sở Y tế: chủ trì thực hiện\n").get(0);
    assertThat(problem.rule()).isEqualTo("key/colon-in-text");
    assertThat(problem.place().toString()).isEqualTo("ke-hoach.yaml:6:5");
    assertThat(problem.hint().vietnamese()).contains("ngoặc kép");
  }

  @Test
  void prose_cut_at_a_comma_in_braces_is_explained() {
    Problem problem = problems(HEADER + "recipients:\n  - {to: UBND tỉnh, các sở}\n").get(0);
    assertThat(problem.rule()).isEqualTo("key/stray");
    assertThat(problem.message().vietnamese()).contains("các sở");
    assertThat(problem.hint().vietnamese()).endsWith("trong ngoặc kép: to: \"UBND tỉnh, các sở\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "- {Lưu: VT} | key/unknown | archive: VT",
      "- 'Lưu ': VT, TCCB. | key/unknown | archive: VT, TCCB",
      "- Sở Y tế: để báo cáo; | key/colon-in-text | viết {to: Sở Y tế, purpose: để báo cáo}",
      "- '!Quan trọng': chữ | key/colon-in-text | viết {to: !Quan trọng, purpose: chữ}",
      "- !Quan trọng: chữ | key/colon-in-text | viết {to: !Quan trọng, purpose: chữ}",
      "- {to: Sở Y tế, purpose: [để, báo cáo]} | key/wrong-type | viết một dòng: “purpose: để, báo cáo”"})
  void a_recipient_written_otherwise_is_answered_with_what_to_write(String item, String rule, String hint) {
    Problem problem = problems(HEADER + "recipients:\n  " + item + "\n").get(0);
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.hint().vietnamese()).endsWith(hint);
  }

  @Test
  void prose_cut_at_two_commas_is_one_problem() {
    List<Problem> problems = problems(HEADER + "recipients:\n  - {to: UBND tỉnh, các sở, các xã, copies: 2}\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).hint().english()).endsWith("in quotation marks: to: \"UBND tỉnh, các sở, các xã\"");
  }

  @Test
  void prose_cut_at_a_comma_is_read_as_a_whole() {
    Plan plan = PlanReader.read(new Source("ke-hoach.yaml", HEADER + "recipients:\n  - {to: UBND tỉnh, các sở}\n"),
        new Problems());
    assertThat(plan.recipients().get(0).to()).extracting(Text::value).containsExactly("UBND tỉnh, các sở");
    assertThat(plan.recipients().get(0).to().get(0).span(11, 17).toString()).isEqualTo("ke-hoach.yaml:6:21");
  }

  @Test
  void a_key_without_value_at_the_beginning_of_braces_has_a_general_hint() {
    Problem problem = problems(HEADER + "recipients:\n  - {các sở, to: UBND tỉnh}\n").get(0);
    assertThat(problem.rule()).isEqualTo("key/stray");
    assertThat(problem.hint().vietnamese()).endsWith("{to: \"..., ...\"}");
  }

  @Test
  void all_problems_come_at_once() {
    assertThat(rules("header:\n  agenci: A\n  date: 31/02/2026\ntaks: [a]\nrecipients: {x y: 1}\n"))
        .contains("key/unknown", "key/not-a-date", "key/colon-in-text");
  }

  @Test
  void a_roster_and_a_recipe_get_one_sentence() {
    assertThat(rules("- code: 1\n  name: Xã A\n")).containsExactly("key/not-a-plan");
    assertThat(rules("header: {}\nmap: {}\nmargin_days: 10\n")).containsExactly("key/not-a-plan");
    assertThat(rules("khác: 1\n")).containsExactly("key/not-a-plan");
  }

  @Test
  void recipients_lose_the_dash_and_the_stop_they_were_typed_with() {
    Plan plan = Plans.read(HEADER
        + "recipients:\n  - \"- UBND tỉnh;\"\n  - Như trên.\n  - Các xã...\narchive: \"Lưu: VT, TH.\"\n");
    assertThat(plan.recipients()).extracting(recipient -> recipient.to().get(0).value())
        .containsExactly("UBND tỉnh", "Như trên", "Các xã...");
    assertThat(plan.archive()).isEqualTo(Text.of("VT, TH"));
  }

  @Test
  void decomposed_letters_read_as_composed_ones() {
    String yaml = HEADER + "opening: Thực hiện Kế hoạch\n";
    assertThat(Plans.read(Normalizer.normalize(yaml, Normalizer.Form.NFD)).opening())
        .isEqualTo(Plans.read(yaml).opening());
  }

  @Test
  void a_table_row_with_too_many_cells_is_refused() {
    assertThat(rules(HEADER + "tasks:\n  - table: {columns: [A, B], rows: [[1, 2, 3]]}\n"))
        .containsExactly("key/too-many-cells");
  }

  @Test
  void every_example_and_every_issued_plan_reads_without_a_problem() {
    assertThat(Plans.all()).isNotEmpty().allSatisfy(file -> Plans.read(Plans.source(file)));
  }

  private static List<String> rules(String yaml) {
    return problems(yaml).stream().map(Problem::rule).toList();
  }

  private static List<Problem> problems(String yaml) {
    Problems problems = new Problems();
    PlanReader.read(new Source("ke-hoach.yaml", yaml), problems);
    return problems.inFileOrder();
  }
}
