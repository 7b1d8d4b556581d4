package vn.kehoach.check;

import org.jspecify.annotations.Nullable;

/** Words that a pattern cannot do without. */
final class Sign {

  private final char[] words;
  private final int[] trace;
  /** A bit for each of its characters; others may share it. */
  private final long bits;
  /** Of a single character that is no letter; {@code null} of other words. */
  private final long @Nullable [] alone;

  Sign(String words) {
    this.words = words.toCharArray();
    this.trace = Trace.of(words);
    this.alone = words.length() == 1 && Trace.marks(words.charAt(0)) ? new long[Trace.ALONE] : null;
    this.bits = bits(this.words);
    if (alone != null) {
      Trace.mark(alone, words.charAt(0));
    }
  }

  private static long bits(char[] letters) {
    long bits = 0;
    for (char letter : letters) {
      bits |= 1L << letter;
    }
    return bits;
  }

  /** Where it stands first in a passage; -1: nowhere. */
  int first(Passage passage) {
    boolean may = alone == null ? passage.mayHold(trace) : passage.mayHold(alone);
    return may ? next(passage.letters(), 0) : -1;
  }

  /** Adds the passages of a concordance where all its pairs stand. */
  void where(long[] pairs, int width, long[] found) {
    for (int column = 0; column < width; column++) {
      long both = -1;
      // the last pair first: signs begin alike
      for (int i = trace.length - 1; i >= 0 && both != 0; i--) {
        both &= pairs[trace[i] * width + column];
      }
      found[column] |= both;
    }
  }

  /** Where it stands next; -1: nowhere. An array is read by an interpreter much faster than a string. */
  int next(char[] letters, int from) {
    int length = words.length;
    char last = words[length - 1];
    int end = from + length - 1;
    while (end < letters.length) {
      char letter = letters[end];
      if (letter == last && standsAt(letters, end - length + 1)) {
        return end - length + 1;
      }
      // none of its letters is here: it does not stand over this place
      end += (bits & 1L << letter) == 0 ? length : 1;
    }
    return -1;
  }

  private boolean standsAt(char[] letters, int at) {
    for (int i = 0; i < words.length; i++) {
      if (letters[at + i] != words[i]) {
        return false;
      }
    }
    return true;
  }
}
