package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money (số tiền) in whole đồng. */
public record Money(long dong) {

  private static final Pattern CURRENCY = Pattern.compile("\\s*(?:đồng|vnđ|vnd|đ)\\.?$");
  private static final Pattern TERM =
      Pattern.compile("(\\d[\\d., \\u00A0]*?)\\s*(?:(nghìn tỷ|tỷ|triệu|nghìn)(?:\\s+(?=\\d)|$)|$)");
  private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}");
  private static final Map<String, Long> UNITS = Map.of(
      "nghìn tỷ", 1_000_000_000_000L, "tỷ", 1_000_000_000L, "triệu", 1_000_000L, "nghìn", 1_000L);

  /**
   * Parses a typed amount: {@code 1.500.000}, {@code 1500000 đồng}, {@code 1,5 tỷ đồng}, {@code 2 tỷ 500 triệu đồng};
   * empty if it is not an amount in whole đồng.
   */
  public static Optional<Money> parse(CharSequence typed) {
    String lower = typed.toString().strip().toLowerCase(Locale.ROOT).replace("tỉ", "tỷ").replace("ngàn", "nghìn")
        .replaceFirst("tr\\.?đ$", "triệu đồng");
    String written = CURRENCY.matcher(lower).replaceFirst("");
    BigDecimal sum = BigDecimal.ZERO;
    long above = Long.MAX_VALUE;
    Matcher term = TERM.matcher(written);
    int done = 0;
    while (term.find() && term.start() == done) {
      Optional<BigDecimal> number = number(term.group(1));
      long unit = term.group(2) == null ? 1 : UNITS.get(term.group(2));
      if (number.isEmpty() || unit >= above) {
        return Optional.empty();
      }
      sum = sum.add(number.get().multiply(BigDecimal.valueOf(unit)));
      above = unit;
      done = term.end();
    }
    return done == 0 || done < written.length() ? Optional.empty() : whole(sum);
  }

  private static Optional<BigDecimal> number(String typed) {
    String written = typed.strip();
    boolean english = ENGLISH_THOUSANDS.matcher(written).matches();
    return Decimal.parse(english ? written.replace(",", "") : written);
  }

  private static Optional<Money> whole(BigDecimal amount) {
    try {
      return Optional.of(new Money(amount.longValueExact()));
    } catch (ArithmeticException brokenOrTooLarge) {
      return Optional.empty();
    }
  }

  /** The sum; empty on overflow. */
  public Optional<Money> plus(Money other) {
    return whole(BigDecimal.valueOf(dong).add(BigDecimal.valueOf(other.dong)));
  }

  /** The product; empty if it is not in whole đồng. */
  public Optional<Money> times(BigDecimal quantity) {
    return whole(quantity.multiply(BigDecimal.valueOf(dong)));
  }

  /** {@code 1.500.000}. */
  public String figures() {
    return Decimal.grouped(dong);
  }

  /** "Một triệu năm trăm nghìn đồng". */
  public String words() {
    return sentence(NumberWords.WITH_LINH);
  }

  /** The same with "lẻ" instead of "linh", which some agencies prefer. */
  public String wordsWithLe() {
    return sentence(NumberWords.WITH_LE);
  }

  private String sentence(NumberWords reading) {
    String words = reading.of(dong);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " đồng";
  }

  @Override
  public String toString() {
    return figures();
  }
}
