package vn.kehoach.output.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import vn.kehoach.document.Length;

/**
 * Writes formatting objects as SAX events. An object is opened, given properties, filled and closed; well-formed by
 * construction, and without characters that XML forbids.
 */
final class Fo {

  private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";
  private static final String PREFIX = "fo:";

  /** A twip is 50 thousandths of a point, FOP's own unit, so nothing is rounded. */
  private static final int MILLIPOINTS_PER_TWIP = 50;

  private final ContentHandler fop;
  private final AttributesImpl properties = new AttributesImpl();
  private final Deque<String> open = new ArrayDeque<>();
  private @Nullable String opening;

  Fo(ContentHandler fop) {
    this.fop = fop;
  }

  Fo open(String object) {
    start();
    opening = object;
    return this;
  }

  Fo with(String property, String value) {
    properties.addAttribute("", property, property, "CDATA", value);
    return this;
  }

  Fo with(String property, int value) {
    return with(property, Integer.toString(value));
  }

  Fo with(String property, Length value) {
    return with(property, value.twips() * MILLIPOINTS_PER_TWIP + "mpt");
  }

  /** Omits a value of zero, which is the default of every length here. */
  Fo withNonzero(String property, Length value) {
    return value.isZero() ? this : with(property, value);
  }

  Fo text(CharSequence words) {
    char[] letters = words.toString().toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] < ' ' || letters[i] >= Character.MIN_SURROGATE) {
        return letters(letters, i + clean(letters, i));
      }
    }
    return letters(letters, letters.length);
  }

  /** Removes characters that XML forbids, from position {@code from} on; returns the number of those left. */
  private static int clean(char[] letters, int from) {
    int kept = from;
    for (int i = from; i < letters.length; i++) {
      char unit = letters[i];
      if (i + 1 < letters.length && Character.isSurrogatePair(unit, letters[i + 1])) {
        letters[kept++] = unit;
        letters[kept++] = letters[++i];
      } else if (unit == '\t' || unit == '\n' || unit == '\r') {
        letters[kept++] = ' ';
      } else if (unit >= ' ' && !Character.isSurrogate(unit) && unit < '\uFFFE') {
        letters[kept++] = unit;
      }
    }
    return kept - from;
  }

  /** Ends a line; the text continues on the next line after a space ({@code spaced}) or without one. */
  Fo lineEnd(boolean spaced) {
    char[] end = spaced ? new char[] {FaceFont.LINE_END, '\n'} : new char[] {'\n'};
    return letters(end, end.length);
  }

  private Fo letters(char[] letters, int count) {
    start();
    try {
      fop.characters(letters, 0, count);
    } catch (SAXException failed) {
      throw fault(failed);
    }
    return this;
  }

  Fo close() {
    start();
    String object = open.pop();
    try {
      fop.endElement(NAMESPACE, object, PREFIX + object);
    } catch (SAXException failed) {
      throw fault(failed);
    }
    return this;
  }

  private void start() {
    String object = opening;
    if (object == null) {
      return;
    }
    opening = null;
    open.push(object);
    try {
      fop.startElement(NAMESPACE, object, PREFIX + object, properties);
    } catch (SAXException failed) {
      throw fault(failed);
    }
    properties.clear();
  }

  void startDocument() {
    try {
      fop.startDocument();
    } catch (SAXException failed) {
      throw fault(failed);
    }
  }

  void endDocument() {
    try {
      fop.endDocument();
    } catch (SAXException failed) {
      throw fault(failed);
    }
  }

  /** FOP reads no files and writes to memory, so any exception is an internal error. */
  private static IllegalStateException fault(SAXException failed) {
    return new IllegalStateException(failed);
  }
}
