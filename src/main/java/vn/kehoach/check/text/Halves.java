package vn.kehoach.check.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Halves of compounds that go with one word, and an impression of their first letters and lengths: mostly it tells at
 * once that a word is not, or not nearly, one of them.
 */
final class Halves {

  static final Halves NONE = new Halves(new String[0]);

  private final String[] words;
  private final long shapes;

  private Halves(String[] words) {
    this.words = words;
    long some = 0;
    for (String word : words) {
      some |= shape(word.charAt(0), word.length());
    }
    this.shapes = some;
  }

  /** {@code words} in the order in which they are to be tried. */
  static Halves of(List<String> words) {
    return new Halves(words.toArray(String[]::new));
  }

  private static long shape(char first, int length) {
    return 1L << (first + 13 * length & 63);
  }

  /** Not to be written to. */
  String[] words() {
    return words;
  }

  boolean contains(String word) {
    int length = word.length();
    if (length == 0 || (shapes & shape(word.charAt(0), length)) == 0) {
      return false;
    }
    for (String half : words) {
      if (half.equals(word)) {
        return true;
      }
    }
    return false;
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
