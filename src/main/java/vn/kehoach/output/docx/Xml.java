package vn.kehoach.output.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as text: well formed by construction, and free of the characters that XML 1.0 forbids. */
final class Xml {

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** A file. */
  Xml() {
    out = new StringBuilder(1 << 12).append(DECLARATION);
  }

  private Xml(int size) {
    out = new StringBuilder(size);
  }

  /** A long stretch to be {@linkplain #add added} to a file. */
  static Xml fragment() {
    return new Xml(1 << 16);
  }

  Xml open(String element) {
    endTag();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  Xml with(String attribute, String value) {
    out.append(' ').append(attribute).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Xml with(String attribute, int value) {
    out.append(' ').append(attribute).append("=\"").append(value).append('"');
    return this;
  }

  /** What was written elsewhere, at this place. */
  Xml add(Xml fragment) {
    endTag();
    out.append(fragment.out);
    return this;
  }

  Xml text(String words) {
    endTag();
    escape(words);
    return this;
  }

  Xml close() {
    String element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(element).append('>');
    }
    return this;
  }

  /** An element of nothing but a name. */
  Xml empty(String element) {
    return open(element).close();
  }

  /** An element with nothing but a {@code w:val}, the commonest shape of a property. */
  Xml value(String element, String value) {
    return open(element).with("w:val", value).close();
  }

  Xml value(String element, int value) {
    return open(element).with("w:val", value).close();
  }

  /** An element with nothing but words. */
  Xml words(String element, String words) {
    return open(element).text(words).close();
  }

  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  /** Whole stretches of ordinary letters are copied at once: most of a document is nothing else. */
  private void escape(String words) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (isOrdinary(unit)) {
        continue;
      }
      out.append(words, from, i);
      if (isPair(words, i)) {
        out.append(unit).append(words.charAt(++i));
      } else {
        escape(unit);
      }
      from = i + 1;
    }
    out.append(words, from, words.length());
  }

  private static boolean isOrdinary(char unit) {
    return unit >= ' ' && unit < '\uD800' && unit != '&' && unit != '<' && unit != '>' && unit != '"';
  }

  private static boolean isPair(String words, int at) {
    return Character.isHighSurrogate(words.charAt(at)) && at + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(at + 1));
  }

  /** Forbidden characters and halves of surrogate pairs print nothing in any reader, so nothing is written. */
  private void escape(char unit) {
    switch (unit) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\t', '\n', '\r' -> out.append(' ');
      default -> {
        if (unit >= '\uE000' && unit <= '\uFFFD') {
          out.append(unit);
        }
      }
    }
  }
}
