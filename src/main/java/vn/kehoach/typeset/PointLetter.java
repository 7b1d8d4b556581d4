package vn.kehoach.typeset;

/**
 * The letters of points (điểm) in the order used by the Decree itself: the Vietnamese alphabet without letters with
 * diacritics except đ, and without f j w z. After y come a1, b1 ... y1, a2, so that no letter is used twice.
 */
final class PointLetter {

  static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

  private PointLetter() {}

  static String of(int number) {
    int round = (number - 1) / ALPHABET.length();
    char letter = ALPHABET.charAt((number - 1) % ALPHABET.length());
    return round == 0 ? String.valueOf(letter) : letter + String.valueOf(round);
  }

  /** The position of a letter in the sequence, or 0 if it is not in it. */
  static int parse(String written) {
    int letter = written.isEmpty() ? -1 : ALPHABET.indexOf(written.charAt(0));
    boolean plain = written.length() == 1;
    if (letter < 0 || !plain && !written.substring(1).matches("[1-9]\\d?")) {
      return 0;
    }
    int round = plain ? 0 : Integer.parseInt(written.substring(1));
    return round * ALPHABET.length() + letter + 1;
  }
}
