package vn.kehoach.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.figure.Apportionment;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitKind;
import vn.kehoach.derive.word.Lens;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * A run of derivation: one parent (and optionally a second one by sector), a roster, and recipes. Data common to all
 * units, above all the shares of apportioned figures, is computed once; then {@link #child} makes one plan after the
 * other, on any thread, without keeping them.
 */
public final class Derivation {

  /**
   * The input of a run.
   *
   * @param second a parent by sector in addition to the one by territory: it is cited and its tasks are added
   * @param faults the findings of the checks in the parents
   * @param date   the expected date of issue of the derived plans; {@code null} if unknown, in which case the newest
   *               tables apply
   * @param file   the name of the parent file in derived plans
   * @param digest the digest of the parent file
   */
  public record Ancestry(
      Plan parent, @Nullable Plan second, List<Problem> faults, @Nullable LocalDate date, String file, String digest) {}

  private final Ancestry ancestry;
  private final Recipes recipes;
  private final Roster roster;
  private final Issuer issuer;
  private final Ticks ticks;
  private final Peers peers;
  private final List<@Nullable Recipe> ofUnits;
  private final List<Unit> units;
  private final int refused;
  private final Apportionment apportionment;
  /** By the recipe and kind of units; none for a recipe with errors. */
  private final Map<String, Skeleton> skeletons = new ConcurrentHashMap<>();

  /** Problems of the whole run (units of another province, missing columns) are added once. */
  public Derivation(Ancestry given, Recipes recipes, Roster listed, Problems problems) {
    Plan other = given.second();
    this.ancestry = new Ancestry(KnownSections.in(given.parent()), other == null ? null : KnownSections.in(other),
        given.faults(), given.date(), given.file(), given.digest());
    this.recipes = recipes;
    this.issuer = Issuer.of(ancestry.parent());
    this.roster = recipes.isByLevel() ? Branches.of(listed, issuer, problems) : listed;
    this.ticks = Ticks.of(roster);
    this.peers = Peers.of(roster);
    List<Unit> here = Villages.left(new Province(issuer).own(roster, problems), problems);
    List<@Nullable Recipe> found = new ArrayList<>();
    for (Unit unit : roster.units()) {
      found.add(here.contains(unit) ? recipes.of(unit, issuer, problems) : null);
    }
    this.ofUnits = found;
    this.units = here.stream().filter(unit -> found.get(unit.position()) != null).toList();
    this.refused = roster.refused() + roster.units().size() - units.size();
    Plan second = ancestry.second();
    List<Plan> parents = second == null ? List.of(ancestry.parent()) : List.of(ancestry.parent(), second);
    this.apportionment = Apportionment.of(parents, roster, found, problems);
    prepare(problems);
  }

  /** Makes the skeletons of all kinds in advance. Kinds share most of a recipe, so its errors are reported once. */
  private void prepare(Problems problems) {
    Map<String, Unit> firsts = new LinkedHashMap<>();
    units.forEach(unit -> firsts.putIfAbsent(kind(unit), unit));
    Set<Problem> mistakes = new LinkedHashSet<>();
    List<Problems> found = firsts.values().parallelStream().map(this::prepare).toList();
    found.forEach(some -> mistakes.addAll(some.inFileOrder()));
    mistakes.forEach(problems::add);
  }

  /** The recipe of one of {@link #units()}. */
  private Recipe recipe(Unit unit) {
    return Objects.requireNonNull(ofUnits.get(unit.position()));
  }

  /** Units with the same recipe may be of different kinds. */
  private String kind(Unit unit) {
    return recipe(unit).id() + "|" + UnitKind.of(unit).kinds();
  }

  /** The units that get a plan, in roster order. */
  public List<Unit> units() {
    return units;
  }

  /** The number of roster rows that get no plan because of errors. */
  public int refused() {
    return refused;
  }

  /** The plan of one of {@link #units()}; {@code null} if there are errors. */
  public @Nullable Child child(Unit unit, Problems problems) {
    Skeleton skeleton = ofUnits.get(unit.position()) == null ? null : skeletons.get(kind(unit));
    if (skeleton == null) {
      return null;
    }
    Problems found = new Problems();
    Child child = child(skeleton, unit, found);
    problems.addAll(found.inFileOrder());
    return found.hasErrors() ? null : child;
  }

  private Child child(Skeleton skeleton, Unit unit, Problems problems) {
    return new ChildMaker(ancestry, skeleton, roster, apportionment, issuer, unit, problems).make();
  }

  /** Makes the skeleton for the kind of a unit; returns the errors of its recipe, if any. */
  private Problems prepare(Unit first) {
    Problems mistakes = new Problems();
    try {
      Skeleton skeleton = skeleton(recipe(first), first, mistakes);
      if (mistakes.hasErrors()) {
        // errors that would occur in the plan of the unit are reported now, too
        child(skeleton, first, mistakes);
      } else {
        skeletons.put(kind(first), skeleton);
      }
    } catch (RecipePattern.GaveUp gaveUp) {
      mistakes.add(gaveUp.problem());
    }
    return mistakes;
  }

  private Skeleton skeleton(Recipe recipe, Unit first, Problems problems) {
    UnitKind kind = UnitKind.of(first);
    Plan parent = ancestry.parent();
    Lens lens = Lens.of(parent, Registry.citation(parent, "parent"), recipe, first.level(), kind, ticks, peers,
        problems);
    Plan second = ancestry.second();
    Lens other = second == null ? null
        : Lens.of(second, Registry.citation(parent, "parent-2"), recipe, first.level(), kind, ticks, peers, problems);
    return Skeleton.of(lens, other, ancestry.faults(), ancestry.date());
  }

  /** The name of a unit in messages: "31261 Xã Cờ Đỏ". */
  public static String name(Unit unit) {
    Text code = unit.code();
    return code == null ? unit.name().value() : code + " " + unit.name();
  }
}
