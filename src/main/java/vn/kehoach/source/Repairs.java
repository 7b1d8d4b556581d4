package vn.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies fixes to the text of a file; everything else is unchanged. */
public final class Repairs {

  private Repairs() {}

  /** Fixes that can be applied together: of two that overlap, only the first. */
  public static List<Fix> compatible(Source source, List<Fix> fixes) {
    List<Fix> chosen = new ArrayList<>();
    int free = 0;
    List<Fix> ordered = fixes.stream()
        .filter(fix -> fix.place().source() == source)
        .distinct()
        .sorted(Comparator.comparingInt((Fix fix) -> fix.place().start()).thenComparingInt(fix -> fix.place().end()))
        .toList();
    for (Fix fix : ordered) {
      if (fix.place().start() >= free) {
        chosen.add(fix);
        // Two insertions at the same place would require guessing their order.
        free = Math.max(fix.place().end(), fix.place().start() + 1);
      }
    }
    return chosen;
  }

  /**
   * @param fixes must be {@link #compatible}
   */
  public static Source apply(Source source, List<Fix> fixes) {
    StringBuilder text = new StringBuilder(source.text());
    for (int i = fixes.size() - 1; i >= 0; i--) {
      Span place = fixes.get(i).place();
      text.replace(place.start(), place.end(), fixes.get(i).replacement());
    }
    return new Source(source.name(), text.toString());
  }
}
