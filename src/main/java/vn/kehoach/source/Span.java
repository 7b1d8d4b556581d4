package vn.kehoach.source;

/**
 * A range in a source, from {@code start} (inclusive) to {@code end} (exclusive). {@code start == -1} stands for the
 * whole file.
 */
public record Span(Source source, int start, int end) {

  public boolean isWholeFile() {
    return start < 0;
  }

  /** Line, counted from 1; 1 for a whole file. */
  public int line() {
    return isWholeFile() ? 1 : source.lineOf(start);
  }

  /** Column, counted from 1 in Unicode characters; 1 for a whole file. */
  public int column() {
    return isWholeFile() ? 1 : source.columnOf(start);
  }

  /** The same line and column in another file. */
  Span inFile(Source other) {
    if (isWholeFile()) {
      return other.whole();
    }
    int last = other.text().length();
    int begin = Math.min(last, other.lineStart(Math.min(line(), other.lineCount())) + start - source.lineStart(line()));
    return other.span(begin, Math.min(last, begin + end - start));
  }

  public Span to(Span last) {
    return last.source == source && last.end > start ? new Span(source, start, last.end) : this;
  }

  /** {@code file:line:column}, or only the file name for a whole file. */
  @Override
  public String toString() {
    return isWholeFile() ? source.name() : source.name() + ":" + line() + ":" + column();
  }
}
