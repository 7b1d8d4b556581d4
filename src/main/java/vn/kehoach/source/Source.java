package vn.kehoach.source;

import java.util.Arrays;

/**
 * A file as it was read: its name as the user knows it and its text. Offsets are UTF-16 indices into {@link #text()};
 * lines and columns count from 1, columns in Unicode characters (code points).
 */
public final class Source {

  private final String name;
  private final String text;
  private int[] lineStarts = new int[0];

  public Source(String name, String text) {
    this.name = name;
    this.text = text;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public Span span(int start, int end) {
    return new Span(this, start, Math.max(start, end));
  }

  /** A place that names the file and nothing inside it. */
  public Span whole() {
    return new Span(this, -1, -1);
  }

  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int columnOf(int offset) {
    int start = lineStarts()[lineOf(offset) - 1];
    return text.codePointCount(start, Math.min(offset, text.length())) + 1;
  }

  public int lineCount() {
    return lineStarts().length;
  }

  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** The text of a line (from 1), without its line break. */
  public String line(int line) {
    int start = lineStart(line);
    int end = line < lineCount() ? lineStart(line + 1) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = findLineStarts();
    }
    return lineStarts;
  }

  private int[] findLineStarts() {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (breaks) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }
}
