package vn.kehoach.check.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Halves of compounds that go with one word, and an impression of their first letters and lengths: mostly it tells at
 * once that a word is not nearly one of them.
 */
record Halves(Set<String> words, long shapes) {

  static final Halves NONE = new Halves(Set.of(), 0);

  /** {@code words} in the order in which they are to be tried. */
  static Halves of(Set<String> words) {
    long shapes = 0;
    for (String word : words) {
      shapes |= shape(word.charAt(0), word.length());
    }
    return words.isEmpty() ? NONE : new Halves(words, shapes);
  }

  private static long shape(char first, int length) {
    return 1L << (first + 13 * length & 63);
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** {@code hoạch} for {@code hoạc}: one of them, of three letters or more, whose last letter was lost. */
  @Nullable String oneLonger(String typed) {
    int length = typed.length() + 1;
    if (length < 3 || (shapes & shape(typed.charAt(0), length)) == 0) {
      return null;
    }
    for (String word : words) {
      if (word.length() == length && word.startsWith(typed)) {
        return word;
      }
    }
    return null;
  }
}
