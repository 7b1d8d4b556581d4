package vn.kehoach.output.docx;

import java.util.Objects;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Style;
import vn.kehoach.source.Text;

/**
 * The words of a paragraph as runs: neighbours that look alike share one, and only differences from the style are
 * told.
 */
final class Runs implements Inline.Visitor<Runs> {

  private static final char BREAK = '\n';
  private static final char HARD_HYPHEN = '\u2011';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Pen pen;
  private final Style style;
  private final StringBuilder words = new StringBuilder();
  private Emphasis emphasis = Emphasis.NONE;

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
    words.append(BREAK);
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
    words.append(' ');
    return this;
  }

  /** Writes what is still in hand. */
  void end() {
    if (words.length() == 0) {
      return;
    }
    pen.xml().open("w:r");
    properties();
    pieces();
    pen.xml().close();
    words.setLength(0);
  }

  private void change(Emphasis other) {
    if (!Objects.equals(emphasis, other)) {
      end();
      emphasis = other;
    }
  }

  private Runs append(Text typed) {
    words.append(typed.value().replace(BREAK, ' '));
    return this;
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

  private void pieces() {
    String all = words.toString();
    char[] units = all.toCharArray();
    int from = 0;
    for (int i = 0; i < units.length; i++) {
      char unit = units[i];
      if (unit == BREAK || unit == HARD_HYPHEN || unit == SOFT_HYPHEN) {
        text(all, from, i);
        pen.xml().empty(element(unit));
        from = i + 1;
      }
    }
    text(all, from, all.length());
  }

  private void text(String words, int from, int to) {
    if (from < to) {
      pen.xml().open("w:t").with("xml:space", "preserve").text(words.substring(from, to)).close();
    }
  }

  /** Word has elements for these; as letters they would be set in another face. */
  private static String element(char unit) {
    return switch (unit) {
      case BREAK -> "w:br";
      case HARD_HYPHEN -> "w:noBreakHyphen";
      default -> "w:softHyphen";
    };
  }
}
