package vn.kehoach.check;

/**
 * Which letters stand side by side in some words, and which marks stand in them: enough to say at once that a sign does not. It may say
 * that one stands there which does not, never the other way round.
 */
final class Trace {

  /** Bits; a page has some hundred different pairs. */
  private static final int SIZE = 2_048;

  private final long[] bits = new long[SIZE / Long.SIZE];
  private boolean strangers;
  private boolean tightMark;

  Trace(char[] letters) {
    char before = 0;
    for (char letter : letters) {
      int pair = pair(before, letter);
      bits[pair >> 6] |= 1L << pair;
      if (letter < 'a' || letter > 'z') {
        unusual(before, letter);
      } else if (before < 'A' && isTight(before)) {
        tightMark = true;
      }
      before = letter;
    }
  }

  private void unusual(char before, char letter) {
    int alone = alone(letter);
    bits[alone >> 6] |= 1L << alone;
    if (letter == '(' ? before > ' ' : before < 'A' && isTight(before) && Alphabet.isLetter(letter)) {
      tightMark = true;
    }
    if (letter >= '\u0370' && (letter < '\u1E00' || letter > '\u20CF')) {
      strangers = true;
    }
  }

  private static boolean isTight(char before) {
    return before == ',' || before == ';' || before == ':' || before == '.' || before == ')';
  }

  /** A letter stands right behind a mark, or right before a bracket. */
  boolean tightMark() {
    return tightMark;
  }

  /** A character stands there that neither Vietnamese nor its punctuation has. */
  boolean strangers() {
    return strangers;
  }

  /** Where the pairs of a sign leave their trace; a mark alone leaves one, a small letter of English does not. */
  static int[] of(String sign) {
    if (sign.length() == 1) {
      return new int[] {alone(sign.charAt(0))};
    }
    int[] places = new int[sign.length() - 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = pair(sign.charAt(i), sign.charAt(i + 1));
    }
    return places;
  }

  private static int alone(char letter) {
    return letter & SIZE - 1;
  }

  private static int pair(char first, char second) {
    return first * 31 + second * 7 & SIZE - 1;
  }

  /** {@code letter}: none of a to z. */
  boolean mayHold(char letter) {
    int place = alone(letter);
    return (bits[place >> 6] & 1L << place) != 0;
  }

  /** {@code places}: of a sign. */
  boolean mayHold(int[] places) {
    // the last pair first: signs begin alike
    for (int i = places.length - 1; i >= 0; i--) {
      if ((bits[places[i] >> 6] & 1L << places[i]) == 0) {
        return false;
      }
    }
    return true;
  }
}
