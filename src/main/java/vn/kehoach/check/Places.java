package vn.kehoach.check;

import java.util.Arrays;

/** A growing list of positions in the letters of a draft. */
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

  /**
   * @param ordered whether they were added in ascending order
   */
  int[] inOrder(boolean ordered) {
    if (!ordered) {
      Arrays.sort(found, 0, count);
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }
}
