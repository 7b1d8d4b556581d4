package vn.kehoach.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Text;

/**
 * Reads CSV as spreadsheets write it: separated by commas, semicolons, tabs or bars, quoted if needed. FastCSV splits
 * the fields; each is then located in the file again to know its place.
 */
final class CsvRows {

  private static final String SEPARATORS = ",;\t|";

  /** Most lines that may precede the column names. */
  private static final int MOST_TITLES = 12;

  private final Source source;
  private final Problems problems;
  private final char separator;
  private int at;

  private CsvRows(Source source, int start, char separator, Problems problems) {
    this.source = source;
    this.at = start;
    this.separator = separator;
    this.problems = problems;
  }

  static @Nullable TableFile read(Source source, Problems problems) {
    String text = source.text();
    // Excel may state the separator in a line of its own: "sep=;"
    boolean announced = text.length() > 4 && text.startsWith("sep=") && SEPARATORS.indexOf(text.charAt(4)) >= 0;
    int start = announced && source.lineCount() > 1 ? source.lineStart(2) : 0;
    char separator = announced ? text.charAt(4) : separator(text);
    return new CsvRows(source, start, separator, problems).read();
  }

  private @Nullable TableFile read() {
    List<List<Text>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records = CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(true)
        .detectBomHeader(false)
        .ofCsvRecord(source.text().substring(at))) {
      for (CsvRecord record : records) {
        List<Text> cells = cells(record);
        if (cells == null) {
          return null;
        }
        if (rows.size() >= TableFile.MAX_ROWS || cells.size() > TableFile.MAX_COLUMNS) {
          problems.add(TableFile.tooLarge(source.whole()));
          return null;
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(cells);
        }
      }
    } catch (CsvParseException failed) {
      problems.add(Problem.error("table/not-a-table", source.span(at, at),
              "không đọc được bảng từ chỗ này", "the table cannot be read from here")
          .hint("mở tệp bằng bảng tính và lưu lại dạng “CSV UTF-8”",
              "open the file in a spreadsheet program and save it as “CSV UTF-8”"));
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (rows.isEmpty()) {
      problems.add(TableFile.empty(source.whole()));
      return null;
    }
    return new TableFile(source, "", List.copyOf(rows));
  }

  private @Nullable List<Text> cells(CsvRecord record) {
    List<Text> cells = new ArrayList<>(record.getFieldCount());
    for (int i = 0; i < record.getFieldCount(); i++) {
      Text cell = cell(record.getField(i));
      if (cell == null) {
        return null;
      }
      cells.add(cell.strip());
      boolean last = i + 1 == record.getFieldCount();
      skipTo(last ? '\n' : separator);
    }
    return List.copyOf(cells);
  }

  /** The text of the field with its place; {@code null} with an error if its quotes are not closed. */
  private @Nullable Text cell(String field) {
    String text = source.text();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    int opened = at;
    at += quoted ? 1 : 0;
    int[] places = new int[field.length() + 1];
    StringBuilder words = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char letter = field.charAt(i);
      places[words.length()] = Math.min(at, text.length());
      // a Windows line break inside a cell is one line break
      if (letter != '\r' || i + 1 == field.length() || field.charAt(i + 1) != '\n') {
        words.append(letter == '\r' ? '\n' : letter);
      }
      boolean doubled = quoted && letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
      at += doubled ? 2 : 1;
    }
    places[words.length()] = Math.min(at, text.length());
    if (quoted && at >= text.length()) {
      problems.add(Problem.error("table/quote-not-closed", source.span(opened, opened + 1),
              "dấu ngoặc kép mở ở đây không có dấu đóng", "the quotation mark opened here is not closed")
          .hint("thêm dấu \" ở cuối ô; dấu \" trong ô thì viết hai lần",
              "add a \" at the end of the cell; write a \" inside a cell twice"));
      return null;
    }
    return Text.placed(words.toString(), source, Arrays.copyOf(places, words.length() + 1));
  }

  /** Moves past the separator, or past the line break at the end of a record. */
  private void skipTo(char end) {
    String text = source.text();
    while (at < text.length() && text.charAt(at) != end && text.charAt(at) != '\r' && text.charAt(at) != '\n') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\r' && end == '\n') {
      at++;
      at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
      return;
    }
    at = Math.min(at + 1, text.length());
  }

  /** The most frequent separator of a line that the next line has too; a title above the column names has none. */
  private static char separator(String text) {
    int[] first = {};
    int[] above = {};
    int at = 0;
    for (int line = 0; at < text.length() && line <= MOST_TITLES; line++) {
      int[] counts = new int[SEPARATORS.length() + 1];
      at = count(text, at, counts);
      first = line == 0 ? counts : first;
      int best = best(above);
      if (best >= 0 && above[best] > 0 && counts[best] > 0) {
        return SEPARATORS.charAt(best);
      }
      above = counts[SEPARATORS.length()] > 0 ? counts : above;
    }
    return SEPARATORS.charAt(Math.max(0, best(first)));
  }

  /**
   * Counts the separators of one line outside quotes, in the last element all other characters; returns where the next
   * line begins.
   */
  private static int count(String text, int from, int[] counts) {
    boolean quoted = false;
    int at = from;
    for (; at < text.length() && (quoted || text.charAt(at) != '\n' && text.charAt(at) != '\r'); at++) {
      quoted ^= text.charAt(at) == '"';
      int which = quoted ? -1 : SEPARATORS.indexOf(text.charAt(at));
      counts[which >= 0 ? which : SEPARATORS.length()]++;
    }
    return at + 1;
  }

  private static int best(int[] counts) {
    int best = counts.length == 0 ? -1 : 0;
    for (int i = 1; i < SEPARATORS.length() && best >= 0; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }
}
