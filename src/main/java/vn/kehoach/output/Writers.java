package vn.kehoach.output;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.kehoach.output.docx.DocxWriter;
import vn.kehoach.output.pdf.PdfWriter;
import vn.kehoach.output.xml.XmlWriter;

/** The formats, in plain sight. A writer is made when its format is first asked for, so a DOCX run never loads FOP. */
public final class Writers {

  private static final Map<String, Supplier<Writer>> FORMATS =
      Map.of("docx", DocxWriter::new, "pdf", PdfWriter::new, "xml", XmlWriter::new);

  private static final Map<String, Writer> MADE = new ConcurrentHashMap<>();

  private Writers() {}

  /** The formats users ask for; {@code xml} is the tree itself, for tests and the curious. */
  public static List<String> formats() {
    return List.of("docx", "pdf", "xml");
  }

  /** The writer of a known format. */
  public static Writer of(String format) {
    return MADE.computeIfAbsent(format, name -> FORMATS.get(name).get());
  }
}
