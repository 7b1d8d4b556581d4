package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words for comparison: lower case words and numbers, without punctuation. */
public final class PlainWords {

  /** The number of letters that go into a trace; words whose traces are equal are compared in full. */
  private static final int LETTERS = 30;

  private PlainWords() {}

  /**
   * @param inner one more character that counts as part of a word
   */
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

  /** A hash of the first unaccented letters, ignoring case: equal for equal words. */
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
    return letter > 127 && (Character.isLetter(letter) || Alphabet.isNumber(letter));
  }
}
