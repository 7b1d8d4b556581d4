package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Document;
import vn.kehoach.document.Section;

/**
 * Writes {@code word/document.xml}: the sections in order, collecting the headers and footers of first pages and the
 * footnotes.
 */
final class Body {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String VML = "urn:schemas-microsoft-com:vml";

  private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Document document;
  private final Pen pen;
  private final List<byte[]> headers = new ArrayList<>();
  private final List<byte[]> footers = new ArrayList<>();
  private boolean beginsWithTable;

  Body(Document document) {
    this.document = document;
    this.pen = new Pen(Xml.fragment(), document.styles(), new Notes(), new Counter());
  }

  byte[] bytes() {
    List<Section> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), i == 0, i == sections.size() - 1);
    }
    Xml xml = new Xml().open("w:document").with("xmlns:w", WORD).with("xmlns:r", RELATIONSHIPS).with("xmlns:v", VML);
    xml.open("w:body");
    if (beginsWithTable && !notes().isEmpty()) {
      // LibreOffice inserts a line before a table at the beginning of a document with footnotes; this one is lower
      Thin.paragraph(xml, Placing.PLAIN);
    }
    return xml.add(pen.xml()).close().close().bytes();
  }

  /** Headers of first pages collected by {@link #bytes}, in order. */
  List<byte[]> headers() {
    return headers;
  }

  /** Footers collected by {@link #bytes}, in order. */
  List<byte[]> footers() {
    return footers;
  }

  Notes notes() {
    return pen.notes();
  }

  private void section(Section section, boolean first, boolean last) {
    Container in = Container.of(section.page());
    Flow flow = Flow.of(section.blocks(), document.styles());
    beginsWithTable |= first && flow.beginsWithTable();
    SectionProperties properties = new SectionProperties(section, first, header(section, in), footer(section, in));
    if (last) {
      flow.writeLastSection(pen, in);
      properties.write(pen.xml());
    } else {
      flow.writeSection(pen, in, properties);
    }
  }

  /** The id of the header for the section's first page; empty if it has none. */
  private String header(Section section, Container in) {
    if (section.firstHeader().isEmpty()) {
      return "";
    }
    headers.add(EdgeParts.header(pen, section.firstHeader(), in));
    return headerId(headers.size());
  }

  /**
   * The id of the section's footer. Word would repeat that of the previous section, so an empty one must be explicit.
   */
  private String footer(Section section, Container in) {
    if (!section.firstFooter().isEmpty()) {
      footers.add(EdgeParts.footer(pen, section.firstFooter(), in));
      return footerId(footers.size());
    }
    return footers.isEmpty() ? "" : SectionProperties.EMPTY_FOOTER;
  }

  static String headerId(int number) {
    return "firstHeader" + number;
  }

  static String footerId(int number) {
    return "footer" + number;
  }
}
