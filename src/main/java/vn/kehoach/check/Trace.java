package vn.kehoach.check;

/**
 * Which letters, and which two side by side, stand in some words: enough to say at once that a sign does not. It may say
 * that one stands there which does not, never the other way round.
 */
final class Trace {

  /** Bits; a page has some hundred different pairs. */
  private static final int SIZE = 2_048;

  private final long[] bits = new long[SIZE / Long.SIZE];
  private boolean strangers;
  private boolean tightMark;

  Trace(String words) {
    char before = 0;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      int alone = letter & SIZE - 1;
      bits[alone >> 6] |= 1L << alone;
      int pair = pair(before, letter);
      bits[pair >> 6] |= 1L << pair;
      if (letter > ' ' && isTight(before, letter)) {
        tightMark = true;
      }
      before = letter;
      if (letter >= '\u0370' && (letter < '\u1E00' || letter > '\u20CF')) {
        strangers = true;
      }
    }
  }

  private static boolean isTight(char before, char letter) {
    return switch (before) {
      case ',', ';', ':', '.', ')' -> Character.isLetter(letter);
      default -> letter == '(' && before > ' ';
    };
  }

  /** A letter stands right behind a mark, or right before a bracket. */
  boolean tightMark() {
    return tightMark;
  }

  /** A character stands there that neither Vietnamese nor its punctuation has. */
  boolean strangers() {
    return strangers;
  }

  /** Where the letters and pairs of a sign leave their trace. */
  static int[] of(String sign) {
    int[] places = new int[sign.length()];
    places[0] = sign.charAt(0) & SIZE - 1;
    for (int i = 1; i < places.length; i++) {
      places[i] = pair(sign.charAt(i - 1), sign.charAt(i));
    }
    return places;
  }

  private static int pair(char first, char second) {
    return first * 31 + second * 7 & SIZE - 1;
  }

  boolean mayHold(char letter) {
    int place = letter & SIZE - 1;
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
