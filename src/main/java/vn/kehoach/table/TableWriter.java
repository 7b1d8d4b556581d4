package vn.kehoach.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows to a file: CSV with accents that spreadsheets display correctly, or a workbook with one sheet for each
 * table.
 */
public final class TableWriter {

  /** A sheet of a workbook; its first row is the head. Cells that contain only digits are written as numbers. */
  public record Sheet(String name, List<List<String>> rows) {}

  /** Without this mark, Excel reads CSV in the old code page of the machine. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final int NARROWEST = 12;
  private static final int WIDEST = 70;

  private static final Pattern FORMULA = Pattern.compile("\\s*[=+@\\-\\t\\r]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,]+%?|-");

  private TableWriter() {}

  public static byte[] csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(TableWriter::harmless).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Escapes a cell that looks like a formula with an apostrophe; a spreadsheet would compute it, even from CSV. */
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  public static byte[] xlsx(List<Sheet> sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "kehoach", "01.0000")) {
      for (Sheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    }
    return withoutClock(bytes.toByteArray());
  }

  /**
   * Removes the time of writing that FastExcel stores, so that equal rows give equal bytes. The workbook is read back
   * as a file, as its entries end in 64-bit descriptors, which only the directory at the end of the archive explains.
   */
  private static byte[] withoutClock(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("kehoach", ".xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
    try {
      Files.write(file, workbook);
      try (ZipFile in = new ZipFile(file.toFile()); ZipOutputStream out = new ZipOutputStream(bytes)) {
        List<ZipEntry> entries = new ArrayList<>(Collections.list(in.entries()));
        // streaming readers expect the list of content types first
        entries.sort(Comparator.comparing((ZipEntry entry) -> !entry.getName().equals("[Content_Types].xml")));
        for (ZipEntry entry : entries) {
          byte[] part = in.getInputStream(entry).readAllBytes();
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
          out.putNextEntry(copy);
          out.write(entry.getName().equals("docProps/core.xml") ? withoutMoment(part) : part);
        }
      }
    } finally {
      Files.delete(file);
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutMoment(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Sheet sheet, Worksheet page) throws IOException {
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<String> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        if (row > 0 && cell.matches("0|[1-9]\\d{0,14}")) {
          page.value(row, column, Long.valueOf(cell));
        } else {
          page.inlineString(row, column, cell);
        }
      }
    }
    if (!sheet.rows().isEmpty() && !sheet.rows().get(0).isEmpty()) {
      for (int column = 0; column < sheet.rows().get(0).size(); column++) {
        page.width(column, width(sheet.rows(), column));
      }
      page.range(0, 0, 0, sheet.rows().get(0).size() - 1).style().bold().wrapText(true).set();
      page.freezePane(1, 1);
    }
    page.finish();
  }

  /** Wide enough for the longest cell, up to a limit; heads wrap. */
  private static int width(List<List<String>> rows, int column) {
    int longest = rows.stream().skip(1).filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
  }
}
