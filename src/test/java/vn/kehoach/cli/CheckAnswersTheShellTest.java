package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.support.Command;

class CheckAnswersTheShellTest {

  @TempDir
  private Path folder;

  private String plan(String name, String change, String by) throws IOException {
    String clean = Files.readString(Path.of("examples/tinh/ke-hoach.yaml"));
    assertThat(clean).contains(change);
    return Files.writeString(folder.resolve(name), clean.replace(change, by)).toString();
  }

  @Test
  void nothing_wrong_is_0() {
    Command run = Command.run("check", "--strict", "examples/tinh/ke-hoach.yaml");
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("1 kế hoạch: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n");
  }

  @Test
  void an_error_is_1() throws IOException {
    assertThat(Command.run("check", plan("a.yaml", "KH-UBND", "KH - UBND")).exitCode()).isEqualTo(1);
  }

  @Test
  void a_warning_is_0_and_with_strict_1() throws IOException {
    String file = plan("a.yaml", "quyết định./.", "quyết định.");
    assertThat(Command.run("check", file).exitCode()).isEqualTo(0);
    assertThat(Command.run("check", "--strict", file).exitCode()).isEqualTo(1);
  }

  @Test
  void a_note_is_0_even_with_strict() throws IOException {
    String file = plan("a.yaml", "status: issued", "status: draft").replace("a.yaml", "a.yaml");
    String blank = Files.writeString(folder.resolve("b.yaml"),
        Files.readString(Path.of(file)).replace("number: 1126", "number:")).toString();
    Command run = Command.run("check", "--strict", blank);
    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).contains("1 lưu ý");
  }

  @Test
  void a_wrong_command_line_is_2() {
    assertThat(Command.run("check", "--format", "xml", "examples/tinh/ke-hoach.yaml").exitCode()).isEqualTo(2);
    assertThat(Command.run("check", "--dry-run", "examples/tinh/ke-hoach.yaml").exitCode()).isEqualTo(2);
    assertThat(Command.run("explain", "form/symbol-with-space").exitCode()).isEqualTo(2);
  }

  @Test
  void a_folder_without_plans_is_2_for_nothing_was_checked() throws IOException {
    Command run = Command.run("check", Files.createDirectory(folder.resolve("trong")).toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Không có tệp .yaml nào trong thư mục").contains("trong");
  }

  /** As with an unset variable of a shell: the current folder may contain hundreds of plans. */
  @Test
  void an_empty_file_name_is_wrong_usage() {
    Command run = Command.run("check", "");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("tên tệp để trống").contains("“.”");
  }

  @Test
  void a_value_an_option_does_not_take_is_named_with_its_option() {
    Command number = Command.run("check", "--lang", "en", "--jobs", "x", "examples/tinh/ke-hoach.yaml");
    assertThat(number.exitCode()).isEqualTo(2);
    assertThat(number.err()).contains("The value “x” is not valid for --jobs; write a number, for example 2.");
    Command language = Command.run("new", "--lang", "fr");
    assertThat(language.exitCode()).isEqualTo(2);
    assertThat(language.err()).contains("“fr”", "--lang", "vi hoặc en");
    assertThat(language.out()).isEmpty();
  }

  @Test
  void a_plan_named_twice_is_checked_once() throws IOException {
    String one = plan("1.yaml", "KH-UBND", "KH - UBND");
    assertThat(Command.run("check", "--lang", "en", one, one).err()).startsWith("1 plan: 1 error");
  }

  @Test
  void what_a_newcomer_types_first_is_answered_with_what_to_type() {
    assertThat(Command.run("check").err()).contains("kehoach check ke-hoach.yaml");
    assertThat(Command.run("ke-hoach.yaml").err()).contains("kehoach render ke-hoach.yaml");
    assertThat(Command.run("check", "-f", "json", "a.yaml").err()).contains("Không có tùy chọn “-f”.\n");
    assertThat(Command.run("render", "a.yaml", "-f", "docx,", "pdf").err()).contains("-f docx,pdf");
    assertThat(Command.run("explain", "form/symbol").err()).contains("form/symbol-missing, form/symbol-with-spaces");
  }

  @Test
  void a_key_of_the_wrong_kind_is_not_missing_as_well() throws IOException {
    String plan = plan("1.yaml", "symbol: KH-UBND", "symbol: [KH, UBND]");
    assertThat(Command.run("check", plan).out()).contains("key/wrong-type").doesNotContain("symbol-missing");
  }

  @Test
  void one_is_not_counted_as_many_in_english() throws IOException {
    String one = plan("1.yaml", "KH-UBND", "KH - UBND");
    assertThat(Command.run("check", "--lang", "en", one).err()).isEqualTo("1 plan: 1 error, 0 warnings, 0 notes.\n");
  }

  @Test
  void findings_come_plan_by_plan_and_the_summary_counts_them_all() throws IOException {
    String one = plan("1.yaml", "KH-UBND", "KH - UBND");
    String two = plan("2.yaml", "quyết định./.", "quyết định.");
    Command run = Command.run("check", two, one);
    assertThat(run.out().indexOf("2.yaml:")).isLessThan(run.out().indexOf("1.yaml:"));
    assertThat(run.err()).isEqualTo("2 kế hoạch: 1 lỗi, 1 cảnh báo, 0 lưu ý.\n");
  }

  @Test
  void every_rule_can_be_explained_and_a_near_miss_is_helped() {
    Command all = Command.run("explain");
    assertThat(all.exitCode()).isEqualTo(0);
    assertThat(all.out()).contains("form/symbol-with-spaces").contains("yaml/tab").contains("[cảnh báo]");
    assertThat(Command.run("explain", "form/end-mark-odd").out()).contains("Phải im lặng").doesNotContain("```", "##");
    assertThat(Command.run("explain", "form/end-mark-od").err()).contains("Có phải ý bạn là “form/end-mark-odd”?");
    assertThat(Command.run("explain", "symbol-with-spaces").err()).contains("form/symbol-with-spaces");
  }

  @Test
  void an_english_reader_reads_the_list_and_the_pages_in_english() {
    assertThat(Command.run("--lang", "en", "explain").out())
        .contains("The symbol contains spaces. [error]").contains("A line is indented with a tab. [error]")
        .doesNotContain("[cảnh báo]", "Ký hiệu");
    assertThat(Command.run("--lang", "en", "explain", "form/symbol-with-spaces").out())
        .contains("The symbol contains spaces.", "Level: error", "Source: Decree 30/2020/NĐ-CP, Appendix I")
        .contains("Reported", "  symbol: KH - UBND", "reported at line 3, column 11", "Not reported")
        .doesNotContain("In English", "Ký hiệu", "Phải báo", "Mức:", "Căn cứ:");
  }

  @Test
  void a_vietnamese_reader_is_spared_the_english() {
    assertThat(Command.run("explain", "form/symbol-with-spaces").out())
        .contains("Ký hiệu văn bản có dấu cách.", "Phải báo").doesNotContain("In English", "The symbol", "Level:");
    assertThat(Command.run("explain", "yaml/tab").out())
        .contains("Dòng thụt bằng phím Tab.").doesNotContain("In English", "Level:");
  }
}
