package vn.kehoach.output.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Writes XML as text: well-formed by construction, and without characters that XML 1.0 forbids. */
final class Xml {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The longest replacement of one character: {@code &quot;}. */
  private static final int LONGEST = 6;

  /** Latin letters and punctuation are all below this limit. */
  private static final int FEW = 0x2200;

  /**
   * Cache of UTF-8 encodings, with the first byte lowest, below the number of bytes; 0 if not cached, or if the
   * character must be escaped.
   */
  private static final int[] WRITTEN = new int[FEW];

  /** Encoded in UTF-8 from the start: most of it is tags, which are copied as they are. */
  private byte[] out;
  private int size;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** A whole file. */
  Xml() {
    this(1 << 12);
    put(DECLARATION);
  }

  private Xml(int room) {
    out = new byte[room];
  }

  /** A long fragment to be {@linkplain #add added} to a file. */
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

  /** Inserts a fragment here. */
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

  /** Part of a text. */
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

  /** An element with only a name. */
  Xml empty(String element) {
    return open(element).close();
  }

  /** An element with only a {@code w:val}, the most common form of a property. */
  Xml value(String element, String value) {
    return open(element).with("w:val", value).close();
  }

  Xml value(String element, int value) {
    return open(element).with("w:val", value).close();
  }

  /** An element with only text. */
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

  /** Copies ASCII text. */
  @SuppressWarnings("deprecation") // the only way to copy without inspecting the characters
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
        // there is room for three bytes; the superfluous ones are overwritten
        to[at] = (byte) bytes;
        to[at + 1] = (byte) (bytes >> 8);
        to[at + 2] = (byte) (bytes >> 16);
        at += bytes >>> 24;
      }
    }
    size = at;
  }

  /** Writes a character that must be escaped, one that is not cached, or a surrogate pair (then returns 1). */
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

  /** Characters that are invisible in every reader are omitted. */
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
