package vn.kehoach.check.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * The halves of compounds that go with one word, as stored in the {@link Wordbook}, with a bit set of their first
 * letters and lengths that mostly rules out at once that a word is, or nearly is, one of them.
 */
public final class Halves {

  public static final Halves NONE = new Halves(new char[0], 0, 0);

  /** The flag of a half that a comma may separate from the word, next to its length. */
  static final int PARTABLE = 0x100;

  /** The flag of a half that only marks the pair as correct: it is never suggested. */
  static final int KNOWN = 0x200;

  /** The distance between the bits of two words when one has one more letter. */
  private static final int LONGER = 13;

  /** Each half is preceded by its length. */
  private final char[] book;
  private final int from;
  private final int to;
  private final long shapes;

  Halves(char[] book, int from, int to) {
    this.book = book;
    this.from = from;
    this.to = to;
    long some = 0;
    for (int at = from; at < to; at = next(at)) {
      some |= 1L << book[at + 1] + LONGER * length(at);
    }
    this.shapes = some;
  }

  /** The bit of words with this first letter and length. */
  static long shape(String word) {
    return word.isEmpty() ? 0 : 1L << word.charAt(0) + LONGER * word.length();
  }

  private int length(int at) {
    return book[at] & PARTABLE - 1;
  }

  private boolean isMeant(int at) {
    return book[at] < KNOWN;
  }

  private int next(int at) {
    return at + 1 + length(at);
  }

  private String word(int at) {
    return new String(book, at + 1, length(at));
  }

  /** The halves that may be suggested, in the order in which they are tried. */
  public String[] words() {
    List<String> words = new ArrayList<>();
    for (int at = from; at < to; at = next(at)) {
      if (isMeant(at)) {
        words.add(word(at));
      }
    }
    return words.toArray(new String[0]);
  }

  /** Whether the word is one of the halves, whether suggested or not. */
  public boolean contains(Letters word) {
    return (shapes & word.shape()) != 0 && find(word.lower()) >= 0;
  }

  /** Whether the word is one of the halves that may be suggested. */
  public boolean contains(String word) {
    int at = (shapes & shape(word)) == 0 ? -1 : find(word);
    return at >= 0 && isMeant(at);
  }

  /** Whether the word is a half that no comma may separate. */
  boolean hasTight(String word) {
    int at = find(word);
    return at >= 0 && book[at] < PARTABLE;
  }

  private int find(String word) {
    for (int at = from; at < to; at = next(at)) {
      if (length(at) == word.length() && isAt(at + 1, word)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isAt(int place, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (book[place + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Adds the halves that equal the word without diacritics. */
  void addResembling(String bare, String before, List<String> resembling) {
    for (int at = from; at < to; at = next(at)) {
      if (length(at) == bare.length() && isMeant(at) && isBare(at + 1, bare)) {
        resembling.add(before + word(at));
      }
    }
  }

  private boolean isBare(int place, String bare) {
    for (int i = 0; i < bare.length(); i++) {
      if (Letter.plain(book[place + i]) != bare.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code hoạch} for {@code hoạc}, {@code hiện} for {@code hện}: a half with one more letter, if the word has at least
   * three.
   */
  public @Nullable String oneLonger(Letters typed) {
    if ((shapes & Long.rotateLeft(typed.shape(), LONGER)) == 0) {
      return null;
    }
    int length = typed.lower().length() + 1;
    for (int at = from; at < to; at = next(at)) {
      if (length > 2 && length(at) == length && isMeant(at) && Spelling.lacksOne(typed.lower(), word(at))) {
        return word(at);
      }
    }
    return null;
  }
}
