package vn.kehoach.output.docx;

import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Style;
import vn.kehoach.document.PageSetup;
import vn.kehoach.document.StyleSheet;

/**
 * Writes headers and footers: the page number (số trang), marks in its place on page 1, the contact line at the bottom
 * of page 1.
 */
final class EdgeParts {

  private EdgeParts() {}

  static byte[] pageNumber(StyleSheet styles) {
    Xml xml = open("w:hdr").open("w:p");
    new ParagraphProperties(numberStyle(styles)).write(xml);
    xml.open("w:fldSimple").with("w:instr", " PAGE ").open("w:r").open("w:rPr").empty("w:noProof").close();
    xml.words("w:t", "2").close().close();
    return xml.close().close().bytes();
  }

  /** The first page has no number (Decree 30, Appendix I, I.7), but Word requires a paragraph. */
  static byte[] emptyHeader(StyleSheet styles) {
    return empty("w:hdr", styles);
  }

  static byte[] emptyFooter(StyleSheet styles) {
    return empty("w:ftr", styles);
  }

  private static byte[] empty(String element, StyleSheet styles) {
    Xml xml = open(element).open("w:p");
    new ParagraphProperties(numberStyle(styles)).write(xml);
    return xml.close().close().bytes();
  }

  /** Blocks in the top margin of a first page. */
  static byte[] header(Pen pen, List<Block> blocks, Container in) {
    Pen own = pen.on(open("w:hdr"));
    Flow.of(blocks, pen.styles()).writeCell(own, in, Placing.PLAIN);
    return own.xml().close().bytes();
  }

  /** The blocks below a line across the whole text width. */
  static byte[] footer(Pen pen, List<Block> blocks, Container in) {
    Pen own = pen.on(open("w:ftr"));
    Flow.of(blocks, pen.styles()).writeCell(own, in, Placing.PLAIN.withLineAbove().below(PageSetup.ABOVE_FOOTER));
    return own.xml().close().bytes();
  }

  private static Xml open(String element) {
    return new Xml().open(element).with("xmlns:w", Body.WORD).with("xmlns:v", Body.VML);
  }

  private static Style numberStyle(StyleSheet styles) {
    return styles.get("page-number");
  }
}
