package vn.kehoach.output.pdf;

import java.util.Locale;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventListener;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;

/**
 * Receives FOP's messages during layout. Only overflow concerns the user; all others are dropped. Typesetting usually
 * finds overflow earlier.
 */
final class FopEvents implements EventListener {

  /** A smaller overflow is a rounding difference: half a point. */
  private static final int LEAST = 500;

  private final PlanLocator places;
  private final Span elsewhere;
  private final Problems problems;

  FopEvents(PlanLocator places, Span elsewhere, Problems problems) {
    this.places = places;
    this.elsewhere = elsewhere;
    this.problems = problems;
  }

  @Override
  public void processEvent(Event event) {
    String key = event.getEventKey().toLowerCase(Locale.ROOT);
    if (!key.contains("overflow") && !key.contains("toolarge") || amount(event) < LEAST) {
      return;
    }
    Span place = places.of(locator(event));
    problems.add(Problem.error("layout/overflow", place == null ? elsewhere : place,
        "nội dung tràn ra ngoài chỗ dành cho nó trên trang", "the content exceeds the space available on the page"));
  }

  private static int amount(Event event) {
    for (String name : new String[] {"overflowLength", "amount"}) {
      if (event.getParam(name) instanceof Number amount) {
        return amount.intValue();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static @Nullable Locator locator(Event event) {
    return event.getParam("loc") instanceof Locator locator ? locator : null;
  }
}
