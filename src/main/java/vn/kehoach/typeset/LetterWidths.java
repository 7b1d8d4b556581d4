package vn.kehoach.typeset;

/** How wide the letters of one face are in one size, in the units of a {@link Strip}, each rounded to the nearest. */
final class LetterWidths {

  private final FaceMetrics metrics;
  private final int size;

  /** What was measured of them; 0: not yet. */
  private final int[] few = new int[FaceMetrics.FEW];

  /** @param size in twips */
  LetterWidths(FaceMetrics metrics, int size) {
    this.metrics = metrics;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** Adds up the letters from one place to another: each sum is the width of all that stands before a letter. */
  void addUp(char[] letters, int from, int to, long[] sums) {
    int[] few = this.few;
    long width = sums[from];
    for (int i = from; i < to; i++) {
      char letter = letters[i];
      int known = letter < FaceMetrics.FEW ? few[letter] : 0;
      width += known == 0 ? measured(letter) : known;
      sums[i + 1] = width;
    }
  }

  long sum(String letters, int from, int to) {
    long width = 0;
    for (int i = from; i < to; i++) {
      char letter = letters.charAt(i);
      int known = letter < FaceMetrics.FEW ? few[letter] : 0;
      width += known == 0 ? measured(letter) : known;
    }
    return width;
  }

  /** A character of two UTF-16 units is a missing letter: one box for both. */
  private int measured(char letter) {
    int advance = Character.isLowSurrogate(letter) ? 0 : metrics.advance(letter) * size;
    int width = 2 * Strip.UNITS * advance + FaceMetrics.EM >> FaceMetrics.EM_BITS + 1;
    if (letter < FaceMetrics.FEW) {
      few[letter] = width;
    }
    return width;
  }
}
