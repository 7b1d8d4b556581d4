package vn.kehoach.output.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes indented XML, one block per line, so that differences are readable. All escaping happens here. */
final class Tags {

  private final StringBuilder text = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inLine;

  Tags() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes pairs of name and value; an empty value omits the attribute
   */
  Tags open(String name, String... attributes) {
    start(name, attributes, ">");
    if (!inLine) {
      text.append('\n');
    }
    open.push(name);
    return this;
  }

  Tags close() {
    String name = open.pop();
    indent();
    text.append("</").append(name).append('>');
    if (!inLine) {
      text.append('\n');
    }
    return this;
  }

  Tags empty(String name, String... attributes) {
    start(name, attributes, "/>");
    if (!inLine) {
      text.append('\n');
    }
    return this;
  }

  /** An element whose content is on one line. */
  Tags line(String name, Runnable content, String... attributes) {
    start(name, attributes, ">");
    inLine = true;
    content.run();
    inLine = false;
    text.append("</").append(name).append(">\n");
    return this;
  }

  Tags words(String words) {
    escape(words);
    return this;
  }

  private void start(String name, String[] attributes, String end) {
    indent();
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        text.append('"');
      }
    }
    text.append(end);
  }

  private void indent() {
    if (!inLine) {
      text.append("  ".repeat(open.size()));
    }
  }

  /** Characters that XML cannot contain are replaced by the replacement character. */
  private void escape(String words) {
    words.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        case '\t', '\n', '\r' -> text.append("&#").append(c).append(';');
        case '\u00A0' -> text.append("&#160;");
        default -> text.appendCodePoint(isLegal(c) ? c : '\uFFFD');
      }
    });
  }

  private static boolean isLegal(int c) {
    return c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
