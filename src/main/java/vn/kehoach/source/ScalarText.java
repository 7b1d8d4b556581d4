package vn.kehoach.source;

import java.util.ArrayList;
import java.util.List;

/** How a text is written so that it reads back exactly: unquoted if safe, otherwise quoted, folded or literal. */
final class ScalarText {

  private ScalarText() {}

  /** On one line: unquoted or in double quotes. */
  static String line(String value, boolean inBraces) {
    return isSafe(value, inBraces) ? value : quoted(value);
  }

  /** Words that programs write for a missing value; they do not occur as text in documents. */
  static boolean isNothing(String bare) {
    return switch (bare) {
      case "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  /** Conservative: text that might have a meaning in YAML is quoted, even if often unnecessary. */
  private static boolean isSafe(String value, boolean inBraces) {
    if (value.isEmpty() || "-?:,[]{}#&*!|>'\"%@`=~<".indexOf(value.charAt(0)) >= 0 || !isStripped(value)
        || value.startsWith("...") || isNothing(value)) {
      return false;
    }
    if (value.contains(": ") || value.endsWith(":") || value.contains(" #")
        || value.chars().anyMatch(ScalarText::isOdd)) {
      return false;
    }
    return !inBraces || !value.contains(" -") && value.chars().noneMatch(c -> ",[]{}\"':#?\\".indexOf(c) >= 0);
  }

  static boolean isStripped(String value) {
    return !Character.isWhitespace(value.charAt(0)) && !Character.isWhitespace(value.charAt(value.length() - 1));
  }

  /** Line breaks of any kind, tabs, and unprintable characters. */
  private static boolean isOdd(int c) {
    return c < ' ' || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xE000 && c <= 0xF8FF
        || c >= 0xFFFE && c <= 0xFFFF;
  }

  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(isOdd(c) ? String.format("\\u%04X", (int) c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }

  /**
   * Whether {@code >-} and {@code |-} preserve the text: they keep neither outer white space nor unusual line breaks.
   */
  static boolean fitsBlock(String value) {
    if (value.isEmpty() || !isStripped(value) || value.chars().anyMatch(c -> c != '\n' && isOdd(c))) {
      return false;
    }
    // leading or trailing spaces of a line would be lost or read as indentation
    return value.lines().allMatch(line -> line.isEmpty() || isStripped(line));
  }

  /** Lines of at most {@code width} characters if possible; broken only where folding restores exactly one space. */
  static List<String> folded(String value, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < value.length()) {
      int to = end(value, from, width);
      lines.add(value.substring(from, to));
      from = to + 1;
    }
    return lines;
  }

  private static int end(String value, int from, int width) {
    if (value.length() - from <= width) {
      return value.length();
    }
    int best = -1;
    for (int i = from + 1; i < value.length() - 1 && (i - from <= width || best < 0); i++) {
      if (value.charAt(i) == ' ' && !Character.isWhitespace(value.charAt(i - 1))
          && !Character.isWhitespace(value.charAt(i + 1))) {
        best = i;
      }
    }
    return best < 0 ? value.length() : best;
  }
}
