package vn.kehoach.typeset;

/** A piece of a strip that became a line; {@code forced}: because the words end or a break was asked for. */
record Stretch(int from, int to, boolean forced) {}
