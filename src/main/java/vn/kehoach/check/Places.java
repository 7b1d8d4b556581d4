package vn.kehoach.check;

import java.util.Arrays;

/** Places among the letters of a draft, as they are found. */
final class Places {

  private static final int[] NONE = {};

  private int[] found = NONE;
  private int count;

  void add(int place) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count + 8);
    }
    found[count++] = place;
  }

  /** {@code ordered}: they were found from the first to the last. */
  int[] inOrder(boolean ordered) {
    if (!ordered) {
      Arrays.sort(found, 0, count);
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }
}
