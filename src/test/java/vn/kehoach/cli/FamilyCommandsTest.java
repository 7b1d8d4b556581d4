package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;
import vn.kehoach.support.Command;
import vn.kehoach.table.TableFile;

/** After derivation: {@code status}, {@code sync}, {@code rollup}, and problems that show both places. */
class FamilyCommandsTest {

  private static final String PARENT = """
      header:
        agency: [ỦY BAN NHÂN DÂN, TỈNH VĨNH LONG]
        number: 12
        symbol: KH-UBND
        place: Vĩnh Long
        date: 2026-03-05
        subject: Chăm lo đời sống người cao tuổi năm 2026
      sections:
        chi-tieu:
          - indicators:
              - {id: ct1, text: Số câu lạc bộ, unit: câu lạc bộ, targets: {2026: 10}}
              - {id: ct2, text: Tỷ lệ khám, unit: "%", compare: ">=", targets: {2026: 90}}
      tasks:
        items:
          - {id: t1, text: Lập danh sách., lead: "Ủy ban nhân dân các xã, phường", deadline: 30/6/2026, \
          product: Danh sách}
          - {id: t2, text: Tặng quà., lead: "Ủy ban nhân dân các xã, phường", deadline: 30/9/2026, product: Báo cáo}
          - {id: t3, text: Xây trung tâm., lead: Sở Xây dựng, deadline: 31/12/2026, product: Công trình}
      assignments:
        - {agency: "Ủy ban nhân dân các xã, phường", text: Vận động nguồn lực tại chỗ.}
      reporting: ["Ủy ban nhân dân các xã, phường báo cáo về Sở Y tế trước ngày 30 tháng 11 năm 2026."]
      """;

  @TempDir
  private Path folder;

  private Path parent;
  private Path out;
  private Path first;
  private Path second;

