package vn.kehoach.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.support.Command;

/** Whatever a file contains, a run ends soon, with documents or problems and never with an exception. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileYamlEndsInProblemsTest {

  /** A plan with a place for one text. */
  static final String PLAN = """
      header:
        agency: SỞ Y TẾ
        symbol: KH-SYT
        place: Cần Thơ
        date: 04/4/2026
        subject: Tiêm chủng mở rộng năm 2026
      tasks:
        heading: NHIỆM VỤ
        items:
          - %s
      closing: Trên đây là Kế hoạch tiêm chủng mở rộng./.
      recipients: [Các đơn vị trực thuộc]
      archive: VT
      signature: {title: GIÁM ĐỐC, name: Trần Văn Bình}
      """;

  /** The length of a text that takes a moment if the time is linear, and a minute if it is not. */
  private static final int LONG = 30_000;

  private static final Duration SOON = Duration.ofSeconds(8);

  @TempDir
  private Path folder;

  @Test
  void a_bomb_of_aliases_is_refused() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    IntStream.range(1, 12).forEach(i -> bomb.append("a%d: &a%d [%s]\n".formatted(i, i,
        String.join(", ", Collections.nCopies(10, "*a" + (i - 1))))));
    assertRefused(bomb.append("tasks: *a11\n").toString(), "yaml/too-many-nodes");
  }

  @Test
  void a_list_inside_itself_is_refused() throws IOException {
    assertRefused("header: &a [*a]\ntasks: *a\n", "yaml/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void ten_thousand_levels_are_refused(String level) throws IOException {
    assertRefused("tasks:\n  " + level.repeat(10_000), "yaml/");
  }

  @Test
  void a_hundred_megabytes_are_refused_unread() throws IOException {
    Path huge = folder.resolve("ke-hoach.yaml");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    assertRefused(Command.run("render", huge.toString()), "yaml/too-large");
  }

  /** In the subject, a task, the closing and the recipients: each once took minutes or overflowed the stack. */
  @ParameterizedTest
  @ValueSource(strings = {"1.", "/", "..", ". ", "x;", "Sở Y tế, ", "năm 2026, "})
  void the_same_signs_without_end_are_read_soon(String signs) throws IOException {
    String words = '"' + signs.repeat(LONG / signs.length()) + '"';
    assertReadSoon(PLAN.formatted(words).replace("Tiêm chủng mở rộng năm 2026", words)
        .replace("Các đơn vị trực thuộc", words).replace("closing: ", "closing: " + words + " #"));
  }

  /** For each number, the search once restarted at the beginning of the line: a minute and a half. */
  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void half_a_million_letters_of_numbers_without_a_space_are_read_soon() throws IOException {
    Command run = check(PLAN.formatted('"' + "1.".repeat(240_000) + '"'));
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "phrases: {a: '${phrase.a}${phrase.a}${phrase.a}${phrase.a}${phrase.a}${phrase.a}'}, audience: ['${phrase.a}']"
          + "| recipe/bad-pattern",
      "wording: [{from: '(tỉnh', to: xã}] | recipe/bad-pattern",
      "leftovers: ['^(([^#]+)(?:[^#]+))+\\2\\1#'] | recipe/endless-pattern",
      "wording: [{from: '(.+)', to: '$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1$1'}]"
          + "| recipe/endless-pattern"})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void a_recipe_that_would_never_end_is_refused(String rules, String problem) throws IOException {
    Path recipe = Files.writeString(folder.resolve("cong-thuc.yaml"), "{" + rules + "}\n");
    Path out = folder.resolve("ra");
    Path example = Path.of("examples", "phan-cap");
    Command run = Command.run("derive", example.resolve("ke-hoach.yaml").toString(), "--units",
        example.resolve("don-vi.csv").toString(), "--recipe", recipe.toString(), "-o", out.toString());
    assertRefused(run, problem);
    assertThat(run.err()).containsOnlyOnce("[" + problem + "]");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_line_of_millions_of_letters_is_refused() throws IOException {
    assertRefused("#".repeat(8_000_000), "yaml/too-large");
  }

  @Test
  void a_long_plan_takes_no_more_than_its_share_of_time() throws IOException {
    String item = "- Tổ chức tiêm chủng 😀 cho trẻ em trên địa bàn xã số %d.\n    ";
    StringBuilder items = new StringBuilder("Một việc.\n    ");
    IntStream.range(0, 5_000).forEach(i -> items.append(item.formatted(i)));
    Command run = check(PLAN.formatted(items));
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
  }

  @Test
  void the_deepest_plan_there_may_be_ends_in_a_document_or_in_problems() throws IOException {
    String nested = "{title: Việc, items: [".repeat(26) + "Một việc." + "]}".repeat(26);
    Command run = Command.run("render", file(PLAN.formatted(nested).getBytes(StandardCharsets.UTF_8)).toString());
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
  }

  @Test
  void a_device_that_never_ends_is_refused() throws IOException {
    Path device = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.isReadable(device));
    Command run = Command.run("check", device.toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).contains("[yaml/too-large");
  }

  @Test
  void marks_heaped_on_one_letter_are_refused() throws IOException {
    assertRefused(PLAN.formatted("\"Một" + "\u0301".repeat(100_000) + " việc.\""), "yaml/control-character");
  }

  @Test
  void halves_of_characters_are_no_utf_8() throws IOException {
    byte[] plan = PLAN.formatted("Một @@@ việc.").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i + 2 < plan.length; i++) {
      if (plan[i] == '@') {
        // U+D800, which is invalid in UTF-8
        plan[i] = (byte) 0xED;
        plan[i + 1] = (byte) 0xA0;
        plan[i + 2] = (byte) 0x80;
      }
    }
    assertRefused(Command.run("render", file(plan).toString()), "yaml/not-utf-8");
  }

  /** Inputs that once took minutes, and would again if the time were not linear. */
  @ParameterizedTest
  @ValueSource(strings = {"khoản 1 Điều 2 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, ",
      "ngày 01 tháng 02 năm 2026, ", "*a [", "**đậm** *nghiêng* ", "“", "(", "uỷ ban nhân dân thuỷ  lợi , "})
  void a_paragraph_of_any_length_takes_its_share_of_time(String words) throws IOException {
    assertReadSoon(PLAN.formatted("\"" + words.repeat(LONG / words.length()) + "\""));
  }

  @Test
  void tabs_are_explained() throws IOException {
    assertRefused("header:\n\tagency: SỞ Y TẾ\n", "yaml/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1258"})
  void other_encodings_are_explained(String encoding) throws IOException {
    byte[] bytes = PLAN.formatted("Một việc.").getBytes(Charset.forName(encoding));
    assertRefused(Command.run("render", file(bytes).toString()), "yaml/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf_16_is_named_with_its_mark_and_without(String encoding) throws IOException {
    byte[] bytes = PLAN.formatted("Một việc.").getBytes(Charset.forName(encoding));
    assertThat(Command.run("check", file(bytes).toString()).out()).contains("tệp lưu bằng bảng mã UTF-16");
  }

  /** In a value, in a key (which the message repeats), in the line of a second place and in the file name. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\u001B[2J", "\u007F", "\u009B2J", "\u202E", "\u2066", "\u200F"})
  void nothing_typed_steers_the_terminal(String typed) throws IOException {
    for (String plan : List.of(PLAN.formatted("Một" + typed + " việc. Một ."), "he" + typed + "ader: 1\n",
        "header:\n  symbol: KH - UBND # " + typed + "\n")) {
      Command run = check(plan);
      assertThat((run.out() + run.err()).lines()).isNotEmpty().noneMatch(line -> line.contains(typed));
    }
  }

  @Test
  void a_caret_stands_under_its_word_behind_what_a_terminal_cannot_show() throws IOException {
    String[] lines = check("header: {agency: SỞ \u202EY TẾ, symbol: KH - UBND}\n").out().split("\n");
    String shown = Arrays.stream(lines).filter(line -> line.contains("KH - UBND}")).findFirst().orElseThrow();
    assertThat(Arrays.asList(lines)).contains(" ".repeat(2) + "| "
        + " ".repeat(shown.indexOf("KH - UBND") - 4) + "^".repeat("KH - UBND".length()));
  }

  @Test
  void a_byte_order_mark_and_line_ends_of_windows_change_no_byte() throws IOException {
    String plan = PLAN.formatted("Một việc.");
    byte[] usual = document(plan);
    assertThat(document("\uFEFF" + plan)).isEqualTo(usual);
    assertThat(document(plan.replace("\n", "\r\n"))).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\0", "\\a", "\\e", "\\x1F", "\\uD800", "\\uDC00", "\\uFFFE", "\\uFFFF",
      "\\uE000", "\\uF8FF"})
  void what_no_document_can_hold_is_refused_when_escaped(String escape) throws IOException {
    assertRefused(PLAN.formatted("\"Một" + escape + " việc.\""), "yaml/control-character");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0xFFFE, 0xE000})
  void what_no_document_can_hold_is_refused_when_typed(int letter) throws IOException {
    assertRefused(PLAN.formatted("Một" + Character.toString(letter) + " việc."), "yaml/control-character");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202E, 0x2066, 0x200F, 0x200B, 0xAD, 0x2028, 0x85, 0x1F600, 0x10FFFF, 0x5D0, 0x301, 0xA0})
  void odd_letters_end_in_a_document_or_in_problems(int letter) throws IOException {
    String typed = Character.toString(letter);
    Command run = Command.run("render",
        file(PLAN.formatted("\"Một" + typed + " việc" + typed.repeat(3) + "\"").getBytes(StandardCharsets.UTF_8))
        .toString());
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---", "null", "~", "[]", "{}", "1", "- a", "? a", "&a", "*a",
      "!!java.net.URL [http://x]", "!!javax.script.ScriptEngineManager []", "<<: {a: b}", "%YAML 1.2", "a: b: c", "\"",
      "'", "{", "}", "|", ">", "@", "`",
      "header: {date: 99/99/9999}", "header: {date: []}", "header: []", "tasks: {items: {items: {items: x}}}",
      "tasks: {number: 99999999999999999999}", "tasks: {number: -1, items: [a]}",
      "tasks: {number: MMMMMMMM, items: [a]}",
      "period: 0-999999999999", "budget: {lines: [{item: a, quantity: 1e999999999, price: 9}]}",
      "budget: {total: 99999999999999999999999999999999999999999999}", "tasks: {items: [{table: {rows: [[]]}}]}",
      "tasks: {items: [{table: {columns: [], rows: [[a, b], [c]]}}]}",
      "tasks: {items: [{table: {columns: [{title: a, width: -5}], rows: [[a]]}}]}",
      "tasks: {items: [{table: {columns: [{title: a, width: 99999999999999}], rows: [[a]]}}]}",
      "tasks: {items: [{table: {columns: [a], rows: {from: /dev/zero}}}]}",
      "tasks: {items: [{table: {columns: [a], rows: {from: ../../../../../../etc/passwd}}}]}"})
  void odd_yaml_ends_in_a_document_or_in_problems(String yaml) throws IOException {
    for (String command : new String[] {"render", "check"}) {
      Command run = Command.run(command, file(yaml.getBytes(StandardCharsets.UTF_8)).toString());
      assertThat(run.exitCode()).as(run.err()).isLessThan(2);
      assertThat(run.err()).doesNotContain("Exception");
    }
  }

  private byte[] document(String yaml) throws IOException {
    Command run = Command.run("render", file(yaml.getBytes(StandardCharsets.UTF_8)).toString(), "-f", "docx");
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readAllBytes(folder.resolve("ke-hoach.docx"));
  }

  private Command check(String yaml) throws IOException {
    return Command.run("check", file(yaml.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** Measured in CPU time, which is independent of other load on the machine. */
  private void assertReadSoon(String yaml) throws IOException {
    OperatingSystemMXBean clock = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = clock.getProcessCpuTime();
    Command run = check(yaml);
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    assertThat(Duration.ofNanos(clock.getProcessCpuTime() - start)).isLessThan(SOON);
  }

  private void assertRefused(String yaml, String rule) throws IOException {
    assertRefused(Command.run("render", file(yaml.getBytes(StandardCharsets.UTF_8)).toString()), rule);
  }

  private void assertRefused(Command run, String rule) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("[" + rule);
    assertThat(folder.resolve("ke-hoach.docx")).doesNotExist();
    assertThat(folder.resolve("ke-hoach.pdf")).doesNotExist();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("ke-hoach.yaml"), bytes);
  }
}
