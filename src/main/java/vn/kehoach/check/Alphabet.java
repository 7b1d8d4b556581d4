package vn.kehoach.check;

/** What {@link Character} says of letters, said at once of those that Vietnamese is written with. */
public final class Alphabet {

  private Alphabet() {}

  public static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    boolean vietnamese = c >= '\u1EA0' && c <= '\u1EF9' || c >= '\u00C0' && c <= '\u01B0' && c != '×' && c != '÷';
    return vietnamese || Character.isLetter(c);
  }

  public static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || isLetter(c) || c > 127 && Character.isDigit(c);
  }
}