  @BeforeEach
  void derive() throws IOException {
    parent = Files.writeString(folder.resolve("cap-tren.yaml"), PARENT);
    Path units = Files.writeString(folder.resolve("don-vi.csv"),
        "code,name,population,signer\n01,Xã Tân An,30000,Lê A\n02,Phường Long Châu,70000,Lê B\n");
    out = folder.resolve("kq");
    first = out.resolve("01-xa-tan-an.yaml");
    second = out.resolve("02-phuong-long-chau.yaml");
    Command run = Command.run("derive", parent.toString(), "--units", units.toString(), "-o", out.toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
  }

  @Test
  void status_tells_stale_edited_and_broken_apart() throws IOException {
    assertThat(status().out()).isEmpty();
    edit(first, "Tặng quà.", "Tặng quà tại nhà.");
    assertThat(status().out()).isEqualTo("01-xa-tan-an: đã sửa tay\n");
    edit(parent, "30/9/2026", "31/10/2026");
    Command stale = status();
    assertThat(stale.out()).isEqualTo("01-xa-tan-an: cũ và đã sửa tay\n02-phuong-long-chau: cũ: cấp trên đã đổi\n");
    assertThat(stale.exitCode()).isZero();
    Files.writeString(second, "header: [\n");
    Files.delete(first);
    Command broken = status();
    assertThat(broken.out()).isEqualTo("01-xa-tan-an: hỏng: chưa có\n02-phuong-long-chau: hỏng: không đọc được\n");
    assertThat(broken.exitCode()).isEqualTo(1);
  }

  @Test
  void a_unit_whose_code_got_its_zeros_back_keeps_its_plan() throws IOException {
    edit(folder.resolve("don-vi.csv"), "01,Xã", "0001,Xã");
    Command run = Command.run("derive", parent.toString(), "--units", folder.resolve("don-vi.csv").toString(), "-o",
        out.toString());
    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(out.resolve("0001-xa-tan-an.yaml")).doesNotExist();
    assertThat(Files.readString(first)).contains("unit: 0001");
  }

  @Test
  void a_task_that_the_parent_moved_keeps_its_edits_where_it_goes() throws IOException {
    edit(first, "Tặng quà.", "Tặng quà tại nhà.");
    edit(first, "- id: t2", "- id: \"t2\"   # việc chính");
    String t1 = Files.readString(parent).lines().filter(line -> line.contains("id: t1")).findFirst().orElseThrow();
    String t2 = Files.readString(parent).lines().filter(line -> line.contains("id: t2")).findFirst().orElseThrow();
    edit(parent, t1 + "\n" + t2, t2 + "\n" + t1);
    Command sync = Command.run("sync", out.toString());
    assertThat(sync.exitCode()).as(sync.toString()).isZero();
    assertThat(Files.readString(first)).containsOnlyOnce("- id: \"t2\"   # việc chính").contains("Tặng quà tại nhà.")
        .doesNotContain("xung đột");
    assertThat(Files.readString(first).indexOf("- id: \"t2\"")).isLessThan(Files.readString(first).indexOf("- id: t1"));
  }

  @Test
  void a_plan_under_another_name_is_followed() throws IOException {
    Path renamed = Files.move(first, out.resolve("ke hoach Tan An.yaml"));
    assertThat(status().out()).isEmpty();
    edit(renamed, "Tặng quà.", "Tặng quà tại nhà.");
    assertThat(status().out()).isEqualTo("01-xa-tan-an (ke hoach Tan An.yaml): đã sửa tay\n");
    edit(parent, "Lập danh sách.", "Lập và cập nhật danh sách.");
    Command sync = sync();
    assertThat(sync.exitCode()).as(sync.toString()).isZero();
    assertThat(Files.readString(renamed)).contains("Tặng quà tại nhà.").contains("Lập và cập nhật danh sách.");
    assertThat(first).doesNotExist();
    Command again = again();
    assertThat(again.exitCode()).as(again.toString()).isZero();
    assertThat(first).doesNotExist();
    assertThat(out.resolve("ke hoach Tan An.docx")).exists();
    assertThat(Files.readString(renamed)).contains("Tặng quà tại nhà.");
    Command.run("rollup", out.toString(), "-o", folder.resolve("th").toString(), "-f", "csv");
    assertThat(Files.readString(folder.resolve("th/tong-hop-nhiem-vu.csv"))).contains("01-xa-tan-an");
    edit(renamed, "subject:", "subjekt:");
    assertThat(Command.run("check", renamed.toString()).out()).contains("xem thêm: ");
  }

  @Test
  void of_two_files_for_one_unit_none_is_touched() throws IOException {
    Path copy = Files.copy(first, out.resolve("ban sao.yaml"));
    assertThat(status().out()).isEqualTo("01-xa-tan-an: mới nhất; còn “ban sao.yaml” cũng là bản của đơn vị này\n");
    edit(parent, "Lập danh sách.", "Lập và cập nhật danh sách.");
    Command warned = sync();
    assertThat(warned.exitCode()).as(warned.toString()).isZero();
    assertThat(warned.err()).contains("derive/several-files");
    assertThat(Files.readString(first)).contains("cập nhật");
    String before = Files.readString(copy);
    Path other = Files.move(first, out.resolve("ban chinh.yaml"));
    String chosen = Files.readString(other);
    edit(parent, "Lập và cập nhật danh sách.", "Lập danh sách người cao tuổi.");
    assertThat(sync().exitCode()).isEqualTo(1);
    assertThat(again().exitCode()).isEqualTo(1);
    assertThat(first).doesNotExist();
    assertThat(copy).hasContent(before);
    assertThat(other).hasContent(chosen);
  }

  @Test
  void a_unit_that_is_called_otherwise_now_keeps_its_file() throws IOException {
    edit(folder.resolve("don-vi.csv"), "Xã Tân An", "Xã Tân Ân");
    Command sync = sync();
    assertThat(sync.exitCode()).as(sync.toString()).isZero();
    assertThat(Files.readString(first)).contains("XÃ TÂN ÂN").doesNotContain("XÃ TÂN AN");
    assertThat(again().exitCode()).isZero();
    assertThat(Files.list(out).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
        .containsExactlyInAnyOrder("01-xa-tan-an.yaml", "02-phuong-long-chau.yaml");
    assertThat(status().out()).isEmpty();
  }

  @Test
  void a_change_that_does_not_concern_a_child_leaves_it_current() throws IOException {
    edit(parent, "Xây trung tâm.", "Xây trung tâm điều dưỡng.");
    assertThat(status().out()).isEmpty();
  }

  @Test
  void units_that_left_the_roster_are_named() throws IOException {
    edit(folder.resolve("don-vi.csv"), "02,Phường Long Châu,70000,Lê B\n", "");
    assertThat(status().out()).contains("02-phuong-long-chau: không còn trong danh sách đơn vị\n");
  }

  @Test
  void sync_carries_changes_in_and_keeps_edits_and_comments() throws IOException {
    edit(first, "Tặng quà.", "Tặng quà tại nhà.   # Chủ tịch dặn");
    String before = Files.readString(first);
    edit(parent, "Lập danh sách.", "Lập và cập nhật danh sách.");
    edit(parent, "30/9/2026", "31/10/2026");
    Command sync = sync();
    assertThat(sync.exitCode()).as(sync.toString()).isZero();
    assertThat(withoutDigest(Files.readString(first))).isEqualTo(withoutDigest(before)
        .replace("Lập danh sách.", "Lập và cập nhật danh sách.")
        .replace("deadline: 16/9/2026", "deadline: 19/10/2026"));
    assertThat(Files.readString(second)).contains("Lập và cập nhật danh sách.").contains("deadline: 19/10/2026");
    assertThat(status().out()).isEqualTo("01-xa-tan-an: đã sửa tay\n");
    assertThat(sync().err()).contains("Đã cập nhật 0/2 bản");
  }

  @Test
  void what_was_issued_before_its_parent_changed_is_told() throws IOException {
    edit(first, "status: draft", "status: issued");
    edit(parent, "Tặng quà.", "Tặng quà tận nơi.");
    Command sync = sync();
    assertThat(sync.err()).contains("derive/issued").contains("đã ban hành");
    assertThat(Files.readString(first)).contains("Tặng quà tận nơi.");
    assertThat(sync().err()).as("told once").doesNotContain("derive/issued");
  }

  @Test
  void sync_makes_a_plan_again_that_was_deleted_and_leaves_one_that_is_not_ours() throws IOException {
    String made = Files.readString(first);
    Files.delete(first);
    assertThat(sync().exitCode()).isZero();
    assertThat(first).hasContent(made);

    Files.delete(base("02-phuong-long-chau"));
    edit(second, "Tặng quà.", "Tặng quà tại nhà.");
    Command sync = sync();
    assertThat(sync.exitCode()).isEqualTo(1);
    assertThat(sync.err()).contains("[derive/not-ours]");
    assertThat(Files.readString(second)).contains("Tặng quà tại nhà.");
  }

  private Path base(String name) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(file -> !file.getParent().equals(out) && file.getFileName().toString().equals(name + ".yaml"))
          .findFirst().orElseThrow();
    }
  }

