package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.Digest;
import vn.kehoach.derive.Recipes;
import vn.kehoach.derive.Roster;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/**
 * The plans others are derived from, read and checked.
 *
 * @param findings errors and warnings of the checks: shown first, handed down in no child
 */
record Ancestors(Plan parent, @Nullable Plan second, Problems findings) {

  /** {@code null} when one cannot be read (then there are errors). */
  static @Nullable Ancestors read(Kehoach kehoach, Path parent, @Nullable Path second, Problems problems) {
    Plan first = plan(kehoach, parent, problems);
    Plan other = second == null ? null : plan(kehoach, second, problems);
    if (first == null || second != null && other == null || problems.hasErrors()) {
      return null;
    }
    Problems findings = new Problems();
    kehoach.check(first, findings);
    if (other != null) {
      kehoach.check(other, findings);
    }
    Problems grave = new Problems();
    findings.inFileOrder().stream().filter(finding -> finding.severity() != Severity.INFO).forEach(grave::add);
    return new Ancestors(first, other, grave);
  }

  private static @Nullable Plan plan(Kehoach kehoach, Path file, Problems problems) {
    Source source = SourceReader.read(file, problems);
    return source == null ? null : kehoach.read(source, problems);
  }

  /** The run, or {@code null} when the roster or the recipe cannot be used (then there are errors). */
  @Nullable Derivation derivation(Lineage lineage, DerivedFolder folder, Problems problems) {
    Roster roster = RosterFile.read(lineage.units(), problems);
    for (String condition : lineage.where()) {
      roster = roster == null ? null : roster.where(condition, problems);
    }
    Recipes recipes = recipes(lineage, problems);
    if (roster == null || recipes == null) {
      return null;
    }
    List<Problem> faults = findings.inFileOrder();
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(parent, second, faults, lineage.date(), folder.relative(parent.source().name()),
            Digest.of(parent.source().text())),
        recipes, roster, problems);
    boolean broken = problems.inFileOrder().stream()
        .anyMatch(problem -> problem.severity() == Severity.ERROR && problem.rule().startsWith("recipe/"));
    return broken || derivation.units().isEmpty() ? null : derivation;
  }

  private static @Nullable Recipes recipes(Lineage lineage, Problems problems) {
    String recipe = lineage.recipe();
    if (recipe == null || Recipes.BUILT_IN.contains(recipe) && !Files.exists(Path.of(recipe))) {
      return Recipes.builtIn(recipe, lineage.date());
    }
    Source source = SourceReader.read(Path.of(recipe), problems);
    return source == null ? null : Recipes.read(source, lineage.date(), problems);
  }
}
