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
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * A run of derivation: one parent (and perhaps a second, by sector), a roster, the recipes. What concerns all units,
 * the shares of counted figures above all, is settled once; then {@link #child} makes one unit's plan after another,
 * from any thread, and keeps none.
 */
public final class Derivation {

  /**
   * What a run starts from.
   *
   * @param second a parent by sector beside the one by territory: cited, its tasks joined
   * @param faults what checking found in the parents
   * @param date   the day the children are to be issued; {@code null}: not known, the newest tables hold
   * @param file   the parent as children name it
   * @param digest of the parent
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
  /** By the recipe's id; none for a recipe with mistakes. */
  private final Map<String, Skeleton> skeletons = new ConcurrentHashMap<>();

  /** Problems of the run as a whole (units of another province, columns that are not there) are added once. */
  public Derivation(Ancestry ancestry, Recipes recipes, Roster listed, Problems problems) {
    this.ancestry = ancestry;
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

  /** What units of each kind have in common, made at once. Kinds share most of a recipe: its mistakes are told once. */
  private void prepare(Problems problems) {
    Map<String, Unit> firsts = new LinkedHashMap<>();
    units.forEach(unit -> firsts.putIfAbsent(recipe(unit).id(), unit));
    Set<Problem> mistakes = new LinkedHashSet<>();
    List<Problems> found = firsts.values().parallelStream().map(this::prepare).toList();
    found.forEach(some -> mistakes.addAll(some.inFileOrder()));
    mistakes.forEach(problems::add);
  }

  /** Of one of {@link #units()}. */
  private Recipe recipe(Unit unit) {
    return Objects.requireNonNull(ofUnits.get(unit.position()));
  }

  /** The units that get a plan, in the order of the roster. */
  public List<Unit> units() {
    return units;
  }

  /** How many rows of the roster get none, for what is wrong with them. */
  public int refused() {
    return refused;
  }

  /** The plan of one of {@link #units()}; {@code null} when there are errors. */
  public @Nullable Child child(Unit unit, Problems problems) {
    Recipe recipe = ofUnits.get(unit.position());
    Skeleton skeleton = recipe == null ? null : skeletons.get(recipe.id());
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

  /** What is wrong with the recipe, if anything; else what units of this kind have in common is there. */
  private Problems prepare(Unit first) {
    Recipe recipe = recipe(first);
    Problems mistakes = new Problems();
    try {
      Skeleton skeleton = skeleton(recipe, first.level(), mistakes);
      if (mistakes.hasErrors()) {
        // what its plan would have met is told at once, too
        child(skeleton, first, mistakes);
      } else {
        skeletons.put(recipe.id(), skeleton);
      }
    } catch (RecipePattern.GaveUp gaveUp) {
      mistakes.add(gaveUp.problem());
    }
    return mistakes;
  }

  private Skeleton skeleton(Recipe recipe, @Nullable String level, Problems problems) {
    Plan parent = ancestry.parent();
    Lens lens = Lens.of(parent, Registry.citation(parent, "parent"), recipe, level, ticks, peers, problems);
    Plan second = ancestry.second();
    Lens other = second == null ? null
        : Lens.of(second, Registry.citation(parent, "parent-2"), recipe, level, ticks, peers, problems);
    return Skeleton.of(lens, other, ancestry.faults(), ancestry.date());
  }

  /** How units of the run are called in messages: "31261 Xã Cờ Đỏ". */
  public static String name(Unit unit) {
    Text code = unit.code();
    return code == null ? unit.name().value() : code + " " + unit.name();
  }
}
