package vn.kehoach.standard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.document.Length;

/** Lengths as standards write them: {@code 12pt}, {@code 20mm}, {@code 1.27cm}. */
final class Measure {

  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(pt|mm|cm)");

  private Measure() {}

  static Length length(String written) {
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a length: " + written);
    }
    double number = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2)) {
      case "pt" -> Length.points(number);
      case "mm" -> Length.millimetres(number);
      default -> Length.millimetres(number * 10);
    };
  }
}
