package vn.kehoach.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines like {@link FirstFit}, but leaves a line unjustified rather than stretched until its words seem to be in
 * columns, ends rows of dots at the right edge, and cuts an address that no line holds. What it does is also done to
 * the {@link Strip}, so that word processors, which read its content, break lines at the same places.
 *
 * @param justified whether lines are stretched to the right edge
 */
record CarefulFit(boolean justified) implements LineBreaker {

  /** From this length on, a word may leave a line above it that is too loose. */
  private static final int LONG_WORD = 20;

  /** The shortest row of dots in which something is to be written by hand. */
  private static final int DOTS = 5;

  private static final Signs SIGNS = Signs.of("/?&=_.-");

  /** Shorter ones are moved to the next line as a whole. */
  private static final int LONG_DOTS = 20;

  /** Whether there may be a row of dots in a text, or a word so long that the line above it is too loose. */
  static boolean isNeededIn(String words) {
    return hasLongWord(words) || mayHaveDots(words);
  }

  /** From space to space, without inspecting the letters between them. */
  private static boolean hasLongWord(String words) {
    int start = 0;
    while (words.length() - start > LONG_WORD) {
      int space = words.lastIndexOf(' ', start + LONG_WORD);
      if (space < start) {
        return true;
      }
      start = space + 1;
    }
    return false;
  }

  /** Inspects only as many characters as needed to meet every row. */
  private static boolean mayHaveDots(String words) {
    for (int i = DOTS - 1; i < words.length(); i += DOTS) {
      boolean beside = isDot(words.charAt(i - 1)) || i + 1 < words.length() && isDot(words.charAt(i + 1));
      if (beside && isDot(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Stretch> lines(Strip strip, int from, int to, Room room) {
    boolean form = hasDots(strip, from, to);
    List<Stretch> lines = new ArrayList<>();
    int start = from;
    do {
      long width = room.at(lines.size());
      int next = form ? withinDots(strip, start, to, width) : start;
      boolean cut = next > start;
      if (!cut) {
        next = FirstFit.nextLine(strip, start, to, width);
        int within = withinAddress(strip, start, next, width);
        cut = within < next || next < to && justified && isLoose(strip, start, next, width, form);
        next = within;
      }
      if (cut) {
        strip.breakLine(next);
      }
      lines.add(new Stretch(start, strip.withoutSpaces(start, next), cut || next == to));
      start = next;
    } while (start < to);
    return lines;
  }

  /** Whether its spaces would become several times as wide; in a form, whether they would become wider at all. */
  private static boolean isLoose(Strip strip, int start, int next, long room, boolean form) {
    int end = strip.withoutSpaces(start, next);
    int gaps = 0;
    for (int i = start; i < end; i++) {
      gaps += strip.charAt(i) == ' ' ? 1 : 0;
    }
    long rest = room - strip.need(start, end);
    return strip.charAt(next - 1) == ' ' && (form || rest > gaps * strip.wideSpace());
  }

  /** Where an address of the internet that no line holds is cut: after a sign if possible; otherwise {@code next}. */
  private static int withinAddress(Strip strip, int start, int next, long room) {
    if (strip.need(start, next) <= room || !strip.characters(start, next).contains("://")) {
      return next;
    }
    int last = start + 1;
    while (last < next && strip.need(start, last + 1) <= room) {
      last++;
    }
    for (int i = last; i > start + (last - start) / 3; i--) {
      if (SIGNS.has(strip.charAt(i - 1))) {
        return i;
      }
    }
    return last;
  }

  private static boolean hasDots(Strip strip, int from, int to) {
    int dots = 0;
    for (int i = from; i < to; i++) {
      dots = isDot(strip.charAt(i)) ? dots + 1 : 0;
      if (dots == DOTS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDot(char letter) {
    return letter == '.' || letter == '…' || letter == '_';
  }

  /** Where a long row of dots meets the right edge; {@code start} if none does. */
  private static int withinDots(Strip strip, int start, int to, long room) {
    int at = start;
    while (at < to && strip.need(start, at + 1) <= room) {
      at++;
    }
    if (at == to || !isDot(strip.charAt(at))) {
      return start;
    }
    int first = at;
    while (first > start && isDot(strip.charAt(first - 1))) {
      first--;
    }
    int end = at;
    while (end < to && isDot(strip.charAt(end))) {
      end++;
    }
    return end - first >= LONG_DOTS && at - first >= DOTS ? at : start;
  }
}
