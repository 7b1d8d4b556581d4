package vn.kehoach.typeset;

/** The letter widths of one font in one size, in the units of a {@link Strip}, each rounded to the nearest. */
final class LetterWidths {

  private final FaceMetrics metrics;
  private final int size;

  /** Cached widths; 0 if not measured yet. */
  private final int[] few = new int[FaceMetrics.FEW];

  /** @param size in twips */
  LetterWidths(FaceMetrics metrics, int size) {
    this.metrics = metrics;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** Adds up the letters of a range: each sum is the width of everything before a letter. */
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

  /** No letter is wider. */
  int widest() {
    return rounded(metrics.widest());
  }

  /** A surrogate counts as a missing letter: one box for the pair. */
  private int measured(char letter) {
    int width = Character.isLowSurrogate(letter) ? 0 : rounded(metrics.advance(letter));
    if (letter < FaceMetrics.FEW) {
      few[letter] = width;
    }
    return width;
  }

  private int rounded(int advance) {
    return 2 * Strip.UNITS * advance * size + FaceMetrics.EM >> FaceMetrics.EM_BITS + 1;
  }
}
