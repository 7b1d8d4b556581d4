package vn.kehoach.derive;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as offices write them: points group thousands, a comma begins the fraction. */
final class Figure {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\d+");
  private static final Pattern FRACTION = Pattern.compile("(\\d+|\\d{1,3}(?:[.]\\d{3})+),(\\d+)");

  private Figure() {}

  /** The value, or {@code null} when the words are no number. */
  static @Nullable BigDecimal parse(String typed) {
    String value = typed.strip();
    if (PLAIN.matcher(value).matches()) {
      return new BigDecimal(value);
    }
    if (GROUPED.matcher(value).matches()) {
      return new BigDecimal(value.replaceAll("[. ]", ""));
    }
    return FRACTION.matcher(value).matches()
        ? new BigDecimal(value.replace(".", "").replace(',', '.'))
        : null;
  }

  /** A whole number, or {@code null}. */
  static @Nullable Long count(String typed) {
    BigDecimal value = parse(typed);
    boolean whole = value != null && value.scale() <= 0 && value.precision() <= 18;
    return whole ? value.longValueExact() : null;
  }

  /** "12.500"; numbers of four digits are grouped too, as the parent's are. */
  static String write(long value) {
    String digits = Long.toString(value);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append('.');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }
}
