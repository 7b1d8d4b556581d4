package vn.kehoach.output.docx;

import java.util.List;
import vn.kehoach.document.Length;

/** Writes what all tables have in common: fixed widths, and explicit cell margins. */
final class TableXml {

  private TableXml() {}

  /** Opens {@code w:tbl} and writes its properties and grid. */
  static void open(Xml xml, List<Length> widths, Length indent, Length padding, Runnable borders) {
    xml.open("w:tbl").open("w:tblPr");
    width(xml, "w:tblW", Widths.sum(widths));
    width(xml, "w:tblInd", indent);
    borders.run();
    xml.open("w:tblLayout").with("w:type", "fixed").close();
    margins(xml, "w:tblCellMar", padding);
    xml.close();
    xml.open("w:tblGrid");
    widths.forEach(width -> xml.open("w:gridCol").with("w:w", width.twips()).close());
    xml.close();
  }

  static void width(Xml xml, String element, Length width) {
    xml.open(element).with("w:w", width.twips()).with("w:type", "dxa").close();
  }

  static void margins(Xml xml, String element, Length sides) {
    xml.open(element);
    width(xml, "w:top", Length.ZERO);
    width(xml, "w:left", sides);
    width(xml, "w:bottom", Length.ZERO);
    width(xml, "w:right", sides);
    xml.close();
  }

  /** Opens {@code w:tc} with its width; the caller adds further properties and closes {@code w:tcPr}. */
  static void openCell(Xml xml, Length width, int span) {
    xml.open("w:tc").open("w:tcPr");
    width(xml, "w:tcW", width);
    if (span > 1) {
      xml.value("w:gridSpan", span);
    }
  }
}
