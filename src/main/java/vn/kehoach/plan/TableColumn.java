package vn.kehoach.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/**
 * A column of an author's table and its content. Figures are right-aligned and get full stops between thousands;
 * numbers that are names (codes, telephone numbers) are neither.
 */
final class TableColumn {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.]*(?:,\\d+)?\\s*%?");
  private static final Pattern BARE = Pattern.compile("[1-9]\\d{3,17}");
  private static final Pattern BEYOND_YEARS = Pattern.compile("\\d{5,}|\\d{1,3}(?:\\.\\d{3})+");
  private static final Pattern NOTHING = Pattern.compile("[-–…. x]*");

  /** Headings of serial number columns. */
  private static final List<String> SERIALS = List.of("tt", "stt", "số tt", "số thứ tự");

  /** Beginnings of the headings of columns whose numbers are names. */
  private static final List<String> NAMES = List.of("mã", "số hiệu", "số điện thoại", "điện thoại", "số tài khoản",
      "số định danh", "căn cước", "cccd");

  private final TableData.Column column;
  private final List<Text> cells;
  private final String align;
  private final boolean grouped;

  TableColumn(TableData.Column column, List<Text> cells) {
    this.column = column;
    this.cells = cells;
    this.align = column.align() != null ? column.align().value()
        : isSerial() ? "center" : isFigures() ? "right" : "left";
    this.grouped = align.equals("right") && !isNames() && cells.stream().anyMatch(TableColumn::isBeyondYears);
  }

  String width() {
    Text width = column.width();
    return width == null ? "0" : width.value().replace(',', '.').replace("%", "").strip();
  }

  String align() {
    return align;
  }

  /** The text of a cell as printed. */
  Text printed(Text cell) {
    boolean figure = grouped && BARE.matcher(cell.value()).matches();
    return figure ? cell.withValue(Decimal.grouped(Long.parseLong(cell.value()))) : cell;
  }

  private boolean isFigures() {
    List<Text> filled = cells.stream().filter(cell -> !NOTHING.matcher(cell.value()).matches()).toList();
    return !filled.isEmpty() && !isNames() && filled.stream().allMatch(cell -> NUMBER.matcher(cell.value()).matches());
  }

  private boolean isSerial() {
    return SERIALS.contains(title());
  }

  private boolean isNames() {
    return isSerial() || NAMES.stream().anyMatch(title()::startsWith);
  }

  private String title() {
    return column.title().value().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it cannot be a year: a number of four digits may be one. */
  private static boolean isBeyondYears(Text cell) {
    return BEYOND_YEARS.matcher(cell.value()).matches();
  }
}