  @Test
  void without_its_roster_a_folder_is_left_and_the_roster_named() throws IOException {
    Files.delete(folder.resolve("don-vi.csv"));
    edit(parent, "30/9/2026", "31/10/2026");
    String before = Files.readString(first);
    Command sync = sync();
    assertThat(sync.exitCode()).as(sync.toString()).isEqualTo(1);
    assertThat(sync.err()).contains("don-vi.csv");
    assertThat(first).hasContent(before);
  }

  @Test
  void sync_reports_a_conflict_with_both_lines_and_keeps_the_edit() throws IOException {
    edit(first, "deadline: 16/6/2026", "deadline: 01/6/2026");
    edit(parent, "30/6/2026", "31/7/2026");
    Command sync = sync();
    assertThat(sync.exitCode()).isEqualTo(1);
    int line = lineOf(first, "deadline: 01/6/2026");
    assertThat(sync.err()).contains("01-xa-tan-an.yaml:" + line + ":7: lỗi: ").contains("[derive/conflict]")
        .contains("= xem thêm: ").contains("cap-tren.yaml:15:5: ");
    assertThat(Files.readString(first)).contains("      # xung đột: bản cấp trên nay là:\n"
        + "      #   deadline: 17/7/2026\n      deadline: 01/6/2026\n");
    assertThat(sync().exitCode()).as("told once").isZero();
    assertThat(Command.run("check", first.toString()).err()).contains("0 lỗi");
  }

  @Test
  void a_conflict_in_a_long_sentence_points_at_the_words_that_differ() throws IOException {
    String long1 = "Lập danh sách người cao tuổi từ 80 tuổi trở lên trên địa bàn; "
        + "đối chiếu với dữ liệu dân cư và công khai.";
    edit(parent, "Lập danh sách.", long1);
    assertThat(sync().exitCode()).isZero();
    edit(first, "công khai", "niêm yết");
    edit(parent, "công khai", "thông báo");
    Command sync = sync();
    int line = lineOf(first, "niêm yết");
    assertThat(sync.err()).contains("01-xa-tan-an.yaml:" + line + ":9: lỗi: ").contains("thông báo.)")
        .contains("= xem thêm: ").contains("cap-tren.yaml:15:5: ");
  }

  @Test
  void rollup_knows_a_figure_without_id_by_the_line_it_came_from() throws IOException {
    edit(parent, "{id: ct1, text: Số câu lạc bộ, unit", "{text: Số câu lạc bộ trên địa bàn tỉnh, unit");
    assertThat(sync().exitCode()).isZero();
    assertThat(Files.readString(first)).contains("Số câu lạc bộ trên địa bàn xã");
    assertThat(Command.run("rollup", out.toString(), "-f", "csv", "-o", folder.resolve("th").toString()).exitCode())
        .isZero();
    assertThat(table("tong-hop-chi-tieu.csv").get(1))
        .containsExactly("", "Số câu lạc bộ trên địa bàn tỉnh", "câu lạc bộ", "2026", "10", "10", "0", "2", "", "");
  }

