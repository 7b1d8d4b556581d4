package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Properties;
import vn.kehoach.output.SourceDate;

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
    int metadata = pdf.add(metadata());
    pdf.change(pdf.root(), root -> root.replaceFirst("<<", "<< /Metadata " + metadata + " 0 R"));
    pdf.write(out);
  }

  /** Not compressed: whoever looks for the metadata of a PDF/A without reading PDF must find it. */
  private PdfObject metadata() {
    byte[] packet = Xmp.packet(properties, moment).getBytes(StandardCharsets.UTF_8);
    return PdfObject.stream("/Type /Metadata /Subtype /XML", packet);
  }
}
