package vn.kehoach.typeset;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.RomanNumeral;

/** The marker styles of lists, in the order used for nested lists. */
enum ListForm {
  ROMAN("."),
  NUMBER("."),
  LETTER(")"),
  DASH(""),
  PLUS(""),
  DECIMAL("."),
  NONE("");

  private final String suffix;

  ListForm(String suffix) {
    this.suffix = suffix;
  }

  /** The name in templates and plans, {@code roman}. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ListForm of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT));
  }

  /** The style of a list without one inside a list of this style. Below plus comes plus again. */
  ListForm next() {
    return switch (this) {
      case ROMAN -> NUMBER;
      case NUMBER, DECIMAL -> LETTER;
      case LETTER -> DASH;
      case DASH, PLUS, NONE -> PLUS;
    };
  }

  boolean counts() {
    return this == ROMAN || this == NUMBER || this == LETTER || this == DECIMAL;
  }

  /** {@code 4} in this style, preceded by the digits of the parent if it is decimal. */
  String marker(int number, @Nullable String digitsAbove) {
    return switch (this) {
      case ROMAN -> RomanNumeral.of(number) + suffix;
      case NUMBER -> number + suffix;
      case LETTER -> PointLetter.of(number) + suffix;
      case DECIMAL -> (digitsAbove == null ? "" : digitsAbove + ".") + number + suffix;
      case DASH -> "-";
      case PLUS -> "+";
      case NONE -> "";
    };
  }

  /** The value of a typed number ("IV", "4", "d", "2.4"), or 0 if it is not in this style. */
  int parse(String typed) {
    if (!counts()) {
      return 0;
    }
    if (typed.matches("\\d{1,4}")) {
      return Integer.parseInt(typed);
    }
    return switch (this) {
      case ROMAN -> RomanNumeral.parse(typed);
      case LETTER -> PointLetter.parse(typed);
      case DECIMAL -> typed.matches("\\d{1,4}(\\.\\d{1,4})+") ? lastNumber(typed) : 0;
      default -> 0;
    };
  }

  private static int lastNumber(String typed) {
    return Integer.parseInt(typed.substring(typed.lastIndexOf('.') + 1));
  }

  /** A typed number as printed in this style: Arabic digits are converted, everything else is kept. */
  String asTyped(String typed, int value, @Nullable String digitsAbove) {
    boolean ownDigits = this == NUMBER || value == 0 || !typed.matches("\\d+");
    return ownDigits ? typed + (suffix.isEmpty() ? "." : suffix) : marker(value, digitsAbove);
  }
}
