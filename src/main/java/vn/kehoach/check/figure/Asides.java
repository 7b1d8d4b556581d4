package vn.kehoach.check.figure;

import java.util.List;
import java.util.regex.MatchResult;
import vn.kehoach.check.Expression;

/** What stands in brackets: {@code (mỗi lớp 20 em)} says nothing about the whole that the words around it tell of. */
public final class Asides {

  private static final Expression ASIDE = Expression.of("\\([^()]*\\)");

  private Asides() {}

  static List<MatchResult> of(String plain) {
    return ASIDE.matcher(plain).results().toList();
  }

  /** The same words with blanks for them, so that every other letter keeps its place. */
  public static String blanked(String plain) {
    return plain.indexOf('(') < 0 ? plain
        : ASIDE.matcher(plain).replaceAll(aside -> " ".repeat(aside.group().length()));
  }

  static String removed(String plain) {
    return ASIDE.matcher(plain).replaceAll("");
  }
}
