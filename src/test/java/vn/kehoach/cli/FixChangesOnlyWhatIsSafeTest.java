package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.support.Command;

class FixChangesOnlyWhatIsSafeTest {

  private static final String PLAN = """
      # Ghi chú của văn thư: giữ nguyên
      status: draft
      header:
        agency: [ỦY BAN NHÂN DÂN, XÃ NHÃ NAM]
        number:            # cấp khi ban hành
        symbol: "KH - UBND"   # viết liền
        place: Nhã Nam
        date: 2026-12-01
        subject: 'tổ chức ngày hội "đọc sách" năm 2027.'

      legal_basis:
        - Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019,
        - >-
          Theo đề nghị của Trưởng Phòng
          Văn hóa - Xã hội,

      objectives:
        heading: MỤC ĐÍCH
        items:
          - title: "Chung:"
            text: |
              Thực hiện trước ngày 5 tháng 3 năm 2027
              và ngày 6 tháng 06 năm 2027.
          - title: Riêng
            text: Nâng cao nhận thức.

      closing: >-
        Trên đây là Kế hoạch tổ chức ngày hội
        đọc sách năm 2027.

      recipients:
        - Sở Nội vụ (để b/c)
        - Các trường học (Để thực hiện),
      archive: VT;VHXH

      signature: {on_behalf_of: T/M ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: NGUYỄN THỊ HÀ}
      """;

  private static final String CORRECTED = PLAN
      .replace("\"KH - UBND\"", "\"KH-UBND\"")
      .replace("'tổ chức ngày hội \"đọc sách\" năm 2027.'", "'Tổ chức ngày hội \"đọc sách\" năm 2027'")
      .replace("năm 2019,", "năm 2019;")
      .replace("Xã hội,", "Xã hội.")
      .replace("\"Chung:\"", "\"Chung\"")
      .replace("ngày 5 tháng 3", "ngày 05 tháng 3")
      .replace("ngày 6 tháng 06", "ngày 06 tháng 6")
      .replace("đọc sách năm 2027.\n\n", "đọc sách năm 2027./.\n\n")
      .replace("(Để thực hiện),", "(để thực hiện)")
      .replace("VT;VHXH", "VT, VHXH")
      .replace("T/M ỦY BAN", "TM. ỦY BAN")
      .replace("NGUYỄN THỊ HÀ", "Nguyễn Thị Hà");

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("ke-hoach.yaml");
    Files.writeString(file, PLAN);
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void words_are_corrected_in_place_and_everything_else_stays() throws IOException {
    Command run = Command.run("check", "--fix", file.toString());
    assertThat(text()).isEqualTo(CORRECTED);
    assertThat(run.err()).contains("Đã sửa 15 chỗ.");
    assertThat(run.out()).doesNotContain("form/symbol-with-spaces", "form/end-mark-missing", "form/day-not-padded");
    assertThat(run.exitCode()).isEqualTo(0);
  }

  @Test
  void one_of_two_equal_marks_is_taken_out_and_of_two_others_only_the_last_stop_is_sure() throws IOException {
    Files.writeString(file, PLAN.replace("Nâng cao nhận thức.", "Rà soát ao,, hồ; cắm biển,; dọn trước hè;."));
    Command.run("check", "--fix", file.toString());
    assertThat(text()).contains("text: Rà soát ao, hồ; cắm biển,; dọn trước hè.\n");
  }

  @Test
  void a_second_time_nothing_is_left_to_correct() throws IOException {
    Command.run("check", "--fix", file.toString());
    Command again = Command.run("check", "--fix", file.toString());
    assertThat(again.err()).contains("Đã sửa 0 chỗ.");
    assertThat(text()).isEqualTo(CORRECTED);
  }

