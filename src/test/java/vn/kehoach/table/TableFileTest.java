package vn.kehoach.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.check.word.Syllable;
import vn.kehoach.fuzz.TableFiles;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/** A table is read alike whatever program wrote it, and every cell knows its place. */
class TableFileTest {

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
      "code,name\n1,Xã Cờ Đỏ\n",
      "code;name\r\n1;Xã Cờ Đỏ\r\n",
      "code\tname\n1\tXã Cờ Đỏ",
      "code|name\n1|Xã Cờ Đỏ\n",
      "\uFEFFcode,name\n1,Xã Cờ Đỏ\n\n\n",
      "sep=;\ncode;name\n1;Xã Cờ Đỏ\n",
      "\"code\",\"name\"\n\"1\",\"Xã Cờ Đỏ\"\n",
      "code , name\n1 , Xã Cờ Đỏ\n"})
  void separators_marks_and_quotes_make_no_difference(String csv) throws IOException {
    assertThat(words(read("a.csv", csv))).containsExactly(List.of("code", "name"), List.of("1", "Xã Cờ Đỏ"));
  }

  @Test
  void a_quoted_cell_keeps_separators_quotes_and_line_breaks() throws IOException {
    TableFile table = read("a.csv", "a,b,c\n\"một, hai\",\"nói \"\"vâng\"\"\",\"dòng 1\ndòng 2\"\nx,y,z\n");
    assertThat(words(table).get(1)).containsExactly("một, hai", "nói \"vâng\"", "dòng 1\ndòng 2");
    assertThat(words(table).get(2)).containsExactly("x", "y", "z");
  }

  @Test
  void a_line_break_of_windows_inside_a_cell_is_one_break() throws IOException {
    TableFile table = read("a.csv", "a,b\r\n\"dòng 1\r\ndòng 2\",x\r\n\"một\rhai\",y\r\n");
    assertThat(words(table)).containsExactly(
        List.of("a", "b"), List.of("dòng 1\ndòng 2", "x"), List.of("một\nhai", "y"));
    assertPlace(table.rows().get(1).get(0), "dòng 2", 3, 1);
    assertPlace(table.rows().get(1).get(1), "x", 3, 9);
  }

  @Test
  void a_cell_points_at_its_letters_in_the_file() throws IOException {
    TableFile table = read("a.csv", "a;b\r\n\"nói \"\"vâng\"\" rồi\";Xã Cờ Đỏ\r\n 1 ;2\r\n");
    assertPlace(table.rows().get(1).get(0), "rồi", 2, 15);
    assertPlace(table.rows().get(1).get(1), "Cờ", 2, 23);
    assertPlace(table.rows().get(2).get(0), "1", 3, 2);
    assertPlace(table.rows().get(2).get(1), "2", 3, 5);
  }

  @Test
  void decomposed_letters_are_composed() throws IOException {
    String csv = Normalizer.normalize("tên\nXã Cờ Đỏ\n", Normalizer.Form.NFD);
    assertThat(words(read("a.csv", csv)).get(1)).containsExactly("Xã Cờ Đỏ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf_16_is_read_and_told(String charset) throws IOException {
    assertThat(other("\uFEFFmã\ttên\r\n00166\tXã Cờ Đỏ\r\n".getBytes(charset), "UTF-16"))
        .containsExactly(List.of("mã", "tên"), List.of("00166", "Xã Cờ Đỏ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "mã;tên đơn vị;người ký\n1;Phường Nghĩa Lộ;Nguyễn Thị Mỹ Hạnh\n2;Xã Thượng Bằng La;Đỗ Quý Ưng\n",
      "tên\nXã Ea Kar\nXã Krông Pắc\nPhường Tân Lập\nXã Cư M’gar\n",
      "TÊN ĐƠN VỊ,DIỆN TÍCH\nXÃ Ý YÊN,\"25,5 km²\"\nPHƯỜNG ĐỒNG HỚI,\"12 km²\"\n"})
  void the_letters_of_a_vietnamese_windows_are_read_and_told(String csv) throws IOException {
    assertThat(String.join("\n", other(windows1258(csv), "windows-1258").stream().flatMap(List::stream).toList()))
        .isEqualTo(String.join("\n", words(read("b.csv", csv)).stream().flatMap(List::stream).toList()));
  }

  /** Text in windows-1252, TCVN3 or VNI must never be taken for windows-1258. */
  @ParameterizedTest
  @CsvSource({
      "windows-1252, 'tên,dân số\nXã Tân Lý,5\nXã Hà Lâm,6\n'",
      "windows-1252, 'tên\nQuý Lâm\nHà Tây\nTân Lân\n'",
      "windows-1252, 'name\nMãn Châu\n'",
      "windows-1252, 'tªn ®¬n vÞ\nX· Cê §á\nPh­êng T©n Giang\n'",
      "windows-1252, 'teân\nXaõ Côø Ñoû\nPhöôøng Taân Giang\n'",
      "windows-1252, 'name\nX·\n'",
      "windows-1252, 'name\nHoà Bµng\n'",
      "UTF-8, 'tên\nXã Cờ Đỏ\n'"})
  void letters_of_other_kinds_are_refused(String charset, String csv) throws IOException {
    byte[] bytes = csv.getBytes(charset);
    boolean utf8 = charset.equals("UTF-8");
    assertThat(refused("a.csv", utf8 ? Arrays.copyOf(bytes, bytes.length - 2) : bytes).rule())
        .isEqualTo("yaml/not-utf-8");
  }

  @Test
  void half_a_letter_of_utf_16_is_refused() throws IOException {
    assertThat(refused("a.csv", new byte[] {-1, -2, 't', 0, 'n'}).rule()).isEqualTo("yaml/not-utf-8");
  }

  private List<List<String>> other(byte[] bytes, String encoding) throws IOException {
    Problems problems = new Problems();
    TableFile table = TableFile.read(Files.write(folder.resolve("a.csv"), bytes), Syllable::isPossible, problems);
    assertThat(problems.inFileOrder()).singleElement().satisfies(note -> {
      assertThat(note.rule()).isEqualTo("table/other-letters");
      assertThat(note.message().vietnamese()).contains(encoding);
    });
    return words(table);
  }

  /** As on Windows: the vowel with its circumflex, then the tone. */
  private static byte[] windows1258(String words) {
    StringBuilder parted = new StringBuilder();
    for (char letter : words.toCharArray()) {
      String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String vowel = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      parted.append(Normalizer.normalize(vowel, Normalizer.Form.NFC)).append(tone);
    }
    byte[] bytes = parted.toString().getBytes(Charset.forName("windows-1258"));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("?");
    return bytes;
  }

  @Test
  void quotes_that_never_close_are_pointed_at() throws IOException {
    Problem problem = refused("a.csv", "a,b\n1,\"hai\n3,4\n".getBytes(StandardCharsets.UTF_8));
    assertThat(problem.rule()).isEqualTo("table/quote-not-closed");
    assertThat(problem.place().line()).isEqualTo(2);
    assertThat(problem.place().column()).isEqualTo(3);
  }

  @Test
  void what_is_no_table_is_explained() throws IOException {
    assertThat(refused("a.csv", new byte[0]).rule()).isEqualTo("table/empty");
    assertThat(refused("a.csv", ";;;\n;;\n".getBytes(StandardCharsets.UTF_8)).rule()).isEqualTo("table/empty");
    assertThat(refused("a.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}).rule()).isEqualTo("table/not-a-workbook");
    byte[] document = "PK\3\4....word/document.xml".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused("a.docx", document).message().vietnamese()).contains("Word");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(refused("a.xls", old).rule()).isEqualTo("table/old-workbook");
    Problems problems = new Problems();
    assertThat(TableFile.read(folder.resolve("không có.csv"), Syllable::isPossible, problems)).isNull();
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void a_table_with_too_many_columns_is_refused() throws IOException {
    assertThat(refused("a.csv", ("x" + ",x".repeat(300) + "\n").getBytes(StandardCharsets.UTF_8)).rule())
        .isEqualTo("table/too-large");
  }

  @Test
  void the_first_visible_sheet_of_a_workbook_is_the_table() throws IOException {
    Path file = folder.resolve("don-vi.xlsx");
    try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet hidden = workbook.newWorksheet("ẩn");
      hidden.value(0, 0, "không đọc trang này");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
      Worksheet sheet = workbook.newWorksheet("Đơn vị");
      sheet.value(0, 0, "code");
      sheet.value(0, 1, "name");
      sheet.value(0, 2, "population");
      sheet.value(3, 0, 4);
      sheet.style(3, 0).format("00000").set();
      sheet.value(3, 1, "Phường  Ba Đình ");
      sheet.value(3, 2, 58214);
      sheet.value(4, 0, "00008");
      sheet.value(4, 2, 1234.5);
    }
    TableFile table = TableFile.read(file, Syllable::isPossible, new Problems());
    assertThat(words(table)).containsExactly(
        List.of("code", "name", "population"),
        List.of("00004", "Phường Ba Đình", "58214"),
        List.of("00008", "", "1234,5"));
    Span place = table.rows().get(1).get(1).span();
    assertThat(place.line()).as("the row of the sheet").isEqualTo(4);
    assertThat(place.source().line(4)).isEqualTo("A4 00004 | B4 Phường Ba Đình | C4 58214");
    assertThat(table.source().text().substring(place.start(), place.end())).isEqualTo("Phường Ba Đình");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " => ", quoteCharacter = '`', value = {
      "<c t='s'><v>1</v></c> => name",
      "<c t='inlineStr'><is><r><t>Xã </t></r><r><t>Cờ Đỏ</t></r><rPh><t>xa</t></rPh></is></c> => Xã Cờ Đỏ",
      "<c t='str'><f>IF(A1,`x`,1)</f><v>&#7909;</v></c> => ụ",
      "<c><f t='shared' si='0'/><v>7</v></c> => 7",
      "<c><f t='shared' si='0' ref='A1:A9'>VLOOKUP(A2,DANHSACH2025!A:B,2,0)</f><v>1.5</v></c> => 1,5",
      "<c><v>0.30000000000000004</v></c> => 0,3",
      "<c><v>12345678901234567</v></c> => 12345678901234567",
      "<c><v>1E+3</v></c> => 1000",
      "<c s='1'><v>42</v></c> => 00042",
      "<c s='99'><v>42</v></c> => 42",
      "<c t='b'><v>1</v></c> => true",
      "<c t='str'><v>một_x000D_hai</v></c> => một hai",
      "<c t='str'><v><![CDATA[a<b]]></v></c> => a<b",
      "<c t='d'><v>2026-04-04</v></c> => 2026-04-04",
      "<c t='e'><v>#N/A</v></c> => ``",
      "<c><v>mười</v></c> => ``",
      "<c r='A1' t='str'><v>e\u0323\u0302</v></c> => ệ"})
  void a_cell_shows_what_the_spreadsheet_shows(String cell, String shown) throws IOException {
    TableFile table = workbook("<row r='1'>" + cell + "<c t='str'><v>sau</v></c></row>");
    assertThat(words(table)).containsExactly(List.of(shown, "sau"));
  }

  /** A cell that names no style has the first (ECMA-376, 18.3.1.4). */
  @Test
  void the_first_style_of_a_workbook_keeps_zeros_as_any_other_does() throws IOException {
    String styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='000'/></numFmts>"
        + "<cellXfs><xf numFmtId='164'/></cellXfs></styleSheet>";
    byte[] workbook = TableFiles.workbook(Map.of("xl/styles.xml", styles.getBytes(StandardCharsets.UTF_8),
        "xl/worksheets/sheet1.xml", sheet("<row><c s='0'><v>7</v></c><c><v>8</v></c></row>")));
    TableFile table = TableFile.read(Files.write(folder.resolve("a.xlsx"), workbook), Syllable::isPossible,
        new Problems());
    assertThat(words(table)).containsExactly(List.of("007", "008"));
  }

  @Test
  void cells_that_are_only_painted_make_a_table_no_wider_and_no_longer() throws IOException {
    TableFile table = workbook("<row r='1'><c r='B1' t='str'><v>mã</v></c><c r='XFD1' s='1'/></row>"
        + "<row r='1048576'><c r='A1048576' s='1'/></row>");
    assertThat(words(table)).containsExactly(List.of("", "mã"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"IW1", "XFD1", "ZZZZZZ1", "AAAAAAAAAAAAAAAAAAAAAAAA1"})
  void a_cell_far_to_the_right_is_too_large(String cell) throws IOException {
    assertThat(refused("a.xlsx", TableFiles.workbook(sheet("<row><c r='" + cell + "'><v>1</v></c></row>"))).rule())
        .isEqualTo("table/too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<row r='0'><c><v>1</v></c></row>", "<row r='-7'><c><v>1</v></c></row>",
      "<row r='9999999999'/>", "<row>",
      "<row><c r='7'><v>1</v></c></row>", "<row><c r='Ă1'><v>1</v></c></row>", "<row><c r=''><v>1</v></c></row>",
      "<row><c t='s'><v>2</v></c></row>", "<row><c t='s'><v>-1</v></c></row>",
      "<row><c t='str'><v>&khong;</v></c></row>",
      "<row><c t='str'><v>&#0;</v></c></row>"})
  void a_broken_sheet_is_no_workbook(String rows) throws IOException {
    assertThat(refused("a.xlsx", TableFiles.workbook(sheet(rows))).rule()).isEqualTo("table/not-a-workbook");
  }

  @Test
  void a_part_with_a_document_type_or_control_characters_is_no_workbook() throws IOException {
    for (String head : List.of("<!DOCTYPE", "<!DOCTYPE x [", "<!DOCTYPE x [<!ENTITY e 'một'>]>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x'>",
        "<?xml version='1.1'?>")) {
      byte[] sheet = (head + new String(sheet("<row><c t='str'><v>a</v></c></row>"), StandardCharsets.UTF_8))
          .getBytes(StandardCharsets.UTF_8);
      assertThat(refused("a.xlsx", TableFiles.workbook(sheet)).rule()).as(head).isEqualTo("table/not-a-workbook");
    }
  }

  @Test
  void a_part_may_be_utf_16_and_is_found_under_any_spelling_of_its_name() throws IOException {
    String sheet = new String(sheet("<row><c t='str'><v>Xã Cờ Đỏ</v></c></row>"), StandardCharsets.UTF_8);
    String links = "<Relationships><Relationship Id='r1' "
        + "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet'"
        + " Target='../xl/Trang%20Một.xml'/></Relationships>";
    byte[] workbook = TableFiles.workbook(Map.of("XL\\trang một.XML", sheet.getBytes(StandardCharsets.UTF_16),
        "xl/_rels/workbook.xml.rels", links.getBytes(StandardCharsets.UTF_8)));
    Problems problems = new Problems();
    TableFile table = TableFile.read(Files.write(folder.resolve("a.xlsx"), workbook), Syllable::isPossible, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    assertThat(words(table)).containsExactly(List.of("Xã Cờ Đỏ"));
  }

  private TableFile workbook(String rows) throws IOException {
    Problems problems = new Problems();
    TableFile table = TableFile.read(Files.write(folder.resolve("a.xlsx"), TableFiles.workbook(sheet(rows))),
        Syllable::isPossible, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return table;
  }

  private static byte[] sheet(String rows) {
    return ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_title_above_the_columns_does_not_say_what_parts_them() throws IOException {
    assertThat(words(read("a.csv", "Danh sách xã, phường, đặc khu\n\ncode;name\n1;Xã Cờ Đỏ\n")).get(2))
        .containsExactly("1", "Xã Cờ Đỏ");
  }

  @Test
  void a_cell_merged_over_rows_speaks_of_each_and_hidden_rows_are_told() throws IOException {
    String rows = "<row r='1'><c r='A1' t='str'><v>Tỉnh A</v></c><c r='B1' t='str'><v>một</v></c></row>"
        + "<row r='2' hidden='1'><c r='B2' t='str'><v>hai</v></c></row>"
        + "<row r='3'><c r='B3' t='str'><v>ba</v></c></row>";
    byte[] sheet = ("<worksheet><sheetData>" + rows
        + "</sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells></worksheet>")
        .getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.xlsx"), TableFiles.workbook(sheet));
    Problems problems = new Problems();
    TableFile table = TableFile.sheets(file, Syllable::isPossible, problems).get(0);
    assertThat(words(table)).containsExactly(List.of("Tỉnh A", "một"), List.of("Tỉnh A", "hai"), List.of("", "ba"));
    assertPlace(table.rows().get(1).get(0), "Tỉnh A", 1, 4);
    assertThat(problems.inFileOrder()).extracting(Problem::rule).containsExactly("table/hidden-rows");
  }

  @Test
  void a_formula_nobody_has_computed_is_pointed_at() throws IOException {
    Problem problem = refused("a.xlsx", TableFiles.workbook(sheet("<row><c r='A1'><f>B1&amp;C1</f><v></v></c></row>")));
    assertThat(problem.rule()).isEqualTo("table/formula-without-value");
    assertThat(problem.place().source().line(1)).isEqualTo("A1 =B1&C1");
  }

  @Test
  void a_locked_workbook_another_office_s_file_and_a_page_are_told_apart() throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] locked = Arrays.copyOf(ole, 200);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, locked, 100, name.length);
    assertThat(refused("a.xlsx", locked).rule()).isEqualTo("table/locked");
    assertThat(refused("b.xls", Arrays.copyOf(ole, 200)).rule()).isEqualTo("table/old-workbook");
    assertThat(refused("c.xls", "<html><table><tr><td>Tên xã</td></tr></table></html>".getBytes(StandardCharsets.UTF_8))
        .rule())
        .isEqualTo("table/not-a-table");
  }

  @Test
  void what_is_written_reads_back() throws IOException {
    List<List<String>> rows =
        List.of(List.of("mã", "tên, \"gọi\""), List.of("007", "Xã; Cờ Đỏ"), List.of("12", "a\nb"));
    Path csv = Files.write(folder.resolve("b.csv"), TableWriter.csv(rows));
    assertThat(words(TableFile.read(csv, Syllable::isPossible, new Problems()))).isEqualTo(rows);
    Path xlsx = Files.write(folder.resolve("b.xlsx"), TableWriter.xlsx(List.of(new TableWriter.Sheet("Bảng", rows))));
    assertThat(words(TableFile.read(xlsx, Syllable::isPossible, new Problems()))).containsExactly(
        List.of("mã", "tên, \"gọi\""), List.of("007", "Xã; Cờ Đỏ"), List.of("12", "a b"));
  }

  @Test
  void the_same_rows_are_the_same_workbook_whenever_they_are_written() throws IOException {
    List<TableWriter.Sheet> sheets =
        List.of(new TableWriter.Sheet("A", List.of(List.of("tên", "số"), List.of("Xã A", "12"))));
    byte[] first = TableWriter.xlsx(sheets);
    assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("PK").contains("[Content_Types].xml");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getName()).isEqualTo("[Content_Types].xml");
      for (; entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("dcterms:created");
      }
    }
    assertThat(TableWriter.xlsx(sheets)).isEqualTo(first);
  }

  /** Content that a spreadsheet would compute or fetch when opening the file. */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1+cmd|'/c calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1",
      " =HYPERLINK(\"http://x\")", "- việc"})
  void no_cell_that_is_written_is_a_formula(String cell) throws IOException {
    List<List<String>> rows = List.of(List.of("tên"), List.of(cell));
    String csv = new String(TableWriter.csv(rows), StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1).findFirst().orElseThrow().replaceFirst("^\"", "")).startsWith("'");
    Path xlsx = Files.write(folder.resolve("b.xlsx"), TableWriter.xlsx(List.of(new TableWriter.Sheet("Bảng", rows))));
    try (ZipFile zip = new ZipFile(xlsx.toFile())) {
      byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      assertThat(new String(sheet, StandardCharsets.UTF_8))
          .contains("inlineStr").doesNotContain("<f>");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+84", "-1.234,5", "-12%", "-", "việc - làm", "a=b"})
  void figures_and_words_are_written_as_they_are(String cell) {
    String csv = new String(TableWriter.csv(List.of(List.of("tên"), List.of(cell))), StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1).findFirst().orElseThrow().replace("\"", "")).isEqualTo(cell);
  }

  private TableFile read(String name, String csv) throws IOException {
    Problems problems = new Problems();
    TableFile table = TableFile.read(Files.writeString(folder.resolve(name), csv), Syllable::isPossible, problems);
    assertThat(problems.inFileOrder()).isEmpty();
    return table;
  }

  private Problem refused(String name, byte[] bytes) throws IOException {
    Problems problems = new Problems();
    assertThat(TableFile.read(Files.write(folder.resolve(name), bytes), Syllable::isPossible, problems)).isNull();
    assertThat(problems.inFileOrder()).hasSize(1);
    assertThat(problems.inFileOrder().get(0).hint()).isNotNull();
    return problems.inFileOrder().get(0);
  }

  private static void assertPlace(Text cell, String words, int line, int column) {
    int at = cell.value().indexOf(words);
    Span place = cell.span(at, at + words.length());
    assertThat(place.line()).isEqualTo(line);
    assertThat(place.column()).isEqualTo(column);
  }

  private static List<List<String>> words(TableFile table) {
    return table.rows().stream().map(row -> row.stream().map(Text::value).toList()).toList();
  }
}
