package vn.kehoach.check;

import java.util.Arrays;

/** Places among the letters of a draft, as they are found. */
final class Places {

  private int[] found = new int[16];
  private int count;

  void add(int place) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = place;
  }

  /** {@code ordered}: they were found from the first to the last. */
  int[] inOrder(boolean ordered) {
    if (!ordered) {
      Arrays.sort(found, 0, count);
    }
    return Arrays.copyOf(found, count);
  }
}
