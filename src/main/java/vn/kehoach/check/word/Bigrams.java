package vn.kehoach.check.word;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;

/**
 * A bigram model of Vietnamese prose: how often syllables are used, and how often one follows another. With
 * {@link Typo} as the error model it is a noisy channel: it finds the syllable that was probably meant by one that
 * exists but hardly ever stands where it was typed ({@code tỷ đòng}).
 *
 * <p>The file is laid out by {@link PackedBigrams}: the number of all syllables counted (two characters), that of
 * different ones, a hash table of their numbers plus one, the place of each one's entry (two characters), the entries.
 * An entry is the length of the syllable, the syllable, its frequency, the number of syllables it may be mistyped for,
 * these, the number of its followers, these in order, their frequencies (four bits each).
 */
public final class Bigrams {

  static final String FILE = "words/bigrams.book";

  /** More than there are syllables: a power of two. */
  static final int ROWS = 16_384;

  /** Of the numbers of syllables; the bits above it tell the {@link Typo}. */
  static final int NUMBER_BITS = 13;

  static final int HEAD = 3;

  /** In place of a syllable: there is none, only a comma, a bracket or the end. */
  public static final int NOTHING = -1;

  /** In place of a syllable that is not in the model. */
  public static final int UNKNOWN = -2;

  /** Stands for any number, "20". */
  static final String DIGITS = "#";

  /** How many times likelier another syllable must be. */
  private static final double FACTOR = Math.exp(7);

  /** The weight of a pair's own frequency; the rest is the frequency of its second syllable alone. */
  private static final double OWN = 0.75;

  /** The frequency of a syllable that was never counted, and its share in all that were not. */
  private static final double UNSEEN = 0.02;
  private static final double ALL_UNSEEN = 2_000;

  /** Few syllables are followed by others so seldom that their pairs tell nothing. */
  private static final double FEW = 3;

  private static final Typo[] TYPOS = Typo.values();

  /** Loaded when first used. */
  private static final class Read {
    static final char[] BOOK = book();
    static final double COUNTED = (BOOK[0] << Character.SIZE | BOOK[1]) + ALL_UNSEEN;
    static final int DIGITS_NUMBER = find(DIGITS);

    private Read() {}

    private static char[] book() {
      byte[] bytes = OwnFile.bytes(FILE);
      char[] book = new char[bytes.length / Character.BYTES];
      ByteBuffer.wrap(bytes).asCharBuffer().get(book);
      return book;
    }
  }

  private Bigrams() {}

  /** The number of a lower-case syllable, or {@link #UNKNOWN}. */
  static int find(String word) {
    char[] book = Read.BOOK;
    for (int row = row(word); book[HEAD + row] > 0; row = row + 1 & ROWS - 1) {
      int number = book[HEAD + row] - 1;
      int at = entry(number);
      if (book[at] == word.length() && word.contentEquals(CharBuffer.wrap(book, at + 1, book[at]))) {
        return number;
      }
    }
    return UNKNOWN;
  }

  static int row(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 15) & ROWS - 1;
  }

  /** The number that stands for digits. */
  public static int digits() {
    return Read.DIGITS_NUMBER;
  }

  private static int entry(int number) {
    int place = HEAD + ROWS + 2 * number;
    return Read.BOOK[place] << Character.SIZE | Read.BOOK[place + 1];
  }

  private static String word(int number) {
    int at = entry(number);
    return new String(Read.BOOK, at + 1, Read.BOOK[at]);
  }

  /** Where the frequency of a syllable is. */
  private static int frequency(int number) {
    int at = entry(number);
    return at + 1 + Read.BOOK[at];
  }

  /** Counted so often, roughly. */
  private static double count(int number) {
    return number < 0 ? UNSEEN : Math.pow(2, Read.BOOK[frequency(number)] / 2.0);
  }

  private static double share(int number) {
    return count(number) / Read.COUNTED;
  }

  /** How often one follows the other, roughly, as the exponent of 2; 0: never. */
  private static int pair(int first, int second) {
    if (first < 0 || second < 0) {
      return 0;
    }
    char[] book = Read.BOOK;
    int at = frequency(first) + 1;
    at += 1 + book[at];
    int size = book[at];
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = book[at + 1 + middle];
      if (found == second) {
        return book[at + 1 + size + (middle >> 2)] >> 4 * (middle & 3) & 15;
      }
      if (found < second) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /** Whether one was counted after the other. */
  public static boolean has(int first, int second) {
    return pair(first, second) > 0;
  }

  /** The probability of a syllable after another one. */
  private static double after(int first, int second) {
    if (first < 0) {
      return share(second);
    }
    int pair = pair(first, second);
    double own = pair == 0 ? 0 : (1 << pair) / (count(first) + FEW);
    return OWN * own + (1 - OWN) * share(second);
  }

  private static double likelihood(int before, int word, int after) {
    double alone = after(before, word);
    return after == NOTHING ? alone : alone * after(word, after);
  }

  /**
   * The syllable that was probably meant by a lower-case one.
   *
   * @param before the number of the syllable before it
   * @param after  the number of the syllable after it
   * @return {@code null} if it is right where it is, or if nothing is much likelier
   */
  public static @Nullable String meant(int before, Letters typed, int after) {
    int word = typed.bigram();
    boolean fits = has(before, word) && has(word, after);
    if (fits || before == NOTHING && after == NOTHING) {
      return null;
    }
    double least = FACTOR * likelihood(before, word, after);
    int best = UNKNOWN;
    for (int near : typed.mistypedFor()) {
      int other = near & (1 << NUMBER_BITS) - 1;
      if (has(before, other) || has(other, after)) {
        double likelihood = TYPOS[near >> NUMBER_BITS].weight * likelihood(before, other, after);
        if (likelihood > least) {
          least = likelihood;
          best = other;
        }
      }
    }
    return best < 0 ? null : word(best);
  }

  /** What a syllable may be mistyped for, with the {@link Typo}. */
  static int[] mistypedFor(String typed, int number) {
    char[] book = Read.BOOK;
    if (number < 0) {
      return near(typed);
    }
    int at = frequency(number) + 1;
    int[] near = new int[book[at]];
    for (int i = 0; i < near.length; i++) {
      near[i] = book[at + 1 + i];
    }
    return near;
  }

  /** The same for a syllable that the model lacks. */
  private static int[] near(String typed) {
    List<Integer> near = new ArrayList<>();
    Typo.Parts parts = Typo.Parts.of(typed);
    for (int number = 0; number < Read.BOOK[2]; number++) {
      int length = Read.BOOK[entry(number)];
      Typo typo = Math.abs(length - typed.length()) > 1 ? null : Typo.between(parts, Typo.Parts.of(word(number)));
      if (typo != null) {
        near.add(number | typo.ordinal() << NUMBER_BITS);
      }
    }
    return near.stream().mapToInt(Integer::intValue).toArray();
  }
}
