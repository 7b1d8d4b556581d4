package vn.kehoach.output.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Length;
import vn.kehoach.document.StyleSheet;

/** A sequence of blocks in any container. */
final class Flow {

  private final List<Element> elements;
  private final List<Placing> placings;

  private Flow(Elements collected) {
    this.elements = collected.elements();
    this.placings = collected.placings();
  }

  static Flow of(List<Block> blocks, StyleSheet styles) {
    Elements collected = new Elements(styles);
    blocks.forEach(block -> block.accept(collected));
    return new Flow(collected);
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  boolean beginsWithTable() {
    return !isEmpty() && elements.get(0).isTable();
  }

  private boolean endsInTable() {
    return !isEmpty() && elements.get(elements.size() - 1).isTable();
  }

  /** In the body, before the final {@code w:sectPr}: a table may not be the last element there. */
  void writeLastSection(Pen pen, Container in) {
    write(pen, in, Placing.PLAIN, null);
    if (isEmpty() || endsInTable()) {
      Thin.paragraph(pen.xml(), Placing.PLAIN);
    }
  }

  /** In the body, with the end of its section in the last paragraph. */
  void writeSection(Pen pen, Container in, SectionEnd end) {
    boolean needsParagraph = isEmpty() || !(elements.get(elements.size() - 1) instanceof TextParagraph);
    write(pen, in, Placing.PLAIN, needsParagraph ? null : end);
    if (needsParagraph) {
      Thin.paragraph(pen.xml(), Placing.PLAIN.ending(end));
    }
  }

  /** In a cell, footer or frame, each of which must end with a paragraph. */
  void writeCell(Pen pen, Container in, Placing first) {
    write(pen, in, first, null);
    if (isEmpty() || endsInTable()) {
      Thin.paragraph(pen.xml(), isEmpty() ? first : Placing.PLAIN);
    }
  }

  /** Inside a container, followed by either a paragraph or a table. */
  void writeInside(Pen pen, Container in, Placing first) {
    write(pen, in, first, null);
  }

  private void write(Pen pen, Container in, Placing first, @Nullable SectionEnd end) {
    for (int i = 0; i < elements.size(); i++) {
      Placing placing = i == 0 ? first.onto(placings.get(0)) : placings.get(i);
      if (end != null && i == elements.size() - 1) {
        placing = placing.ending(end);
      }
      if (i > 0 && wouldGrowTogether(elements.get(i - 1), elements.get(i))) {
        Thin.paragraph(pen.xml(), Placing.PLAIN.onNewPage(placing.newPage()).below(placing.before()));
        placing = placing.onNewPage(false).below(Length.ZERO);
      }
      elements.get(i).write(pen, in, placing);
    }
  }

  /** Word merges two adjacent tables, and two adjacent frames. */
  private static boolean wouldGrowTogether(Element above, Element below) {
    return above.isTable() && below.isTable() || above instanceof FrameBox && below instanceof FrameBox;
  }
}
