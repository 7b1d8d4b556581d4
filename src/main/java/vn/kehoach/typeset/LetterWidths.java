package vn.kehoach.typeset;

/** How wide the letters of one face are in one size, in the units of a {@link Strip}, each rounded to the nearest. */
final class LetterWidths {

  /** Latin letters and the signs between them are all below it. */
  private static final int FEW = 0x2200;

  private final FaceMetrics metrics;
  private final int size;

  /** What was measured of them; 0: not yet. */
  private final int[] few = new int[FEW];

  /** @param size in twips */
  LetterWidths(FaceMetrics metrics, int size) {
    this.metrics = metrics;
    this.size = size;
  }

  int size() {
    return size;
  }

  int of(char letter) {
    if (letter >= FEW) {
      return measured(letter);
    }
    int width = few[letter];
    return width == 0 ? few[letter] = measured(letter) : width;
  }

  /** A character of two UTF-16 units is a missing letter: one box for both. */
  private int measured(char letter) {
    int advance = Character.isLowSurrogate(letter) ? 0 : metrics.advance(letter) * size;
    return 2 * Strip.UNITS * advance + FaceMetrics.EM >> FaceMetrics.EM_BITS + 1;
  }
}
