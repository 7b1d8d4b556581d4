package vn.kehoach.output.docx;

/** A block that knows its neighbours: ready to be written. */
sealed interface Element permits TextParagraph, LoneRule, LayoutTable, GridTable, FrameBox {

  /** Ends in a table, so that a paragraph must follow before a cell ends or another table begins. */
  boolean isTable();

  void write(Pen pen, Container in, Placing placing);
}
