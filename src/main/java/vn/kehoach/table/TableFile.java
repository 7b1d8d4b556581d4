package vn.kehoach.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * A table read from a file.
 *
 * @param source the file; of a workbook, its first sheet as text: a line a row, each cell after its name ({@code B7})
 * @param rows   rows that hold something, each with the cells up to its last; blank cells are blank texts
 */
public record TableFile(Source source, List<List<Text>> rows) {

  /** The country has 3,321 communes and about 40,000 schools. */
  static final int MAX_ROWS = 200_000;

  static final int MAX_COLUMNS = 256;

  /** Whether the name says that a file is a table. */
  public static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods").stream().anyMatch(name::endsWith);
  }

  /** The table in a CSV or XLSX file, or {@code null} when a problem was added. */
  public static @Nullable TableFile read(Path file, Problems problems) {
    Kind kind = kind(file);
    Span whole = new Source(file.toString(), "").whole();
    return switch (kind) {
      case ZIP -> XlsxRows.read(file, problems);
      case OLE -> refuse(problems, Problem.error("table/old-workbook", whole,
              "đây là tệp Excel kiểu cũ (.xls)", "this is an old Excel file (.xls)")
          .hint("mở bằng Excel, chọn Save As và kiểu .xlsx hoặc “CSV UTF-8”", "save it as .xlsx or as CSV UTF-8"));
      case TEXT -> {
        Source source = SourceReader.read(file, problems);
        yield source == null ? null : CsvRows.read(source, problems);
      }
    };
  }

  /** What a file is, by its first bytes: names lie. */
  private enum Kind {
    TEXT,
    ZIP,
    OLE
  }

  private static Kind kind(Path file) {
    if (!Files.isRegularFile(file)) {
      return Kind.TEXT;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] first = stream.readNBytes(4);
      if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
        return Kind.ZIP;
      }
      boolean ole = first.length == 4 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF;
      return ole ? Kind.OLE : Kind.TEXT;
    } catch (IOException unreadable) {
      // the reader of texts says what is wrong with it
      return Kind.TEXT;
    }
  }

  private static @Nullable TableFile refuse(Problems problems, Problem problem) {
    problems.add(problem);
    return null;
  }

  static Problem empty(Span whole) {
    return Problem.error("table/empty", whole, "bảng không có dòng nào", "the table has no rows")
        .hint("dòng đầu ghi tên các cột, mỗi dòng sau là một hàng", "write the column names in the first row");
  }

  static Problem tooLarge(Span whole) {
    return Problem.error("table/too-large", whole,
            "bảng có hơn " + MAX_ROWS + " hàng, " + MAX_COLUMNS + " cột hoặc quá lớn để mở",
            "the table has more than " + MAX_ROWS + " rows or " + MAX_COLUMNS + " columns, or is too large to open")
        .hint("chỉ giữ trang và các cột cần dùng", "keep only the sheet and the columns that are needed");
  }
}
