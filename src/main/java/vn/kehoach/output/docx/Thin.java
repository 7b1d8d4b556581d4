package vn.kehoach.output.docx;

import vn.kehoach.document.Length;

/**
 * The paragraph required by the format where none is wanted: after a table that ends a cell or the document, and
 * between two tables. As low as possible.
 */
final class Thin {

  /** The smallest line height accepted by LibreOffice; one point more could start another page. */
  private static final Length LOWEST = Length.twips(1);

  private Thin() {}

  static void paragraph(Xml xml, Placing placing) {
    paragraph(xml, LOWEST, placing, () -> { });
  }

  static void paragraph(Xml xml, Length height, Placing placing, Runnable content) {
    xml.open("w:p").open("w:pPr");
    if (placing.keepNext()) {
      xml.empty("w:keepNext");
    }
    if (placing.newPage()) {
      xml.empty("w:pageBreakBefore");
    }
    xml.open("w:spacing").with("w:before", placing.before().twips()).with("w:after", 0)
        .with("w:line", height.twips()).with("w:lineRule", "exact").close();
    xml.open("w:rPr").value("w:sz", 2).value("w:szCs", 2).close();
    if (placing.sectionEnd() != null) {
      placing.sectionEnd().write(xml);
    }
    xml.close();
    content.run();
    xml.close();
  }
}
