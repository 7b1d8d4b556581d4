package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.source.Text;

/** Numbers as Vietnamese clerks write them: {@code 1.500}, {@code 90,8}, {@code 12 500}. */
public final class Numeral {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+(?:,\\d+)?");
  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:,\\d+)?");
  private static final Pattern POINT = Pattern.compile("\\d+\\.\\d{1,2}");

  private static final Pattern UNGROUPED = Pattern.compile("[1-9]\\d{4,17}");

  private Numeral() {}

  /** The number in these words; a point groups thousands, a comma begins the decimals. */
  public static Optional<BigDecimal> parse(CharSequence typed) {
    String value = typed.toString().strip().replace('\u00A0', ' ');
    if (GROUPED.matcher(value).matches()) {
      return Optional.of(new BigDecimal(value.replaceAll("[. ]", "").replace(',', '.')));
    }
    if (ENGLISH.matcher(value).matches()) {
      return Optional.of(new BigDecimal(value.replace(",", "")));
    }
    if (DECIMAL.matcher(value).matches()) {
      return Optional.of(new BigDecimal(value.replace(',', '.')));
    }
    return POINT.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
  }

  /** {@code 1234.5} as {@code 1.234,5}. */
  public static String write(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return String.format(Locale.GERMANY, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  /** What was typed, with stops between the thousands of a bare number of five digits or more: years stay years. */
  public static Text grouped(Text typed) {
    return UNGROUPED.matcher(typed.value()).matches() ? typed.withValue(write(new BigDecimal(typed.value()))) : typed;
  }
}
