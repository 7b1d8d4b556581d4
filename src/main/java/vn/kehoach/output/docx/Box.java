package vn.kehoach.output.docx;

import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Length;

/**
 * The frame around paragraphs, drawn as their borders.
 *
 * @param left  from the left edge of the container to the text
 * @param right from the text to the right edge
 */
record Box(FrameStyle style, Length left, Length right) {

  /** Word draws borders outside the indents, at a distance in whole points. */
  static Box around(FrameStyle style, Length indent, Length width, Length room) {
    Length edge = style.padding().plus(style.border());
    Length outer = width.isZero() ? room : width;
    return new Box(style, indent.plus(edge), room.minus(indent).minus(outer).plus(edge));
  }

  void sides(Xml xml) {
    int space = (int) Math.round(style.padding().points());
    side(xml, "w:top", Math.min(space, 1));
    side(xml, "w:left", space);
    side(xml, "w:bottom", Math.min(space, 1));
    side(xml, "w:right", space);
  }

  private void side(Xml xml, String side, int space) {
    xml.open(side).with("w:val", "single").with("w:sz", Borders.eighths(style.border()))
        .with("w:space", space).with("w:color", style.color()).close();
  }
}
