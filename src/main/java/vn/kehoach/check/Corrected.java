package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Fix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Repairs;
import vn.kehoach.source.Source;

/**
 * The file of a plan after automatic fixes.
 *
 * @param repairs the number of fixes
 */
public record Corrected(Source source, int repairs) {

  /**
   * One fix may enable the next (a full stop after deleting the spaces before it); this limit is never reached in
   * practice.
   */
  private static final int ROUNDS = 12;

  /**
   * @param findings finds the problems of a file; {@code null} if it cannot be read as a plan
   */
  public static Corrected of(Source source, Function<Source, @Nullable List<Problem>> findings) {
    Source current = source;
    int repairs = 0;
    Set<String> seen = new HashSet<>();
    for (int round = 0; round < ROUNDS && seen.add(current.text()); round++) {
      List<Problem> found = findings.apply(current);
      List<Fix> fixes = found == null ? List.of() : fixes(current, found);
      List<Fix> safe = safe(current, fixes, findings);
      if (safe.isEmpty()) {
        break;
      }
      current = Repairs.apply(current, safe);
      repairs += safe.size();
    }
    return new Corrected(current, repairs);
  }

  private static List<Fix> fixes(Source source, List<Problem> found) {
    return Repairs.compatible(source, found.stream().map(Problem::fix).filter(Objects::nonNull).toList());
  }

  /** All fixes, if the file can still be read afterwards; otherwise, one by one, those that keep it readable. */
  private static List<Fix> safe(Source source, List<Fix> fixes, Function<Source, @Nullable List<Problem>> findings) {
    if (fixes.isEmpty() || findings.apply(Repairs.apply(source, fixes)) != null) {
      return fixes;
    }
    List<Fix> safe = new ArrayList<>();
    for (Fix fix : fixes) {
      if (findings.apply(Repairs.apply(source, List.of(fix))) != null) {
        safe.add(fix);
      }
    }
    return findings.apply(Repairs.apply(source, safe)) == null ? List.of() : safe;
  }

  /** Whether anything was fixed. */
  public boolean differs() {
    return repairs > 0;
  }
}
