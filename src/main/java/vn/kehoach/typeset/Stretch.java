package vn.kehoach.typeset;

/**
 * A range of a strip that became a line.
 *
 * @param forced whether it ends at a forced break or at the end of the text
 */
record Stretch(int from, int to, boolean forced) {}
