package vn.kehoach.document;

import java.util.List;

/**
 * How borderless columns share the width of the text.
 *
 * @param shares           relative widths from left to right; columns whose style may not wrap get the width they need
 *                         first
 * @param padding          space left and right of the content of a column
 * @param before           space above the block
 * @param keepWithPrevious whether at least two lines of the text above are kept on the same page
 * @param divider          thickness of a line between two columns, with the right column vertically centred; zero for
 *                         none
 */
public record ColumnsStyle(
    String name, List<Double> shares, Length padding, Length before, boolean keepWithPrevious, Length divider) {

  public ColumnsStyle {
    shares = List.copyOf(shares);
  }

  public ColumnsStyle(String name, List<Double> shares, Length padding, Length before, boolean keepWithPrevious) {
    this(name, shares, padding, before, keepWithPrevious, Length.ZERO);
  }
}
