package vn.kehoach.document;

import java.util.List;

/**
 * How columns without borders share the text width.
 *
 * @param shares        relative widths, left to right; a column whose style may not wrap takes what it needs first
 * @param padding       left and right of what a column holds
 * @param before        space above the block
 * @param keepWithPrevious at least two lines of the text above stay on the same page
 * @param divider          thickness of a line between two columns, the right one then stands halfway up; zero: none
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
