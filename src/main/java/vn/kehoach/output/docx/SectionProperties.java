package vn.kehoach.output.docx;

import vn.kehoach.document.PageSetup;
import vn.kehoach.document.Section;

/**
 * The {@code w:sectPr} of a section.
 *
 * @param header the id of the header of its first page; empty for none, or for the page number
 * @param footer the id of the footer of its first page; empty for none
 */
record SectionProperties(Section section, boolean first, String header, String footer) implements SectionEnd {

  static final String NUMBER_HEADER = "pageNumber";
  static final String EMPTY_HEADER = "noPageNumber";
  static final String EMPTY_FOOTER = "noFooter";

  @Override
  public void write(Xml xml) {
    boolean unnumbered = first || section.restartsNumbering();
    boolean ownFirstPage = unnumbered || !header.isEmpty() || !footer.isEmpty();
    xml.open("w:sectPr");
    reference(xml, "w:headerReference", "default", NUMBER_HEADER);
    if (ownFirstPage) {
      reference(xml, "w:headerReference", "first", firstHeader(unnumbered));
    }
    if (!footer.isEmpty()) {
      reference(xml, "w:footerReference", "first", footer);
    }
    xml.value("w:type", "nextPage");
    page(xml, section.page());
    if (section.restartsNumbering()) {
      xml.open("w:pgNumType").with("w:start", 1).close();
    }
    if (ownFirstPage) {
      xml.empty("w:titlePg");
    }
    xml.close();
  }

  private String firstHeader(boolean unnumbered) {
    if (!header.isEmpty()) {
      return header;
    }
    return unnumbered ? EMPTY_HEADER : NUMBER_HEADER;
  }

  private static void reference(Xml xml, String element, String type, String id) {
    xml.open(element).with("w:type", type).with("r:id", id).close();
  }

  private static void page(Xml xml, PageSetup page) {
    xml.open("w:pgSz").with("w:w", page.width().twips()).with("w:h", page.height().twips());
    if (page.isLandscape()) {
      xml.with("w:orient", "landscape");
    }
    xml.close();
    xml.open("w:pgMar").with("w:top", page.top().twips()).with("w:right", page.right().twips())
        .with("w:bottom", page.bottom().twips()).with("w:left", page.left().twips())
        .with("w:header", page.header().twips()).with("w:footer", page.footer().twips()).with("w:gutter", 0).close();
  }
}
