package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.output.Deflate;

/**
 * A PDF object as written by FOP, from "12 0 obj" to "endobj".
 *
 * @param head its text; for a stream, its dictionary
 * @param data the data of a stream; {@code null} if it is not a stream
 */
record PdfObject(String head, byte @Nullable [] data) {

  private static final byte[] STREAM = latin("\nstream\n");
  private static final byte[] STREAM_END = latin("\nendstream");
  private static final byte[] OBJECT_END = latin("endobj");

  /** The length, or a reference to the object that contains it, which FOP writes after a stream of unknown length. */
  private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)( 0 R)?");

  static PdfObject text(String text) {
    return new PdfObject(text, null);
  }

  /**
   * A stream that is written unchanged.
   *
   * @param entries entries of its dictionary
   */
  static PdfObject stream(String entries, byte[] data) {
    return new PdfObject("<< " + entries + " /Length " + data.length + " >>", data);
  }

  /** The object from {@code from} to before {@code to}. */
  static PdfObject read(byte[] pdf, int from, int to) {
    int start = find(pdf, latin(" obj\n"), from, to) + 5;
    int end = lastIndexOf(pdf, OBJECT_END, to);
    int stream = find(pdf, STREAM, start, end);
    if (stream < 0) {
      return text(text(pdf, start, end).strip());
    }
    int data = stream + STREAM.length;
    return new PdfObject(text(pdf, start, stream).strip(),
        Arrays.copyOfRange(pdf, data, lastIndexOf(pdf, STREAM_END, end)));
  }

  private static int find(byte[] pdf, byte[] word, int from, int to) {
    for (int at = from; at + word.length <= to; at++) {
      if (pdf[at] == word[0] && Arrays.equals(pdf, at, at + word.length, word, 0, word.length)) {
        return at;
      }
    }
    return -1;
  }

  private static int lastIndexOf(byte[] pdf, byte[] word, int to) {
    int at = to - word.length;
    while (!Arrays.equals(pdf, at, at + word.length, word, 0, word.length)) {
      at--;
    }
    return at;
  }

  boolean isStream() {
    return data != null;
  }

  /** The same stream, compressed; its length is correct unless it is in {@link #lengthObject}. */
  PdfObject compressed() {
    return compressedTo(Deflate.zlib(data));
  }

  /** The same stream with other data that is already compressed. */
  PdfObject compressedTo(byte[] packed) {
    String length = lengthObject() == 0 ? "/Length " + packed.length : "$0";
    return new PdfObject(LENGTH.matcher(head).replaceFirst(length + " /Filter /FlateDecode"), packed);
  }

  /** The number of the object with the length of this stream; 0 if the length is in its dictionary. */
  int lengthObject() {
    Matcher length = LENGTH.matcher(head);
    return length.find() && length.group(2) != null ? Integer.parseInt(length.group(1)) : 0;
  }

  void write(int number, ByteArrayOutputStream out) {
    out.writeBytes(latin(number + " 0 obj\n" + head));
    if (data != null) {
      out.writeBytes(STREAM);
      out.writeBytes(data);
      out.writeBytes(STREAM_END);
    }
    out.writeBytes(latin("\nendobj\n"));
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] pdf, int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
