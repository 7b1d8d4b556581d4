package vn.kehoach.output.docx;

import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.FrameStyle;
import vn.kehoach.document.Length;

/**
 * Text in a frame: drawn as paragraph borders if the frame fits the text, as a table with one cell if the standard
 * gives it a size.
 *
 * @param before space above that is not part of the previous element
 */
record FrameBox(Block.Frame frame, FrameStyle style, Length before) implements Element {

  @Override
  public boolean isTable() {
    return !style.width().isZero() || !style.height().isZero();
  }

  @Override
  public void write(Pen pen, Container in, Placing placing) {
    Flow words = Flow.of(frame.blocks(), pen.styles());
    if (isTable()) {
      writeTable(pen, in, placing, words);
    } else {
      Box box = Box.around(style, frame.indent(), frame.width(), in.width());
      words.writeInside(pen, in.framed(box), placing);
    }
  }

  private void writeTable(Pen pen, Container in, Placing placing, Flow words) {
    Length width = frame.width().isZero() ? in.width() : frame.width();
    Xml xml = pen.xml();
    Placing inside = placing;
    if (!before.isZero()) {
      Thin.paragraph(xml, before, placing, () -> { });
      inside = placing.onNewPage(false).below(Length.ZERO);
    }
    TableXml.open(xml, List.of(width), frame.indent(), style.padding(),
        () -> Borders.grid(xml, style.border(), style.color()));
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (!style.height().isZero()) {
      xml.open("w:trHeight").with("w:val", style.height().twips()).with("w:hRule", "atLeast").close();
    }
    xml.close();
    TableXml.openCell(xml, width, 1);
    xml.value("w:vAlign", "center").close();
    Length inner = width.minus(style.padding()).minus(style.padding());
    words.writeCell(pen, in.cell(inner, in.keepNext() || placing.keepNext(), null), inside);
    xml.close().close().close();
  }
}
