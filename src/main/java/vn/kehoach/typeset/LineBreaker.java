package vn.kehoach.typeset;

import java.util.List;

/** A way to break words that do not fit on one line. */
interface LineBreaker {

  /**
   * Lines of the characters from {@code from} to {@code to}, which hold no break of their own; spaces at the ends of
   * lines belong to none. A word wider than its line stands on one alone.
   */
  List<Stretch> lines(Strip strip, int from, int to, Room room);
}
