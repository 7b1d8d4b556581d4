package vn.kehoach.family;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.Kehoach;
import vn.kehoach.RosterFile;
import vn.kehoach.derive.Derivation;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.update.Digest;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Severity;
import vn.kehoach.source.Source;
import vn.kehoach.source.SourceReader;

/** The parent plans of a derivation. */
public record Ancestors(Forebear first, @Nullable Forebear other) {

  /** {@code null} with errors if one cannot be read. */
  public static @Nullable Ancestors read(Kehoach kehoach, Path parent, @Nullable Path second, Problems problems) {
    Forebear first = Forebear.read(kehoach, parent, problems);
    Forebear other = second == null ? null : Forebear.read(kehoach, second, problems);
    return first == null || second != null && other == null ? null : new Ancestors(first, other);
  }

  public Plan parent() {
    return first.plan();
  }

  @Nullable Plan second() {
    return other == null ? null : other.plan();
  }

  /** The errors and warnings found in them, shown before anything is derived. */
  public Problems findings() {
    Problems all = new Problems();
    first.findings().forEach(all::add);
    if (other != null) {
      other.findings().forEach(all::add);
    }
    return all;
  }

  /** The number of findings that were fixed automatically and are not inherited. */
  public int corrected() {
    return first.corrected() + (other == null ? 0 : other.corrected());
  }

  /** The run, or {@code null} with errors if the roster or recipe cannot be used. */
  public @Nullable Derivation derivation(Lineage lineage, DerivedFolder folder, Problems problems) {
    Roster roster = RosterFile.read(lineage.units(), problems);
    for (String condition : lineage.where()) {
      roster = roster == null ? null : roster.where(condition, problems);
    }
    Recipes recipes = recipes(lineage, problems);
    if (roster == null || recipes == null) {
      return null;
    }
    List<Problem> faults = new ArrayList<>(first.left());
    faults.addAll(other == null ? List.of() : other.left());
    Derivation derivation = new Derivation(
        new Derivation.Ancestry(parent(), second(), faults, lineage.date(), folder.relative(first.file().name()),
            Digest.of(first.file().text())),
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
