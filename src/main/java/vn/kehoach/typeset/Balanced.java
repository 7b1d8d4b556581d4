package vn.kehoach.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Lines of about one length, broken at spaces alone, so that no symbol and no period of years is torn; and where it
 * costs no line, not inside a compound (phát triển) nor inside a date or before a number (khoản 3).
 */
record Balanced(NameBreaks breaks) implements LineBreaker {

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    IntPredicate anywhere = i -> strip.opportunity(i) == LineOpportunity.YES;
    IntPredicate spaces = i -> strip.charAt(i - 1) == ' ' && anywhere.test(i);
    int[] words = marks(from, to, spaces);
    int fewest = EvenLines.fewest(strip, words, room);
    if (fewest == 0) {
      List<Stretch> torn = EvenLines.of(strip, marks(from, to, anywhere), room);
      return torn == null ? new FirstFit().lines(strip, from, to, room) : torn;
    }
    boolean[] together = breaks.together(strip.characters(from, to));
    List<Stretch> kept = EvenLines.of(strip, marks(from, to, i -> !together[i - from] && spaces.test(i)), room);
    return kept != null && kept.size() == fewest ? kept : Objects.requireNonNull(EvenLines.of(strip, words, room));
  }

  /** The first character, those before which a line may end, and the one after the last. */
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
