package vn.kehoach.template;

import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/** Converts the marks of {@link TagPlaces} back to places in the templates. */
record TemplatePlaces(TemplateFinder finder, String main) {

  /** The place given in the {@code at} attribute of a tag; the whole main template if there is none. */
  Span place(@Nullable String mark) {
    int separator = mark == null ? -1 : mark.lastIndexOf('@');
    if (mark == null || separator < 0) {
      return source(main).whole();
    }
    Source source = source(mark.substring(0, separator));
    int start = offset(mark.substring(separator + 1));
    if (start < 0 || start > source.text().length()) {
      return source.whole();
    }
    int end = source.text().indexOf('>', start);
    int lineEnd = source.text().indexOf('\n', start);
    int last = end < 0 || lineEnd >= 0 && lineEnd < end ? lineEnd : end + 1;
    return source.span(start, last < 0 ? source.text().length() : last);
  }

  /** -1 if the attribute was not written by {@link TagPlaces} but belongs to the template itself. */
  private static int offset(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }

  private Source source(String name) {
    return finder.find(name).orElseGet(() -> new Source(name, ""));
  }
}