  @Test
  void a_dry_run_shows_a_diff_and_writes_nothing() throws IOException {
    Command run = Command.run("check", "--fix", "--dry-run", file.toString());
    assertThat(text()).isEqualTo(PLAN);
    assertThat(run.out())
        .startsWith("--- " + file + "\n+++ " + file + "\n@@ -3,34 +3,34 @@\n")
        .contains("\n-  symbol: \"KH - UBND\"   # viết liền\n+  symbol: \"KH-UBND\"   # viết liền\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void the_diff_leads_from_the_one_text_to_the_other() throws IOException {
    Command run = Command.run("check", "--fix", "--dry-run", file.toString());
    assertThat(patched(PLAN, run.out())).isEqualTo(CORRECTED);
  }

  /** Applies the diff: context and removed lines must exist, added lines are inserted. */
  private static String patched(String before, String diff) {
    List<String> old = before.lines().toList();
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().skip(2).toList()) {
      Matcher hunk = Pattern.compile("@@ -(\\d+),\\d+ \\+(\\d+),\\d+ @@").matcher(line);
      if (hunk.matches()) {
        lines.addAll(old.subList(at, Integer.parseInt(hunk.group(1)) - 1));
        at = Integer.parseInt(hunk.group(1)) - 1;
        assertThat(lines).hasSize(Integer.parseInt(hunk.group(2)) - 1);
      } else if (line.startsWith("+")) {
        lines.add(line.substring(1));
      } else {
        assertThat(old.get(at)).isEqualTo(line.substring(1));
        lines.addAll(line.startsWith(" ") ? List.of(old.get(at)) : List.of());
        at++;
      }
    }
    lines.addAll(old.subList(at, old.size()));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void windows_line_ends_and_the_byte_order_mark_stay() throws IOException {
    String windows = "\uFEFF" + PLAN.replace("\n", "\r\n");
    Files.writeString(file, windows);
    Command.run("check", "--fix", file.toString());
    assertThat(text()).isEqualTo("\uFEFF" + CORRECTED.replace("\n", "\r\n"));
  }

  @Test
  void letters_of_two_code_points_become_one() throws IOException {
    String decomposed = Normalizer.normalize(PLAN, Normalizer.Form.NFD);
    Files.writeString(file, decomposed);
    Command.run("check", "--fix", file.toString());
    assertThat(text()).isEqualTo(CORRECTED);
  }

  @Test
  void no_letter_is_lost_behind_an_anchor_or_where_a_line_is_continued() throws IOException {
    String before = """
        header: {agency: SỞ Y TẾ, symbol: KH-SYT}
        tasks:
          items:
            - &dau Kiểm tra hồ chứa ,đê điều trước ngày 3 tháng 12 năm 2027.
            - "Rà soát \\
               các trường ,các trạm\\
               \\ y tế  xã trước ngày 5 tháng\\
               \\ 3 năm 2027 ."
        """;
    Files.writeString(file, before);
    Command.run("check", "--fix", file.toString());
    assertThat(text()).isEqualTo(before
        .replace("chứa ,đê", "chứa, đê").replace("ngày 3 tháng", "ngày 03 tháng").replace("trường ,các", "trường, các")
        .replace("tế  xã", "tế xã").replace("ngày 5 tháng", "ngày 05 tháng").replace("2027 .\"", "2027.\""));
  }

  @Test
  void a_silenced_place_is_left_alone() throws IOException {
    Files.writeString(file, PLAN.replace("# viết liền", "# kehoach: bỏ qua form/symbol-with-spaces - như bản gốc"));
    Command.run("check", "--fix", file.toString());
    assertThat(text()).contains("\"KH - UBND\"");
  }

  @Test
  void what_only_a_person_knows_is_never_touched() throws IOException {
    String plan = """
        header:
          symbol: UBND-KH
          place: Hà nội
        signature: {title: GIÁM ĐỐC, name: ThS. Nguyễn Văn An}
        """;
    Files.writeString(file, plan);
    Command run = Command.run("check", "--fix", file.toString());
    assertThat(text()).isEqualTo(plan);
    assertThat(run.out()).contains("form/symbol-inverted", "form/place-not-capitalised", "form/signature-with-degree");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void permissions_and_links_survive() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("lien-ket.yaml"), file);
    Command.run("check", "--fix", link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(text()).isEqualTo(CORRECTED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw----");
  }

  @Test
  void a_file_that_changed_meanwhile_is_left_alone() throws IOException {
    Source read = new Source(file.toString(), PLAN);
    Files.writeString(file, PLAN + "# thêm sau khi đọc\n");
    Problems problems = new Problems();
    assertThat(CorrectedFile.write(file, read, new Source(file.toString(), CORRECTED), problems)).isFalse();
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("layout/changed-meanwhile");
    assertThat(text()).endsWith("# thêm sau khi đọc\n");
  }

  @Test
  void a_file_that_cannot_be_read_is_left_alone() throws IOException {
    byte[] broken = "header: [\n".getBytes(StandardCharsets.UTF_8);
    Files.write(file, broken);
    Command run = Command.run("check", "--fix", file.toString());
    assertThat(Files.readAllBytes(file)).isEqualTo(broken);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Đã sửa 0 chỗ.", "1 tệp còn lỗi");
    assertThat(Command.run("check", "--fix", "--dry-run", "--lang", "en", file.toString()).err())
        .contains("1 file not fixed");
  }

  @Test
  void standard_input_cannot_be_edited_but_can_be_rehearsed() {
    assertThat(Command.runOn(PLAN, "check", "--fix", "-").exitCode()).isEqualTo(2);
    Command rehearsed = Command.runOn(PLAN, "check", "--fix", "--dry-run", "-");
    assertThat(rehearsed.out()).contains("+  symbol: \"KH-UBND\"");
  }
}
