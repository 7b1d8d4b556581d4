package vn.kehoach.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
 * @param source the file; for a workbook, its sheet as text: one line for each row, each cell after its name ({@code
 *               B7})
 * @param sheet  the name of the sheet; "" if the file is a single table
 * @param rows   the rows that are not empty, each up to its last cell; blank cells are blank texts
 */
public record TableFile(Source source, String sheet, List<List<Text>> rows) {

  /** The country has 3,321 communes and about 40,000 schools. */
  static final int MAX_ROWS = 200_000;

  static final int MAX_COLUMNS = 256;

  /** A web page: exports of web applications are often named .xls. */
  private static final Pattern PAGE = Pattern.compile(
      "\\s*<(?:!DOCTYPE|\\?xml|html|head|meta|table|div)(?![a-z])", Pattern.CASE_INSENSITIVE);

  /** How an OpenDocument archive begins: its media type in plain text. */
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis";

  /** The main part of a Word document, named near the beginning of the archive. */
  private static final String WORD = "word/document.xml";

  private static final int HEAD = 8192;

  /** The name, in UTF-16, of the stream that holds a workbook with a password. */
  private static final String LOCKED =
      new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  /**
   * Reads the table in a CSV file, or in the first visible sheet of an XLSX file; {@code null} with errors.
   *
   * @param spelt whether a word may be Vietnamese; needed to recognise the encoding of a file that does not state it
   */
  public static @Nullable TableFile read(Path file, Predicate<String> spelt, Problems problems) {
    Kind kind = kind(file);
    if (kind == Kind.ZIP) {
      return XlsxRows.read(file, problems);
    }
    if (kind != Kind.TEXT) {
      problems.add(refusal(kind, new Source(file.toString(), "").whole()));
      return null;
    }
    byte[] bytes = SourceReader.bytes(file, problems);
    Source source = bytes == null ? null : CsvLetters.read(file.toString(), bytes, spelt, problems);
    if (source != null && PAGE.matcher(source.text()).lookingAt()) {
      problems.add(refusal(kind, source.whole()));
      return null;
    }
    return source == null ? null : CsvRows.read(source, problems);
  }

  /**
   * Reads the table in a CSV file, or those in all visible sheets of a workbook; a cell merged over several rows is
   * repeated in each of them. Empty with errors.
   */
  public static List<TableFile> sheets(Path file, Predicate<String> spelt, Problems problems) {
    if (kind(file) == Kind.ZIP) {
      return XlsxRows.sheets(file, problems);
    }
    TableFile table = read(file, spelt, problems);
    return table == null ? List.of() : List.of(table);
  }

  private static Problem refusal(Kind kind, Span whole) {
    Problem problem = switch (kind) {
      case LOCKED -> Problem.error("table/locked", whole,
          "tệp Excel này đặt mật khẩu nên không đọc được", "this Excel file is password-protected and cannot be read");
      case OLE -> Problem.error("table/old-workbook", whole,
          "đây là tệp Excel kiểu cũ (.xls)", "this file is in the old Excel format (.xls)");
      case OPEN_DOCUMENT -> Problem.error("table/not-a-workbook", whole,
          "đây là tệp của LibreOffice (.ods), không phải .xlsx", "this is a LibreOffice file (.ods), not .xlsx");
      case WORD -> Problem.error("table/not-a-workbook", whole,
          "đây là tệp Word, không phải bảng tính", "this is a Word document, not a spreadsheet");
      default -> Problem.error("table/not-a-table", whole,
          "đây là một trang web (HTML, XML), không phải bảng tính",
          "this is a web page (HTML, XML), not a spreadsheet");
    };
    if (kind == Kind.WORD) {
      return problem.hint("chép bảng trong đó sang Excel hoặc LibreOffice rồi lưu thành .xlsx hoặc “CSV UTF-8”",
          "copy the table in it to Excel or LibreOffice and save it as .xlsx or “CSV UTF-8”");
    }
    return kind == Kind.LOCKED
        ? problem.hint("mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook) rồi lưu lại",
            "open it in Excel, remove the password (File, Info, Protect Workbook) and save it again")
        : problem.hint("mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), kiểu .xlsx hoặc “CSV UTF-8”",
            "open it in Excel or LibreOffice, choose Save As and the type .xlsx or “CSV UTF-8”");
  }

  /** The format of a file by its first bytes, as the extension may be wrong. */
  private enum Kind {
    TEXT,
    ZIP,
    OPEN_DOCUMENT,
    WORD,
    OLE,
    LOCKED
  }

  private static Kind kind(Path file) {
    if (!Files.isRegularFile(file)) {
      return Kind.TEXT;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] first = stream.readNBytes(4);
      if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
        byte[] head = stream.readNBytes(HEAD);
        return holds(head, OPEN_DOCUMENT) ? Kind.OPEN_DOCUMENT : holds(head, WORD) ? Kind.WORD : Kind.ZIP;
      }
      boolean ole = first.length == 4 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF;
      return !ole ? Kind.TEXT : holds(stream.readNBytes(SourceReader.MAX_BYTES), LOCKED) ? Kind.LOCKED : Kind.OLE;
    } catch (IOException unreadable) {
      // the text reader reports what is wrong with it
      return Kind.TEXT;
    }
  }

  private static boolean holds(byte[] bytes, String letters) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(letters);
  }

  static Problem empty(Span whole) {
    return Problem.error("table/empty", whole, "bảng không có dòng nào", "the table has no rows")
        .hint("dòng đầu ghi tên các cột, mỗi dòng sau là một hàng",
            "the first line contains the column names; each following line is a row");
  }

  static Problem tooLarge(Span whole) {
    return Problem.error("table/too-large", whole,
            "bảng có hơn " + MAX_ROWS + " hàng, " + MAX_COLUMNS + " cột hoặc quá lớn để mở",
            "the table has more than " + MAX_ROWS + " rows or " + MAX_COLUMNS + " columns, or is too large to open")
        .hint("chỉ giữ trang và các cột cần dùng", "keep only the sheet and the columns that are needed");
  }
}