  @Test
  void sync_leaves_what_it_cannot_put_together() throws IOException {
    Files.writeString(second, "header: [\n");
    edit(parent, "Lập danh sách.", "Lập và cập nhật danh sách.");
    Command sync = sync();
    assertThat(sync.exitCode()).isEqualTo(1);
    assertThat(sync.err()).contains("[derive/cannot-merge]").contains("1 không cập nhật được");
    assertThat(second).hasContent("header: [\n");
    assertThat(Files.readString(first)).contains("Lập và cập nhật danh sách.");
  }

  @Test
  void a_problem_in_a_child_shows_the_parent_s_line_too() throws IOException {
    edit(parent, "Tặng quà.", "Tặng băng zôn.");
    sync();
    String found = Command.run("check", first.toString()).out();
    assertThat(found).contains("[text/impossible-syllable]");
    assertThat(found).contains("= xem thêm: ").contains("cap-tren.yaml:16:5: - {id: t2, text: Tặng");
  }

  @Test
  void rollup_says_what_became_of_every_task_and_what_the_figures_add_up_to() throws IOException {
    edit(first, "deadline: 16/6/2026", "deadline: 15/7/2026");
    edit(first, "{2026: 3}", "{2026: 5}");
    edit(first, "{2026: 90}", "{2026: 80}");
    String text = Files.readString(second);
    int from = text.indexOf("    - id: t2");
    int to = text.indexOf("    - text: Vận động");
    Files.writeString(second,
        text.substring(0, from) + "    - {id: rieng, text: Việc riêng., lead: Ủy ban nhân dân phường Long Châu}\n"
        + text.substring(to).replace("Vận động nguồn lực tại chỗ.", "Vận động nguồn lực."));
    Command rollup = Command.run("rollup", out.toString(), "-f", "csv,xlsx,yaml", "-o",
        folder.resolve("th").toString());
    assertThat(rollup.exitCode()).as(rollup.toString()).isZero();
    assertThat(rollup.err()).contains("2 đơn vị: 3 nhiệm vụ giữ nguyên, 2 sửa, 1 thiếu, 1 muộn hơn cấp trên, 1 thêm; "
        + "1 chỉ tiêu có tổng khác cấp trên");
    List<List<String>> matrix = table("tong-hop-nhiem-vu.csv");
    assertThat(matrix.get(0))
        .containsExactly("Mã", "Nhiệm vụ của cấp trên", "Thời hạn", "01-xa-tan-an", "02-phuong-long-chau");
    assertThat(matrix.get(1)).containsExactly("t1", "Lập danh sách.", "30/6/2026", "sửa, muộn", "giữ");
    assertThat(matrix.get(2)).containsExactly("t2", "Tặng quà.", "30/9/2026", "giữ", "thiếu");
    assertThat(matrix.get(3)).containsExactly("t3", "Xây trung tâm.", "31/12/2026", "–", "–");
    assertThat(matrix.get(4)).containsExactly("", "Vận động nguồn lực tại chỗ.", "", "giữ", "sửa");
    assertThat(matrix.get(5)).containsExactly("", "Nhiệm vụ đơn vị thêm", "", "0", "1");
    List<List<String>> figures = table("tong-hop-chi-tieu.csv");
    assertThat(figures.get(1))
        .containsExactly("ct1", "Số câu lạc bộ", "câu lạc bộ", "2026", "10", "12", "2", "2", "", "");
    assertThat(figures.get(2)).containsExactly("ct2", "Tỷ lệ khám", "%", "2026", "90", "", "", "2", "1", "");
    assertThat(table("tong-hop.xlsx").get(1)).startsWith("t1", "Lập danh sách.");
    Path report = Files.writeString(folder.resolve("bao-cao.yaml"),
        PARENT + Files.readString(folder.resolve("th/phu-luc-tong-hop.yaml")));
    assertThat(Command.run("render", report.toString(), "-f", "pdf").exitCode()).isZero();
  }

  @Test
  void a_folder_without_lineage_is_told() throws IOException {
    for (String command : List.of("status", "sync", "rollup")) {
      Command run = Command.run(command, Files.createDirectories(folder.resolve("khác")).toString());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("[derive/no-lineage]");
    }
  }

