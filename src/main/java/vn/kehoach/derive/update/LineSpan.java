package vn.kehoach.derive.update;

import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** A line as a place: its text without indentation. */
final class LineSpan {

  private LineSpan() {}

  /** The whole file if it has no such line. */
  static Span of(Source source, int line) {
    if (line < 1 || line > source.lineCount()) {
      return source.whole();
    }
    String words = source.line(line);
    int indent = words.length() - words.stripLeading().length();
    int start = source.lineStart(line) + indent;
    return source.span(start, start + words.strip().length());
  }
}
