package vn.kehoach.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet that have a value, one after the other. Formulas are skipped: their values are stored next to
 * them.
 */
final class XlsxSheet implements AutoCloseable {

  /** Most digits of a number; Excel keeps fifteen. */
  private static final int MOST_DIGITS = 100;

  /** The precision Excel displays, which hides errors as in {@code 0.30000000000000004}. */
  private static final MathContext SHOWN = new MathContext(15);

  /** Tabs and line breaks in an escaped form that Excel sometimes writes. */
  private static final Pattern WRITTEN_BREAK = Pattern.compile("_x000[9AaDd]_");

  /** White space, including non-breaking spaces. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");

  private static final Pattern CORNERS = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

  private static final Set<String> YES = Set.of("1", "true");

  private final XlsxPart xml;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private int row;
  private int column = -1;
  private String words = "";
  private boolean hidden;
  private boolean computed = true;

  /** A range of cells merged over several rows. */
  record Merged(int firstRow, int column, int lastRow) {}

  XlsxSheet(XlsxPart xml, XlsxStrings strings, XlsxStyles styles) {
    this.xml = xml;
    this.strings = strings;
    this.styles = styles;
  }

  /** The row, counted from 1 as in the sheet. */
  int row() {
    return row;
  }

  /** The column, counted from 0; columns beyond the widest table are not told apart. */
  int column() {
    return column;
  }

  String words() {
    return words;
  }

  /** Whether the row of the cell is hidden by a filter or a group. */
  boolean isHidden() {
    return hidden;
  }

  /** Whether the value of the cell is stored; otherwise its words are the formula. */
  boolean isComputed() {
    return computed;
  }

  /** The cells merged over several rows; to be called after the last cell. */
  List<Merged> merged() throws IOException, XMLStreamException {
    List<Merged> merged = new ArrayList<>();
    while (xml.next()) {
      String range = xml.begins("mergeCell") ? xml.attribute("ref") : null;
      Matcher corners = CORNERS.matcher(String.valueOf(range));
      if (corners.matches()) {
        int first = Integer.parseInt(corners.group(2));
        int last = Integer.parseInt(corners.group(3));
        if (last > first) {
          merged.add(new Merged(first, column(corners.group(1)), last));
        }
      }
    }
    return merged;
  }

  /** Moves to the next cell with a value. */
  boolean next() throws IOException, XMLStreamException {
    while (xml.next() && !xml.ends("sheetData")) {
      if (xml.begins("row")) {
        row = row(xml.attribute("r"));
        hidden = YES.contains(String.valueOf(xml.attribute("hidden")));
        column = -1;
      } else if (xml.begins("c")) {
        column = column(xml.attribute("r"));
        words = oneLine(shown());
        if (!words.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String oneLine(String shown) {
    return BLANKS.matcher(UNSEEN.matcher(WRITTEN_BREAK.matcher(shown).replaceAll(" ")).replaceAll(""))
        .replaceAll(" ").strip();
  }

  private int row(@Nullable String number) throws IOException {
    int found = number == null ? row + 1 : Integer.parseInt(number);
    if (found < 1) {
      throw new IOException("no row " + found);
    }
    return found;
  }

  /** The column from a reference such as {@code AB7}. */
  private int column(@Nullable String cell) throws IOException {
    if (cell == null) {
      return column + 1;
    }
    int found = 0;
    for (int i = 0; i < cell.length() && !Character.isDigit(cell.charAt(i)) && found <= TableFile.MAX_COLUMNS; i++) {
      int letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(Character.toUpperCase(cell.charAt(i)));
      found = letter < 0 ? Integer.MIN_VALUE : found * 26 + letter + 1;
    }
    if (found < 1) {
      throw new IOException("no cell " + cell);
    }
    return found - 1;
  }

  private String shown() throws IOException, XMLStreamException {
    String type = String.valueOf(xml.attribute("t"));
    int digits = styles.digits(xml.attribute("s"));
    computed = true;
    String value = value(type);
    if (!computed) {
      return value;
    }
    return switch (type) {
      case "s" -> value.isEmpty() ? "" : strings.at(Integer.parseInt(value.strip()));
      case "b" -> YES.contains(value) ? "true" : value.isEmpty() ? "" : "false";
      case "e" -> "";
      case "n", "null" -> number(value, digits);
      default -> value;
    };
  }

  /** The value of the cell that begins here; moves to its end. */
  private String value(String type) throws XMLStreamException {
    String value = "";
    String formula = null;
    int inside = xml.depth();
    while (xml.depth() >= inside && xml.next()) {
      if (xml.begins("v")) {
        value = xml.words();
      } else if (xml.begins("f")) {
        formula = xml.words();
      } else if (xml.begins("is")) {
        value = xml.runs();
      }
    }
    // the result of a formula may be an empty string, with type "str"
    computed = formula == null || !value.isEmpty() || type.equals("str");
    return computed ? value : "=" + formula.substring(0, Math.min(formula.length(), MOST_DIGITS));
  }

  /** Fractions get a decimal comma; anything but a number is empty. */
  private static String number(String value, int digits) {
    if (value.length() > MOST_DIGITS) {
      // parsing a million digits would take minutes
      return value;
    }
    BigDecimal typed;
    try {
      typed = new BigDecimal(value.strip());
    } catch (NumberFormatException wrong) {
      return "";
    }
    if (Math.abs((long) typed.scale()) > MOST_DIGITS) {
      // 1e999999999 would become a gigabyte of zeros
      return value;
    }
    BigDecimal number = typed.stripTrailingZeros();
    if (number.scale() > 0) {
      return number.round(SHOWN).stripTrailingZeros().toPlainString().replace('.', ',');
    }
    String all = number.toPlainString();
    boolean padded = all.length() < digits && number.signum() >= 0;
    return padded ? "0".repeat(Math.min(digits, MOST_DIGITS) - all.length()) + all : all;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
