package vn.kehoach.typeset;

import java.util.List;

/** A method of breaking text that does not fit on one line. */
interface LineBreaker {

  /**
   * The lines of the characters from {@code from} to {@code to}, which contain no forced break; spaces at line ends
   * belong to no line. A word wider than its line gets a line of its own.
   */
  List<Stretch> lines(Strip strip, int from, int to, Room room);
}
