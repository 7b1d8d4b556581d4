package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;

/** As many words on each line as fit: what word processors do. */
record FirstFit() implements LineBreaker {

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    List<Stretch> lines = new ArrayList<>();
    int start = from;
    do {
      int next = nextLine(strip, start, to, room.at(lines.size()));
      lines.add(new Stretch(start, strip.withoutSpaces(start, next), next == to));
      start = next;
    } while (start < to);
    return lines;
  }

  /** Where the line after the one from {@code start} starts. */
  private static int nextLine(Strip strip, int start, int to, long room) {
    if (strip.fitsWithEase(start, to, room)) {
      return to;
    }
    int best = start;
    int bestSpace = start;
    for (int i = start + 1; i <= to; i++) {
      boolean fits = strip.fits(start, i, room);
      if (fits && i < to && strip.isInsideWord(i)) {
        continue;
      }
      if (!fits && best > start) {
        return best;
      }
      if (i == to || mayEnd(strip, start, i, room)) {
        best = i;
        bestSpace = strip.charAt(i - 1) == ' ' ? i : bestSpace;
        if (!fits) {
          return best;
        }
      } else if (strip.opportunity(i - 1) == LineOpportunity.BACK && bestSpace > start) {
        best = bestSpace;
      }
    }
    return best;
  }

  private static boolean mayEnd(Strip strip, int start, int index, long room) {
    return switch (strip.opportunity(index)) {
      case NO, BACK -> false;
      case YES -> true;
      case WEAK -> strip.width(start, strip.withoutSpaces(start, index) + 1) > room;
    };
  }
}
