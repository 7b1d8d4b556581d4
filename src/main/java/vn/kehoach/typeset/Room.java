package vn.kehoach.typeset;

import vn.kehoach.document.Length;
import vn.kehoach.document.Style;

/** The available width of lines, in the units of a {@link Strip}: the first line is shorter by its indent. */
record Room(long first, long other) {

  static Room of(Style style, Length width) {
    Length other = width.minus(style.indentLeft()).minus(style.indentRight());
    return new Room(Strip.units(other.minus(style.firstLine())), Strip.units(other));
  }

  /** The room if the first line begins with something of this width. */
  Room after(long taken) {
    return new Room(first - taken, other);
  }

  /** Only the first line of a paragraph is indented, not one after a line break. */
  Room afterBreak() {
    return new Room(other, other);
  }

  long at(int line) {
    return line == 0 ? first : other;
  }
}
