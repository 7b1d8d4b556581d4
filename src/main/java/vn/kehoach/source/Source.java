package vn.kehoach.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read: its name as the user knows it and its text. Offsets are UTF-16 indices into {@link #text()};
 * lines and columns count from 1, columns in Unicode characters (code points).
 */
public final class Source {

  private final String name;
  private final String text;
  /** An array is read by an interpreter much faster than a string. */
  private char @Nullable [] letters;
  private @Nullable Boolean common;
  private int[] lineStarts = new int[0];
  private int @Nullable [] pairs;

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

  /** Its text letter by letter, for the many walks through it; not to be written to. */
  char[] letters() {
    char[] known = letters;
    if (known == null) {
      known = text.toCharArray();
      letters = known;
    }
    return known;
  }

  /** Whether nothing but {@linkplain CommonLetters common letters} and ends of lines stands in it. */
  public boolean isCommon() {
    Boolean known = common;
    if (known == null) {
      known = CommonLetters.onlyInLines(letters());
      common = known;
    }
    return known;
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
    int end = Math.min(offset, text.length());
    return end - start - (pairsBefore(end) - pairsBefore(start)) + 1;
  }

  /** How many characters that take two units end at or before an offset. */
  private int pairsBefore(int offset) {
    int[] ends = pairs == null ? pairs = findPairs() : pairs;
    int found = Arrays.binarySearch(ends, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where characters that take two units end: columns are asked for often, and a line may be the whole file. */
  private int[] findPairs() {
    int[] ends = new int[0];
    int count = 0;
    char[] letters = letters();
    for (int i = 1; i < letters.length; i++) {
      if (letters[i] >= Character.MIN_LOW_SURROGATE && Character.isSurrogatePair(letters[i - 1], letters[i])) {
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count + 16) : ends;
        ends[count++] = i + 1;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  public int lineCount() {
    return lineStarts().length;
  }

  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** The text of a line (from 1), without its line break. */
  public String line(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  /** Where the line break of a line stands. */
  public int lineEnd(int line) {
    int start = lineStart(line);
    int end = line < lineCount() ? lineStart(line + 1) : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = findLineStarts();
    }
    return lineStarts;
  }

  /** Searches from break to break: an interpreter would take a turn for each letter. */
  private int[] findLineStarts() {
    int[] starts = new int[64];
    int count = 1;
    int feed = text.indexOf('\n');
    int back = text.indexOf('\r');
    while (feed >= 0 || back >= 0) {
      boolean first = back >= 0 && (feed < 0 || back < feed);
      int at = first ? back : feed;
      if (!first || back + 1 != feed) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = at + 1;
      }
      back = first ? text.indexOf('\r', at + 1) : back;
      feed = first ? feed : text.indexOf('\n', at + 1);
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }

  /** A table's file is read by whoever asks for its rows: the same words of the same name are the same file. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Source source && source.name.equals(name) && source.text.equals(text);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
