package vn.kehoach.output.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Document;
import vn.kehoach.document.Properties;
import vn.kehoach.output.SourceDate;
import vn.kehoach.source.Source;

/**
 * Completes a PDF: its date and metadata. FOP takes both, and the identifier, from the clock and the time zone of the
 * machine; here they depend only on the document.
 */
final class Imprint {

  /** The part of ISO 19005. Only part 3 allows embedded files that are not PDF/A. */
  private static final int PLAIN = 2;

  private static final int ENCLOSING = 3;

  private static final Pattern FOP_DATE = Pattern.compile("/CreationDate \\(D:[^)]*\\)");

  private final Properties properties;
  private final @Nullable Source enclosure;
  private final @Nullable String moment;

  Imprint(Document document, SourceDate date) {
    this.properties = document.properties();
    this.enclosure = document.enclosure();
    this.moment = date.moment(properties.date());
  }

  void write(byte[] pages, OutputStream out) throws IOException {
    PdfFile pdf = new PdfFile(pages);
    String date = moment == null ? "" : "/CreationDate (D:" + moment.replaceAll("[-:T]", "") + ")";
    pdf.change(pdf.info(), info -> FOP_DATE.matcher(info).replaceFirst(Matcher.quoteReplacement(date)));
    int metadata = pdf.add(metadata());
    pdf.change(pdf.root(), root -> root.replaceFirst("<<", "<< /Metadata " + metadata + " 0 R"));
    if (enclosure != null) {
      new Enclosure(enclosure, moment).into(pdf);
    }
    pdf.write(out);
  }

  /** Not compressed: programs must be able to find the metadata of a PDF/A without parsing PDF. */
  private PdfObject metadata() {
    String packet = Xmp.packet(properties, moment, enclosure == null ? PLAIN : ENCLOSING);
    return PdfObject.stream("/Type /Metadata /Subtype /XML", packet.getBytes(StandardCharsets.UTF_8));
  }
}
