package vn.kehoach.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * The first visible sheet of a workbook. A sheet has no text to point into, so one is made: a line for each row, in it each
 * cell after its name, {@code A7 11953 | B7 Phường Phố Hiến}. A problem then shows the row with a caret under the cell.
 */
final class XlsxRows {

  private static final long MAX_FILE = 32L * 1024 * 1024;

  /** What the parts may unpack to: a guard against zip bombs, which lie about it. */
  private static final long MAX_UNPACKED = 256L * 1024 * 1024;

  private static final int SOME = 64 * 1024;

  /** Excel keeps fifteen, and no number of a roster has a quarter of these. */
  private static final int MOST_DIGITS = 100;

  private record Placed(String words, int at) {}

  private final StringBuilder lines = new StringBuilder();
  private final List<List<Placed>> rows = new ArrayList<>();
  private int line = 1;

  private XlsxRows() {}

  static @Nullable TableFile read(Path file, Problems problems) {
    Span whole = new Source(file.toString(), "").whole();
    try {
      if (Files.size(file) > MAX_FILE || unpacked(file) > MAX_UNPACKED) {
        problems.add(TableFile.tooLarge(whole));
        return null;
      }
      return new XlsxRows().table(file, whole, problems);
    } catch (Exception unreadable) {
      // its libraries throw whatever they meet in a broken file, some of it undeclared
      problems.add(Problem.error("table/not-a-workbook", whole,
              "không mở được tệp này như một bảng tính .xlsx", "this file cannot be opened as an .xlsx workbook")
          .hint("mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx hoặc “CSV UTF-8”",
              "open it in Excel or LibreOffice and save it as .xlsx or CSV UTF-8"));
      return null;
    }
  }

  /** Unpacked once to nowhere, no further than to what is too much. */
  private static long unpacked(Path file) throws IOException {
    long sum = 0;
    byte[] some = new byte[SOME];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements() && sum <= MAX_UNPACKED) {
        try (InputStream part = zip.getInputStream(entries.nextElement())) {
          for (int read = part.read(some); read >= 0 && sum <= MAX_UNPACKED; read = part.read(some)) {
            sum += read;
          }
        }
      }
    }
    return sum;
  }

  private @Nullable TableFile table(Path file, Span whole, Problems problems) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        Stream<Sheet> sheets = workbook.getSheets()) {
      Sheet sheet = sheets.filter(one -> one.getVisibility() == SheetVisibility.VISIBLE).findFirst().orElse(null);
      if (sheet == null || !rows(sheet)) {
        problems.add(sheet == null ? TableFile.empty(whole) : TableFile.tooLarge(whole));
        return null;
      }
    }
    if (rows.isEmpty()) {
      problems.add(TableFile.empty(whole));
      return null;
    }
    return placed(new Source(file.toString(), lines.toString()));
  }

  private boolean rows(Sheet sheet) throws IOException {
    try (Stream<Row> stream = sheet.openStream()) {
      for (Iterator<Row> found = stream.iterator(); found.hasNext();) {
        Row row = found.next();
        if (rows.size() >= TableFile.MAX_ROWS || row.getCellCount() > TableFile.MAX_COLUMNS
            || row.getRowNum() > TableFile.MAX_ROWS * 2) {
          return false;
        }
        row(row);
      }
    }
    return true;
  }

  private void row(Row row) {
    while (line < row.getRowNum()) {
      lines.append('\n');
      line++;
    }
    List<Placed> cells = new ArrayList<>();
    int before = lines.length();
    for (int column = 0; column < row.getCellCount(); column++) {
      String words = words(row.getCell(column)).replaceAll("\\s+", " ").strip();
      lines.append(column > 0 ? " | " : "").append(name(column)).append(row.getRowNum()).append(' ');
      cells.add(new Placed(words, lines.length()));
      lines.append(words);
    }
    boolean blank = cells.stream().allMatch(cell -> cell.words().isEmpty());
    if (blank) {
      lines.setLength(before);
    } else {
      rows.add(cells);
    }
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

  /** What the cell shows, as far as it matters: codes keep the zeros of their format, fractions take a decimal comma. */
  private static String words(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    String raw = cell.getText();
    if (cell.getType() != CellType.NUMBER) {
      return raw;
    }
    BigDecimal typed = cell.asNumber();
    if (Math.abs((long) typed.scale()) > MOST_DIGITS || typed.precision() > MOST_DIGITS) {
      // 1e999999999 would be written out as a gigabyte of zeros
      return raw;
    }
    BigDecimal number = typed.stripTrailingZeros();
    String format = cell.getDataFormatString();
    if (number.scale() > 0) {
      return number.toPlainString().replace('.', ',');
    }
    String digits = number.toPlainString();
    boolean padded = format != null && format.matches("0+") && number.signum() >= 0;
    return padded && digits.length() < format.length() ? "0".repeat(format.length() - digits.length()) + digits : digits;
  }

  /** A, B, ... Z, AA, AB. */
  private static String name(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : name(column / 26 - 1) + last;
  }
}
