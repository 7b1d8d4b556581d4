package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import vn.kehoach.output.Deflate;

/**
 * A PDF as written by FOP without compression. Objects can be changed and added; then streams are compressed, and the
 * cross-reference table is rewritten with an identifier computed from the content.
 */
final class PdfFile {

  private final byte[] header;
  private final XrefStream references;
  private final Map<Integer, PdfObject> objects = new LinkedHashMap<>();
  private int next;

  PdfFile(byte[] pdf) {
    references = XrefStream.read(pdf);
    next = references.own();
    List<Integer> numbers = references.inFile();
    header = Arrays.copyOf(pdf, references.offset(numbers.get(0)));
    for (int i = 0; i < numbers.size(); i++) {
      int end = i + 1 < numbers.size() ? references.offset(numbers.get(i + 1)) : references.start();
      objects.put(numbers.get(i), PdfObject.read(pdf, references.offset(numbers.get(i)), end));
    }
    objects.replaceAll((number, object) -> object.isStream() ? compressed(object) : object);
    objects.values().stream().filter(object -> object.lengthObject() > 0).toList()
        .forEach(stream -> objects.put(stream.lengthObject(), PdfObject.text(Integer.toString(stream.data().length))));
  }

  private static PdfObject compressed(PdfObject stream) {
    return ColorProfile.isOne(stream.data()) ? stream.compressedTo(ColorProfile.packed()) : stream.compressed();
  }

  int root() {
    return references.root();
  }

  int info() {
    return references.info();
  }

  /** Changes the text of an object that is not a stream. */
  void change(int number, UnaryOperator<String> how) {
    objects.computeIfPresent(number, (same, object) -> PdfObject.text(how.apply(object.head())));
  }

  /** Adds an object and returns its number. */
  int add(PdfObject object) {
    objects.put(next, object);
    return next++;
  }

  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
    file.writeBytes(header);
    int[] offsets = new int[next + 1];
    objects.forEach((number, object) -> {
      offsets[number] = file.size();
      object.write(number, file);
    });
    offsets[next] = file.size();
    table(offsets, identifier(file.toByteArray())).write(next, file);
    file.writeBytes(PdfObject.latin("startxref\n" + offsets[next] + "\n%%EOF\n"));
    file.writeTo(out);
  }

  private PdfObject table(int[] offsets, String identifier) {
    return PdfObject.stream("/Type /XRef /Size " + offsets.length + " /W " + XrefStream.WIDTHS
        + " /Root " + root() + " 0 R /Info " + info() + " 0 R /ID [<" + identifier + "> <" + identifier + ">]"
        + " /Filter /FlateDecode", Deflate.zlib(references.entries(offsets)));
  }

  /** The identifier distinguishes files and need not be secure: three checksums are many times faster than a digest. */
  private static String identifier(byte[] objects) {
    StringBuilder identifier = new StringBuilder(32);
    for (Checksum sum : new Checksum[] {new CRC32(), new CRC32C(), new Adler32()}) {
      sum.update(objects);
      identifier.append(HexFormat.of().toHexDigits((int) sum.getValue()));
    }
    return identifier.append(HexFormat.of().toHexDigits(objects.length)).toString();
  }
}
