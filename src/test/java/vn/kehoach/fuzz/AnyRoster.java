package vn.kehoach.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoach.Kehoach;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.Recipes;
import vn.kehoach.derive.Roster;
import vn.kehoach.document.Document;
import vn.kehoach.document.Typeface;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.template.TemplateFinder;

/**
 * Any bytes are taken for a file with a table: CSV, YAML or a workbook, and for the parts of a workbook, parted by a NUL. As a
 * roster they end in children or in problems, as rows sent with a plan in a document or in problems.
 */
public final class AnyRoster {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  /** What a workbook holds beside its one sheet. */
  private static final Map<String, String> PARTS = Map.of(
      "[Content_Types].xml", "<Types xmlns='" + PACKAGE + "content-types'>"
          + "<Default Extension='xml' ContentType='application/xml'/></Types>",
      "_rels/.rels", "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + LINKS
          + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
      "xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + LINKS
          + "'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels", "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='"
          + LINKS + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
          + LINKS + "/styles' Target='styles.xml'/><Relationship Id='r3' Type='"
          + LINKS + "/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>",
      "xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts><numFmt numFmtId='164' formatCode='00000'/></numFmts>"
          + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>",
      "xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'><si><t>code</t></si><si><t>name</t></si></sst>");

  /** In the order in which an input has them; those it lacks are as above. */
  private static final List<String> PARTED = List.of(SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "_rels/.rels");

  private static final String PLAN = """
      header: {agency: SỞ Y TẾ, symbol: KH-SYT, subject: Tiêm chủng}
      tasks: [{text: Bảng, table: {columns: [Tên, Số], rows: {from: %1$s}}}, {text: Cả, table: {rows: {from: %1$s}}}]
      """;

  private static final Kehoach KEHOACH = new Kehoach(TemplateFinder.over(null), Typeface.bundled(), 0);

  private static final Path FOLDER = folder();

  private AnyRoster() {}

  /** Libraries are loaded before the first input, whose time is taken. */
  public static void fuzzerInitialize() throws IOException {
    fuzzerTestOneInput("code,name\n1,Xã An Bình\n".getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    read("don-vi.yaml", bytes);
    read("don-vi.csv", bytes);
    read("don-vi.xlsx", bytes);
    read("don-vi.xlsx", parted(bytes));
  }

  private static void read(String name, byte[] bytes) throws IOException {
    Problems problems = new Problems();
    Roster roster = RosterFile.read(Files.write(FOLDER.resolve(name), bytes), problems);
    if (roster == null) {
      assertThat(problems.hasErrors()).as(name).isTrue();
    } else {
      AnyRecipe.children(Recipes.builtIn(null, null), roster, problems);
    }
    // a document takes as long as all the rest: one length in four must do
    if (!name.endsWith("yaml") && bytes.length % 4 == 0) {
      sent(name);
    }
  }

  /** The file beside a plan, whose table takes its rows from there. */
  private static void sent(String name) throws IOException {
    Problems problems = new Problems();
    Source source = new Source(FOLDER.resolve("ke-hoach.yaml").toString(), PLAN.formatted(name));
    Plan plan = KEHOACH.read(source, problems);
    assertThat(plan).as(problems.inFileOrder().toString()).isNotNull();
    Document document = KEHOACH.typeset(plan, problems);
    assertThat(document != null || problems.hasErrors()).as(name).isTrue();
    if (document != null) {
      assertThat(KEHOACH.write(document, "docx", problems)).startsWith('P', 'K');
    }
  }

  private static byte[] parted(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    int from = 0;
    for (int part = 0; part < PARTED.size() && from <= bytes.length; part++) {
      int to = from;
      while (to < bytes.length && (bytes[to] != 0 || part == PARTED.size() - 1)) {
        to++;
      }
      if (to > from) {
        parts.put(PARTED.get(part), Arrays.copyOfRange(bytes, from, to));
      }
      from = to + 1;
    }
    return workbook(parts);
  }

  /** A workbook of one sheet, whose XML is given. */
  public static byte[] workbook(byte[] sheet) throws IOException {
    return workbook(Map.of(SHEET, sheet));
  }

  /** A workbook with parts of its own. */
  public static byte[] workbook(Map<String, byte[]> parts) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    PARTS.forEach((name, part) -> all.put(name, part.getBytes(StandardCharsets.UTF_8)));
    all.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Always the same: names of files stand in problems, and a search that sees other words goes other ways. */
  private static Path folder() {
    try {
      return Files.createDirectories(Path.of("target", "fuzz-files"));
    } catch (IOException failed) {
      throw new ExceptionInInitializerError(failed);
    }
  }
}
