package vn.kehoach.check.word;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Words that were met before, for all plans of a run: a language has few words and says them often. Threads may share
 * it. They read without waiting for each other: a row begins with an entry that nobody changes any more.
 */
final class Vocabulary {

  /** More than Vietnamese has syllables, in small letters and in capitals; what comes later is not kept. */
  private static final int MOST = 20_000;

  /** Longer words are no syllables, and would fill the memory. */
  private static final int LONGEST = 16;

  private static final int ROWS = 4_096;

  private static final @Nullable Entry[] FIRST = new Entry[ROWS];

  /** Odd, and without a pattern in its bits: what is multiplied by it is spread over the rows by its upper bits. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** Leaves the number of a row. */
  private static final int SHIFT = Long.numberOfLeadingZeros(ROWS - 1);

  private static int size;

  /**
   * A word and those that were met before it in its row.
   *
   * @param length in letters
   * @param late   the last four
   * @param early  those before, four at most: hardly a word has more
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
