package vn.kehoach.check.figure;

import vn.kehoach.check.Expression;

/** What stands in brackets: {@code (mỗi lớp 20 em)} says nothing about the whole that the words around it tell of. */
public final class Asides {

  private static final Expression ASIDE = Expression.of("\\([^()]*\\)");

  private Asides() {}

  /** The same words with blanks for them, so that every other letter keeps its place. */
  public static String blanked(String plain) {
    return plain.indexOf('(') < 0 ? plain
        : ASIDE.matcher(plain).replaceAll(aside -> " ".repeat(aside.group().length()));
  }

  static String removed(String plain) {
    return ASIDE.matcher(plain).replaceAll("");
  }
}
