package vn.kehoach.output.docx;

import vn.kehoach.document.Typeface;

/** Writes {@code word/fontTable.xml}: the font, and one with the same widths for machines that lack it. */
final class FontsPart {

  private FontsPart() {}

  static byte[] bytes() {
    Xml xml = new Xml().open("w:fonts").with("xmlns:w", Body.WORD);
    xml.open("w:font").with("w:name", Typeface.FAMILY).value("w:altName", "Liberation Serif")
        .value("w:panose1", "02020603050405020304").value("w:charset", "00").value("w:family", "roman")
        .value("w:pitch", "variable").close();
    return xml.close().bytes();
  }
}
