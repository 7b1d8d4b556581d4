package vn.kehoach.output.docx;

import vn.kehoach.document.StyleSheet;

/**
 * The state of writing a part.
 *
 * @param notes    collects footnotes
 * @param drawings numbers the drawn lines of the whole document
 */
record Pen(Xml xml, StyleSheet styles, Notes notes, Counter drawings) {

  /** The same document, another part. */
  Pen on(Xml other) {
    return new Pen(other, styles, notes, drawings);
  }
}
