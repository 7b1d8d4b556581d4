package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kehoach.plan.Decimal;

/** Parses numbers in Vietnamese notation. */
public final class Figure {

  private Figure() {}

  /** A number that is not negative, or {@code null}. */
  public static @Nullable BigDecimal parse(String typed) {
    return Decimal.parse(typed).filter(number -> number.signum() >= 0).orElse(null);
  }

  /** A whole number that is not negative, or {@code null}. */
  public static @Nullable Long count(String typed) {
    BigDecimal value = parse(typed);
    boolean whole = value != null && value.scale() <= 0 && value.precision() <= 18;
    return whole ? value.longValueExact() : null;
  }
}
