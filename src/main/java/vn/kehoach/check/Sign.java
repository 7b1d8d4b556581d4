package vn.kehoach.check;

/** Words that a pattern cannot do without. */
final class Sign {

  private final char[] words;
  private final int[] pairs;

  Sign(String words) {
    this.words = words.toCharArray();
    this.pairs = new int[words.length() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Concordance.pair(this.words[i], this.words[i + 1]);
    }
    if (isMark() && !Concordance.isMark(this.words[0])) {
      throw new IllegalArgumentException("a letter alone stands everywhere: " + words);
    }
  }

  /** One character: a bracket, a dash. */
  boolean isMark() {
    return words.length == 1;
  }

  /** How many pairs of letters it has. */
  int pairs() {
    return pairs.length;
  }

  /** The number of a pair, as a concordance counts them. */
  int pair(int index) {
    return pairs[index];
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

  boolean standsAt(char[] letters, int at) {
    if (at < 0 || at + words.length > letters.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (letters[at + i] != words[i]) {
        return false;
      }
    }
    return true;
  }
}
