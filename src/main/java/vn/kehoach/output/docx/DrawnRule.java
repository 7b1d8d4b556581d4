package vn.kehoach.output.docx;

import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.RuleStyle;

/**
 * A drawn line (đường kẻ) anchored to a paragraph. Uses VML, because every Word since 2000 and LibreOffice draw it at
 * the given position, and the transitional schema contains it; a DrawingML line would need an alternative for older
 * programs anyway.
 *
 * @param y the distance from the top of the paragraph to the line
 */
record DrawnRule(Block.Rule rule, RuleStyle style, Length y) {

  /** The space that a drawn line needs below the text to which it is anchored. */
  static Length room(RuleStyle style) {
    return style.gap().plus(style.thickness()).plus(style.after());
  }

  void write(Pen pen) {
    Length from = rule.indent();
    Length to = from.plus(rule.length());
    pen.xml().open("w:r").open("w:pict").open("v:line")
        .with("id", "rule" + pen.drawings().next())
        .with("style", "position:absolute;z-index:1;mso-position-horizontal-relative:text;"
            + "mso-position-vertical-relative:text")
        .with("from", point(from))
        .with("to", point(to))
        .with("strokecolor", "black")
        .with("strokeweight", style.thickness().inPoints() + "pt")
        .close().close().close();
  }

  private String point(Length x) {
    return x.inPoints() + "pt," + y.inPoints() + "pt";
  }
}
