package vn.kehoach.source;

/**
 * What nearly all words are made of: Latin letters as Vietnamese has them, digits, signs and spaces. Each stands for itself
 * (nothing composes, nothing is a mark on another), so that texts of nothing else are spared a closer look.
 */
final class CommonLetters {

  private CommonLetters() {}

  static boolean only(String words) {
    return only(words.toCharArray());
  }

  static boolean only(char[] words) {
    for (char letter : words) {
      if (!isOne(letter)) {
        return false;
      }
    }
    return true;
  }

  /** Of a whole file, whose lines may end as those of Windows do. */
  static boolean onlyInLines(char[] file) {
    for (char letter : file) {
      if (!isOne(letter) && letter != '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean isOne(char c) {
    return c <= '~' ? c >= ' ' || c == '\n' || c == '\t' : isOneBeyondAscii(c);
  }

  private static boolean isOneBeyondAscii(char c) {
    return c >= '\u1E00' ? c <= '\u1EFF' || c >= '\u2010' && c <= '\u2027' : c >= '\u00A0' && c < '\u0300';
  }
}
