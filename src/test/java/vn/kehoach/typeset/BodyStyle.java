package vn.kehoach.typeset;

import vn.kehoach.document.Length;
import vn.kehoach.document.LineSpacing;
import vn.kehoach.document.Style;
import vn.kehoach.document.Typeface.Variant;

/** Plain words without indents. */
final class BodyStyle {

  private BodyStyle() {}

  static Style ofSize(int points) {
    return of(Variant.REGULAR, points);
  }

  static Style of(Variant face, int points) {
    return new Style("plain", "Plain", Length.points(points), face.isBold(), face.isItalic(), false, false, null, Style.Align.LEFT,
        Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO, LineSpacing.multiple(1), false, false, true, 0,
        Style.Breaking.FIRST_FIT);
  }
}
