package vn.kehoach.source;

import java.util.Arrays;

/**
 * The characters nearly all text consists of: Latin letters including those of Vietnamese, digits, signs and spaces.
 * They are already in NFC and none is a combining mark, so text of these characters needs no closer inspection.
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

  /** The same for a whole file, which may have Windows line ends. */
  static boolean onlyInLines(char[] file) {
    for (char letter : file) {
      if ((letter >= COMMON.length || !COMMON[letter]) && letter != '\r') {
        return false;
      }
    }
    return true;
  }
}
