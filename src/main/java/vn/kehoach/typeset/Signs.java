package vn.kehoach.typeset;

/** A small set of characters, with a fast lookup for ASCII, because it is used for every letter of a plan. */
final class Signs {

  private final long[] ascii = new long[2];
  private final String others;

  private Signs(String all) {
    StringBuilder rest = new StringBuilder();
    for (char sign : all.toCharArray()) {
      if (sign < 128) {
        ascii[sign >> 6] |= 1L << sign;
      } else {
        rest.append(sign);
      }
    }
    this.others = rest.toString();
  }

  static Signs of(String all) {
    return new Signs(all);
  }

  boolean has(char c) {
    return c < 128 ? (ascii[c >> 6] & 1L << c) != 0 : others.indexOf(c) >= 0;
  }
}
