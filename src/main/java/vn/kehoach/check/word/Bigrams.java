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
 * different ones, a hash table of their numbers plus one, a hash table of pairs, then for each syllable the place of its
 * entry (two characters) and its frequency, then the entries. An entry is the length of the syllable, the syllable, the
 * number of syllables it may be mistyped for, and these.
 */
public final class Bigrams {

  static final String FILE = "words/bigrams.book";

  /** More than there are syllables: a power of two. */
  static final int ROWS = 16_384;

  /** Of the numbers of syllables; the bits above it tell the {@link Typo}. */
  static final int NUMBER_BITS = 13;

  /** More than twice the number of pairs: a power of two. */
  static final int PAIR_ROWS = 1 << 18;

  /** Of a pair whose bits are spread, those that are not its row. */
  static final int REST_BITS = 8;

  /** So many rows after its own a pair may lie: as many as four bits tell. */
  static final int STEPS = 16;

  /** In the entry of a pair, below its rest and its step. */
  static final int FREQUENCY_BITS = 4;

  private static final int EVERY_PAIR = (1 << 2 * NUMBER_BITS) - 1;

  static final int TABLE = 3;
  static final int PAIRS = TABLE + ROWS;
  static final int WORDS = PAIRS + PAIR_ROWS;
  /** Characters for each syllable, apart from its entry. */
  static final int PER_WORD = 3;

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
    static final double[] COUNTS = counts();
    static final int DIGITS_NUMBER = find(DIGITS);

    private Read() {}

    private static char[] book() {
      byte[] bytes = OwnFile.bytes(FILE);
      char[] book = new char[bytes.length / Character.BYTES];
      ByteBuffer.wrap(bytes).asCharBuffer().get(book);
      return book;
    }

    /** By their logarithms, in halves. */
    private static double[] counts() {
      double[] counts = new double[2 * Integer.SIZE];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = count(i);
      }
      return counts;
    }
  }

  private Bigrams() {}

  /** The number of a lower-case syllable, or {@link #UNKNOWN}. */
  static int find(String word) {
    char[] book = Read.BOOK;
    for (int row = row(word); book[TABLE + row] > 0; row = row + 1 & ROWS - 1) {
      int number = book[TABLE + row] - 1;
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

  /** What a frequency in the list says. */
  static double count(int logarithm) {
    return Math.pow(2, logarithm / 2.0);
  }

  /** The number that stands for digits. */
  public static int digits() {
    return Read.DIGITS_NUMBER;
  }

  private static int entry(int number) {
    int place = WORDS + PER_WORD * number;
    return Read.BOOK[place] << Character.SIZE | Read.BOOK[place + 1];
  }

  private static String word(int number) {
    int at = entry(number);
    return new String(Read.BOOK, at + 1, Read.BOOK[at]);
  }

  /** Counted so often, roughly. */
  private static double frequency(int number) {
    return number < 0 ? UNSEEN : Read.COUNTS[Read.BOOK[WORDS + PER_WORD * number + 2]];
  }

  private static double share(int number) {
    return frequency(number) / Read.COUNTED;
  }

  /** Spreads the bits of a pair; no two pairs become the same. */
  static int spread(int first, int second) {
    int pair = (first << NUMBER_BITS | second) * 0x9E37_79B1 & EVERY_PAIR;
    return (pair ^ pair >>> NUMBER_BITS) * 0x85EB_CA6B & EVERY_PAIR;
  }

  /** The entry of a pair, so many rows after its own. */
  static int entry(int spread, int step, int frequency) {
    return (spread & (1 << REST_BITS) - 1) << Byte.SIZE | step << FREQUENCY_BITS | frequency;
  }

  static int step(int entry) {
    return entry >>> FREQUENCY_BITS & STEPS - 1;
  }

  /** How often one follows the other, roughly, as the exponent of 2; 0: never. */
  private static int pair(int first, int second) {
    if ((first | second) < 0) {
      return 0;
    }
    char[] book = Read.BOOK;
    int spread = spread(first, second);
    int row = spread >>> REST_BITS;
    int sought = entry(spread, 0, 0) >>> FREQUENCY_BITS;
    for (int step = 0; step < STEPS; step++) {
      int found = book[PAIRS + (row + step & PAIR_ROWS - 1)];
      if (found == 0 || found >>> FREQUENCY_BITS == sought + step) {
        return found & (1 << FREQUENCY_BITS) - 1;
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
    double own = pair == 0 ? 0 : (1 << pair) / (frequency(first) + FEW);
    return OWN * own + (1 - OWN) * share(second);
  }

  private static double likelihood(int before, int word, int after) {
    double alone = after(before, word);
    return after == NOTHING ? alone : alone * after(word, after);
  }

  /**
   * The syllable that was probably meant by a lower-case one. What is no Vietnamese syllable may be a foreign word:
   * only a syllable that is known both after the one before and before the one after is meant by it.
   *
   * @param before the number of the syllable before it
   * @param after  the number of the syllable after it
   * @return {@code null} if it is right where it is, or if nothing is much likelier
   */
  public static @Nullable String meant(int before, Letters typed, int after) {
    int word = typed.bigram();
    if (before == NOTHING && after == NOTHING) {
      return null;
    }
    double least = FACTOR * likelihood(before, word, after);
    int best = UNKNOWN;
    for (int near : typed.mistypedFor()) {
      int other = near & (1 << NUMBER_BITS) - 1;
      boolean fits = has(before, other);
      if (typed.isLegal() ? fits || has(other, after) : fits && has(other, after)) {
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
    int at = entry(number);
    at += 1 + book[at];
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
