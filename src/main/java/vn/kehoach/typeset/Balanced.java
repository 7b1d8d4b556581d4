package vn.kehoach.typeset;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    IntStream inner = IntStream.range(from + 1, to).filter(allowed);
    return IntStream.concat(IntStream.concat(IntStream.of(from), inner), IntStream.of(to)).toArray();
  }
}
