package vn.kehoach.source;

/**
 * A place: from {@code start} (inclusive) to {@code end} (exclusive) in a source. {@code start == -1} means the file as
 * a whole.
 */
public record Span(Source source, int start, int end) {

  public boolean isWholeFile() {
    return start < 0;
  }

  /** Line from 1; 1 for a whole file. */
  public int line() {
    return isWholeFile() ? 1 : source.lineOf(start);
  }

  /** Column from 1, in Unicode characters; 1 for a whole file. */
  public int column() {
    return isWholeFile() ? 1 : source.columnOf(start);
  }

  /** The same line and column in another text. */
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

  /** {@code file:line:column}, or the bare file name. */
  @Override
  public String toString() {
    return isWholeFile() ? source.name() : source.name() + ":" + line() + ":" + column();
  }
}
