package vn.kehoach.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Reads the visible sheets of a workbook. As a sheet has no text to which places could refer, one is made: a line for
 * each row, each cell after its name, {@code A7 11953 | B7 Phường Phố Hiến}. A problem then shows the row with a caret
 * under the cell.
 *
 * <p>Libraries for workbooks allocate memory for whatever a cell claims to be, such as column ZZZZZZ or string two
 * billion, and evaluate formulas; kehoach reads only cells.
 */
final class XlsxRows {

  private static final long MAX_FILE = 32L * 1024 * 1024;

  /** Counted for each cell: blank cells, which are not in the file, need as much memory as others. */
  private static final int SIZE_OF_A_CELL = 16;

  /** "veryHidden" sheets can be shown only by a program. */
  private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

  private record Placed(String words, int at) {}

  private static final int MOST_SHEETS = 64;

  private record Named(String name, String part) {}

  private final Allowance allowance;
  private final Problems problems;
  private final String name;
  private final TreeMap<Integer, List<Placed>> numbered = new TreeMap<>();
  private int uncomputedColumn = -1;
  private int hiddenColumn = -1;
  private @Nullable Placed uncomputed;
  private @Nullable Placed hidden;
  private final StringBuilder lines = new StringBuilder();
  private final List<List<Placed>> rows = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private int row;
  private int line = 1;

  private XlsxRows(String name, Allowance allowance, Problems problems) {
    this.name = name;
    this.allowance = allowance;
    this.problems = problems;
  }

  /** The first visible sheet; {@code null} with errors. */
  static @Nullable TableFile read(Path file, Problems problems) {
    List<TableFile> first = read(file, false, problems);
    return first.isEmpty() ? null : first.get(0);
  }

  /** All visible sheets that are not empty, with merged cells repeated in each of their rows; empty with errors. */
  static List<TableFile> sheets(Path file, Problems problems) {
    return read(file, true, problems);
  }

