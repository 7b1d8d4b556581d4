package vn.kehoach.check;

/**
 * Words that a pattern cannot do without. After them {@code #} is any digit, {@code ^} any capital, {@code ~} any
 * small letter, {@code ¬} no digit, {@code |} neither letter nor digit, {@code $} the end of the passage.
 */
final class Sign {

  private static final String KINDS = "#^~¬|$";

  private final char[] words;
  /** How many characters, from the first on, stand for themselves. */
  private final int plain;

  Sign(String words) {
    this.words = words.toCharArray();
    int plain = 1;
    while (plain < this.words.length && KINDS.indexOf(this.words[plain]) < 0) {
      plain++;
    }
    this.plain = plain;
    if (isMark() && !Concordance.isMark(this.words[0])) {
      throw new IllegalArgumentException("a letter alone stands everywhere: " + words);
    }
  }

  /** One character: a bracket, a dash. */
  boolean isMark() {
    return plain == 1;
  }

  char first() {
    return words[0];
  }

  /** How many pairs of letters it has. */
  int pairs() {
    return plain - 1;
  }

  /** The number of a pair, as a concordance counts them. */
  int pair(int index) {
    return Concordance.pair(words[index], words[index + 1]);
  }

  /** Where it stands next; -1: nowhere. An array is read by an interpreter much faster than a string. */
  int next(char[] letters, int from) {
    char first = words[0];
    int last = letters.length - plain;
    for (int at = from; at <= last; at++) {
      if (letters[at] == first && standsAt(letters, at)) {
        return at;
      }
    }
    return -1;
  }

  /** After the last letter there is as much as between two passages: nothing. */
  boolean standsAt(char[] letters, int at) {
    if (at < 0 || at + plain > letters.length) {
      return false;
    }
    for (int i = 0; i < plain; i++) {
      if (letters[at + i] != words[i]) {
        return false;
      }
    }
    for (int i = plain; i < words.length; i++) {
      if (!isOne(at + i < letters.length ? letters[at + i] : 0, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Half of a letter that is no character by itself may be of any kind: the pattern knows. */
  private static boolean isOne(char letter, char kind) {
    return switch (kind) {
      case '#' -> letter >= '0' && letter <= '9';
      case '^' -> letter < 128 ? letter >= 'A' && letter <= 'Z' : Character.isUpperCase(letter) || isHalf(letter);
      case '~' -> letter < 128 ? letter >= 'a' && letter <= 'z' : Character.isLowerCase(letter) || isHalf(letter);
      case '¬' -> letter < '0' || letter > '9';
      case '|' -> !Alphabet.isLetterOrDigit(letter);
      case '$' -> letter == 0;
      default -> letter == kind;
    };
  }

  private static boolean isHalf(char letter) {
    return Character.isSurrogate(letter);
  }
}
