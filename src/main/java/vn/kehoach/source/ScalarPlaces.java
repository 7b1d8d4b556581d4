package vn.kehoach.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Finds the position in the file of every character of a scalar's value. The value is known (SnakeYAML has folded and
 * unescaped it), so it is aligned with the raw text: every printed character of one must occur, in order, in the other;
 * only white space, quotes, escapes and the header of a block scalar differ.
 */
final class ScalarPlaces {

  private final char[] raw;
  private final int end;
  private final char[] value;
  private final ScalarStyle style;

  /** Unquoted: every character stands for itself. */
  private final boolean bare;

  private final int[] offsets;
  private int at;
  private boolean exact = true;

  /**
   * @param start the start of the scalar in {@code raw}, including quotes and block header; {@code end} likewise
   */
  private ScalarPlaces(char[] raw, int start, int end, char[] value, ScalarStyle style) {
    this.raw = raw;
    this.end = end;
    this.value = value;
    this.style = style;
    this.bare = style != ScalarStyle.SINGLE_QUOTED && style != ScalarStyle.DOUBLE_QUOTED;
    this.offsets = new int[value.length + 1];
    this.at = start;
  }

  /** {@code null} if a letter is not found: no position is better than a wrong one, because fixes are applied there. */
  static int @Nullable [] of(char[] raw, int start, int end, char[] value, ScalarStyle style) {
    ScalarPlaces places = new ScalarPlaces(raw, start, end, value, style);
    places.skipProperties();
    places.skipHead();
    places.align();
    return places.exact ? places.offsets : null;
  }

  /** Skips an anchor (&a) or tag (!a), which SnakeYAML includes in the scalar. */
  private void skipProperties() {
    while (at < end && (raw[at] == '&' || raw[at] == '!')) {
      while (at < end && !Character.isWhitespace(raw[at])) {
        at++;
      }
      skipWhiteSpace();
      while (at < end && raw[at] == '#') {
        skipLine();
        skipWhiteSpace();
      }
    }
  }

  private void skipHead() {
    switch (style) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> at++;
      case LITERAL, FOLDED -> {
        skipLine();
        skipWhiteSpace();
      }
      default -> { }
    }
  }

  private void skipLine() {
    while (at < end && raw[at] != '\n' && raw[at] != '\r') {
      at++;
    }
  }

  private void align() {
    int i = alignAlike(0);
    while (i < value.length) {
      char wanted = value[i];
      if (Character.isWhitespace(wanted) || wanted == '\u00A0' || wanted == '\uFEFF') {
        i = alignWhiteSpace(i, wanted);
      } else {
        i = alignPrinted(i, wanted);
      }
      i = alignAlike(i);
    }
    offsets[value.length] = Math.min(at, end);
  }

  /** Aligns a run in which the raw text equals the value, which is most of a scalar. */
  private int alignAlike(int from) {
    char[] raw = this.raw;
    char[] value = this.value;
    int most = Math.min(value.length, from + end - at);
    int ahead = at - from;
    int i = from;
    while (i < most && value[i] == raw[i + ahead] && (bare || isPlain(value[i]))) {
      offsets[i] = i + ahead;
      i++;
    }
    at = i + ahead;
    return i;
  }

  /** In quotes, a quotation mark or backslash may be escaped. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c != '\\' && c != '\'';
  }

  private int alignWhiteSpace(int i, char wanted) {
    skipContinuation();
    offsets[i] = Math.min(at, end);
    if (at >= end) {
      return i + 1;
    }
    char here = raw[at];
    if (here == '\\' && style == ScalarStyle.DOUBLE_QUOTED) {
      at += escapeLength();
    } else if (here == wanted && here != '\n') {
      at++;
    } else if (here == '\n' || here == '\r') {
      at++;
    }
    return i + 1;
  }

  /** In double quotes, a backslash at the end of a line removes the line break and the indentation after it. */
  private void skipContinuation() {
    while (style == ScalarStyle.DOUBLE_QUOTED && at < end && raw[at] == '\\' && isLineEnd(at + 1)) {
      at++;
      skipWhiteSpace();
    }
  }

  private int alignPrinted(int i, char wanted) {
    skipContinuation();
    while (at < end && raw[at] != wanted && isBlank(raw[at])) {
      skipWhiteSpace();
      skipContinuation();
    }
    offsets[i] = Math.min(at, end);
    boolean escape = at < end && raw[at] == '\\' && style == ScalarStyle.DOUBLE_QUOTED;
    if (at >= end || raw[at] != wanted && !escape) {
      exact = false;
      return i + 1;
    }
    if (raw[at] == '\\' && style == ScalarStyle.DOUBLE_QUOTED) {
      at += escapeLength();
      if (Character.isHighSurrogate(wanted) && i + 1 < value.length) {
        offsets[i + 1] = offsets[i];
        return i + 2;
      }
    } else if (wanted == '\'' && style == ScalarStyle.SINGLE_QUOTED) {
      at += 2;
    } else {
      at++;
    }
    return i + 1;
  }

  private boolean isLineEnd(int index) {
    return index < end && (raw[index] == '\n' || raw[index] == '\r');
  }

  private int escapeLength() {
    char kind = at + 1 < end ? raw[at + 1] : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private void skipWhiteSpace() {
    while (at < end && isBlank(raw[at])) {
      at++;
    }
  }

  /** White space, including NEL, which YAML treats as a line break. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u0085';
  }
}
