package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;

/**
 * A run of letters in a passage, and how it stands there.
 *
 * @param from    offset of its first letter
 * @param to      offset behind its last
 * @param opens   first of a sentence or of a clause after a colon or semicolon
 * @param bound   touches a digit, slash, hyphen or another mark that makes it part of a symbol, number or address
 * @param follows only white space (one or more) stands between it and the word before
 */
record Word(Letters letters, int from, int to, boolean opens, boolean bound, boolean follows) {

  private static final Sought ADDRESS = Sought.of(
      "[^\\s@]+@[^\\s@]+|https?://\\S+|www\\.\\S+|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:vn|com|org|net|gov"
          + "|edu)(?:/\\S*)?"
          + "|\\[[@^][^\\]]*\\]",
      "@", "://", "www.", ".vn", ".com", ".org", ".net", ".gov", ".edu", "[^");
  private static final boolean[] NOWHERE = {};
  private static final String BINDING = "-_/@&#+=~<0123456789\u2010\u2011";
  private static final String OPENING = ".!?:;…";

  static List<Word> of(Passage passage) {
    return passage.all(Word.class, Word::read);
  }

  private static List<Word> read(Passage passage) {
    String text = passage.plain();
    // an array is read by an interpreter much faster than a string
    char[] letters = text.toCharArray();
    List<Word> words = new ArrayList<>(letters.length / 4);
    boolean[] address = addresses(passage);
    int end = -1;
    int at = 0;
    while (at < letters.length) {
      int from = at;
      while (at < letters.length && isLetter(letters[at])) {
        at++;
      }
      if (at == from) {
        at++;
        continue;
      }
      boolean follows = end >= 0 && isBlank(letters, end, from);
      boolean inAddress = address.length > 0 && address[from];
      words.add(new Word(Letters.of(text.substring(from, at)), from, at, opens(letters, from),
          inAddress || isBound(letters, from, at), follows));
      end = at;
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return Alphabet.isLetter(c) || c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        return false;
      }
    }
    return from < to;
  }

  private static boolean[] addresses(Passage passage) {
    if (!ADDRESS.mayStandIn(passage)) {
      return NOWHERE;
    }
    boolean[] inside = new boolean[passage.plain().length() + 1];
    ADDRESS.in(passage, address -> Arrays.fill(inside, address.start(), address.end(), true));
    return inside;
  }

  private static boolean isBound(char[] text, int from, int to) {
    return from > 0 && binds(text, from - 1) || to < text.length && binds(text, to);
  }

  private static boolean binds(char[] text, int at) {
    char c = text[at];
    return switch (c) {
      // what mostly stands there
      case ' ', ',', ';', ')' -> false;
      case '.' -> isInnerStop(text, at);
      default -> BINDING.indexOf(c) >= 0;
    };
  }

  /** A full stop inside a word: "v.v", "Th.S". */
  private static boolean isInnerStop(char[] text, int at) {
    return at > 0 && at + 1 < text.length && Alphabet.isLetterOrDigit(text[at - 1])
        && Alphabet.isLetterOrDigit(text[at + 1]);
  }

  private static boolean opens(char[] text, int from) {
    int at = from - 1;
    boolean goesOn = at > 0 && text[at] == ' ' && Alphabet.isLetter(text[at - 1]);
    if (goesOn) {
      return false;
    }
    while (at >= 0 && (text[at] == ' ' || "“\"'*([-–+‘".indexOf(text[at]) >= 0)) {
      at--;
    }
    return at < 0 || OPENING.indexOf(text[at]) >= 0;
  }

  String value() {
    return letters.value();
  }

  String lower() {
    return letters.lower();
  }

  boolean isLower() {
    return letters.isLower();
  }

  boolean isUpper() {
    return letters.isUpper();
  }

  /** One capital, then small letters. */
  boolean isTitle() {
    return letters.isTitle();
  }

  /** Has a letter that plain English lacks. */
  boolean isVietnamese() {
    return letters.isVietnamese();
  }

  /** Read as a common word: small letters, or a capital that only opens a sentence. */
  boolean isCommon() {
    return isLower() || opens && isTitle();
  }
}
