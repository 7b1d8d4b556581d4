package vn.kehoach.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * The first visible sheet of a workbook. A sheet has no text to point into, so one is made: a line for each row, in it each
 * cell after its name, {@code A7 11953 | B7 Phường Phố Hiến}. A problem then shows the row with a caret under the cell.
 *
 * <p>Libraries that read workbooks make room for whatever a cell of one claims to be, column ZZZZZZ or string two milliard,
 * and compute at formulas nobody asks for; kehoach looks at the cells alone.
 */
final class XlsxRows {

  private static final long MAX_FILE = 32L * 1024 * 1024;

  /** Blank ones stand in no file, and cost as much as others. */
  private static final int SIZE_OF_A_CELL = 16;

  /** A sheet of the second kind is shown only to a program. */
  private static final Set<String> HIDDEN = Set.of("hidden", "veryHidden");

  private record Placed(String words, int at) {}

  private final Measure measure;
  private final StringBuilder lines = new StringBuilder();
  private final List<List<Placed>> rows = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private int row;
  private int line = 1;

  private XlsxRows(Measure measure) {
    this.measure = measure;
  }

  static @Nullable TableFile read(Path file, Problems problems) {
    Span whole = new Source(file.toString(), "").whole();
    Measure measure = new Measure();
    try {
      if (Files.size(file) > MAX_FILE) {
        throw measure.exceeded();
      }
      TableFile table = new XlsxRows(measure).table(file);
      if (table.rows().isEmpty()) {
        problems.add(TableFile.empty(whole));
        return null;
      }
      return table;
    } catch (Exception unreadable) {
      // zip and XML parsers throw whatever they meet in a broken file, some of it undeclared
      problems.add(measure.isExceeded() ? TableFile.tooLarge(whole) : noWorkbook(whole));
      return null;
    }
  }

  private static Problem noWorkbook(Span whole) {
    return Problem.error("table/not-a-workbook", whole,
            "không mở được tệp này như một bảng tính .xlsx", "this file cannot be opened as an .xlsx workbook")
        .hint("mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx hoặc “CSV UTF-8”",
            "open it in Excel or LibreOffice and save it as .xlsx or CSV UTF-8");
  }

  private TableFile table(Path file) throws IOException, XMLStreamException {
    try (XlsxPackage parts = new XlsxPackage(file, measure)) {
      String workbook = parts.workbook();
      List<XlsxPackage.Link> links = parts.links(workbook);
      String sheet = firstVisible(parts, workbook, links);
      if (sheet != null) {
        read(parts, sheet, links);
      }
    }
    return placed(new Source(file.toString(), lines.toString()));
  }

  private static @Nullable String firstVisible(XlsxPackage parts, String workbook, List<XlsxPackage.Link> links)
      throws IOException, XMLStreamException {
    Map<String, String> sheets = links.stream().filter(link -> link.kind().equals("worksheet"))
        .collect(Collectors.toMap(XlsxPackage.Link::id, XlsxPackage.Link::part, (one, other) -> one));
    try (XlsxPart xml = parts.open(workbook)) {
      while (xml.next()) {
        String sheet = xml.begins("sheet") && !HIDDEN.contains(String.valueOf(xml.attribute("state")))
            ? sheets.get(String.valueOf(xml.attribute("id"))) : null;
        if (sheet != null) {
          return sheet;
        }
      }
    }
    return null;
  }

  private void read(XlsxPackage parts, String sheet, List<XlsxPackage.Link> links) throws IOException, XMLStreamException {
    XlsxStyles styles = XlsxStyles.of(parts, XlsxPackage.only(links, "styles"));
    XlsxStrings strings = new XlsxStrings(parts, XlsxPackage.only(links, "sharedStrings"));
    try (XlsxSheet cell = new XlsxSheet(parts.open(sheet), strings, styles)) {
      while (cell.next()) {
        if (cell.row() != row) {
          endRow();
          row = cell.row();
        }
        place(cell.column(), cell.words());
      }
    }
    endRow();
  }

  private void place(int column, String words) throws IOException {
    if (rows.size() >= TableFile.MAX_ROWS || row > TableFile.MAX_ROWS * 2 || column >= TableFile.MAX_COLUMNS) {
      throw measure.exceeded();
    }
    measure.take(words.length());
    while (shown.size() <= column) {
      shown.add("");
    }
    shown.set(column, words);
  }

  private void endRow() throws IOException {
    if (shown.isEmpty()) {
      return;
    }
    measure.take((long) SIZE_OF_A_CELL * shown.size());
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
    rows.add(cells);
    shown.clear();
  }

  private TableFile placed(Source source) {
    List<List<Text>> placed = new ArrayList<>(rows.size());
    for (List<Placed> row : rows) {
      placed.add(row.stream()
          .map(cell -> Text.verbatim(source, cell.at(), cell.at() + cell.words().length()))
          .toList());
    }
    return new TableFile(source, List.copyOf(placed));
  }

  /** A, B, ... Z, AA, AB. */
  private static String name(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }
}
