package vn.kehoach.check.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Halves of compounds that go with one word, and an impression of their first letters and lengths: mostly it tells at
 * once that a word is not, or not nearly, one of them.
 */
record Halves(List<String> words, long shapes) {

  static final Halves NONE = new Halves(List.of(), 0);

  /** {@code words} in the order in which they are to be tried. */
  static Halves of(List<String> words) {
    long shapes = 0;
    for (String word : words) {
      shapes |= shape(word.charAt(0), word.length());
    }
    return new Halves(words, shapes);
  }

  private static long shape(char first, int length) {
    return 1L << (first + 13 * length & 63);
  }

  boolean contains(String word) {
    boolean may = !word.isEmpty() && (shapes & shape(word.charAt(0), word.length())) != 0;
    return may && words.contains(word);
  }

  /** {@code hoạch} for {@code hoạc}, {@code hiện} for {@code hện}: one of them, of three letters or more, that lost one. */
  @Nullable String oneLonger(String typed) {
    int length = typed.length() + 1;
    if (length < 3 || (shapes & shape(typed.charAt(0), length)) == 0) {
      return null;
    }
    for (String word : words) {
      if (word.length() == length && Spelling.lacksOne(typed, word)) {
        return word;
      }
    }
    return null;
  }
}
