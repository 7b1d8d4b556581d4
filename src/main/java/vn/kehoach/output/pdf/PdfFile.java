package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF as FOP writes it: objects, then one stream of cross references. Objects can be changed and one can be added;
 * the cross references are written anew, with an identifier made from what the file holds.
 */
final class PdfFile {

  private final byte[] pdf;
  private final CrossReferences references;
  private final SortedMap<Integer, Change> changes = new TreeMap<>();

  /** Where {@code length} bytes give way to others. */
  private record Change(int length, byte[] object) {

    int growth() {
      return object.length - length;
    }
  }

  PdfFile(byte[] pdf) {
    this.pdf = pdf;
    this.references = CrossReferences.read(pdf);
  }

  int root() {
    return references.root();
  }

  int info() {
    return references.info();
  }

  /** The number of the object that is added: FOP's own cross references had it last. */
  int next() {
    return references.size() - 1;
  }

  /** Changes the text of an object that holds no stream. */
  void change(int number, UnaryOperator<String> how) {
    int from = references.offset(number);
    int to = CrossReferences.find(pdf, "endobj", from);
    String object = how.apply(new String(pdf, from, to - from, StandardCharsets.ISO_8859_1));
    changes.put(from, new Change(to - from, latin(object)));
  }

  /** Writes the objects, {@code added} as object {@link #next()}, and how to find them all. */
  void write(byte[] added, OutputStream out) throws IOException {
    ByteArrayOutputStream objects = new ByteArrayOutputStream(pdf.length + added.length + 1024);
    int read = 0;
    for (var change : changes.entrySet()) {
      objects.write(pdf, read, change.getKey() - read);
      objects.write(change.getValue().object);
      read = change.getKey() + change.getValue().length;
    }
    objects.write(pdf, read, references.start() - read);
    int addition = objects.size();
    objects.write(latin(next() + " 0 obj\n"));
    objects.write(added);
    objects.write(latin("\nendobj\n"));
    String identifier = identifier(objects.toByteArray());
    objects.writeTo(out);
    out.write(table(addition, objects.size(), identifier));
  }

  private byte[] table(int addition, int start, String identifier) throws IOException {
    byte[] entries = deflated(references.entries(this::moved, addition, start));
    ByteArrayOutputStream table = new ByteArrayOutputStream(entries.length + 512);
    table.write(latin(references.size() + " 0 obj\n<< /Type /XRef /Size " + (references.size() + 1)
        + " /W " + CrossReferences.WIDTHS + " /Root " + root() + " 0 R /Info " + info() + " 0 R"
        + " /ID [<" + identifier + "> <" + identifier + ">]"
        + " /Filter /FlateDecode /Length " + entries.length + " >>\nstream\n"));
    table.write(entries);
    table.write(latin("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n"));
    return table.toByteArray();
  }

  private int moved(int offset) {
    return offset + changes.headMap(offset).values().stream().mapToInt(Change::growth).sum();
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
      deflater.write(bytes);
    }
    return deflated.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Tells files apart and need not be secret: three check sums are many times faster than a digest. */
  private static String identifier(byte[] objects) {
    StringBuilder identifier = new StringBuilder(32);
    for (Checksum sum : new Checksum[] {new CRC32(), new CRC32C(), new Adler32()}) {
      sum.update(objects);
      identifier.append(HexFormat.of().toHexDigits((int) sum.getValue()));
    }
    return identifier.append(HexFormat.of().toHexDigits(objects.length)).toString();
  }
}
