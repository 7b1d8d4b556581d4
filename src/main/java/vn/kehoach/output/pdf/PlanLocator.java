package vn.kehoach.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import vn.kehoach.document.Inline;
import vn.kehoach.source.Span;

/**
 * Gives FOP positions in the plan as if they were lines of the XSL-FO, so that its messages can be traced back to the
 * plan.
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
