package vn.kehoach.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows to a file: CSV that a spreadsheet opens with its accents right, or a workbook with a sheet for each table. */
public final class TableWriter {

  /** A sheet of a workbook; the first row is the head. Cells of digits only are written as numbers. */
  public record Sheet(String name, List<List<String>> rows) {}

  /** Excel takes CSV without this mark for the machine's old code page. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

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

  /** A spreadsheet computes whatever begins like a formula, also in CSV; words after an apostrophe it leaves alone. */
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }

  public static byte[] xlsx(List<Sheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "kehoach", "01.0000")) {
      for (Sheet sheet : sheets) {
        write(sheet, workbook.newWorksheet(sheet.name()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
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
      page.range(0, 0, 0, sheet.rows().get(0).size() - 1).style().bold().wrapText(true).set();
      page.freezePane(1, 1);
    }
    page.finish();
  }
}
