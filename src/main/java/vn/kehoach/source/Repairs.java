package vn.kehoach.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fixes carried out on the text of a file; everything between them stays as the clerk typed it. */
public final class Repairs {

  private Repairs() {}

  /** Those that can be made at once: of two that overlap only the first. */
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
        // Two insertions at one place would be a guess about their order.
        free = Math.max(fix.place().end(), fix.place().start() + 1);
      }
    }
    return chosen;
  }

  /** {@code fixes} are {@link #compatible}. */
  public static Source apply(Source source, List<Fix> fixes) {
    StringBuilder text = new StringBuilder(source.text());
    for (int i = fixes.size() - 1; i >= 0; i--) {
      Span place = fixes.get(i).place();
      text.replace(place.start(), place.end(), fixes.get(i).replacement());
    }
    return new Source(source.name(), text.toString());
  }
}
