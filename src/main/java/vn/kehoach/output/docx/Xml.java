package vn.kehoach.output.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** XML as text: well formed by construction, and free of the characters that XML 1.0 forbids. */
final class Xml {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** What one letter may come to: {@code &quot;}. */
  private static final int LONGEST = 6;

  /** Latin letters and the signs between them are all below it. */
  private static final int FEW = 0x2200;

  /** Those met so far in UTF-8, the first byte lowest, under how many bytes they take; 0: not met, or a sign of XML. */
  private static final int[] WRITTEN = new int[FEW];

  /** In UTF-8 from the start: most of it is tags, which are copied as they are. */
  private byte[] out;
  private int size;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** A file. */
  Xml() {
    this(1 << 12);
    put(DECLARATION);
  }

  private Xml(int room) {
    out = new byte[room];
  }

  /** A long stretch to be {@linkplain #add added} to a file. */
  static Xml fragment() {
    return new Xml(1 << 16);
  }

  Xml open(String element) {
    endTag();
    put("<");
    put(element);
    open.push(element);
    inTag = true;
    return this;
  }

  Xml with(String attribute, String value) {
    put(" ");
    put(attribute);
    put("=\"");
    char[] units = value.toCharArray();
    escape(units, 0, units.length);
    put("\"");
    return this;
  }

  Xml with(String attribute, int value) {
    put(" ");
    put(attribute);
    put("=\"");
    put(Integer.toString(value));
    put("\"");
    return this;
  }

  /** What was written elsewhere, at this place. */
  Xml add(Xml fragment) {
    endTag();
    makeRoom(fragment.size);
    System.arraycopy(fragment.out, 0, out, size, fragment.size);
    size += fragment.size;
    return this;
  }

  Xml text(String words) {
    char[] units = words.toCharArray();
    return text(units, 0, units.length);
  }

  /** Some of the units of words. */
  Xml text(char[] words, int from, int to) {
    endTag();
    escape(words, from, to);
    return this;
  }

  Xml close() {
    String element = open.pop();
    if (inTag) {
      put("/>");
      inTag = false;
    } else {
      put("</");
      put(element);
      put(">");
    }
    return this;
  }

  /** An element of nothing but a name. */
  Xml empty(String element) {
    return open(element).close();
  }

  /** An element with nothing but a {@code w:val}, the commonest shape of a property. */
  Xml value(String element, String value) {
    return open(element).with("w:val", value).close();
  }

  Xml value(String element, int value) {
    return open(element).with("w:val", value).close();
  }

  /** An element with nothing but words. */
  Xml words(String element, String words) {
    return open(element).text(words).close();
  }

  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return Arrays.copyOf(out, size);
  }

  private void endTag() {
    if (inTag) {
      put(">");
      inTag = false;
    }
  }

  private void makeRoom(int more) {
    if (size + more > out.length) {
      grow(more);
    }
  }

  private void grow(int more) {
    out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
  }

  /** Letters of ASCII. */
  @SuppressWarnings("deprecation") // of all ways to copy such letters the one that looks at none of them
  private void put(String letters) {
    makeRoom(letters.length());
    letters.getBytes(0, letters.length(), out, size);
    size += letters.length();
  }

  private void escape(char[] words, int from, int end) {
    makeRoom(LONGEST * (end - from));
    byte[] to = out;
    int at = size;
    for (int i = from; i < end; i++) {
      char unit = words[i];
      int bytes = unit < FEW ? WRITTEN[unit] : 0;
      if (bytes == 0) {
        size = at;
        i += rare(words, i, end);
        at = size;
      } else {
        // there is room for three; what is too much is written over
        to[at] = (byte) bytes;
        to[at + 1] = (byte) (bytes >> 8);
        to[at + 2] = (byte) (bytes >> 16);
        at += bytes >>> 24;
      }
    }
    size = at;
  }

  /** A sign of XML, what was not met before, or a pair of units that make one letter (then 1). */
  private int rare(char[] words, int at, int end) {
    char unit = words[at];
    if (at + 1 < end && Character.isSurrogatePair(unit, words[at + 1])) {
      put(new String(words, at, 2).getBytes(StandardCharsets.UTF_8));
      return 1;
    }
    byte[] bytes = written(unit).getBytes(StandardCharsets.UTF_8);
    put(bytes);
    if (unit < FEW && bytes.length > 0 && bytes.length <= 3) {
      WRITTEN[unit] = packed(bytes);
    }
    return 0;
  }

  /** What prints nothing in any reader is left out. */
  private static String written(char unit) {
    return switch (unit) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t', '\n', '\r' -> " ";
      default -> unit < ' ' || Character.isSurrogate(unit) || unit > '\uFFFD' ? "" : Character.toString(unit);
    };
  }

  private static int packed(byte[] bytes) {
    int packed = bytes.length << 24;
    for (int i = 0; i < bytes.length; i++) {
      packed |= (bytes[i] & 0xFF) << 8 * i;
    }
    return packed;
  }

  private void put(byte[] letter) {
    System.arraycopy(letter, 0, out, size, letter.length);
    size += letter.length;
  }
}
