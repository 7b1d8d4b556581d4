package vn.kehoach.check.word;

import org.jspecify.annotations.Nullable;

/**
 * Pairs of words that were looked at before and have nothing wrong, whatever stands around them: a plan says most of
 * its pairs more than once. For all plans of a run; threads may share it. A bit that two threads write at once may be
 * lost, and its pair is looked at again; none is ever set for a pair that was not.
 */
public final class ClearedPairs {

  /** Words, by their numbers; pairs of others are looked at each time. */
  private static final int MOST = 4_096;

  /** For each first word, a bit for each second one. */
  private final int @Nullable [][] rows = new int[MOST][];

  public boolean has(Letters first, Letters second) {
    return has(first.number(), second.number());
  }

  public boolean has(int first, int second) {
    int[] row = first < MOST ? rows[first] : null;
    int word = second >> 5;
    return row != null && word < row.length && (row[word] & 1 << second) != 0;
  }

  public void add(Letters first, Letters second) {
    if (first.number() < MOST && second.number() < MOST) {
      row(first.number())[second.number() >> 5] |= 1 << second.number();
    }
  }

  private int[] row(int number) {
    int[] row = rows[number];
    if (row == null) {
      row = new int[MOST / Integer.SIZE];
      rows[number] = row;
    }
    return row;
  }
}
