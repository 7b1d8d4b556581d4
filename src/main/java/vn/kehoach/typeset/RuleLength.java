package vn.kehoach.typeset;

import java.util.List;
import vn.kehoach.document.Length;
import vn.kehoach.document.Line;
import vn.kehoach.document.RuleStyle;

/**
 * Computes the length of a drawn line, between two shares of the width of the text above it. The Decree does not say
 * which line of a longer name is meant: the length suits both the longest and the last line if possible, otherwise the
 * longest.
 */
final class RuleLength {

  private RuleLength() {}

  static Length of(RuleStyle style, List<Line> above) {
    int longest = longest(above).twips();
    int last = above.isEmpty() ? 0 : above.get(above.size() - 1).width().twips();
    double least = style.least() * longest;
    double most = style.most() * last;
    if (most < least) {
      most = style.most() * longest;
    }
    return Length.twips((int) Math.round((least + most) / 2));
  }

  static Length longest(List<Line> lines) {
    Length longest = Length.ZERO;
    for (Line line : lines) {
      longest = line.width().compareTo(longest) > 0 ? line.width() : longest;
    }
    return longest;
  }
}
