package vn.kehoach.output.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Where the objects of a PDF stand: the stream (ISO 32000-1, 7.5.8) at the end of what FOP writes. */
final class CrossReferences {

  /** Bytes a field: kind, then offset or holding stream, then generation or index in that stream. */
  static final String WIDTHS = "[1 8 2]";

  private static final int ENTRY = 11;
  private static final byte IN_FILE = 1;

  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)");
  private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");
  private static final Pattern ROOT = Pattern.compile("/Root (\\d+) 0 R");
  private static final Pattern INFO = Pattern.compile("/Info (\\d+) 0 R");

  private final int start;
  private final int size;
  private final int root;
  private final int info;
  private final ByteBuffer entries;

  private CrossReferences(int start, String head, byte[] entries) {
    this.start = start;
    this.size = number(SIZE, head);
    this.root = number(ROOT, head);
    this.info = number(INFO, head);
    this.entries = ByteBuffer.wrap(entries);
    if (!head.contains("/W " + WIDTHS) || entries.length != size * ENTRY) {
      throw new IllegalStateException("not the cross references FOP writes: " + head);
    }
  }

  static CrossReferences read(byte[] pdf) {
    int start = number(START, latin(pdf, Math.max(0, pdf.length - 64), pdf.length));
    int stream = find(pdf, "stream", start);
    String head = latin(pdf, start, stream);
    int from = stream + (pdf[stream + 6] == '\r' ? 8 : 7);
    try (InputStream data = new ByteArrayInputStream(pdf, from, pdf.length - from)) {
      byte[] entries = new InflaterInputStream(data).readNBytes(number(SIZE, head) * ENTRY);
      return new CrossReferences(start, head, entries);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The first place of {@code word} at or after {@code from}. */
  static int find(byte[] pdf, String word, int from) {
    byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = from; at + letters.length <= pdf.length; at++) {
      int same = 0;
      while (same < letters.length && pdf[at + same] == letters[same]) {
        same++;
      }
      if (same == letters.length) {
        return at;
      }
    }
    throw new IllegalStateException("no " + word + " in what FOP wrote");
  }

  private static int number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in what FOP wrote");
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static String latin(byte[] pdf, int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Where the cross references themselves start, which is where all other objects end. */
  int start() {
    return start;
  }

  /** One more than the highest object number, which is that of the cross references. */
  int size() {
    return size;
  }

  int root() {
    return root;
  }

  int info() {
    return info;
  }

  int offset(int object) {
    if (entries.get(object * ENTRY) != IN_FILE) {
      throw new IllegalStateException("object " + object + " is inside a stream");
    }
    return (int) entries.getLong(object * ENTRY + 1);
  }

  /**
   * The references after a change: every object has moved, the last number goes to an object at {@code addition}, and
   * the next to the cross references themselves at {@code newStart}.
   */
  byte[] entries(IntUnaryOperator moved, int addition, int newStart) {
    ByteBuffer changed = ByteBuffer.allocate((size + 1) * ENTRY).put(entries.array(), 0, (size - 1) * ENTRY);
    for (int object = 0; object < size - 1; object++) {
      if (changed.get(object * ENTRY) == IN_FILE) {
        changed.putLong(object * ENTRY + 1, moved.applyAsInt(offset(object)));
      }
    }
    changed.put(IN_FILE).putLong(addition).putShort((short) 0);
    changed.put(IN_FILE).putLong(newStart).putShort((short) 0);
    return changed.array();
  }
}
