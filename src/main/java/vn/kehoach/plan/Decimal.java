package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/** Reads and writes numbers in Vietnamese notation: full stops between thousands, a decimal comma ({@code 1.234,5}). */
public final class Decimal {

  /**
   * A regular expression for an unsigned number within a sentence; it contains no capturing group and no parentheses of
   * its own.
   */
  public static final String FORM = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";

  private static final Pattern WRITTEN = Pattern.compile("([+-]?)(\\d{1,3}(?:[.\\u00A0 ]\\d{3})+|\\d+)(?:,(\\d+))?");

  /** Shorter numbers are not grouped, so years stay as they are. */
  private static final Pattern UNGROUPED = Pattern.compile("[1-9]\\d{4,17}");

  private static final int MOST_PLAIN = 18;

  private Decimal() {}

  public static Optional<BigDecimal> parse(CharSequence typed) {
    String stripped = typed.toString().strip();
    if (isPlain(stripped)) {
      return Optional.of(BigDecimal.valueOf(Long.parseLong(stripped)));
    }
    Matcher written = WRITTEN.matcher(stripped);
    if (!written.matches()) {
      return Optional.empty();
    }
    String whole = written.group(1) + written.group(2).replaceAll("\\D", "");
    return Optional.of(new BigDecimal(written.group(3) == null ? whole : whole + "." + written.group(3)));
  }

  /** The number that a pattern has found, which is always one; 0 for anything else. */
  public static BigDecimal orZero(CharSequence typed) {
    return parse(typed).orElse(BigDecimal.ZERO);
  }

  /** A quick test for a few digits only, which most numbers are. */
  private static boolean isPlain(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return !typed.isEmpty() && typed.length() < MOST_PLAIN;
  }

  /** {@code 1234567} is {@code 1.234.567}. */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, '.');
    }
    return digits.toString();
  }

  /** {@code 1234.5} is {@code 1.234,5}. */
  public static String write(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    BigDecimal[] parts = plain.divideAndRemainder(BigDecimal.ONE);
    String decimals = plain.scale() <= 0 ? "" : "," + plain.toPlainString().replaceFirst(".*\\.", "");
    return grouped(parts[0].longValueExact()) + decimals;
  }

  /** The typed text; a plain number of five or more digits gets full stops between thousands. */
  static Text grouped(Text typed) {
    return UNGROUPED.matcher(typed.value()).matches()
        ? typed.withValue(grouped(Long.parseLong(typed.value())))
        : typed;
  }
}
