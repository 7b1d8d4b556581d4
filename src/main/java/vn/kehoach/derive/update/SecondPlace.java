package vn.kehoach.derive.update;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;

/**
 * Adds to a problem in a derived plan the place in the parent its text comes from: if corrected there, it is corrected
 * for all units.
 */
public final class SecondPlace {

  private final LineMap lines;
  private final List<Origins.Origin> origins;
  private final Map<String, Source> sources;

  /**
   * @param base    the plan as it was derived
   * @param child   the current plan
   * @param origins the origins of the base's values
   * @param sources the files named by origins, if still available
   */
  public SecondPlace(Source base, Source child, List<Origins.Origin> origins, Map<String, Source> sources) {
    this.lines = new LineMap(base, child);
    this.origins = origins;
    this.sources = sources;
  }

  /** The problem with its second place, unless it already has one or none is known. */
  public Problem explain(Problem problem) {
    if (problem.other() != null || problem.place().isWholeFile()) {
      return problem;
    }
    Span second = of(problem.place().line());
    return second == null ? problem : problem.seeAlso(second);
  }

  private @Nullable Span of(int line) {
    OptionalInt base = lines.of(line);
    return base.isEmpty() ? null : of(base.getAsInt(), origins, sources);
  }

  /** The origin of the value on a line of a base. */
  static @Nullable Span of(int line, List<Origins.Origin> origins, Map<String, Source> sources) {
    for (Origins.Origin origin : origins) {
      boolean here = origin.line() <= line && line <= origin.lastLine();
      Source source = here && origin.file() != null ? sources.get(origin.file()) : null;
      if (source != null) {
        return LineSpan.of(source, origin.at());
      }
    }
    return null;
  }
}