  /** As saved by an old editor: the file is named, and the plans of the other units are served. */
  @Test
  void a_plan_that_is_no_longer_unicode_stops_only_itself() throws IOException {
    Files.write(first, Files.readString(first).getBytes(StandardCharsets.UTF_16LE));
    edit(parent, "Tặng quà.", "Tặng chăn ấm.");
    Command status = status();
    assertThat(status.exitCode()).as(status.toString()).isEqualTo(1);
    assertThat(status.out()).contains("01-xa-tan-an: hỏng: tệp lưu bằng bảng mã UTF-16", "02-phuong-long-chau: cũ");
    Command sync = sync();
    assertThat(sync.exitCode()).isEqualTo(1);
    assertThat(sync.err()).contains("01-xa-tan-an.yaml: lỗi: tệp lưu bằng bảng mã UTF-16", "Đã cập nhật 1/2 bản");
    assertThat(Files.readString(second)).contains("Tặng chăn ấm.");
    Command rollup = Command.run("rollup", out.toString());
    assertThat(rollup.exitCode()).isEqualTo(1);
    assertThat(rollup.err()).contains("01-xa-tan-an.yaml: lỗi: tệp lưu bằng bảng mã UTF-16", "1 đơn vị");
    assertThat(Files.readString(first, StandardCharsets.UTF_16LE)).contains("Xã Tân An");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run.yaml", "parent.yaml", "children/01-xa-tan-an.yaml",
      "children/01-xa-tan-an.origins.yaml"})
  void damaged_records_are_told_and_made_again(String name) throws IOException {
    Path record = out.resolve(".kehoach").resolve(name);
    byte[] whole = Files.readAllBytes(record);
    Files.write(record, new byte[] {'a', (byte) 0xFF, (byte) 0xFE, 0});
    for (String command : List.of("status", "sync", "rollup")) {
      assertThat(Command.run(command, out.toString()).exitCode()).as(command).isLessThan(2);
    }
    Command again = Command.run("derive", parent.toString(), "--units", folder.resolve("don-vi.csv").toString(),
        "-o", out.toString());
    assertThat(again.exitCode()).as(again.toString()).isZero();
    assertThat(record).hasBinaryContent(whole);
  }

  @Test
  void a_day_in_the_record_that_is_none_stops_nothing() throws IOException {
    edit(out.resolve(".kehoach/run.yaml"), "units:", "date: hôm nay\nunits:");
    assertThat(status().exitCode()).isZero();
  }

  @Test
  void a_folder_that_cannot_be_written_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("tep"), "x");
    Command derive = Command.run("derive", parent.toString(), "--units", folder.resolve("don-vi.csv").toString(),
        "-o", file.resolve("ra").toString());
    assertThat(derive.exitCode()).as(derive.toString()).isEqualTo(1);
    assertThat(derive.err()).contains("không ghi được", "có một tệp, không phải thư mục");
    Command rollup = Command.run("rollup", out.toString(), "-f", "csv,xlsx", "-o", file.resolve("ra").toString());
    assertThat(rollup.exitCode()).as(rollup.toString()).isEqualTo(1);
    assertThat(rollup.err()).contains("không ghi được", "có một tệp, không phải thư mục");
    Files.createDirectories(folder.resolve("nua/tong-hop.xlsx"));
    Command half = Command.run("rollup", out.toString(), "-f", "csv,xlsx", "-o", folder.resolve("nua").toString());
    assertThat(half.err()).contains("đã có một thư mục mang tên này");
    assertThat(folder.resolve("nua").toFile().list()).containsExactly("tong-hop.xlsx");
  }

  @Test
  void several_files_do_not_go_to_standard_output() {
    assertThat(Command.run("rollup", out.toString(), "-f", "csv", "-o", "-").exitCode()).isEqualTo(2);
    assertThat(Command.run("derive", parent.toString(), "--units", folder.resolve("don-vi.csv").toString(),
        "-o", "-").exitCode()).isEqualTo(2);
    assertThat(Path.of("-")).doesNotExist();
  }

  private Command status() {
    return Command.run("status", out.toString());
  }

  private Command sync() {
    return Command.run("sync", out.toString());
  }

  private List<List<String>> table(String name) {
    Problems problems = new Problems();
    TableFile table = TableFile.read(folder.resolve("th").resolve(name), Syllable::isPossible, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return table.rows().stream().map(row -> row.stream().map(Text::value).toList()).toList();
  }

  private Command again() {
    return Command.run("derive", parent.toString(), "--units", folder.resolve("don-vi.csv").toString(),
        "-o", out.toString(),
        "-f", "docx", "--resume");
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static int lineOf(Path file, String words) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i + 1;
      }
    }
    throw new AssertionError(words);
  }

  private static String withoutDigest(String text) {
    return text.replaceAll("sha256:\\w+", "");
  }
}
