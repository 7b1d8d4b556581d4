package vn.kehoach.check;

import java.util.regex.Matcher;

/** What stands in words from a place on. */
final class Ahead {

  /** No part of a citation is longer. */
  private static final int FAR = 600;

  private Ahead() {}

  /** What stands next but for spaces and one of some marks; 0: nothing. */
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

  /** To look from a place on; the end of a region ends no word. */
  static Matcher of(int from, Expression pattern, String words) {
    return pattern.matcher(words).region(from, Math.min(words.length(), from + FAR))
        .useTransparentBounds(true).useAnchoringBounds(false);
  }
}
