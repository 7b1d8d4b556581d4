package vn.kehoach.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks with hostile parts and other table files, always at the same path. */
public final class TableFiles {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  /** What a workbook contains besides its one sheet. */
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

  /** In the order of the input; missing parts are as above. */
  private static final List<String> PARTED = List.of(SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "_rels/.rels");

  private TableFiles() {}

  /** File names occur in problems, and a changing name would change the course of the search. */
  static Path write(String name, byte[] bytes) throws IOException {
    return Files.write(Files.createDirectories(Path.of("target", "fuzz-files")).resolve(name), bytes);
  }

  /** A workbook from parts separated by NUL. */
  static byte[] parted(byte[] bytes) throws IOException {
    String[] texts = new String(bytes, StandardCharsets.ISO_8859_1).split("\0", PARTED.size());
    Map<String, byte[]> parts = new HashMap<>();
    for (int part = 0; part < texts.length; part++) {
      if (!texts[part].isEmpty()) {
        parts.put(PARTED.get(part), texts[part].getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return workbook(parts);
  }

  /** A workbook of one sheet with the given XML. */
  public static byte[] workbook(byte[] sheet) throws IOException {
    return workbook(Map.of(SHEET, sheet));
  }

  /** A workbook with the given parts. */
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
}
