package vn.kehoach.output.docx;

import java.util.Objects;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Style;
import vn.kehoach.source.Text;

/**
 * Writes the text of a paragraph as runs: adjacent text with the same look shares one, and only differences from the
 * style are written.
 */
final class Runs implements Inline.Visitor<Runs> {

  private static final char HARD_HYPHEN = '\u2011';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char[] SPACE = {' '};

  private final Pen pen;
  private final Style style;
  private Emphasis emphasis = Emphasis.NONE;
  private boolean inRun;
  private boolean inWords;

  Runs(Pen pen, Style style) {
    this.pen = pen;
    this.style = style;
  }

  @Override
  public Runs words(Inline.Words some) {
    change(some.emphasis());
    return append(some.text());
  }

  @Override
  public Runs marker(Inline.Marker marker) {
    change(Emphasis.NONE);
    return append(marker.text()).space();
  }

  @Override
  public Runs lineBreak(Inline.Break lineBreak) {
    instead("w:br");
    return this;
  }

  @Override
  public Runs note(Inline.Note note) {
    end();
    pen.xml().open("w:r").open("w:rPr").value("w:rStyle", StyleNames.NOTE_REFERENCE).close();
    pen.xml().open("w:footnoteReference").with("w:id", pen.notes().add(note)).close().close();
    return this;
  }

  Runs space() {
    write(SPACE, 0, 1);
    return this;
  }

  /** Ends the last run. */
  void end() {
    endWords();
    if (inRun) {
      pen.xml().close();
      inRun = false;
    }
  }

  private void change(Emphasis other) {
    if (!Objects.equals(emphasis, other)) {
      end();
      emphasis = other;
    }
  }

  private Runs append(Text typed) {
    char[] units = typed.value().toCharArray();
    int from = 0;
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (unit == HARD_HYPHEN || unit == SOFT_HYPHEN) {
        write(units, from, i);
        instead(unit == HARD_HYPHEN ? "w:noBreakHyphen" : "w:softHyphen");
        from = i + 1;
      }
    }
    write(units, from, units.length);
    return this;
  }

  private void write(char[] units, int from, int to) {
    if (from == to) {
      return;
    }
    if (!inWords) {
      begin();
      pen.xml().open("w:t").with("xml:space", "preserve");
      inWords = true;
    }
    pen.xml().text(units, from, to);
  }

  /** Word has elements for these characters; as text they would be set in another font. */
  private void instead(String element) {
    endWords();
    begin();
    pen.xml().empty(element);
  }

  private void begin() {
    if (!inRun) {
      pen.xml().open("w:r");
      properties();
      inRun = true;
    }
  }

  private void endWords() {
    if (inWords) {
      pen.xml().close();
      inWords = false;
    }
  }

  private void properties() {
    boolean bold = emphasis.bold() && !style.bold();
    boolean italic = emphasis.italic() && !style.italic();
    boolean underline = emphasis.underline() && !style.underline();
    if (!bold && !italic && !underline && !emphasis.superscript()) {
      return;
    }
    Xml xml = pen.xml().open("w:rPr");
    if (bold) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (italic) {
      xml.empty("w:i").empty("w:iCs");
    }
    if (underline) {
      xml.value("w:u", "single");
    }
    if (emphasis.superscript()) {
      xml.value("w:vertAlign", "superscript");
    }
    xml.close();
  }
}
