package vn.kehoach.typeset;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines of about one length, broken at spaces alone, so that no symbol and no period of years is torn. */
record Balanced() implements LineBreaker {

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    IntPredicate anywhere = i -> strip.opportunity(i) == LineOpportunity.YES;
    List<Stretch> even = at(strip, from, to, room, anywhere.and(i -> strip.charAt(i - 1) == ' '));
    if (even == null) {
      even = at(strip, from, to, room, anywhere);
    }
    return even == null ? new FirstFit().lines(strip, from, to, room) : even;
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
