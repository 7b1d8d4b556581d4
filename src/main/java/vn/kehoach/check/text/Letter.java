package vn.kehoach.check.text;

import java.text.Normalizer;

/** A Vietnamese letter taken apart: ế is e with a circumflex and the rising tone. Worked out once for all letters. */
final class Letter {

  private static final int FIRST = 0xC0;
  private static final int LAST = 0x1EF9;

  private static final char[] TONES = new char[LAST + 1];
  private static final char[] UNTONED = new char[LAST + 1];
  private static final char[] PLAIN = new char[LAST + 1];

  static {
    for (char c = 0; c <= LAST; c++) {
      UNTONED[c] = c;
      PLAIN[c] = c;
      boolean composed = c >= FIRST && c <= 0x1B0 || c >= 0x1EA0;
      if (composed) {
        take(c);
      }
    }
    PLAIN['đ'] = 'd';
    PLAIN['Đ'] = 'D';
  }

  private Letter() {}

  private static void take(char letter) {
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      if (isTone(parts.charAt(i))) {
        TONES[letter] = parts.charAt(i);
      } else {
        kept.append(parts.charAt(i));
      }
    }
    UNTONED[letter] = Normalizer.normalize(kept, Normalizer.Form.NFC).charAt(0);
    PLAIN[letter] = parts.charAt(0);
  }

  private static boolean isTone(char mark) {
    return mark == Syllable.GRAVE || mark == Syllable.ACUTE || mark == Syllable.TILDE || mark == Syllable.HOOK
        || mark == Syllable.DOT;
  }

  /** Its tone mark, or 0. */
  static char tone(char letter) {
    return letter > LAST ? 0 : TONES[letter];
  }

  /** Without its tone: ê. */
  static char untoned(char letter) {
    return letter > LAST ? letter : UNTONED[letter];
  }

  /** Without any mark: e. */
  static char plain(char letter) {
    return letter > LAST ? letter : PLAIN[letter];
  }

  /** The letters of these words without any mark. */
  static String skeleton(String words) {
    char[] letters = words.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = plain(letters[i]);
    }
    return new String(letters);
  }
}
