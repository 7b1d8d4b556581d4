package vn.kehoach.source;

import java.util.Arrays;

/**
 * What nearly all words are made of: Latin letters as Vietnamese has them, digits, signs and spaces. Each stands for
 * itself (nothing composes, nothing is a mark on another), so that texts of nothing else are spared a closer look.
 */
final class CommonLetters {

  private static final boolean[] COMMON = new boolean[0x2028];

  static {
    COMMON['\n'] = true;
    COMMON['\t'] = true;
    Arrays.fill(COMMON, ' ', '~' + 1, true);
    Arrays.fill(COMMON, '\u00A0', '\u0300', true);
    Arrays.fill(COMMON, '\u1E00', '\u1EFF' + 1, true);
    Arrays.fill(COMMON, '\u2010', COMMON.length, true);
  }

  private CommonLetters() {}

  static boolean only(String words) {
    return only(words.toCharArray());
  }

  static boolean only(char[] words) {
    for (char letter : words) {
      if (letter >= COMMON.length || !COMMON[letter]) {
        return false;
      }
    }
    return true;
  }

  /** Of a whole file, whose lines may end as those of Windows do. */
  static boolean onlyInLines(char[] file) {
    for (char letter : file) {
      if ((letter >= COMMON.length || !COMMON[letter]) && letter != '\r') {
        return false;
      }
    }
    return true;
  }
}
