package vn.kehoach.typeset;

import vn.kehoach.document.Length;
import vn.kehoach.document.LineSpacing;
import vn.kehoach.document.Style;

/** Plain text without indents. */
final class BodyStyle {

  private BodyStyle() {}

  static Style of(int points, boolean italic) {
    return new Style("plain", "Plain", Length.points(points), false, italic, false, false, null, Style.Align.LEFT,
        Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO, LineSpacing.multiple(1), false, false, false,
        Style.Wrapping.FREELY, 0, Style.Breaking.FIRST_FIT);
  }
}
