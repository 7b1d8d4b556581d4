package vn.kehoach.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines of about one length, broken at spaces alone, so that no symbol and no period of years is torn; and where it
 * costs no line, not inside a compound (phát triển) nor inside a date or before a number (khoản 3).
 */
record Balanced(NameBreaks breaks) implements LineBreaker {

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    IntPredicate anywhere = i -> strip.opportunity(i) == LineOpportunity.YES;
    IntPredicate spaces = anywhere.and(i -> strip.charAt(i - 1) == ' ');
    List<Stretch> even = at(strip, from, to, room, spaces);
    if (even == null) {
      List<Stretch> torn = at(strip, from, to, room, anywhere);
      return torn == null ? new FirstFit().lines(strip, from, to, room) : torn;
    }
    if (even.size() == 1) {
      return even;
    }
    boolean[] together = breaks.together(strip.characters(from, to));
    List<Stretch> kept = at(strip, from, to, room, spaces.and(i -> !together[i - from]));
    return kept == null || kept.size() > even.size() ? even : kept;
  }

  private static @Nullable List<Stretch> at(Strip strip, int from, int to, Room room, IntPredicate allowed) {
    return EvenLines.of(strip, marks(from, to, allowed), room);
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
