package vn.kehoach.document;

/**
 * Paper size and margins (khổ giấy, lề trang).
 *
 * @param header distance from the top edge to the page number
 * @param footer distance from the bottom edge to the footer of page 1
 */
public record PageSetup(
    Length width,
    Length height,
    Length top,
    Length bottom,
    Length left,
    Length right,
    Length header,
    Length footer) {

  /** Between the last line of a page and the line above its footer, at least. */
  public static final Length ABOVE_FOOTER = Length.points(8);

  public boolean isLandscape() {
    return width.compareTo(height) > 0;
  }

  public Length textWidth() {
    return width.minus(left).minus(right);
  }

  public Length textHeight() {
    return height.minus(top).minus(bottom);
  }

  /** The same paper in landscape: the binding edge (left) becomes the top edge. */
  public PageSetup landscape() {
    return new PageSetup(height, width, left, right, bottom, top, header, footer);
  }
}
