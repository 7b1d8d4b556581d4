package vn.kehoach.check;

import java.text.Normalizer;
import java.util.Locale;

/** Takes Vietnamese letters apart: ế is e with a circumflex and the acute tone. */
public final class Letter {

  private static final int LAST = 0x1EF9;

  private static final char[] TONES = new char[LAST + 1];
  private static final char[] UNTONED = new char[LAST + 1];
  private static final char[] PLAIN = new char[LAST + 1];

  /** Each vowel with its tones, after the base letter it belongs to. */
  private static final String[] VOWELS = {"aaàảãáạ", "aăằẳẵắặ", "aâầẩẫấậ", "eeèẻẽéẹ", "eêềểễếệ", "iiìỉĩíị", "ooòỏõóọ",
      "oôồổỗốộ", "oơờởỡớợ", "uuùủũúụ", "uưừửữứự", "yyỳỷỹýỵ"};
  /** None, grave, hook, tilde, acute, dot below: the order of the rows. */
  private static final char[] TONE_MARKS =
      {0, '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'};

  static {
    for (String row : VOWELS) {
      take(row);
      take(row.toUpperCase(Locale.ROOT));
    }
    UNTONED['đ'] = 'đ';
    PLAIN['đ'] = 'd';
    UNTONED['Đ'] = 'Đ';
    PLAIN['Đ'] = 'D';
  }

  private Letter() {}

  private static void take(String row) {
    for (int tone = 0; tone < TONE_MARKS.length; tone++) {
      char letter = row.charAt(tone + 1);
      PLAIN[letter] = row.charAt(0);
      UNTONED[letter] = row.charAt(1);
      TONES[letter] = TONE_MARKS[tone];
    }
  }

  /** A letter taken apart. */
  private record Parts(char tone, char untoned, char plain) {

    static Parts of(char letter) {
      boolean composed = letter >= 0xC0 && letter <= 0x1B0 || letter >= 0x1EA0 && letter <= LAST;
      if (!composed) {
        return new Parts((char) 0, letter, letter);
      }
      String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      StringBuilder kept = new StringBuilder();
      char tone = 0;
      for (int i = 0; i < parts.length(); i++) {
        if (isTone(parts.charAt(i))) {
          tone = parts.charAt(i);
        } else {
          kept.append(parts.charAt(i));
        }
      }
      return new Parts(tone, Normalizer.normalize(kept, Normalizer.Form.NFC).charAt(0), parts.charAt(0));
    }
  }

  /** Whether the letter is in the table; others are rare and taken apart each time. */
  private static boolean isOurs(char letter) {
    return letter <= LAST && PLAIN[letter] != 0;
  }

  private static boolean isTone(char mark) {
    for (char tone : TONE_MARKS) {
      if (mark == tone) {
        return true;
      }
    }
    return false;
  }

  /** Its tone mark, or 0 if it has none. */
  public static char tone(char letter) {
    return letter < 128 ? 0 : isOurs(letter) ? TONES[letter] : Parts.of(letter).tone;
  }

  /** The letter without its tone: ê. */
  public static char untoned(char letter) {
    return letter < 128 ? letter : isOurs(letter) ? UNTONED[letter] : Parts.of(letter).untoned;
  }

  /** The letter without any diacritics: e. */
  public static char plain(char letter) {
    return letter < 128 ? letter : isOurs(letter) ? PLAIN[letter] : Parts.of(letter).plain;
  }

  /** The text with all diacritics removed. */
  public static String skeleton(String words) {
    char[] letters = words.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = plain(letters[i]);
    }
    return new String(letters);
  }
}
