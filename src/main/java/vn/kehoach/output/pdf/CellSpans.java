package vn.kehoach.output.pdf;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The column and row spans of cells in the structure tree. FOP would let them replace the scope of a head cell, and no
 * reader could tell which column its figures belong to.
 */
final class CellSpans {

  private static final String COLUMNS = "number-columns-spanned";
  private static final String ROWS = "number-rows-spanned";
  private static final String ATTRIBUTES = "A";

  private CellSpans() {}

  /** The attributes that FOP may see. */
  static Attributes without(Attributes attributes) {
    AttributesImpl others = new AttributesImpl(attributes);
    for (String span : new String[] {COLUMNS, ROWS}) {
      if (others.getIndex(span) >= 0) {
        others.removeAttribute(others.getIndex(span));
      }
    }
    return others;
  }

  static void put(Attributes attributes, @Nullable StructureTreeElement element) {
    boolean spans = attributes.getValue(COLUMNS) != null || attributes.getValue(ROWS) != null;
    if (!spans || !(element instanceof PDFStructElem cell)) {
      return;
    }
    PDFDictionary table = cell.get(ATTRIBUTES) instanceof PDFDictionary scope ? scope : new PDFDictionary();
    table.put("O", new PDFName("Table"));
    put(table, "ColSpan", attributes.getValue(COLUMNS));
    put(table, "RowSpan", attributes.getValue(ROWS));
    cell.put(ATTRIBUTES, table);
  }

  private static void put(PDFDictionary table, String name, @Nullable String count) {
    if (count != null) {
      table.put(name, Integer.parseInt(count));
    }
  }
}
