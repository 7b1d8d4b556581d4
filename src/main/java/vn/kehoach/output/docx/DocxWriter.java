package vn.kehoach.output.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.docx4j.openpackaging.parts.Part;
import vn.kehoach.document.Document;
import vn.kehoach.document.StyleSheet;
import vn.kehoach.output.SourceDate;
import vn.kehoach.output.Writer;
import vn.kehoach.source.Problems;

/** Writes a document as DOCX. Keeps no data of documents, so it is thread-safe. */
public final class DocxWriter implements Writer {

  static {
    LazyContexts.install();
  }

  private final SourceDate date;

  public DocxWriter() {
    this(SourceDate.fromEnvironment());
  }

  DocxWriter(SourceDate date) {
    this.date = date;
  }

  @Override
  public void write(Document document, OutputStream out, Problems problems) throws IOException {
    DocxPackage docx = new DocxPackage();
    Body body = new Body(document);
    Part main = docx.add(docx, PartKind.DOCUMENT, "/word/document.xml", "document", body.bytes());
    addStory(docx, main, document, body);
    docx.add(docx, PartKind.CORE, "/docProps/core.xml", "core",
        PropertiesParts.core(document.properties(), date.moment(document.properties().date())));
    docx.add(docx, PartKind.APP, "/docProps/app.xml", "app", PropertiesParts.app(document.properties()));
    if (!document.properties().registry().fields().isEmpty()) {
      docx.add(docx, PartKind.CUSTOM, "/docProps/custom.xml", "custom",
          CustomProperties.of(document.properties().registry()));
    }
    docx.write(out, date);
  }

  /** Adds the parts to which the main part refers. */
  private static void addStory(DocxPackage docx, Part main, Document document, Body body) {
    StyleSheet styles = document.styles();
    String language = document.properties().language();
    docx.add(main, PartKind.STYLES, "/word/styles.xml", "styles", StylesPart.bytes(styles, language));
    docx.add(main, PartKind.SETTINGS, "/word/settings.xml", "settings",
        SettingsPart.bytes(!body.notes().isEmpty()));
    docx.add(main, PartKind.FONTS, "/word/fontTable.xml", "fonts", FontsPart.bytes());
    docx.add(main, PartKind.HEADER, "/word/header1.xml", SectionProperties.NUMBER_HEADER,
        EdgeParts.pageNumber(styles));
    docx.add(main, PartKind.HEADER, "/word/header2.xml", SectionProperties.EMPTY_HEADER,
        EdgeParts.emptyHeader(styles));
    for (int number = 1; number <= body.headers().size(); number++) {
      docx.add(main, PartKind.HEADER, "/word/header" + (number + 2) + ".xml", Body.headerId(number),
          body.headers().get(number - 1));
    }
    addFooters(docx, main, styles, body.footers());
    if (!body.notes().isEmpty()) {
      docx.add(main, PartKind.FOOTNOTES, "/word/footnotes.xml", "footnotes", body.notes().part(styles));
    }
  }

  private static void addFooters(DocxPackage docx, Part main, StyleSheet styles, List<byte[]> footers) {
    for (int number = 1; number <= footers.size(); number++) {
      docx.add(main, PartKind.FOOTER, "/word/footer" + number + ".xml", Body.footerId(number),
          footers.get(number - 1));
    }
    if (!footers.isEmpty()) {
      docx.add(main, PartKind.FOOTER, "/word/footer" + (footers.size() + 1) + ".xml", SectionProperties.EMPTY_FOOTER,
          EdgeParts.emptyFooter(styles));
    }
  }
}
