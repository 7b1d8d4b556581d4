package vn.kehoach.typeset;

/**
 * The letters of points (điểm) in the order of the Vietnamese alphabet as the Decree itself counts them: without f j w
 * z and without the letters with a mark, but for đ. After y it goes on with a1, b1 ... y1, a2: no letter twice.
 */
final class PointLetter {

  static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

  private PointLetter() {}

  static String of(int number) {
    int round = (number - 1) / ALPHABET.length();
    char letter = ALPHABET.charAt((number - 1) % ALPHABET.length());
    return round == 0 ? String.valueOf(letter) : letter + String.valueOf(round);
  }

  /** The place of the letter in the row, or 0 where this is none. */
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
