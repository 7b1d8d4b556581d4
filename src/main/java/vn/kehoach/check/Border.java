package vn.kehoach.check;

import org.jspecify.annotations.Nullable;

/**
 * A negative lookbehind at the beginning of a pattern, such as {@code (?<!\p{L})}: the characters that must not precede
 * a match. Most patterns begin with one, and testing one character is much cheaper than running the regular expression.
 */
final class Border {

  private static final String BEGIN = "(?<!";
  private static final String LETTER = "\\p{L}";
  private static final String DIGIT = "\\d";
  private static final String NUMBER = "\\p{N}";

  /** The pattern without the lookbehind. */
  final String rest;
  private final boolean letters;
  private final boolean digits;
  private final boolean numbers;
  private final String marks;

  private Border(String rest, String within, String marks) {
    this.rest = rest;
    this.letters = within.contains(LETTER);
    this.digits = within.contains(DIGIT);
    this.numbers = within.contains(NUMBER);
    this.marks = marks;
  }

  private static String marks(String within) {
    return within.replace(LETTER, "").replace(DIGIT, "").replace(NUMBER, "");
  }

  /**
   * The border of a pattern; {@code null} if it does not begin with a lookbehind, if the lookbehind is not a set of
   * single characters, or if it belongs only to the first of several alternatives.
   */
  static @Nullable Border of(String pattern) {
    Border border = ofFirst(pattern);
    return border == null || hasAlternatives(border.rest) ? null : border;
  }

  private static @Nullable Border ofFirst(String pattern) {
    if (pattern.startsWith(BEGIN + LETTER + ")")) {
      return new Border(pattern.substring(BEGIN.length() + LETTER.length() + 1), LETTER, "");
    }
    int end = pattern.startsWith(BEGIN + "[") ? pattern.indexOf(']') : -1;
    if (end < 0 || !pattern.startsWith("])", end)) {
      return null;
    }
    String within = pattern.substring(BEGIN.length() + 1, end);
    String marks = marks(within);
    return isPlain(marks) ? new Border(pattern.substring(end + 2), within, marks) : null;
  }

  /** Whether there is a bar outside all brackets. */
  private static boolean hasAlternatives(String pattern) {
    // the interpreter reads an array much faster than a string
    char[] signs = pattern.toCharArray();
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < signs.length; i++) {
      char sign = signs[i];
      if (sign == '\\') {
        i++;
      } else if (inClass || sign == '[') {
        inClass = sign != ']';
      } else if (sign == '|' && depth == 0) {
        return true;
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      }
    }
    return false;
  }

  /** Whether these are only marks that stand for themselves; a hyphen does so at the end. */
  private static boolean isPlain(String marks) {
    for (int i = 0; i < marks.length(); i++) {
      char mark = marks.charAt(i);
      if ("/.,:+&%\"“–".indexOf(mark) < 0 && (mark != '-' || i + 1 < marks.length())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a match may begin at this position. */
  boolean allows(char[] words, int at) {
    if (at == 0) {
      return true;
    }
    char before = words[at - 1];
    if (before == ' ' || before == 0) {
      return true;
    }
    boolean digit = before >= '0' && before <= '9';
    return !(letters && Alphabet.isLetter(before) || digits && digit
        || numbers && (digit || before > 127 && Alphabet.isNumber(before)) || marks.indexOf(before) >= 0);
  }
}
