package vn.kehoach.typeset;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.typeset.NameBreaks.Grade;

/**
 * Breaks names of agencies: on one line if they fit; otherwise before an administrative phrase (tỉnh, xã ...), then
 * between words that belong to no name, then inside a name, and inside a compound only if nothing else fits. Among
 * these, the fewest and most even lines.
 */
record AtPhrase(NameBreaks breaks) implements LineBreaker {

  private static final List<Set<Grade>> FROM_BEST_TO_WORST = List.of(
      EnumSet.of(Grade.PHRASE), EnumSet.of(Grade.PHRASE, Grade.PLAIN),
      EnumSet.complementOf(EnumSet.of(Grade.TORN)), EnumSet.allOf(Grade.class));

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    Grade[] grades = breaks.grades(strip.characters(from, to));
    for (Set<Grade> allowed : FROM_BEST_TO_WORST) {
      int[] marks = Balanced.marks(from, to, i -> grades[i - from] != null && allowed.contains(grades[i - from]));
      List<Stretch> lines = EvenLines.of(strip, marks, i -> 0, room);
      if (lines != null) {
        return lines;
      }
    }
    return new FirstFit().lines(strip, from, to, room);
  }
}
