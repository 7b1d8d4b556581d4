package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.support.Command;

/** Tests {@code kehoach derive} from outside: files, messages, exit codes. */
class DeriveCommandTest {

  @TempDir
  private Path folder;

  private Path parent;
  private Path units;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    parent = Files.writeString(folder.resolve("cap-tren.yaml"), """
        header:
          agency: [ỦY BAN NHÂN DÂN, TỈNH VĨNH LONG]
          number: 12
          symbol: KH-UBND
          place: Vĩnh Long
          date: 2026-03-05
          subject: Chăm lo đời sống người cao tuổi năm 2026
        tasks:
          items:
            - {id: t1, text: Lập danh sách., lead: "Ủy ban nhân dân các xã, phường", deadline: 30/6/2026,
               product: Danh sách}
        reporting: ["Ủy ban nhân dân các xã, phường báo cáo về Sở Y tế trước ngày 30 tháng 11 năm 2026."]
        """);
    units = Files.writeString(folder.resolve("don-vi.csv"),
        "code,name,province,signer\n01,Xã Tân An,Tỉnh Vĩnh Long,Lê A\n02,Phường Long Châu,Tỉnh Vĩnh Long,Lê B\n"
            + "03,Xã Cái Nhum,Tỉnh Vĩnh Long,Lê C\n");
    out = folder.resolve("ket-qua");
  }

  @Test
  void a_plan_for_every_unit_with_what_it_came_from() throws IOException {
    Command run = derive();
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.err()).contains("Đã phái sinh 3/3 đơn vị");
    assertThat(files(out).keySet()).contains("01-xa-tan-an.yaml", "02-phuong-long-chau.yaml", "03-xa-cai-nhum.yaml",
        ".kehoach/parent.yaml", ".kehoach/run.yaml", ".kehoach/children/01-xa-tan-an.origins.yaml");
    assertThat(Files.readString(out.resolve(".kehoach/parent.yaml"))).isEqualTo(Files.readString(parent));
    assertThat(Files.readString(out.resolve("01-xa-tan-an.yaml"))).contains("file: ../cap-tren.yaml\n");
    assertThat(Files.readString(out.resolve(".kehoach/children/01-xa-tan-an.origins.yaml")))
        .contains(" own don-vi.csv:2\n").contains(" adapted cap-tren.yaml:4\n");
  }

  @Test
  void documents_too_when_asked() {
    Command run = derive("-f", "yaml,docx,pdf");
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(out.resolve("01-xa-tan-an.docx")).isNotEmptyFile();
    assertThat(out.resolve("01-xa-tan-an.pdf")).isNotEmptyFile();
  }

  @Test
  void what_the_checks_find_in_the_parent_is_shown_first() throws IOException {
    Files.writeString(parent, Files.readString(parent).replace("symbol: KH-UBND", "symbol: KH - UBND"));
    Command run = derive();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("[form/symbol-with-spaces]").contains("Kế hoạch cấp trên có")
        .contains("Đã phái sinh 3/3");
  }

  @Test
  void what_a_machine_may_correct_of_the_parent_no_child_inherits() throws IOException {
    String faulty = Files.readString(parent).replace("symbol: KH-UBND", "symbol: KH - UBND")
        .replace("Lập danh sách.", "Lập  danh sách theo băng zôn.");
    Files.writeString(parent, faulty);
    Command run = derive();
    assertThat(run.err()).contains("[text/double-space]").contains("bản phái sinh không mang theo 2 điểm máy sửa được");
    assertThat(parent).hasContent(faulty);
    assertThat(out.resolve(".kehoach/parent.yaml")).hasContent(faulty);
    assertThat(Files.readString(out.resolve("01-xa-tan-an.yaml"))).contains("number: 12/KH-UBND\n")
        .contains("Lập danh sách theo băng zôn.").contains("# xem lại (bản cấp trên, dòng 10): “zôn”");
  }

  @Test
  void a_unit_whose_plan_has_an_error_fails_alone() throws IOException {
    Path recipe = Files.writeString(folder.resolve("cong-thuc.yaml"),
        "overlays:\n  \"02\": {header: {subject: \"${unit.năm}\"}}\n");
    Command run = derive("--recipe", recipe.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[recipe/unknown-name]").contains("Đã phái sinh 2/3").contains("1 không được");
    assertThat(out.resolve("01-xa-tan-an.yaml")).exists();
    assertThat(out.resolve("02-phuong-long-chau.yaml")).doesNotExist();
    assertThat(out.resolve("03-xa-cai-nhum.yaml")).exists();
  }

  @Test
  void a_parent_that_cannot_be_read_gives_no_child() throws IOException {
    Files.writeString(parent, "header: {agency: [A\n");
    Command run = derive();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_second_run_changes_no_byte_and_resume_touches_no_file() throws IOException {
    derive("-f", "pdf");
    Map<String, String> first = files(out);
    derive("-f", "pdf");
    assertThat(files(out)).isEqualTo(first);
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    for (String file : first.keySet()) {
      Files.setLastModifiedTime(out.resolve(file), longAgo);
    }
    Command resumed = derive("-f", "pdf", "--resume");
    assertThat(resumed.err()).contains("0 ghi mới, 3 không đổi");
    for (String file : first.keySet()) {
      assertThat(Files.getLastModifiedTime(out.resolve(file))).as(file).isEqualTo(longAgo);
    }
  }

  @Test
  void resume_makes_what_is_missing_or_damaged_by_content_not_by_clock() throws IOException {
    derive("-f", "pdf");
    Map<String, String> first = files(out);
    Files.delete(out.resolve("02-phuong-long-chau.pdf"));
    Files.writeString(out.resolve("03-xa-cai-nhum.pdf"), "hỏng");
    Files.delete(out.resolve("01-xa-tan-an.yaml"));
    Command resumed = derive("-f", "pdf", "--resume");
    assertThat(resumed.err()).contains("3 ghi mới, 0 không đổi");
    assertThat(files(out)).isEqualTo(first);
  }

  @Test
  void an_edited_child_is_never_overwritten() throws IOException {
    derive();
    Path child = out.resolve("01-xa-tan-an.yaml");
    Files.writeString(child, Files.readString(child).replace("Lập danh sách.", "Lập danh sách, hẹn giờ."));
    String edited = Files.readString(child);
    Command same = derive();
    assertThat(same.exitCode()).isZero();
    assertThat(same.err()).contains("1 giữ bản đã sửa");
    assertThat(Files.readString(child)).isEqualTo(edited);
    Files.writeString(parent, Files.readString(parent).replace("30/6/2026", "31/7/2026"));
    Command changed = derive();
    assertThat(changed.exitCode()).isEqualTo(1);
    assertThat(changed.err()).contains("[derive/edited]").contains("kehoach sync");
    assertThat(Files.readString(child)).isEqualTo(edited);
    assertThat(Files.readString(out.resolve("03-xa-cai-nhum.yaml"))).contains("deadline: 17/7/2026");
  }

  @Test
  void a_file_of_somebody_else_is_left_alone() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("01-xa-tan-an.yaml"), "header: của tôi\n");
    Command run = derive();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[derive/not-ours]").contains("Đã phái sinh 2/3");
    assertThat(out.resolve("01-xa-tan-an.yaml")).hasContent("header: của tôi\n");
  }

  @Test
  void one_failure_does_not_stop_the_rest() throws IOException {
    Files.writeString(units, Files.readString(units) + "04,Lạ lùng,Tỉnh Vĩnh Long,\n05,Xã Tân Hạnh,Tỉnh Vĩnh Long,\n");
    Command run = derive();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[units/unknown-level]").contains("Đã phái sinh 4/5")
        .contains("1 hàng của danh sách không dùng được").contains("signer 1");
    assertThat(out.resolve("05-xa-tan-hanh.yaml")).exists();
  }

  @Test
  void shards_are_the_whole_each_unit_once() throws IOException {
    derive();
    Map<String, String> whole = files(out);
    Path parts = folder.resolve("phan");
    List<String> seen = new ArrayList<>();
    for (String shard : List.of("1/2", "2/2")) {
      Command run = Command.run("derive", parent.toString(), "--units", units.toString(), "-o", parts.toString(),
          "--shard", shard);
      assertThat(run.exitCode()).as(run.toString()).isZero();
      seen.add(run.err().lines().filter(line -> line.startsWith("Đã phái sinh")).findFirst().orElseThrow());
    }
    assertThat(seen.get(0)).startsWith("Đã phái sinh 2/2 (trong 3)");
    assertThat(seen.get(1)).startsWith("Đã phái sinh 1/1 (trong 3)");
    assertThat(files(parts)).isEqualTo(whole);
  }

  @Test
  void units_of_another_province_are_a_problem_and_a_condition_is_the_answer() throws IOException {
    Files.writeString(units, Files.readString(units) + "09,Xã Cờ Đỏ,Thành phố Cần Thơ,\n");
    Command all = derive();
    assertThat(all.exitCode()).isEqualTo(1);
    assertThat(all.err()).contains("[units/other-province]").contains("--where");
    assertThat(out.resolve("09-xa-co-do.yaml")).doesNotExist();
    Command own = derive("--where", "province=Vĩnh Long");
    assertThat(own.exitCode()).as(own.toString()).isZero();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--shard 3/2 | phần việc",
      "--date hôm-nay | không phải một ngày",
      "-f doc | Không có định dạng",
  })
  void a_wrong_option_is_answered_kindly(String options, String words) {
    Command run = derive(options.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words);
  }

  @Test
  void a_recipe_may_be_named_or_a_file() throws IOException {
    assertThat(derive("--recipe", "province-commune").exitCode()).isZero();
    Path recipe = Files.writeString(folder.resolve("cong-thuc.yaml"), "archive: VT, NCT\n");
    Command run = Command.run("derive", parent.toString(), "--units", units.toString(), "-o",
        folder.resolve("hai").toString(),
        "--recipe", recipe.toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(Files.readString(folder.resolve("hai/01-xa-tan-an.yaml"))).contains("archive: VT, NCT\n");
    assertThat(Files.readString(folder.resolve("hai/.kehoach/run.yaml"))).contains("recipe: ../cong-thuc.yaml\n");
  }

  private Command derive(String... more) {
    List<String> arguments = new ArrayList<>(List.of("derive", parent.toString(), "--units", units.toString(), "-o",
        out.toString()));
    arguments.addAll(List.of(more));
    return Command.run(arguments.toArray(String[]::new));
  }

  /** Every file below a folder, with its content. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
