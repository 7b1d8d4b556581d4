package vn.kehoach.standard;

import java.time.LocalDate;
import vn.kehoach.document.Length;

/** Parses lengths and dates as standards write them: {@code 12pt}, {@code 20mm}, {@code 1.27cm}, {@code 2020-03-05}. */
final class Notation {

  private Notation() {}

  static Length length(String written) {
    int unit = Math.max(0, written.length() - 2);
    double number = Double.parseDouble(written.substring(0, unit));
    return switch (written.substring(unit)) {
      case "pt" -> Length.points(number);
      case "mm" -> Length.millimetres(number);
      case "cm" -> Length.millimetres(number * 10);
      default -> throw new IllegalArgumentException("not a length: " + written);
    };
  }

  /** Parsed by hand: loading the date parser of the JDK takes longer than reading a whole standard. */
  static LocalDate day(String written) {
    String[] parts = written.split("-");
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a day: " + written);
    }
    return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
