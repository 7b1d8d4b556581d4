package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;

/** The footnotes of a document (chú thích cuối trang), in reading order, and the part that holds them. */
final class Notes {

  /** Ids that every footnotes part has before the first note of its own. */
  static final int SEPARATOR = -1;

  static final int CONTINUATION = 0;

  private final List<Inline.Note> notes = new ArrayList<>();

  /** Takes a note and gives the id by which the text refers to it. */
  int add(Inline.Note note) {
    notes.add(note);
    return notes.size();
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  byte[] part(StyleSheet styles) {
    Xml xml = new Xml().open("w:footnotes").with("xmlns:w", Body.WORD);
    line(xml, SEPARATOR, "separator", "w:separator");
    line(xml, CONTINUATION, "continuationSeparator", "w:continuationSeparator");
    Pen pen = new Pen(xml, styles, new Notes(), new Counter());
    Style style = styles.get("footnote");
    for (int i = 0; i < notes.size(); i++) {
      note(pen, style, i + 1, notes.get(i));
    }
    return xml.close().bytes();
  }

  /** The short line between text and notes: a kind of footnote to Word. */
  private static void line(Xml xml, int id, String type, String mark) {
    xml.open("w:footnote").with("w:type", type).with("w:id", id).open("w:p");
    xml.open("w:r").empty(mark).close().close().close();
  }

  private static void note(Pen pen, Style style, int id, Inline.Note note) {
    Xml xml = pen.xml().open("w:footnote").with("w:id", id).open("w:p");
    new ParagraphProperties(style).write(xml);
    xml.open("w:r").open("w:rPr").value("w:rStyle", StyleNames.NOTE_REFERENCE).close().empty("w:footnoteRef").close();
    Runs runs = new Runs(pen, style).space();
    note.content().forEach(inline -> inline.accept(runs));
    runs.end();
    xml.close().close();
  }
}
