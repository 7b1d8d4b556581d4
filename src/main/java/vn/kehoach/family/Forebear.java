package vn.kehoach.family;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Fix;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Repairs;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/**
 * A parent plan that was checked first: automatic fixes are applied before deriving, line by line, so that no derived
 * plan inherits these errors; the file itself is unchanged.
 *
 * @param file     the file as it is
 * @param plan     the fixed plan
 * @param findings errors and warnings in the file
 * @param left     those left in the fixed plan
 */
record Forebear(Source file, Plan plan, List<Problem> findings, List<Problem> left) {

  /** {@code null} with errors if it cannot be read. */
  static @Nullable Forebear read(Kehoach kehoach, Path path, Problems problems) {
    Source file = SourceReader.read(path, problems);
    Plan plan = file == null ? null : kehoach.read(file, problems);
    if (file == null || plan == null || problems.hasErrors()) {
      return null;
    }
    List<Problem> findings = findings(kehoach, plan);
    Source corrected = corrected(file, findings);
    Problems mistakes = new Problems();
    Plan better = corrected == file ? null : kehoach.read(corrected, mistakes);
    return better == null || mistakes.hasErrors() ? new Forebear(file, plan, findings, findings)
        : new Forebear(file, better, findings, findings(kehoach, better));
  }

  private static List<Problem> findings(Kehoach kehoach, Plan plan) {
    Problems found = new Problems();
    kehoach.check(plan, found);
    return found.inFileOrder().stream().filter(finding -> finding.severity() != Severity.INFO).toList();
  }

  /** Keeps line numbers, because derived plans refer to them. */
  private static Source corrected(Source file, List<Problem> findings) {
    List<Fix> fixes = Repairs.compatible(file, findings.stream()
        .map(Problem::fix)
        .filter(fix -> fix != null && !fix.replacement().contains("\n")
            && file.lineOf(fix.place().start()) == file.lineOf(fix.place().end()))
        .toList());
    return fixes.isEmpty() ? file : Repairs.apply(file, fixes);
  }

  int corrected() {
    return Math.max(0, findings.size() - left.size());
  }
}
