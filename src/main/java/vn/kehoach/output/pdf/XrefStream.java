package vn.kehoach.output.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The positions of the objects of a PDF: the uncompressed cross-reference stream (ISO 32000-1, 7.5.8) at the end of
 * FOP's output.
 */
final class XrefStream {

  /** The field widths in bytes: type, then offset or object stream, then generation or index. */
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

  private XrefStream(byte[] pdf, int start, PdfObject table) {
    this.start = start;
    this.size = number(SIZE, table.head());
    this.root = number(ROOT, table.head());
    this.info = number(INFO, table.head());
    this.entries = ByteBuffer.wrap(table.data());
    if (!table.head().contains("/W " + WIDTHS) || entries.capacity() != size * ENTRY) {
      throw new IllegalStateException("not the cross references FOP writes: " + table.head());
    }
  }

  static XrefStream read(byte[] pdf) {
    int tail = Math.max(0, pdf.length - 64);
    int start = number(START, new String(pdf, tail, pdf.length - tail, StandardCharsets.ISO_8859_1));
    return new XrefStream(pdf, start, PdfObject.read(pdf, start, pdf.length));
  }

  private static int number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in what FOP wrote");
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** Where the cross-reference stream begins, which is where all other objects end. */
  int start() {
    return start;
  }

  /** The number of the cross-reference stream, which is the highest. */
  int own() {
    return size - 1;
  }

  int root() {
    return root;
  }

  int info() {
    return info;
  }

  /** The numbers of all objects directly in the file, in file order. */
  List<Integer> inFile() {
    return IntStream.range(0, own()).filter(this::isInFile).boxed()
        .sorted((one, other) -> Integer.compare(offset(one), offset(other)))
        .toList();
  }

  private boolean isInFile(int object) {
    return entries.get(object * ENTRY) == IN_FILE;
  }

  int offset(int object) {
    return (int) entries.getLong(object * ENTRY + 1);
  }

  /**
   * The entries for a changed file.
   *
   * @param offsets of all objects by number, including added ones and this stream; those of objects in object streams
   *                are ignored
   */
  byte[] entries(int[] offsets) {
    ByteBuffer changed = ByteBuffer.allocate(offsets.length * ENTRY);
    for (int object = 0; object < offsets.length; object++) {
      if (object >= own() || isInFile(object)) {
        changed.put(IN_FILE).putLong(offsets[object]).putShort((short) 0);
      } else {
        changed.put(entries.array(), object * ENTRY, ENTRY);
      }
    }
    return changed.array();
  }
}
