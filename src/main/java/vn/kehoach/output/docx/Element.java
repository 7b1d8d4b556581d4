package vn.kehoach.output.docx;

/** A block that knows its neighbours, ready to be written. */
sealed interface Element permits TextParagraph, LoneRule, LayoutTable, GridTable, FrameBox {

  /** Whether it ends with a table, so that a paragraph must follow before the end of a cell or another table. */
  boolean isTable();

  void write(Pen pen, Container in, Placing placing);
}
