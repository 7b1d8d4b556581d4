package vn.kehoach.template;

import vn.kehoach.template.MarkupScanner.NotBalanced;

/** The characters allowed in XML, and character references. */
final class XmlLetters {

  private XmlLetters() {}

  /** Whether all characters are allowed in XML; others would not survive in a document. */
  static boolean areAll(char[] letters) {
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      boolean plain = c >= ' ' && c < Character.MIN_SURROGATE;
      if (!plain && !isOne(letters, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOne(char[] letters, int at) {
    char c = letters[at];
    boolean none = c >= 0xFFFE || Character.isSurrogate(c) && !isHalf(letters, at);
    return !isControl(c) && !none;
  }

  private static boolean isControl(int letter) {
    return letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r';
  }

  /** A surrogate next to its other half. */
  private static boolean isHalf(char[] letters, int at) {
    return Character.isHighSurrogate(letters[at])
        ? at + 1 < letters.length && Character.isLowSurrogate(letters[at + 1])
        : at > 0 && Character.isHighSurrogate(letters[at - 1]);
  }

  /** The text with character references resolved. */
  static String plain(String written) throws NotBalanced {
    int reference = written.indexOf('&');
    if (reference < 0) {
      return written;
    }
    StringBuilder plain = new StringBuilder(written.length());
    int done = 0;
    while (reference >= 0) {
      int end = written.indexOf(';', reference);
      require(end >= 0);
      plain.append(written, done, reference).appendCodePoint(letter(written.substring(reference + 1, end)));
      done = end + 1;
      reference = written.indexOf('&', done);
    }
    return plain.append(written, done, written.length()).toString();
  }

  private static void require(boolean readable) throws NotBalanced {
    if (!readable) {
      throw new NotBalanced();
    }
  }

  private static int letter(String name) throws NotBalanced {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(name);
    };
  }

  /** {@code #160} and {@code #xA0}: characters that XML allows. */
  private static int numbered(String name) throws NotBalanced {
    boolean hexadecimal = name.startsWith("#x");
    require(name.startsWith("#"));
    try {
      int letter = Integer.parseUnsignedInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      boolean none = letter >= 0xD800 && letter < 0xE000 || letter == 0xFFFE || letter == 0xFFFF;
      require(Character.isValidCodePoint(letter) && !isControl(letter) && !none);
      return letter;
    } catch (NumberFormatException odd) {
      throw new NotBalanced();
    }
  }
}
