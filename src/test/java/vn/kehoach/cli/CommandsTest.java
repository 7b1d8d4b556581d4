package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.support.Command;

/** The commands as seen by people and programs: streams, exit codes, files, messages. */
class CommandsTest {

  private static final String PLAN = """
      header:
        agency: SỞ Y TẾ
        symbol: KH-SYT
        place: Cần Thơ
        date: 04/4/2026
        subject: Tiêm chủng mở rộng năm 2026
      tasks:
        heading: NHIỆM VỤ
        items: [Tổ chức tiêm chủng.]
      closing: Trên đây là Kế hoạch tiêm chủng mở rộng./.
      recipients: [Các đơn vị trực thuộc]
      archive: VT
      signature: {title: GIÁM ĐỐC, name: Trần Văn Bình}
      """;

  @TempDir
  private Path folder;

  @Test
  void a_plan_renders_beside_itself() throws IOException {
    Command run = Command.run("render", plan("ke-hoach.yaml", PLAN));
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(names()).containsExactly("ke-hoach.docx", "ke-hoach.pdf", "ke-hoach.yaml");
    assertThat(Files.readAllBytes(folder.resolve("ke-hoach.pdf")))
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void one_file_may_be_named() throws IOException {
    Command run = Command.run("render", plan("a.yaml", PLAN), "-o", folder.resolve("ra/b.docx").toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(names()).containsExactly("a.yaml", "ra/b.docx");
  }

  @Test
  void several_plans_keep_the_folders_below_their_common_root() throws IOException {
    plan("x/mot.yaml", PLAN);
    plan("y/hai.yml", PLAN);
    Command run = Command.run("render", folder.toString(), "-f", "docx", "-o", folder.resolve("ra").toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(names()).contains("ra/x/mot.docx", "ra/y/hai.docx");
  }

  @Test
  void a_roster_or_a_recipe_in_a_folder_is_passed_over_but_not_when_it_is_named() throws IOException {
    plan("ke-hoach.yaml", PLAN);
    String recipe = plan("cong-thuc.yaml", "map: {}\nmargin_days: 10\n");
    Command all = Command.run("render", folder.toString(), "-f", "docx");
    assertThat(all.exitCode()).as(all.toString()).isZero();
    assertThat(all.err()).contains("lưu ý").doesNotContain("Đã tạo");
    assertThat(Command.run("render", recipe, "-f", "docx").exitCode()).isEqualTo(1);
  }

  @Test
  void what_is_hidden_in_a_folder_is_passed_over() throws IOException {
    plan("ke-hoach.yaml", PLAN);
    plan(".luu/cu.yaml", PLAN);
    plan("x/.tam.yaml", PLAN);
    Command run = Command.run("render", folder.toString(), "-f", "docx", "-o", folder.resolve("ra").toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(names()).containsExactly(".luu/cu.yaml", "ke-hoach.yaml", "ra/ke-hoach.docx", "x/.tam.yaml");
  }

  @Test
  void two_plans_never_overwrite_each_other() throws IOException {
    Command run = Command.run("render", plan("a.yaml", PLAN), plan("a.yml", PLAN), "-f", "docx");
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(2);
    assertThat(names()).containsExactly("a.yaml", "a.yml");
  }

  @Test
  void a_dash_reads_standard_input_and_writes_standard_output() {
    Command run = Command.runOn(PLAN, "render", "-", "-f", "pdf");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.outBytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void two_formats_do_not_go_to_standard_output() {
    assertThat(Command.runOn(PLAN, "render", "-").exitCode()).isEqualTo(2);
  }

  @Test
  void a_bad_plan_writes_nothing_and_leaves_the_good_one_alone() throws IOException {
    String bad = plan("hong.yaml", PLAN.replace("subject", "subjekt"));
    Command run = Command.run("render", bad, plan("tot.yaml", PLAN), "-f", "docx");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(names()).containsExactly("hong.yaml", "tot.docx", "tot.yaml");
    assertThat(run.err()).contains("hong.yaml:6:3: lỗi: ", "[key/unknown]", "“subject”", "Đã tạo 1/2 kế hoạch.");
  }

  @Test
  void an_earlier_output_survives_a_plan_that_went_wrong() throws IOException {
    String file = plan("a.yaml", PLAN);
    Command.run("render", file, "-f", "docx");
    byte[] before = Files.readAllBytes(folder.resolve("a.docx"));
    plan("a.yaml", PLAN + "closing: hai lần\n");
    assertThat(Command.run("render", file, "-f", "docx").exitCode()).isEqualTo(1);
    assertThat(Files.readAllBytes(folder.resolve("a.docx"))).isEqualTo(before);
  }

  @Test
  void a_file_that_is_missing_or_a_folder_of_nothing_is_said_kindly() throws IOException {
    Command missing = Command.run("render", folder.resolve("khong-co.yaml").toString());
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("không tìm thấy tệp này", "[yaml/unreadable-file]");
    Files.createDirectory(folder.resolve("rong"));
    assertThat(Command.run("render", folder.resolve("rong").toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void a_folder_may_be_a_link_and_its_hidden_folders_are_passed_over() throws IOException {
    Files.createDirectories(folder.resolve("that/.git"));
    plan("that/a.yaml", PLAN);
    plan("that/.git/b.yaml", PLAN);
    Path link = Files.createSymbolicLink(folder.resolve("lien-ket"), folder.resolve("that"));
    Command run = Command.run("check", link.toString());
    assertThat(run.err()).contains("1 kế hoạch:");
    assertThat(run.out()).contains(link.resolve("a.yaml").toString());
    assertThat(Command.run("check", folder.resolve("that/.git").toString()).err()).contains("1 kế hoạch:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new %s.yaml", "templates %s", "schema -o %s"})
  void what_cannot_be_written_is_an_error_and_no_wrong_usage(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("tep"), "x").resolve("ra");
    Command run = Command.run(command.formatted(file).split(" "));
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
    assertThat(run.err()).contains("không ghi được", "có một tệp, không phải thư mục");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "file names there have no control characters")
  void no_file_name_steers_the_terminal() {
    Command run = Command.run("new", folder.resolve("a\u001b[31m.yaml").toString());
    assertThat(run.err()).contains("a␛[31m.yaml").doesNotContain("\u001b");
  }

  @Test
  void a_file_that_is_missing_is_sought_among_its_neighbours() throws IOException {
    plan("Kế hoạch số 1.yaml", PLAN);
    plan("tiem-chung.yaml", PLAN);
    assertThat(Command.run("check", folder.resolve("Kế").toString()).out())
        .contains("ngoặc kép: \"Kế hoạch số 1.yaml\"");
    assertThat(Command.run("check", folder.resolve("tiem-chung").toString()).out()).contains("tiem-chung.yaml”?");
    assertThat(Command.run("check", folder.resolve("tien-chung.yaml").toString()).out()).contains("tiem-chung.yaml”?");
  }

  @Test
  void a_folder_given_twice_is_checked_once() throws IOException {
    plan("x/mot.yaml", PLAN);
    String given = folder.resolve("x").toString();
    assertThat(Command.run("check", given, given).out()).isEqualTo(Command.run("check", given).out());
    assertThat(Command.run("check", given, given).err()).isEqualTo(Command.run("check", given).err());
  }

  @Test
  void a_name_with_spaces_in_several_words_is_one_mistake() throws IOException {
    plan("Kế hoạch 1.yaml", PLAN);
    Command run = Command.run("check", folder.resolve("Kế").toString(), "hoạch", "1.yaml");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("ngoặc kép: \"" + folder.resolve("Kế hoạch 1.yaml") + "\"");
  }

  @Test
  void a_mistyped_option_is_named_before_what_is_missing() {
    assertThat(Command.run("render", "--hepl").err()).contains("“--hepl”", "“--help”");
    assertThat(Command.run("-v").err()).contains("“-V”");
    assertThat(Command.run("soat").err()).contains("render, check");
    assertThat(Command.run("check", "a.yaml", "--jobs", "0").exitCode()).isEqualTo(2);
  }

  @Test
  void the_number_of_jobs_may_stand_before_the_command() throws IOException {
    String file = plan("a.yaml", PLAN).toString();
    assertThat(Command.run("--jobs", "1", "check", file).err()).doesNotContain("--jobs");
    assertThat(Command.run("--jobs", "0", "check", file).err()).contains("--jobs", "ít nhất 1");
  }

  @Test
  void help_may_be_asked_for_as_a_command() {
    assertThat(Command.run("help", "render").out()).isEqualTo(Command.run("render", "--help").out());
    assertThat(Command.run("help").out()).isEqualTo(Command.run("--help").out());
  }

  @Test
  void on_a_terminal_success_is_told_and_elsewhere_nothing_is() throws IOException {
    assumeThat(System.getenv("NO_COLOR")).isNull();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String file = plan("a.yaml", PLAN);
    Main.run(InputStream.nullInputStream(), new PrintStream(OutputStream.nullOutputStream()),
        new PrintStream(err, true, StandardCharsets.UTF_8), true, "render", file, "--no-check");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Đã tạo 1 kế hoạch.");
    assertThat(Command.run("render", file, "--no-check").err()).isEmpty();
  }

  @Test
  void a_family_of_rules_is_listed() {
    assertThat(Command.run("explain", "cite").out()).contains("cite/unknown-reference").doesNotContain("form/");
  }

  @Test
  void an_output_that_ends_like_another_file_is_no_folder() throws IOException {
    String file = plan("a.yaml", PLAN);
    for (String name : List.of("ra.doc", "ra.txt", "RA.ODT")) {
      assertThat(Command.run("render", file, "-o", folder.resolve(name).toString()).exitCode()).as(name).isEqualTo(2);
    }
    assertThat(Command.run("render", file, plan("b.yaml", PLAN), "-o", folder.resolve("ra.docx").toString()).exitCode())
        .isEqualTo(2);
    assertThat(Command.run("render", file, "-f", "docx", "-o", folder.resolve("ban.v2").toString()).exitCode())
        .isZero();
    assertThat(Command.run("new", folder.resolve("moi.docx").toString()).exitCode()).isEqualTo(2);
    assertThat(Command.run("new", folder.resolve("moi").toString()).err()).contains("moi.yaml");
    assertThat(Command.run("preview", file, "-o", folder.resolve("ra.jpg").toString()).exitCode()).isEqualTo(2);
    assertThat(Command.run("render", file, "-f", "pdf", "-o", folder.resolve("ra.docx").toString()).err())
        .contains("ra.pdf");
    assertThat(names()).containsExactly("a.yaml", "b.yaml", "ban.v2/a.docx");
  }

  @Test
  void without_checks_the_documents_are_the_same_and_nothing_is_said_of_findings() throws IOException {
    String file = plan("a.yaml", PLAN.replace("archive: VT\n", ""));
    Command checked = Command.run("render", file, "-o", folder.resolve("soat").toString());
    Command unchecked = Command.run("render", file, "--no-check", "-o", folder.resolve("khong").toString());
    assertThat(checked.err()).contains("điểm cần xem lại");
    assertThat(unchecked.err()).isEmpty();
    assertThat(unchecked.exitCode()).isZero();
    for (String name : List.of("a.docx", "a.pdf")) {
      assertThat(folder.resolve("khong").resolve(name)).hasSameBinaryContentAs(folder.resolve("soat").resolve(name));
    }
  }

  @Test
  void without_checks_what_cannot_be_read_filled_or_set_still_stops() throws IOException {
    Command unread = Command.run("render", "--no-check", plan("a.yaml", PLAN.replace("subject", "subjekt")));
    assertThat(unread.exitCode()).isEqualTo(1);
    assertThat(unread.err()).contains("[key/unknown]", "Đã tạo 0/1 kế hoạch.");
    Command unset = Command.run("render", "--no-check", plan("b.yaml", PLAN.replace("Tổ chức", "Tổ chức 漢")));
    assertThat(unset.exitCode()).isEqualTo(1);
    assertThat(unset.err()).contains("[layout/missing-letter]");
    assertThat(names()).containsExactly("a.yaml", "b.yaml");
  }

  @Test
  void strict_wants_what_no_check_leaves_out() throws IOException {
    Command run = Command.run("render", "--no-check", "--strict", plan("a.yaml", PLAN));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--strict", "--no-check");
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void a_plan_that_says_almost_nothing_still_renders() throws IOException {
    assertThat(Command.run("render", plan("a.yaml", "header: {}\n")).exitCode()).isZero();
    assertThat(Command.run("render", plan("b.yaml", "header:\n  subject: Trồng cây\ntasks: [Trồng cây.]\n")).exitCode())
        .isZero();
  }

  @Test
  void a_huge_file_is_refused_without_being_read() throws IOException {
    Path huge = folder.resolve("lon.yaml");
    try (var channel = Files.newByteChannel(huge, StandardOpenOption.CREATE,
        StandardOpenOption.WRITE)) {
      channel.position(100L * 1024 * 1024);
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
    Command run = Command.run("render", huge.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[yaml/too-large]");
  }

  @Test
  void an_output_that_cannot_be_written_is_said_with_its_name() throws IOException {
    Files.createDirectories(folder.resolve("ra/a.docx/day"));
    Command run = Command.run("render", plan("a.yaml", PLAN), "-f", "docx", "-o", folder.resolve("ra").toString());
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
    assertThat(run.err()).contains("không ghi được", "a.docx", "[layout/unwritable-output]");
  }

  @Test
  void a_read_only_folder_is_said_with_its_name() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("khoa"));
    Assumptions.assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"), "needs POSIX permissions");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "this user may write anywhere");
    Command run = Command.run("render", plan("a.yaml", PLAN), "-f", "docx", "-o", locked.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("không có quyền ghi");
  }

  @Test
  void a_part_that_is_not_there_or_cannot_be_read_is_told_once() throws IOException {
    Command headless = Command.run("check", plan("a.yaml", PLAN.substring(PLAN.indexOf("tasks"))));
    assertThat(headless.out()).contains("[key/missing]").doesNotContain("[form/");
    Command signed = Command.run("check",
        plan("b.yaml", PLAN.replace("{title: GIÁM ĐỐC, name: Trần Văn Bình}", "Trần Văn Bình")));
    assertThat(signed.out()).contains("[key/wrong-type]").doesNotContain("[form/signature");
  }

  @Test
  void a_template_folder_that_replaces_nothing_is_wrong_usage() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("mau"));
    Files.writeString(templates.resolve("kehoach.ftlx"), "<section/>");
    Command run = Command.run("render", plan("a.yaml", PLAN), "--templates", templates.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("ke-hoach.ftlx");
  }

  @Test
  void a_template_fault_is_said_with_its_line() throws IOException {
    Files.createDirectory(folder.resolve("mau"));
    Files.writeString(folder.resolve("mau/ke-hoach.ftlx"), "<p>a</p>\n<pp>b</pp>\n");
    Command run = Command.run(
        "render", plan("a.yaml", PLAN), "--templates", folder.resolve("mau").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("ke-hoach.ftlx:2:1: lỗi: không có thẻ <pp>", "<p>");
    assertThat(names()).doesNotContain("a.docx", "a.pdf");
  }

  @Test
  void check_reports_on_standard_output_in_the_format_asked_for() throws IOException {
    String file = plan("a.yaml", PLAN.replace("symbol", "simbol"));
    Command text = Command.run("check", file);
    assertThat(text.exitCode()).isEqualTo(1);
    assertThat(text.out()).contains("a.yaml:3:3: lỗi:", "^^^^^^", "gợi ý: có phải ý bạn là “symbol”?");
    Command json = Command.run("check", file, "--format", "json");
    assertThat(json.exitCode()).isEqualTo(1);
    assertThat(json.out()).startsWith("{")
        .contains("\"severity\" : \"error\"", "\"rule\" : \"key/unknown\"", "\"line\" : 3");
  }

  @Test
  void english_is_spoken_when_asked_for() throws IOException {
    String file = plan("a.yaml", PLAN.replace("symbol", "simbol"));
    assertThat(Command.run("check", file, "--lang", "en").out()).contains("error: there is no key", "did you mean");
    assertThat(Command.run("render", "--help", "--lang=en").out()).contains("Usage:", "Render plans");
    assertThat(Command.run("render", "--help").out()).contains("Cách dùng:", "Dựng kế hoạch");
  }

  @Test
  void a_wrong_command_line_is_usage_and_suggests() {
    Command option = Command.run("render", "--formt", "pdf", "a.yaml");
    assertThat(option.exitCode()).isEqualTo(2);
    assertThat(option.err()).contains("Có phải ý bạn là “--format”?");
    Command command = Command.run("rendr", "a.yaml");
    assertThat(command.exitCode()).isEqualTo(2);
    assertThat(command.err()).contains("Có phải ý bạn là “render”?");
    assertThat(Command.run("render").exitCode()).isEqualTo(2);
    assertThat(Command.run().exitCode()).isEqualTo(2);
    assertThat(Command.run("render", "a.yaml", "-f", "odt").exitCode()).isEqualTo(2);
    assertThat(Command.run("render", "a.yaml", "--size", "15").exitCode()).isEqualTo(2);
    assertThat(Command.run("render", "a.yaml", "--font", "/khong/co").exitCode()).isEqualTo(2);
    Command number = Command.run("render", "a.yaml", "--jobs", "nhiều");
    assertThat(number.exitCode()).isEqualTo(2);
    assertThat(number.err())
        .contains("Giá trị “nhiều” không dùng được cho --jobs; viết một số", "kehoach render --help");
  }

  @Test
  void templates_are_copied_out_and_never_overwritten() throws IOException {
    Path target = folder.resolve("mau");
    assertThat(Command.run("templates", target.toString()).exitCode()).isZero();
    assertThat(target.resolve("ke-hoach.ftlx")).exists();
    assertThat(target.resolve("parts/nd30.ftlx")).exists();
    Files.writeString(target.resolve("ke-hoach.ftlx"), "của tôi");
    assertThat(Command.run("templates", target.toString()).exitCode()).isZero();
    assertThat(target.resolve("ke-hoach.ftlx")).hasContent("của tôi");
  }

  @Test
  void a_letter_the_face_lacks_is_a_problem_at_its_place() throws IOException {
    Command run = Command.run("render", plan("a.yaml", PLAN.replace("Tổ chức", "Tổ chức 漢")));
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
    assertThat(run.err()).contains("a.yaml:9:19: lỗi", "[layout/missing-letter]");
    assertThat(names()).containsExactly("a.yaml");
  }

  private String plan(String name, String yaml) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, yaml).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
