package vn.kehoach.check;

/**
 * A literal text that every match of a pattern contains. After its literal part, {@code #} stands for any digit, {@code
 * ^} for any capital, {@code ~} for any lower-case letter, {@code ¬} for anything but a digit, {@code |} for neither
 * letter nor digit, {@code $} for the end of the passage.
 */
final class Sign {

  private static final String KINDS = "#^~¬|$";

  private final char[] words;
  /** The length of the literal part at the beginning. */
  private final int plain;
  /** The hash values of its first and last three letters, as used by a concordance. */
  private final int first;
  private final int last;

  Sign(String words) {
    this.words = words.toCharArray();
    int plain = 1;
    while (plain < this.words.length && KINDS.indexOf(this.words[plain]) < 0) {
      plain++;
    }
    this.plain = plain;
    this.first = plain > 2 ? trio(0) : 0;
    this.last = plain > 2 ? trio(plain - 3) : 0;
    if (isMark() && !Concordance.isMark(this.words[0])) {
      throw new IllegalArgumentException("a letter alone stands everywhere: " + words);
    }
  }

  private int trio(int from) {
    return Concordance.trio(words[from], words[from + 1], words[from + 2]);
  }

  /** A quick test by its first and last letters; a sign of two letters may be anywhere. */
  boolean mayStandIn(Concordance all) {
    return plain < 3 || all.mayHold(last) && all.mayHold(first);
  }

  /** Whether the literal part is a single character: a bracket, a dash. */
  boolean isMark() {
    return plain == 1;
  }

  char first() {
    return words[0];
  }

  /** The number of pairs of adjacent letters in the literal part. */
  int pairs() {
    return plain - 1;
  }

  /** The hash value of a pair, as used by a concordance. */
  int pair(int index) {
    return Concordance.pair(words[index], words[index + 1]);
  }

  /**
   * The next position of the sign; -1 if there is none. Takes an array because the interpreter reads it much faster
   * than a string.
   */
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

  /** The end of the array counts as the end of a passage. */
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

  /** A surrogate may be half of a letter of either case: the pattern decides. */
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
