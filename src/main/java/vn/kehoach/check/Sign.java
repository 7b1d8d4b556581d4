package vn.kehoach.check;

/** Words that a pattern cannot do without; at their end {@code #} is any digit, {@code ^} any capital. */
final class Sign {

  private static final char DIGIT = '#';
  private static final char CAPITAL = '^';

  private final char[] words;
  /** What stands behind the words: {@link #DIGIT}, {@link #CAPITAL}; 0: anything. */
  private final char behind;
  private final int[] pairs;

  Sign(String words) {
    char last = words.length() > 2 ? words.charAt(words.length() - 1) : 0;
    this.behind = last == DIGIT || last == CAPITAL ? last : 0;
    this.words = words.substring(0, words.length() - (behind == 0 ? 0 : 1)).toCharArray();
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
    int last = letters.length - words.length;
    for (int at = from; at <= last; at++) {
      if (letters[at] == first && standsAt(letters, at)) {
        return at;
      }
    }
    return -1;
  }

  boolean standsAt(char[] letters, int at) {
    int end = at + words.length;
    if (at < 0 || end > letters.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (letters[at + i] != words[i]) {
        return false;
      }
    }
    return behind == 0 || end < letters.length && (behind == DIGIT ? isDigit(letters[end]) : isCapital(letters[end]));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Or half of a letter that is no character by itself: the pattern knows. */
  private static boolean isCapital(char letter) {
    return letter < 128 ? letter >= 'A' && letter <= 'Z'
        : Character.isUpperCase(letter) || Character.isSurrogate(letter);
  }
}
