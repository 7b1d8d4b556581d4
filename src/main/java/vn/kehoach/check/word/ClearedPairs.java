package vn.kehoach.check.word;

import org.jspecify.annotations.Nullable;

/**
 * A cache of word pairs that are correct in any context, because plans repeat most of their pairs. Shared by all plans
 * of a run and by threads. When two threads write at once, a bit may be lost and its pair is checked again; no bit is
 * ever set for an unchecked pair.
 */
public final class ClearedPairs {

  /** The number of words with a row, by their numbers; other pairs are checked each time. */
  private static final int MOST = 4_096;

  /** For each first word, a bit for each second word. */
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
