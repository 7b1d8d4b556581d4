package vn.kehoach.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file as read: its name as known to the user, and its text. Offsets are UTF-16 indices into {@link #text()}; lines
 * and columns count from 1, columns in Unicode characters (code points).
 */
public final class Source {

  private final String name;
  private final String text;
  /** The interpreter reads an array much faster than a string. */
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

  /** The characters of the text; not to be modified. */
  char[] letters() {
    char[] known = letters;
    if (known == null) {
      known = text.toCharArray();
      letters = known;
    }
    return known;
  }

  /** Whether it contains only {@linkplain CommonLetters common letters} and line ends. */
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

  /** A place that stands for the whole file. */
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

  /** The number of surrogate pairs that end at or before an offset. */
  private int pairsBefore(int offset) {
    int[] ends = pairs == null ? pairs = findPairs() : pairs;
    int found = Arrays.binarySearch(ends, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The positions of surrogate pairs: columns are needed often, and a line may be the whole file. */
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

  /** The text of a line (counted from 1), without its line break. */
  public String line(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  /** The position of the line break of a line. */
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

  /** Searches for line breaks with indexOf: a loop over all characters would be slow in the interpreter. */
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

  /** A table file may be read more than once; sources with the same name and text are equal. */
  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Source source && source.name.equals(name) && source.text.equals(text);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
