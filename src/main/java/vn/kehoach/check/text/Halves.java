package vn.kehoach.check.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Halves of compounds that go with one word, and an impression of their first letters and lengths: mostly it tells at
 * once that a word is not, or not nearly, one of them.
 */
final class Halves {

  static final Halves NONE = new Halves(new String[0]);

  /** How far apart the bits of two words are when one has a letter more than the other. */
  private static final int LONGER = 13;

  private final String[] words;
  private final long shapes;

  private Halves(String[] words) {
    this.words = words;
    long some = 0;
    for (String word : words) {
      some |= shape(word);
    }
    this.shapes = some;
  }

  /** {@code words} in the order in which they are to be tried. */
  static Halves of(List<String> words) {
    return new Halves(words.toArray(String[]::new));
  }

  /** The bit of words with its first letter and its length. */
  static long shape(String word) {
    return word.isEmpty() ? 0 : 1L << word.charAt(0) + LONGER * word.length();
  }

  /** Not to be written to. */
  String[] words() {
    return words;
  }

  boolean contains(Letters word) {
    return (shapes & word.shape()) != 0 && isIn(word.lower());
  }

  boolean contains(String word) {
    return (shapes & shape(word)) != 0 && isIn(word);
  }

  private boolean isIn(String word) {
    for (String half : words) {
      if (half.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code hoạch} for {@code hoạc}, {@code hiện} for {@code hện}: one of them, of three letters or more, that lost one. */
  @Nullable String oneLonger(Letters typed) {
    if ((shapes & Long.rotateLeft(typed.shape(), LONGER)) == 0) {
      return null;
    }
    int length = typed.lower().length() + 1;
    for (String word : words) {
      if (length > 2 && word.length() == length && Spelling.lacksOne(typed.lower(), word)) {
        return word;
      }
    }
    return null;
  }
}
