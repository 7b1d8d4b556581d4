package vn.kehoach.output.docx;

import vn.kehoach.document.Length;

/** Writes the borders of tables and frames. */
final class Borders {

  private Borders() {}

  /** Word measures borders in eighths of a point, and draws none thinner than a quarter of a point. */
  static int eighths(Length thickness) {
    return Math.max(2, Math.round(thickness.twips() * 8 / 20f));
  }

  /** A line around a table and between its cells. */
  static void grid(Xml xml, Length thickness, String color) {
    xml.open("w:tblBorders");
    for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
      line(xml, side, thickness, color);
    }
    xml.close();
  }

  /** A black line on the left of a cell. */
  static void leftOfCell(Xml xml, Length thickness) {
    xml.open("w:tcBorders");
    line(xml, "w:left", thickness, "000000");
    xml.close();
  }

  private static void line(Xml xml, String side, Length thickness, String color) {
    xml.open(side).with("w:val", "single").with("w:sz", eighths(thickness)).with("w:space", 0)
        .with("w:color", color).close();
  }
}
