package vn.kehoach.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.fuzz.TableFiles;
import vn.kehoach.install.Installation.Outcome;

/** Runs the distribution with 64 MB of memory on malicious files: it reports the errors and does the rest. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "starts the POSIX script")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesIT {

  private static final Installation BUILT = Installation.built();

  private static final Map<String, String> SMALL = Map.of("PATH", System.getenv("PATH"),
      "JAVA_HOME", Installation.JAVA_HOME.toString(), "LANG", "C.UTF-8", "KEHOACH_OPTS", "-Xmx64m");

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String PLAN = """
      header: {agency: SỞ Y TẾ, symbol: KH-SYT, place: Cần Thơ, date: 04/4/2026, subject: Tiêm chủng}
      tasks: [%s]
      signature: {title: GIÁM ĐỐC, name: Trần Văn Bình}
      """;

  @TempDir
  private Path folder;

  @Test
  void one_good_plan_among_hostile_ones_is_made_and_each_other_is_named() throws Exception {
    Path plans = Files.createDirectory(folder.resolve("kế hoạch"));
    Map<String, byte[]> hostile = Map.of(
        "bom.yaml", bomb().getBytes(StandardCharsets.UTF_8),
        "sau.yaml", ("tasks: " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8),
        "tab.yaml", "header:\n\tagency: SỞ Y TẾ\n".getBytes(StandardCharsets.UTF_8),
        "utf-16.yaml", PLAN.getBytes(StandardCharsets.UTF_16),
        "utf-16le.yaml", PLAN.getBytes(StandardCharsets.UTF_16LE),
        "khong.yaml", PLAN.formatted("Một\0việc").getBytes(StandardCharsets.UTF_8),
        "nua.yaml", PLAN.formatted("\"\\uD800\"").getBytes(StandardCharsets.UTF_8),
        "dau.yaml", PLAN.formatted("a" + "\u0301".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8),
        "ngoai.yaml", PLAN.formatted("{table: {rows: {from: ../../../etc/passwd}}}").getBytes(StandardCharsets.UTF_8),
        "nhan.yaml", "!!javax.script.ScriptEngineManager [x]\n".getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
      Files.write(plans.resolve(file.getKey()), file.getValue());
    }
    try (RandomAccessFile huge = new RandomAccessFile(plans.resolve("to.yaml").toFile(), "rw")) {
      huge.setLength(100L * 1024 * 1024);
    }
    Files.writeString(plans.resolve("tot.yaml"), "\uFEFF" + PLAN.formatted("Một việc").replace("\n", "\r\n"));

    Outcome run = BUILT.run(folder, SMALL, "render", plans.toString(), "-o", folder.resolve("ra").toString());

    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ", "root:").contains("to.yaml");
    assertThat(hostile.keySet()).allSatisfy(name -> assertThat(run.err()).contains(name + ":"));
    assertThat(everythingBelow("ra")).containsExactly("ra/tot.docx", "ra/tot.pdf");
  }

  @Test
  void a_template_that_wants_out_or_never_ends_is_stopped() throws Exception {
    Path plan = Files.writeString(folder.resolve("ke-hoach.yaml"), PLAN.formatted("Một việc"));
    Path templates = Files.createDirectory(folder.resolve("mẫu"));
    for (String template : List.of("${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#include \"/etc/passwd\" parse=false>", "<#macro m><@m/></#macro><@m/>",
        "<#list 1.. as x><p>một hai ba bốn năm sáu bảy tám chín mười</p></#list>")) {
      Files.writeString(templates.resolve("ke-hoach.ftlx"), "<section>" + template + "</section>");

      Outcome run = BUILT.run(folder, SMALL, "render", plan.toString(), "--templates", templates.toString());

      assertThat(run.exit()).as(run.err()).isEqualTo(1);
      assertThat(run.err()).contains("[template/").doesNotContain("\tat ", "root:", "uid=");
      assertThat(everythingBelow("")).containsExactlyInAnyOrder("ke-hoach.yaml", "mẫu/ke-hoach.ftlx");
    }
  }

  @Test
  void children_stay_in_their_folder_whatever_the_roster_calls_them() throws Exception {
    Path roster = Files.writeString(folder.resolve("đơn vị.csv"), """
        code,name,level,symbol,place,signer
        ../../ngoai,Xã Lê Quý Đôn,xã,KH-UBND,Lê Quý Đôn,Trần Văn An
        C:\\Windows\\x,Xã Cờ Đỏ,xã,KH-UBND,Cờ Đỏ,=1+1
        CON,Xã Thới Lai,xã,KH-UBND,Thới Lai,Trần Văn Ba
        """);

    Outcome run = BUILT.run(folder, SMALL, "derive", BUILT.home().resolve("examples/phan-cap/ke-hoach.yaml").toString(),
        "--units", roster.toString(), "-f", "docx", "-o", folder.resolve("ra").toString());

    assertThat(run.exit()).as(run.err()).isLessThan(2);
    assertThat(everythingBelow("")).isNotEmpty().allSatisfy(file -> assertThat(file).matches("đơn vị\\.csv|ra/.*"));
    assertThat(everythingBelow("ra")).noneMatch(file -> file.matches("(?i)ra/(?:con\\..*|.*[\\\\:].*)"));
  }

  @Test
  void a_workbook_gets_no_more_memory_and_time_than_its_cells_need() throws Exception {
    String far = "<row><c r='ZZZZZZZ1'><v>1</v></c></row>";
    String cells = "<c t='s'><v>0</v></c>".repeat(200);
    String wide = "<row><c r='IV1'><v>1</v></c></row>".repeat(100_000);
    String strings = "<sst><si><t>%s</t></si></sst>".formatted("x".repeat(1 << 20));
    String zeros = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='%s'/></numFmts><cellXfs>"
        + "<xf numFmtId='164'/></cellXfs>"
        + "</styleSheet>";
    String names = IntStream.range(0, 200_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
    String array = "<row><c><f t='array' ref='A1'>B1</f><v>1</v></c><c><v>1</v></c></row>".repeat(5_000);
    String shared = "<row><c><f t='shared' si='0' ref='A1:A9'>" + "A1+".repeat(50_000) + "A1</f><v>1</v></c></row>"
        + "<row><c><f t='shared' si='0'/><v>1</v></c></row>".repeat(5_000);
    Map<String, String> refused = Map.of(
        "column", sheet(far), "row", sheet("<row r='2147483647'><c><v>1</v></c></row>"),
        "below", sheet("<row r='-2147483648'><c><v>1</v></c></row>"),
        "string", sheet("<row><c t='s'><v>2147483647</v></c></row>"),
        "deep", "<a>".repeat(1_000_000), "names", sheet(names), "wide", sheet(wide), "attribute",
        sheet("<row r='" + " ".repeat(30 << 20) + "1'/>"), "comment", "<!--" + " ".repeat(30 << 20) + "-->");
    for (Map.Entry<String, String> sheet : refused.entrySet()) {
      assertThat(derive(sheet.getKey(), Map.of(SHEET, sheet.getValue()))).as(sheet.getKey())
          .containsAnyOf("[table/too-large]", "[table/not-a-workbook]");
    }
    assertThat(derive("repeated", Map.of(SHEET, sheet("<row>" + cells + "</row>"), "xl/sharedStrings.xml", strings)))
        .contains("[table/too-large]");
    for (String read : List.of("<row><c><v>" + "9".repeat(1 << 20) + "</v></c></row>", array, shared)) {
      assertThat(derive("read", Map.of(SHEET, sheet(read)))).contains("[units/no-names]");
    }
    assertThat(derive("zeros", Map.of(SHEET, sheet("<row><c s='0'><v>1</v></c></row>".repeat(5_000)), "xl/styles.xml",
        zeros.formatted("0".repeat(1 << 20))))).contains("[units/no-names]");
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  /** The output for a workbook of these parts, whose rows are not units. */
  private String derive(String name, Map<String, String> parts) throws Exception {
    Map<String, byte[]> bytes = new HashMap<>();
    parts.forEach((part, text) -> bytes.put(part, text.getBytes(StandardCharsets.UTF_8)));
    Path roster = Files.write(folder.resolve(name + ".xlsx"), TableFiles.workbook(bytes));
    Outcome run = BUILT.run(folder, SMALL, "derive", BUILT.home().resolve("examples/phan-cap/ke-hoach.yaml").toString(),
        "--units", roster.toString(), "-o", folder.resolve("ra").toString());
    assertThat(run.exit()).as(name + "\n" + run.err()).isEqualTo(1);
    return run.err();
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    IntStream.range(1, 12).forEach(i -> bomb.append("a%d: &a%d [%s]\n".formatted(i, i,
        String.join(", ", Collections.nCopies(10, "*a" + (i - 1))))));
    return bomb.append("tasks: *a11\n").toString();
  }

  private List<String> everythingBelow(String name) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(name))) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
