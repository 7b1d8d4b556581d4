package vn.kehoach.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.fuzz.TableFiles;
import vn.kehoach.support.Command;

/**
 * Whatever a roster contains, derived plans stay in the output folder and have names that every system can open; or
 * there are problems.
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class HostileRostersStayInTheFolderTest {

  private static final Path PARENT = Path.of("examples", "phan-cap", "ke-hoach.yaml");

  /** Names that Windows reserves for devices, with any extension. */
  private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>code</t></is></c>"
      + "<c r=\"B1\" t=\"inlineStr\"><is><t>name</t></is></c></row>";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "../../ngoai", "..", ".", "/etc/passwd", "C:\\Windows\\x", "..\\..\\x", "a/b/c", "~/x", "%2e%2e%2f",
      "CON", "nul", "Aux.txt",
      "COM1", "lpt9", "a:b", "a*b?c", "<x>", "a|b", "\"\"x\"\"", "x.", "x ", "...", "-rf", "--help",
      "$(id)", "`id`", "=1+1",
      "@SUM(1)", "+84", "\u202Ecod.exe", "\u0000", "xa\nxuong dong", "😀", "Xã \uD83D\uDE00"})
  void a_name_is_never_a_path(String code) throws IOException {
    Path out = folder.resolve("con-cua-toi");
    Command run = derive("code,name,level,symbol,place,signer\n\"" + code.replace("\"\"", "\"\"")
        + "\",Xã Lê Quý Đôn,xã,KH-UBND,Lê Quý Đôn,Trần Văn An\n", out);

    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    assertThat(everythingBelow(out).isEmpty()).as(run.err()).isEqualTo(run.exitCode() == 1);
    assertThat(everythingBelow(folder)).allSatisfy(file -> assertThat(file).matches("danh-sach\\.csv|con-cua-toi/.*"));
    assertThat(everythingBelow(out)).allSatisfy(file -> {
      String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      assertThat(name).doesNotMatch(DEVICE).doesNotMatch("(?s).*[\\x00-\\x1F<>:\"|?*\\\\].*").doesNotMatch(".*[. ]")
          .doesNotStartWith("-");
    });
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void a_name_of_a_million_letters_is_refused_soon() throws IOException {
    Command run = derive("code,name\n1,Xã " + "ạ ".repeat(500_000) + "\n2,Xã Lê Quý Đôn\n", folder.resolve("ra"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[units/long-name]").hasSizeLessThan(10_000);
    assertThat(folder.resolve("ra/2-xa-le-quy-don.yaml")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n\n", "code\n", "name\nXã A\n", "code,code\n1,2\n",
      "code,name\n\"chưa đóng", "a;b;c\n1;2;3\n",
      "code,name\n1,Xã A\n1,Xã A\n", "\u0000\u0000", "PK\u0003\u0004", "code,name,population\n1,Xã A,=1+1\n",
      "code,name,population\n1,Xã A,-99999999999999999999\n", "code,name,level\n1,Xã A,huyện\n"})
  void an_odd_roster_ends_in_children_or_in_problems(String roster) throws IOException {
    Command run = derive(roster, folder.resolve("ra"));
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void a_million_rows_are_refused_soon() throws IOException {
    Path roster = folder.resolve("danh-sach.csv");
    try (BufferedWriter out = Files.newBufferedWriter(roster)) {
      out.write("code,name,level,symbol,place,signer\n");
      for (int i = 0; i < 1_000_000; i++) {
        out.write(i + ",Xã Số " + i + ",xã,KH-UBND,Xã Số " + i + ",Trần Văn An\n");
      }
    }
    Command run = Command.run("derive", PARENT.toString(), "--units", roster.toString(), "-o",
        folder.resolve("ra").toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(folder.resolve("ra")).doesNotExist();
  }

  @Test
  void a_million_rows_of_a_workbook_are_refused_soon() throws IOException {
    StringBuilder sheet = new StringBuilder(SHEET);
    for (int i = 1; i <= 1_000_000; i++) {
      sheet.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>").append(i)
          .append("</v></c></row>");
    }
    Command run = deriveWorkbook(sheet.append("</sheetData></worksheet>").toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("[table/too-large]");
  }

  @Test
  void a_workbook_that_lies_about_what_it_unpacks_to_is_refused() throws IOException {
    String name = "xl/worksheets/sheet1.xml";
    byte[] zip = TableFiles.workbook((SHEET + HEAD + " ".repeat(300 << 20)).getBytes(StandardCharsets.UTF_8));
    // the directory is at the end; the size of a part is 22 bytes before its name
    int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name);
    ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(at - 22, 10);
    Path file = Files.write(folder.resolve("danh-sach.xlsx"), zip);
    try (ZipFile said = new ZipFile(file.toFile())) {
      assertThat(said.getEntry(name).getSize()).isEqualTo(10);
    }

    Command run = Command.run("derive", PARENT.toString(), "--units", file.toString(), "-o",
        folder.resolve("ra").toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("[table/too-large]");
  }

  @Test
  void a_number_of_a_milliard_digits_is_not_written_out() throws IOException {
    Command run = deriveWorkbook(SHEET + HEAD
        + "<row r=\"2\"><c r=\"A2\"><v>1e999999999</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Xã A</t></is></c></row>"
        + "</sheetData></worksheet>");
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
  }

  @Test
  void a_formula_is_not_computed_and_no_entity_is_followed() throws IOException {
    Files.writeString(folder.resolve("bi-mat.txt"), "CHUOIBIMAT");
    Command run = deriveWorkbook("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + folder.resolve("bi-mat.txt")
        .toUri() + "\">]>" + SHEET + HEAD
        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://127.0.0.1:9/\")</f><v>7</v></c>"
        + "<c r=\"B2\" t=\"inlineStr\"><is><t>Xã A &e;</t></is></c></row></sheetData></worksheet>");
    assertThat(run.exitCode()).as(run.err()).isLessThan(2);
    assertThat(run.err()).doesNotContain("CHUOIBIMAT");
    for (String file : everythingBelow(folder.resolve("ra"))) {
      assertThat(file).doesNotContain("CHUOIBIMAT");
      assertThat(Files.readString(folder.resolve("ra").resolve(file))).doesNotContain("CHUOIBIMAT");
    }
  }

  private Command deriveWorkbook(String sheet) throws IOException {
    Path file = Files.write(folder.resolve("danh-sach.xlsx"),
        TableFiles.workbook(sheet.getBytes(StandardCharsets.UTF_8)));
    return Command.run("derive", PARENT.toString(), "--units", file.toString(), "-o", folder.resolve("ra").toString());
  }

  private Command derive(String roster, Path out) throws IOException {
    Path file = Files.writeString(folder.resolve("danh-sach.csv"), roster);
    return Command.run("derive", PARENT.toString(), "--units", file.toString(), "-o", out.toString());
  }

  private static List<String> everythingBelow(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).toList();
    }
  }
}
