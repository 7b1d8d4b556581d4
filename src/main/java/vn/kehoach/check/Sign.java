package vn.kehoach.check;

/** Words that a pattern cannot do without; {@code #} at their end is any digit. */
final class Sign {

  private static final char DIGIT = '#';

  private final char[] words;
  private final boolean number;
  private final int[] pairs;

  Sign(String words) {
    this.number = words.length() > 2 && words.charAt(words.length() - 1) == DIGIT;
    this.words = words.substring(0, words.length() - (number ? 1 : 0)).toCharArray();
    this.pairs = new int[this.words.length - 1];
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
    int last = letters.length - words.length - (number ? 1 : 0);
    for (int at = from; at <= last; at++) {
      if (letters[at] == first && standsAt(letters, at)) {
        return at;
      }
    }
    return -1;
  }

  boolean standsAt(char[] letters, int at) {
    int end = at + words.length;
    if (at < 0 || end + (number ? 1 : 0) > letters.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (letters[at + i] != words[i]) {
        return false;
      }
    }
    return !number || letters[end] >= '0' && letters[end] <= '9';
  }
}
