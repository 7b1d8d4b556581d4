package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Span;

/**
 * Tells FOP where in the plan it is, as if each place were a line of the XSL-FO, so that its events can be led back to
 * the plan.
 */
final class PlanLocator implements Locator {

  private final List<Span> spans = new ArrayList<>();

  void at(List<Inline> content) {
    for (Inline inline : content) {
      Span span = placeOf(inline);
      if (span != null) {
        spans.add(span);
        return;
      }
    }
  }

  private static @Nullable Span placeOf(Inline inline) {
    return inline instanceof Inline.Words words ? words.text().span() : null;
  }

  @Nullable Span of(@Nullable Locator locator) {
    int line = locator == null ? 0 : locator.getLineNumber();
    return line < 1 || line > spans.size() ? null : spans.get(line - 1);
  }

  @Override
  public int getLineNumber() {
    return spans.size();
  }

  @Override
  public int getColumnNumber() {
    return 1;
  }

  @Override
  public @Nullable String getPublicId() {
    return null;
  }

  @Override
  public @Nullable String getSystemId() {
    return null;
  }
}
