package vn.kehoach.check.figure;

import java.util.List;
import java.util.regex.MatchResult;
import vn.kehoach.check.Expression;

/** Text in brackets: {@code (mỗi lớp 20 em)} says nothing about the total stated by the words around it. */
public final class Asides {

  private static final Expression ASIDE = Expression.of("\\([^()]*\\)");

  private Asides() {}

  static List<MatchResult> of(String plain) {
    return ASIDE.matcher(plain).results().toList();
  }

  /** The same text with bracketed parts replaced by spaces, so that all positions are kept. */
  public static String blanked(String plain) {
    return plain.indexOf('(') < 0 ? plain
        : ASIDE.matcher(plain).replaceAll(aside -> " ".repeat(aside.group().length()));
  }

  static String removed(String plain) {
    return ASIDE.matcher(plain).replaceAll("");
  }
}
