package vn.kehoach.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Breaks text into lines of similar length at spaces only, so that no symbol or period of years is split; if it costs
 * at most one extra line, also not inside a compound (phát triển) or a name (tỉnh Sơn La), nor before a number (khoản
 * 3); if it costs none, not inside a date.
 */
record Balanced(NameBreaks breaks) implements LineBreaker {

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    IntPredicate anywhere = i -> strip.opportunity(i) == LineOpportunity.YES;
    IntPredicate spaces = i -> strip.charAt(i - 1) == ' ' && anywhere.test(i);
    int[] ties = breaks.ties(strip.characters(from, to));
    IntUnaryOperator tears = i -> ties[i - from];
    List<Stretch> lines = EvenLines.of(strip, marks(from, to, spaces), tears, room);
    if (lines == null) {
      lines = EvenLines.of(strip, marks(from, to, anywhere), tears, room);
    }
    return lines == null ? new FirstFit().lines(strip, from, to, room) : lines;
  }

  /** The first character, those before which a line may end, and the end. */
  static int[] marks(int from, int to, IntPredicate allowed) {
    int[] marks = new int[to - from + 2];
    int count = 0;
    marks[count++] = from;
    for (int i = from + 1; i < to; i++) {
      if (allowed.test(i)) {
        marks[count++] = i;
      }
    }
    marks[count++] = to;
    return Arrays.copyOf(marks, count);
  }
}
