package vn.kehoach.check.word;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A cache of words for all plans of a run, because the number of different words is limited. Threads may share it and
 * read without locking: each row begins with an immutable entry.
 */
final class Vocabulary {

  /** More than the number of Vietnamese syllables in lower case and in capitals; further words are not kept. */
  private static final int MOST = 20_000;

  /** Longer words are not syllables, and would fill the memory. */
  private static final int LONGEST = 16;

  private static final int ROWS = 4_096;

  private static final @Nullable Entry[] FIRST = new Entry[ROWS];

  /** An odd multiplier without a bit pattern, so that the upper bits of the product spread over the rows. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** Keeps the bits for the number of a row. */
  private static final int SHIFT = Long.numberOfLeadingZeros(ROWS - 1);

  private static int size;

  /**
   * A word and the earlier words of its row.
   *
   * @param length the number of letters
   * @param late   the last four letters
   * @param early  up to four letters before them; hardly any word is longer
   */
  private record Entry(int length, long early, long late, Letters letters, @Nullable Entry next) {

    boolean is(char[] text, int from, int to) {
      return length == to - from
          && (length <= 8 || letters.value().contentEquals(CharBuffer.wrap(text, from, length)));
    }
  }

  private Vocabulary() {}

  static Letters word(char[] text, int from, int to) {
    long early = 0;
    long late = 0;
    for (int i = from; i < to; i++) {
      early = early << Character.SIZE | late >>> Long.SIZE - Character.SIZE;
      late = late << Character.SIZE | text[i];
    }
    int row = (int) ((early * SPREAD ^ late) * SPREAD >>> SHIFT);
    for (Entry entry = FIRST[row]; entry != null; entry = entry.next) {
      if (entry.late == late && entry.early == early && entry.is(text, from, to)) {
        return entry.letters;
      }
    }
    Letters letters = Letters.read(text, from, to);
    if (to - from <= LONGEST) {
      keep(row, early, late, letters);
    }
    return letters;
  }

  private static synchronized void keep(int row, long early, long late, Letters letters) {
    if (size < MOST) {
      FIRST[row] = new Entry(letters.value().length(), early, late, letters, FIRST[row]);
      size++;
    }
  }
}
