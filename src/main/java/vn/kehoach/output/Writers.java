package vn.kehoach.output;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.kehoach.output.docx.DocxWriter;
import vn.kehoach.output.pdf.PdfWriter;
import vn.kehoach.output.xml.XmlWriter;

/**
 * The list of output formats. A writer is created on first use, so that a run that only writes DOCX never loads FOP.
 */
public final class Writers {

  private static final Map<String, Supplier<Writer>> FORMATS =
      Map.of("docx", DocxWriter::new, "pdf", PdfWriter::new, "xml", XmlWriter::new);

  private static final Map<String, Writer> MADE = new ConcurrentHashMap<>();

  private Writers() {}

  /** The formats for users; {@code xml} shows the tree itself, for tests. */
  public static List<String> formats() {
    return List.of("docx", "pdf", "xml");
  }

  /** The writer of one of the formats. */
  public static Writer of(String format) {
    return MADE.computeIfAbsent(format, name -> FORMATS.get(name).get());
  }
}
