package vn.kehoach.check;

/** Words that a pattern cannot do without. */
final class Sign {

  private final char[] words;
  private final int[] trace;

  Sign(String words) {
    this.words = words.toCharArray();
    this.trace = Trace.of(words);
  }

  /** Where it stands first in a passage; -1: nowhere. */
  int first(Passage passage) {
    return passage.mayHold(trace) ? next(passage.letters(), 0) : -1;
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
    char first = words[0];
    int last = letters.length - words.length;
    for (int at = from; at <= last; at++) {
      if (letters[at] == first && standsAt(letters, at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean standsAt(char[] letters, int at) {
    for (int i = 1; i < words.length; i++) {
      if (letters[at + i] != words[i]) {
        return false;
      }
    }
    return true;
  }
}
