package vn.kehoach.check;

import org.jspecify.annotations.Nullable;

/** Words that a pattern cannot do without. */
final class Sign {

  private final char[] words;
  private final int[] trace;
  /** Which of its letters is looked for first. */
  private final int rare;
  /** Of a single character that is no letter; {@code null} of other words. */
  private final long @Nullable [] alone;

  Sign(String words) {
    this.words = words.toCharArray();
    this.trace = Trace.of(words);
    this.alone = words.length() == 1 && Trace.marks(words.charAt(0)) ? new long[Trace.ALONE] : null;
    this.rare = rarest(this.words);
    if (alone != null) {
      Trace.mark(alone, words.charAt(0));
    }
  }

  /** Letters with marks stand behind the plain ones in Unicode, and seldom in words. */
  private static int rarest(char[] words) {
    int rarest = 0;
    for (int i = 1; i < words.length; i++) {
      rarest = words[i] > 'z' && words[i] > words[rarest] ? i : rarest;
    }
    return rarest;
  }

  /** Where it stands first in a passage; -1: nowhere. */
  int first(Passage passage) {
    return leavesTraceIn(passage) ? next(passage.letters(), 0) : -1;
  }

  /** Whether a passage has its pairs of letters, which may stand apart. */
  boolean leavesTraceIn(Passage passage) {
    return alone == null ? passage.mayHold(trace) : passage.mayHold(alone);
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
    char letter = words[rare];
    int end = letters.length - words.length + rare;
    for (int i = from + rare; i <= end; i++) {
      if (letters[i] == letter && standsAt(letters, i - rare)) {
        return i - rare;
      }
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
