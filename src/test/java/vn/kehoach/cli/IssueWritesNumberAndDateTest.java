package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.output.OutputFile;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Command;
import vn.kehoach.support.Plans;

/** What {@code kehoach issue} writes into a plan, what it leaves unchanged and what it refuses. */
class IssueWritesNumberAndDateTest {

  private static final String REST = """
      sections: {viec: {heading: NHIỆM VỤ, items: [Một việc., Hai việc.]}}
      closing: Trên đây là Kế hoạch./.
      signature: {title: GIÁM ĐỐC, name: Trần Văn Bình}
      """;

  @TempDir
  private Path folder;

  /** A plan as drafted, and the same plan issued as number 73 of 2026-04-04. */
  record Layout(String name, String before, String after) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Layout> layouts() {
    return List.of(
        new Layout("blanks with comments", """
            # Kế hoạch tiêm chủng
            status: draft        # dự thảo
            header:
              agency: SỞ Y TẾ
              number:                      # văn thư ghi
              symbol: KH-SYT
              place: Cần Thơ
              date: /4/2026                # chưa có ngày
              subject: "Tiêm chủng: mở rộng"
            """, """
            # Kế hoạch tiêm chủng
            status: issued       # dự thảo
            header:
              agency: SỞ Y TẾ
              number: 73                   # văn thư ghi
              symbol: KH-SYT
              place: Cần Thơ
              date: 2026-04-04             # chưa có ngày
              subject: "Tiêm chủng: mở rộng"
            """),
        new Layout("nothing there yet", """
            standard: nd30
            type: ke-hoach

            header:
              agency: [ỦY BAN NHÂN DÂN, XÃ NHÃ NAM]
              # ký hiệu
              symbol: KH-UBND
              subject: |-
                Phân loại
                chất thải
            """, """
            standard: nd30
            status: issued
            type: ke-hoach

            header:
              agency: [ỦY BAN NHÂN DÂN, XÃ NHÃ NAM]
              number: 73
              # ký hiệu
              symbol: KH-UBND
              date: 2026-04-04
              subject: |-
                Phân loại
                chất thải
            """),
        new Layout("nothing follows", """
            header:
                agency: SỞ Y TẾ
                symbol: KH-SYT   # ký hiệu
            """, """
            status: issued
            header:
                agency: SỞ Y TẾ
                number: 73
                symbol: KH-SYT   # ký hiệu
                date: 2026-04-04
            """),
        new Layout("in braces", """
            header: {agency: SỞ Y TẾ, symbol: KH-SYT, place: Cần Thơ}
            """, """
            status: issued
            header: {agency: SỞ Y TẾ, number: 73, symbol: KH-SYT, place: Cần Thơ, date: 2026-04-04}
            """),
        new Layout("typed in quotes", """
            status: 'draft'
            header: {agency: SỞ Y TẾ, number: "12", symbol: KH-SYT, date: '3/4/2026'}
            """, """
            status: issued
            header: {agency: SỞ Y TẾ, number: 73, symbol: KH-SYT, date: 2026-04-04}
            """),
        new Layout("in another order", """
            # đầu tệp

            # phần đầu
            header:
              subject: Tiêm chủng
              symbol: KH-SYT
              agency:
                - SỞ Y TẾ
                - CẦN THƠ
            """, """
            # đầu tệp

            status: issued
            # phần đầu
            header:
              number: 73
              date: 2026-04-04
              subject: Tiêm chủng
              symbol: KH-SYT
              agency:
                - SỞ Y TẾ
                - CẦN THƠ
            """));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void number_date_and_status_are_written_and_all_else_stays(Layout layout) throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), layout.before() + REST);
    Command run = issue(plan, "73", "2026-04-04", "-f", "docx");
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(Files.readString(plan)).isEqualTo(layout.after() + REST);
    assertThat(run.err()).contains("Đã ghi số 73, ngày 04 tháng 4 năm 2026");
    assertThat(folder.resolve("a.docx")).exists();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void windows_line_ends_and_a_byte_order_mark_stay(Layout layout) throws IOException {
    String before = "\uFEFF" + (layout.before() + REST).replace("\n", "\r\n");
    Path plan = Files.writeString(folder.resolve("a.yaml"), before);
    assertThat(issue(plan, "73", "2026-04-04", "-f", "docx").exitCode()).isZero();
    assertThat(Files.readString(plan)).isEqualTo("\uFEFF" + (layout.after() + REST).replace("\n", "\r\n"));
  }

  static Stream<Path> examples() {
    return Plans.examples().stream().filter(file -> !file.toString().contains("kem-theo"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_example_can_be_issued(Path example) throws IOException {
    List<Path> copies = copy(example);
    Path plan = copies.get(0);
    Command run = issue(plan, "15187", "09/12/2026", "--force", "-f", "docx");
    assertThat(run.exitCode()).as(run.toString()).isZero();
    Plan issued = Plans.read(Plans.source(plan));
    assertThat(issued.isIssued()).isTrue();
    assertThat(issued.header().number().value()).isEqualTo("15187");
    assertThat(issued.header().date().words().value()).isEqualTo("ngày 09 tháng 12 năm 2026");
    List<String> before = Files.readAllLines(example);
    List<String> after = Files.readAllLines(plan);
    after.removeAll(before);
    assertThat(after).as("lines that changed").hasSizeLessThanOrEqualTo(3)
        .allMatch(line -> line.strip().matches("(number|date|status):? .*"));
  }

  @Test
  void issuing_again_with_the_same_number_changes_nothing_and_renders_again() throws IOException {
    Path plan = issued("73", "2026-04-04");
    String before = Files.readString(plan);
    Files.delete(folder.resolve("a.docx"));
    assertThat(issue(plan, "073", "04/4/2026", "-f", "docx").exitCode()).isZero();
    assertThat(Files.readString(plan)).contains("number: 073").isEqualTo(before.replace("number: 73", "number: 073")
        .replace("date: 2026-04-04", "date: 04/4/2026"));
    assertThat(folder.resolve("a.docx")).exists();
  }

  @ParameterizedTest
  @CsvSource({"74, 2026-04-04", "73, 2026-04-05"})
  void another_number_or_date_is_refused_unless_forced(String number, String date) throws IOException {
    Path plan = issued("73", "2026-04-04");
    String before = Files.readString(plan);
    byte[] document = Files.readAllBytes(folder.resolve("a.docx"));
    Command refused = issue(plan, number, date, "-f", "docx");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("a.yaml:4:11: lỗi: kế hoạch này đã ban hành với số 73, ngày 04 tháng 4 năm 2026",
        "[key/already-issued]", "--force");
    assertThat(Files.readString(plan)).isEqualTo(before);
    assertThat(Files.readAllBytes(folder.resolve("a.docx"))).isEqualTo(document);
    assertThat(issue(plan, number, date, "-f", "docx", "--force").exitCode()).isZero();
    assertThat(Files.readString(plan)).contains("number: " + number, "date: " + date);
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-04-04", "abc, 2026-04-04", "73/KH-UBND, 2026-04-04", "-5, 2026-04-04", "73, 31/02/2026",
      "73, 2026-13-01", "73, /4/2026", "73, hôm nay", "73, 2026"})
  void what_is_no_number_or_no_day_is_wrong_usage(String number, String date) throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), layouts().get(0).before() + REST);
    Command run = Command.run("issue", plan.toString(), "--number=" + number, "--date=" + date);
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(2);
    assertThat(run.err()).containsAnyOf("“" + number + "” không phải một số", "“" + date + "” không phải một ngày");
    assertThat(Files.readString(plan)).isEqualTo(layouts().get(0).before() + REST);
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void a_plan_attached_to_a_decision_has_no_number_of_its_own() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"),
        "header: {agency: SỞ Y TẾ, subject: Tiêm chủng}\nattached_to: {number: 5/QĐ-SYT}\n"
            + REST.replaceAll("signature.*\n", ""));
    Command run = issue(plan, "73", "2026-04-04");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[key/attached-not-issued]", "attached_to");
    assertThat(names()).containsExactly("a.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hedaer: {agency: X}\n", "header: {agency: X, subject: \"[@khong-co]\"}\n", "header: [\n"})
  void a_plan_that_cannot_be_rendered_is_not_issued(String yaml) throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), yaml);
    Command run = issue(plan, "73", "2026-04-04");
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
    assertThat(Files.readString(plan)).isEqualTo(yaml);
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void one_file_at_a_time_and_not_from_a_stream() throws IOException {
    assertThat(Command.runOn("header: {agency: X}", "issue", "-", "--number", "7", "--date", "2026-04-04").exitCode())
        .isEqualTo(2);
    assertThat(issue(folder, "7", "2026-04-04").exitCode()).isEqualTo(2);
    Command missing = Command.run("issue", folder.resolve("a.yaml").toString(), "--number", "7");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("Thiếu tham số", "--date");
    Command gone = issue(folder.resolve("khong-co.yaml"), "7", "2026-04-04");
    assertThat(gone.exitCode()).isEqualTo(1);
    assertThat(gone.err()).contains("không tìm thấy tệp này");
  }

  @Test
  void outputs_go_where_they_are_asked_to() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), layouts().get(0).before() + REST);
    assertThat(issue(plan, "7", "2026-04-04", "-o", folder.resolve("ra/b.pdf").toString()).exitCode()).isZero();
    assertThat(names()).containsExactly("a.yaml", "ra/b.pdf");
    assertThat(new String(Files.readAllBytes(folder.resolve("ra/b.pdf")), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
  }

  /** Somebody saves the plan again and again, each time with another comment. */
  @Test
  void a_plan_that_changed_meanwhile_is_not_issued() throws Exception {
    String text = "header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng}\n" + REST;
    Path plan = Files.writeString(folder.resolve("a.yaml"), text);
    AtomicBoolean done = new AtomicBoolean();
    Thread clerk = new Thread(() -> {
      for (int i = 0; !done.get(); i++) {
        OutputFile.write(Map.of(plan, (text + "# lần " + i + "\n").getBytes(StandardCharsets.UTF_8)),
            new Source("a.yaml", ""), new Problems());
      }
    });
    clerk.start();
    Command run = issue(plan, "73", "2026-04-04", "-f", "docx");
    done.set(true);
    clerk.join();
    assertThat(run.exitCode()).as(run.toString()).isEqualTo(1);
    assertThat(run.err()).contains("[layout/changed-meanwhile]").doesNotContain("Đã ghi số");
    assertThat(plan).content().startsWith(text);
    assertThat(folder.resolve("a.docx")).doesNotExist();
  }

  private Path issued(String number, String date) throws IOException {
    Path plan = Files.writeString(folder.resolve("a.yaml"), """
        status: draft
        header:
          agency: SỞ Y TẾ
          number:
          symbol: KH-SYT
          place: Cần Thơ
          date:
          subject: Tiêm chủng
        """ + REST);
    assertThat(issue(plan, number, date, "-f", "docx").exitCode()).isZero();
    return plan;
  }

  /** The example with the files it refers to; the plan is first. */
  private List<Path> copy(Path example) throws IOException {
    try (Stream<Path> beside = Files.list(example.getParent())) {
      for (Path file : beside.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return List.of(folder.resolve(example.getFileName()));
  }

  private static Command issue(Path plan, String number, String date, String... more) {
    return Command.run(Stream.concat(
        Stream.of("issue", plan.toString(), "--number", number, "--date", date), Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
