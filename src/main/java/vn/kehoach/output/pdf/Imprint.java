package vn.kehoach.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Properties;

/**
 * The last hand on a PDF: its date and its metadata. FOP takes both, and the identifier, from the clock and the time
 * zone of the machine; here they come from the document alone.
 */
final class Imprint {

  private static final Pattern FOP_DATE = Pattern.compile("/CreationDate \\(D:[^)]*\\)");

  private final Properties properties;
  private final @Nullable String moment;

  Imprint(Properties properties, SourceDate date) {
    this.properties = properties;
    this.moment = date.moment(properties.date());
  }

  void write(byte[] pages, OutputStream out) throws IOException {
    PdfFile pdf = new PdfFile(pages);
    String date = moment == null ? "" : "/CreationDate (D:" + moment.replaceAll("[-:T]", "") + ")";
    pdf.change(pdf.info(), info -> FOP_DATE.matcher(info).replaceFirst(Matcher.quoteReplacement(date)));
    pdf.change(pdf.root(), root -> root.replaceFirst("<<", "<< /Metadata " + pdf.next() + " 0 R"));
    pdf.write(stream(Xmp.packet(properties, moment)), out);
  }

  /** Not compressed: whoever looks for the metadata of a PDF/A without reading PDF must find it. */
  private static byte[] stream(String packet) throws IOException {
    byte[] xmp = packet.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream stream = new ByteArrayOutputStream(xmp.length + 128);
    String head = "<< /Type /Metadata /Subtype /XML /Length " + xmp.length + " >>\nstream\n";
    stream.write(head.getBytes(StandardCharsets.ISO_8859_1));
    stream.write(xmp);
    stream.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    return stream.toByteArray();
  }
}
