package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as they compare: small letters and numbers, without what stands between them. */
public final class PlainWords {

  /** Words that begin alike in so many letters are compared in full. */
  private static final int LETTERS = 30;

  private PlainWords() {}

  /** {@code inner}: one more character that belongs to words. */
  public static List<String> of(String typed, char inner) {
    String small = typed.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < small.length(); ) {
      int letter = small.codePointAt(at);
      if (!belongs(letter, inner)) {
        add(small, from, at, words);
        from = at + Character.charCount(letter);
      }
      at += Character.charCount(letter);
    }
    add(small, from, small.length(), words);
    return words;
  }

  /** A number that is the same where the words are: made of the first letters of English, in whatever case. */
  public static int trace(String typed) {
    int sum = 0;
    int left = LETTERS;
    for (int i = 0; i < typed.length() && left > 0; i++) {
      int small = typed.charAt(i) | 0x20;
      if (small >= 'a' && small <= 'z') {
        sum = sum * 31 + small;
        left--;
      }
    }
    return sum;
  }

  private static void add(String small, int from, int to, List<String> words) {
    if (from < to) {
      words.add(small.substring(from, to));
    }
  }

  private static boolean belongs(int letter, char inner) {
    if (letter == inner || letter < 0x10000 && Alphabet.isLetterOrDigit((char) letter)) {
      return true;
    }
    return letter > 127 && (Character.isLetter(letter) || isNumber(letter));
  }

  private static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
