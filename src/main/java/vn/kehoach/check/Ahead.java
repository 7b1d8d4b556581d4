package vn.kehoach.check;

import java.util.regex.Matcher;

/** Looks at the text that follows a position. */
final class Ahead {

  /** No part of a citation is longer. */
  private static final int FAR = 600;

  private Ahead() {}

  /** The next character after spaces and at most one of the given marks; 0 at the end of the text. */
  static char next(String words, int from, String marks) {
    int at = spaces(words, from);
    if (at < words.length() && marks.indexOf(words.charAt(at)) >= 0) {
      at = spaces(words, at + 1);
    }
    return at < words.length() ? words.charAt(at) : 0;
  }

  private static int spaces(String words, int from) {
    int at = from;
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A matcher for the text from a position on; the end of its region does not count as a word boundary. */
  static Matcher of(int from, Expression pattern, String words) {
    return pattern.matcher(words).region(from, Math.min(words.length(), from + FAR))
        .useTransparentBounds(true).useAnchoringBounds(false);
  }
}
