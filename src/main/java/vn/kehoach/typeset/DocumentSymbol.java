package vn.kehoach.typeset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers and symbols of documents in text (số và ký hiệu): {@code 30/2020/NĐ-CP}, {@code 276-KH/TU}, {@code
 * 08-CTr/TU}, {@code QĐ-TTg}. Their lower-case letters are part of the official abbreviation (Decree 30, Appendix I,
 * II.3c) and are never capitalised.
 */
final class DocumentSymbol {

  /** An abbreviation has at least two capitals: KH, CTr, TTg, but neither Covid nor Tổ. */
  private static final String CODE = "\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\d*";

  private static final String GROUPS = "(?:[-/]\\p{Lu}[\\p{L}\\d&]*)";

  private static final Pattern FORM = Pattern.compile(
      "(?<![\\p{L}\\d])(?:\\d+(?:/\\d{4})?[-/]" + CODE + GROUPS + "*|" + CODE + GROUPS + "+)(?![\\p{L}\\d])");

  private DocumentSymbol() {}

  /** The text in capitals, except for its symbols; the number of characters is unchanged. */
  static String capitals(String words) {
    StringBuilder printed = new StringBuilder(words.length());
    boolean mayHoldOne = words.indexOf('-') >= 0 || words.indexOf('/') >= 0;
    int from = mayHoldOne ? throughSymbols(words, printed) : 0;
    raise(words, from, words.length(), printed);
    return printed.toString();
  }

  /** Copies up to the end of the last symbol and returns that position. */
  private static int throughSymbols(String words, StringBuilder printed) {
    Matcher symbol = FORM.matcher(words);
    int from = 0;
    while (symbol.find()) {
      raise(words, from, symbol.start(), printed);
      printed.append(words, symbol.start(), symbol.end());
      from = symbol.end();
    }
    return from;
  }

  /** Letter by letter: a letter whose capital is two letters (ß) is kept, so that every place survives. */
  private static void raise(String words, int from, int to, StringBuilder printed) {
    for (int i = from; i < to; i++) {
      printed.append(Character.toUpperCase(words.charAt(i)));
    }
  }
}
