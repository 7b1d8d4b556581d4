package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money in đồng (số tiền). */
public record Money(long dong) {

  private static final Pattern FORM = Pattern.compile(
      "(\\d[\\d., ]*\\d|\\d)\\s*(nghìn|ngàn|triệu|tỷ|tỉ|trđ|tr\\.đ)?\\s*(?:đồng|đ|₫|vnđ|vnd)?\\.?");

  private static final Map<String, BigDecimal> UNITS = Map.of(
      "nghìn", BigDecimal.valueOf(1_000),
      "ngàn", BigDecimal.valueOf(1_000),
      "triệu", BigDecimal.valueOf(1_000_000),
      "trđ", BigDecimal.valueOf(1_000_000),
      "tr.đ", BigDecimal.valueOf(1_000_000),
      "tỷ", BigDecimal.valueOf(1_000_000_000),
      "tỉ", BigDecimal.valueOf(1_000_000_000));

  /** {@code 1.500.000}, {@code 1,5 tỷ đồng}, {@code 500 triệu đồng}; nothing when it is no amount of whole đồng. */
  public static Optional<Money> parse(CharSequence typed) {
    Matcher form = FORM.matcher(typed.toString().strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal unit = form.group(2) == null ? BigDecimal.ONE : UNITS.get(form.group(2));
    return Numeral.parse(form.group(1)).map(number -> number.multiply(unit))
        .filter(amount -> amount.stripTrailingZeros().scale() <= 0 && amount.precision() - amount.scale() < 18)
        .map(amount -> new Money(amount.longValue()));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(dong, other.dong));
  }

  /** {@code 1.500.000 đồng}. */
  @Override
  public String toString() {
    return String.format(Locale.GERMANY, "%,d đồng", dong);
  }
}
