package vn.kehoach.output.docx;

import vn.kehoach.document.StyleSheet;

/**
 * What is in hand while a part is written.
 *
 * @param notes    takes the footnotes met on the way
 * @param drawings numbers the drawn rules of the whole document
 */
record Pen(Xml xml, StyleSheet styles, Notes notes, Counter drawings) {

  /** The same document, another part. */
  Pen on(Xml other) {
    return new Pen(other, styles, notes, drawings);
  }
}
