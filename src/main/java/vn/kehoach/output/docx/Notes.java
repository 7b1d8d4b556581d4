package vn.kehoach.output.docx;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleSheet;

/** The footnotes of a document (chú thích cuối trang), in reading order, and the part that contains them. */
final class Notes {

  /** The ids of the separators that every footnotes part contains before its first note. */
  static final int SEPARATOR = -1;

  static final int CONTINUATION = 0;

  private final List<Inline.Note> notes = new ArrayList<>();

  /** Adds a note and returns the id with which the text refers to it. */
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

  /** The short line between text and notes, which Word treats as a kind of footnote. */
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
