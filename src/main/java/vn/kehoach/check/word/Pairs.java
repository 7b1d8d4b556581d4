package vn.kehoach.check.word;

import org.jspecify.annotations.Nullable;

/**
 * What is known about pairs of words, kept for all plans of a run, because plans repeat most of their pairs. Threads
 * may share it and read without locking: all bits of a pair are written together.
 */
final class Pairs {

  /** The number of words with a row, by their numbers; other pairs are examined each time. */
  private static final int MOST = 2_048;

  /** The pair has been examined, so that the other bits are right. */
  private static final int EXAMINED = 1;

  /** The words are the halves of a compound. */
  static final int COMPOUND = 2;

  /** The pair occurs in {@link Bigrams}. */
  static final int USUAL = 4;

  /** The pair is a listed confusion, or begins one. */
  static final int LISTED = 8;

  /** The pair is correct in any context. */
  static final int CLEARED = 16;

  /** For each first word, the bits for each second word. */
  private static final byte @Nullable [][] ROWS = new byte[MOST][];

  private Pairs() {}

  /**
   * What is known about each of the words, by their numbers, and the next; 0 if the pair has not been examined. All at
   * once, because the processor then waits for several of them at the same time.
   */
  static byte[] known(int[] words) {
    byte[] known = new byte[Math.max(0, words.length - 1)];
    for (int i = 0; i < known.length; i++) {
      byte[] row = words[i] < MOST ? ROWS[words[i]] : null;
      known[i] = row == null || words[i + 1] >= MOST ? 0 : row[words[i + 1]];
    }
    return known;
  }

  /** What is known about a pair, which is examined if it has not been yet. */
  static byte of(Letters first, Letters second) {
    int one = first.number();
    int other = second.number();
    byte[] row = one < MOST && other < MOST ? row(one) : null;
    if (row == null) {
      return examined(first, second);
    }
    if (row[other] == 0) {
      row[other] = examined(first, second);
    }
    return row[other];
  }

  /** Notes that a pair is correct in any context. */
  static void clear(Letters first, Letters second) {
    byte known = of(first, second);
    if (first.number() < MOST && second.number() < MOST) {
      row(first.number())[second.number()] = (byte) (known | CLEARED);
    }
  }

  private static byte examined(Letters first, Letters second) {
    int compound = first.seconds().contains(second) ? COMPOUND : 0;
    int usual = Bigrams.has(first.bigram(), second.bigram()) ? USUAL : 0;
    int listed = Lexicon.Confusions.begin(first, second) ? LISTED : 0;
    return (byte) (EXAMINED | compound | usual | listed);
  }

  private static byte[] row(int number) {
    byte[] row = ROWS[number];
    if (row == null) {
      row = new byte[MOST];
      ROWS[number] = row;
    }
    return row;
  }
}
