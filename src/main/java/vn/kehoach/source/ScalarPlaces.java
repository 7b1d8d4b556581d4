package vn.kehoach.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * Finds for every character of a scalar's value the place in the file it was read from. The value is known (SnakeYAML
 * folded and unescaped it), so it is laid beside the raw text: every printed character of the one must come, in order,
 * in the other; only white space, quotes, escapes and the head of a block scalar differ.
 */
final class ScalarPlaces {

  private final char[] raw;
  private final int end;
  private final char[] value;
  private final ScalarStyle style;
  private final int[] offsets;
  private int at;
  private boolean exact = true;

  /** {@code start} and {@code end} bound the scalar in {@code raw}, quotes and block head included. */
  private ScalarPlaces(char[] raw, int start, int end, char[] value, ScalarStyle style) {
    this.raw = raw;
    this.end = end;
    this.value = value;
    this.style = style;
    this.offsets = new int[value.length + 1];
    this.at = start;
  }

  /** {@code null} where a letter is not found: a wrong place is worse than none, for repairs are made there. */
  static int @Nullable [] of(char[] raw, int start, int end, char[] value, ScalarStyle style) {
    ScalarPlaces places = new ScalarPlaces(raw, start, end, value, style);
    places.skipProperties();
    places.skipHead();
    places.align();
    return places.exact ? places.offsets : null;
  }

  /** An anchor (&a) or a tag (!a) before the words, which SnakeYAML counts as their beginning. */
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

  /** Nearly all of a scalar: what is written as it reads, one character for one. */
  private int alignAlike(int from) {
    int most = Math.min(value.length - from, Math.max(0, end - at));
    int differs = Arrays.mismatch(value, from, from + most, raw, at, at + most);
    int alike = isQuoted() ? plain(from, differs < 0 ? most : differs) : differs < 0 ? most : differs;
    for (int i = 0; i < alike; i++) {
      offsets[from + i] = at + i;
    }
    at += alike;
    return from + alike;
  }

  private boolean isQuoted() {
    return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
  }

  /** How many of them stand for themselves: in quotes a quotation mark or a backslash may be written twice. */
  private int plain(int from, int count) {
    int plain = 0;
    while (plain < count && value[from + plain] >= ' ' && value[from + plain] != '\\' && value[from + plain] != '\'') {
      plain++;
    }
    return plain;
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

  /** In double quotes a backslash at the end of a line takes the break away, and the indentation after it. */
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

  /** White space, and NEL, which YAML takes for a line break. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u0085';
  }
}
