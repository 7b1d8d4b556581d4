package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;

/** Puts as many words on each line as fit, like word processors. */
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

  /** The start of the next line after the one that starts at {@code start}. */
  static int nextLine(Strip strip, int start, int to, long room) {
    int easy = strip.withEase(start, to, room);
    if (easy == to) {
      return to;
    }
    int best = lastEnd(strip, start, easy);
    int bestSpace = lastSpace(strip, start, easy);
    for (int i = easy + 1; i <= to; i++) {
      boolean fits = strip.need(start, i) <= room;
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

  /** The last position up to {@code last} at which a line may end; {@code start} if there is none. */
  private static int lastEnd(Strip strip, int start, int last) {
    for (int i = last; i > start; i--) {
      if (strip.opportunity(i) == LineOpportunity.YES) {
        return i;
      }
      int space = strip.opportunity(i - 1) == LineOpportunity.BACK ? lastSpace(strip, start, i - 1) : start;
      if (space > start) {
        return space;
      }
    }
    return start;
  }

  /** The same, if it may only end at a space. */
  private static int lastSpace(Strip strip, int start, int last) {
    int end = last;
    while (end > start && (strip.charAt(end - 1) != ' ' || strip.opportunity(end) != LineOpportunity.YES)) {
      end--;
    }
    return end;
  }

  private static boolean mayEnd(Strip strip, int start, int index, long room) {
    return switch (strip.opportunity(index)) {
      case NO, BACK -> false;
      case YES -> true;
      case WEAK -> strip.width(start, strip.withoutSpaces(start, index) + 1) > room;
    };
  }
}
