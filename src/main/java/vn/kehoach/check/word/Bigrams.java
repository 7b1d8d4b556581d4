package vn.kehoach.check.word;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;

/**
 * A bigram model of Vietnamese prose: how often syllables occur, and how often one follows another. With {@link Typo}
 * as the error model it is a noisy channel: for a syllable that exists but hardly ever occurs where it was typed
 * ({@code tỷ đòng}), it finds the one that was probably meant.
 *
 * <p>The file written by {@link PackedBigrams} contains the number of all syllables counted (two characters), the
 * number of distinct ones, a hash table of their numbers plus one, a hash table of pairs, the position of the entry
 * (two characters) and the frequency of each syllable, and the entries. An entry is the length of the syllable, the
 * syllable, the number of syllables it may be mistyped for, and these.
 */
public final class Bigrams {

  static final String FILE = "words/bigrams.book";

  /** The size of the hash table: a power of two, larger than the number of syllables. */
  static final int ROWS = 16_384;

  /** The bits for the number of a syllable; the bits above contain the {@link Typo}. */
  static final int NUMBER_BITS = 13;

  /** The size of the hash table of pairs: a power of two, more than twice the number of pairs. */
  static final int PAIR_ROWS = 1 << 18;

  /** The bits of a spread pair that are not its row. */
  static final int REST_BITS = 8;

  /** A pair lies fewer rows than this after its own. */
  static final int STEPS = 16;

  /** The lowest bits of an entry contain the frequency; above them are the step and the rest of the pair. */
  static final int FREQUENCY_BITS = 4;

  private static final int EVERY_PAIR = (1 << 2 * NUMBER_BITS) - 1;

  static final int TABLE = 3;
  static final int PAIRS = TABLE + ROWS;
  static final int WORDS = PAIRS + PAIR_ROWS;
  /** Characters for each syllable, apart from its entry. */
  static final int PER_WORD = 3;

  /** Stands for no syllable: a comma, a bracket or the end. */
  public static final int NOTHING = -1;

  /** Stands for a syllable that is not in the model. */
  public static final int UNKNOWN = -2;

  /** Stands for any number, "20". */
  static final String DIGITS = "#";

  /** How many times likelier another syllable must be. */
  private static final double FACTOR = Math.exp(7.5);

  /** The weight of a pair's own frequency; the rest is the frequency of its second syllable alone. */
  private static final double OWN = 0.75;

  /**
   * The frequency assumed for a syllable that was never counted, and for all of those together ({@code ALL_UNSEEN}).
   */
  private static final double UNSEEN = 0.02;
  private static final double ALL_UNSEEN = 2_000;

  /** Added to the frequency of the first syllable, so that pairs of rare syllables count for little. */
  private static final double FEW = 3;

  private static final Typo[] TYPOS = Typo.values();

  /** A power of two. */
  private static final int KEPT = 1 << 14;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /**
   * Syllables found to be right between two others, because plans repeat many; in each row the last one found. Threads
   * may share it: a row holds a whole triple.
   */
  private static final long[] RIGHT = new long[KEPT];

  /** Loaded on first use. */
  private static final class Read {
    static final char[] BOOK = Objects.requireNonNull(OwnFile.letters(FILE));
    static final double COUNTED = (BOOK[0] << Character.SIZE | BOOK[1]) + ALL_UNSEEN;
    static final double[] COUNTS = counts();
    static final int DIGITS_NUMBER = find(DIGITS);

    private Read() {}

    /** Frequencies by their logarithm, in halves. */
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

  /** The frequency for a logarithm in the list. */
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

  /** The approximate frequency of a syllable. */
  private static double frequency(int number) {
    return number < 0 ? UNSEEN : Read.COUNTS[Read.BOOK[WORDS + PER_WORD * number + 2]];
  }

  private static double share(int number) {
    return frequency(number) / Read.COUNTED;
  }

  /** Mixes the bits of a pair reversibly. */
  static int spread(int first, int second) {
    int pair = (first << NUMBER_BITS | second) * 0x9E37_79B1 & EVERY_PAIR;
    return (pair ^ pair >>> NUMBER_BITS) * 0x85EB_CA6B & EVERY_PAIR;
  }

  /** The entry of a pair in the hash table, {@code step} rows after its own. */
  static int entry(int spread, int step, int frequency) {
    return (spread & (1 << REST_BITS) - 1) << Byte.SIZE | step << FREQUENCY_BITS | frequency;
  }

  /** How many rows after its own an entry lies. */
  static int step(int entry) {
    return entry >>> FREQUENCY_BITS & STEPS - 1;
  }

  /** The approximate frequency of a pair, as an exponent of 2; 0 if it never occurs. */
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

  /** Whether the pair occurs in the model. */
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
   * The syllable that was probably meant by a lower-case one. An impossible syllable may be a foreign word, so the one
   * that was meant must be known both after the syllable before and before the one after.
   *
   * @param before the number of the syllable before it
   * @param after  the number of the syllable after it
   * @return {@code null} if the syllable is right, or if no other is much likelier
   */
  public static @Nullable String meant(int before, Letters typed, int after) {
    int word = typed.bigram();
    long triple = triple(before, word, after);
    int row = (int) (triple * SPREAD >>> Long.numberOfLeadingZeros(KEPT - 1));
    if (before == NOTHING && after == NOTHING || RIGHT[row] == triple && word >= 0) {
      return null;
    }
    String meant = likelier(before, typed, after);
    if (meant == null) {
      RIGHT[row] = triple;
    }
    return meant;
  }

  private static long triple(int before, int word, int after) {
    long first = (long) (before - UNKNOWN) << Character.SIZE | word - UNKNOWN;
    return first << Character.SIZE | after - UNKNOWN;
  }

  private static @Nullable String likelier(int before, Letters typed, int after) {
    int word = typed.bigram();
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

  /** The syllables that a syllable may be mistyped for, with the {@link Typo}. */
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

  /** Only possible syllables are meant by a mistyped one; the list has digits and foreign words, too. */
  static boolean isMeant(String word) {
    return Letters.of(word).isPossible();
  }

  /** The same for a syllable that is not in the model. */
  private static int[] near(String typed) {
    List<Integer> near = new ArrayList<>();
    Typo.Parts parts = Typo.Parts.of(typed);
    for (int number = 0; number < Read.BOOK[2]; number++) {
      int longer = Read.BOOK[entry(number)] - typed.length();
      // most words need not be taken apart
      Typo typo = Math.abs(longer) > 1 ? null : Typo.between(parts, Typo.Parts.of(word(number)));
      if (typo != null && isMeant(word(number))) {
        near.add(number | typo.ordinal() << NUMBER_BITS);
      }
    }
    return near.stream().mapToInt(Integer::intValue).toArray();
  }
}