  private static List<TableFile> read(Path file, boolean all, Problems problems) {
    Span whole = new Source(file.toString(), "").whole();
    Allowance allowance = new Allowance();
    Problems found = new Problems();
    try {
      if (Files.size(file) > MAX_FILE) {
        throw allowance.exceeded();
      }
      List<TableFile> tables = tables(file, all, allowance, found);
      if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
        found.add(TableFile.empty(whole));
      }
      problems.addAll(found.inFileOrder());
      return found.hasErrors() ? List.of() : tables;
    } catch (Exception unreadable) {
      // zip and XML parsers throw all kinds of exceptions for a broken file, some of them undeclared
      problems.add(allowance.isExceeded() ? TableFile.tooLarge(whole) : noWorkbook(whole));
      return List.of();
    }
  }

  private static Problem noWorkbook(Span whole) {
    return Problem.error("table/not-a-workbook", whole,
            "không mở được tệp này như một bảng tính .xlsx", "this file cannot be opened as an .xlsx workbook")
        .hint("mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx hoặc “CSV UTF-8”",
            "open it in Excel or LibreOffice and save it as .xlsx or “CSV UTF-8”");
  }

  private static List<TableFile> tables(Path file, boolean all, Allowance allowance, Problems problems)
      throws IOException, XMLStreamException {
    List<TableFile> tables = new ArrayList<>();
    try (XlsxPackage parts = new XlsxPackage(file, allowance)) {
      String workbook = parts.workbook();
      List<XlsxPackage.Link> links = parts.links(workbook);
      List<Named> visible = visible(parts, workbook, links);
      for (Named sheet : visible) {
        XlsxRows rows = new XlsxRows(sheet.name(), allowance, problems);
        rows.read(parts, sheet.part(), links, all);
        TableFile table = rows.placed(new Source(file.toString(), rows.lines.toString()));
        if (!all) {
          return List.of(table);
        }
        rows.warnOfHidden(table.source());
        if (!table.rows().isEmpty()) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static List<Named> visible(XlsxPackage parts, String workbook, List<XlsxPackage.Link> links)
      throws IOException, XMLStreamException {
    Map<String, String> sheets = links.stream().filter(link -> link.kind().equals("worksheet"))
        .collect(Collectors.toMap(XlsxPackage.Link::id, XlsxPackage.Link::part, (one, other) -> one));
    List<Named> visible = new ArrayList<>();
    try (XlsxPart xml = parts.open(workbook)) {
      while (xml.next() && visible.size() < MOST_SHEETS) {
        String sheet = xml.begins("sheet") && !HIDDEN.contains(String.valueOf(xml.attribute("state")))
            ? sheets.get(String.valueOf(xml.attribute("id"))) : null;
        if (sheet != null) {
          visible.add(new Named(String.valueOf(xml.attribute("name")), sheet));
        }
      }
    }
    return visible;
  }

  private void read(XlsxPackage parts, String sheet, List<XlsxPackage.Link> links, boolean merged)
      throws IOException, XMLStreamException {
    XlsxStyles styles = XlsxStyles.of(parts, XlsxPackage.only(links, "styles"));
    XlsxStrings strings = new XlsxStrings(parts, XlsxPackage.only(links, "sharedStrings"));
    try (XlsxSheet cell = new XlsxSheet(parts.open(sheet), strings, styles)) {
      while (cell.next()) {
        if (cell.row() != row) {
          endRow();
          row = cell.row();
        }
        place(cell.column(), cell.words());
        uncomputedColumn = cell.isComputed() ? uncomputedColumn : cell.column();
        hiddenColumn = cell.isHidden() ? cell.column() : hiddenColumn;
      }
      endRow();
      if (merged) {
        fill(cell.merged());
      }
    }
  }

  /** Repeats a merged cell in each of its rows. */
  private void fill(List<XlsxSheet.Merged> all) throws IOException {
    for (XlsxSheet.Merged merged : all) {
      List<Placed> first = numbered.get(merged.firstRow());
      if (first == null || merged.column() >= first.size()) {
        continue;
      }
      for (List<Placed> row : numbered.subMap(merged.firstRow(), false, merged.lastRow(), true).values()) {
        allowance.take(SIZE_OF_A_CELL);
        while (row.size() <= merged.column()) {
          allowance.take(SIZE_OF_A_CELL);
          row.add(new Placed("", row.get(row.size() - 1).at()));
        }
        row.set(merged.column(), first.get(merged.column()));
      }
    }
  }

  private void place(int column, String words) throws IOException {
    if (rows.size() >= TableFile.MAX_ROWS || row > TableFile.MAX_ROWS * 2 || column >= TableFile.MAX_COLUMNS) {
      throw allowance.exceeded();
    }
    allowance.take(words.length());
    while (shown.size() <= column) {
      shown.add("");
    }
    shown.set(column, words);
  }

  private void endRow() throws IOException {
    if (shown.isEmpty()) {
      return;
    }
    allowance.take((long) SIZE_OF_A_CELL * shown.size());
    while (line < row) {
      lines.append('\n');
      line++;
    }
    List<Placed> cells = new ArrayList<>();
    for (int column = 0; column < shown.size(); column++) {
      lines.append(column > 0 ? " | " : "").append(name(column)).append(row).append(' ');
      cells.add(new Placed(shown.get(column), lines.length()));
      lines.append(shown.get(column));
    }
    uncomputed = uncomputed == null && uncomputedColumn >= 0 ? cells.get(uncomputedColumn) : uncomputed;
    hidden = hidden == null && hiddenColumn >= 0 ? cells.get(hiddenColumn) : hidden;
    uncomputedColumn = -1;
    hiddenColumn = -1;
    rows.add(cells);
    numbered.put(row, cells);
    shown.clear();
  }

  private TableFile placed(Source source) {
    List<List<Text>> placed = new ArrayList<>(rows.size());
    for (List<Placed> row : rows) {
      placed.add(row.stream().map(cell -> text(cell, source)).toList());
    }
    if (uncomputed != null) {
      problems.add(Problem.error("table/formula-without-value", place(uncomputed, source),
              "ô này chỉ có công thức, tệp chưa ghi kết quả tính",
              "this cell has only a formula, without a calculated value")
          .hint("mở tệp bằng Excel hoặc LibreOffice rồi lưu lại, hoặc dán giá trị (Paste Values) vào ô",
              "open the file in Excel or LibreOffice and save it again, or paste the value (Paste Values) into "
                  + "the cell"));
    }
    return new TableFile(source, name, List.copyOf(placed));
  }

  private void warnOfHidden(Source source) {
    if (hidden != null) {
      problems.add(Problem.warning("table/hidden-rows", place(hidden, source),
              "trang tính có hàng đang ẩn (hàng này là hàng đầu tiên); hàng ẩn vẫn được đọc",
              "the sheet has hidden rows (this is the first one); hidden rows are read too")
          .hint("không cần các hàng ấy thì xóa, hoặc chép các hàng đang thấy sang trang mới",
              "if they are not needed, delete them, or copy the visible rows to a new sheet"));
    }
  }

  private static Span place(Placed cell, Source source) {
    return source.span(cell.at(), cell.at() + cell.words().length());
  }

  private static Text text(Placed cell, Source source) {
    return Text.verbatim(source, cell.at(), cell.at() + cell.words().length());
  }

  /** The name of a column: A, B, ... Z, AA, AB. */
  private static String name(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }
}
