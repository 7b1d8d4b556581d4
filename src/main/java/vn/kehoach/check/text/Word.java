package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Passage;

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

  private static final Pattern ADDRESS = Pattern.compile(
      "[^\\s@]+@[^\\s@]+|https?://\\S+|www\\.\\S+|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:vn|com|org|net|gov"
          + "|edu)(?:/\\S*)?"
          + "|\\[[@^][^\\]]*\\]");
  private static final List<String> SIGNS = List.of("@", "://", "www.", ".vn", ".com", ".org", ".net", ".gov", ".edu",
      "[^");
  private static final boolean[] NOWHERE = {};
  private static final String BINDING = "-_/@&#+=~0123456789\u2010\u2011";
  private static final String OPENING = ".!?:;…";

  static List<Word> of(Passage passage) {
    return passage.all(Word.class, Word::read);
  }

  private static List<Word> read(Passage passage) {
    String text = passage.plain();
    List<Word> words = new ArrayList<>(text.length() / 4);
    boolean[] address = addresses(text);
    int end = -1;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at == from) {
        at++;
        continue;
      }
      boolean follows = end >= 0 && isBlank(text, end, from);
      boolean inAddress = address.length > 0 && address[from];
      words.add(new Word(Letters.of(text.substring(from, at)), from, at, opens(text, from), inAddress || isBound(text, from, at),
          follows));
      end = at;
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return Alphabet.isLetter(c) || c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return from < to;
  }

  private static boolean[] addresses(String text) {
    if (!hasSign(text)) {
      return NOWHERE;
    }
    boolean[] inside = new boolean[text.length() + 1];
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      Arrays.fill(inside, address.start(), address.end(), true);
    }
    return inside;
  }

  private static boolean hasSign(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBound(String text, int from, int to) {
    return from > 0 && binds(text, from - 1) || to < text.length() && binds(text, to);
  }

  private static boolean binds(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      // what mostly stands there
      case ' ', ',', ';', ')' -> false;
      case '.' -> isInnerStop(text, at);
      default -> BINDING.indexOf(c) >= 0;
    };
  }

  /** A full stop inside a word: "v.v", "Th.S". */
  private static boolean isInnerStop(String text, int at) {
    return at > 0 && at + 1 < text.length() && Alphabet.isLetterOrDigit(text.charAt(at - 1))
        && Alphabet.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean opens(String text, int from) {
    int at = from - 1;
    boolean goesOn = at > 0 && text.charAt(at) == ' ' && Alphabet.isLetter(text.charAt(at - 1));
    if (goesOn) {
      return false;
    }
    while (at >= 0 && (text.charAt(at) == ' ' || "“\"'*([-–+‘".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 || OPENING.indexOf(text.charAt(at)) >= 0;
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
