package vn.kehoach.derive.word;

import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Audience;
import vn.kehoach.derive.Issuer;
import vn.kehoach.derive.Margin;
import vn.kehoach.derive.Offices;
import vn.kehoach.derive.Peers;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.UnitKind;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.plan.Day;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Problems;

/**
 * The data that depends on one parent and one kind of unit: the recipe's patterns with names filled in.
 *
 * @param level    the level of the units
 * @param citation id under which derived plans cite the parent
 * @param kind     what the units of this lens have in common besides their level
 * @param ticks    the ticks of units in the roster
 * @param peers    the units of the roster
 */
public record Lens(
    Plan parent, @Nullable String level, String citation, Issuer issuer, Recipe recipe, Phrasebook book,
    Offices offices, Wording wording, Audience audience, Verbs verbs, UnitKind kind, Ticks ticks, Peers peers) {

  public static Lens of(Plan parent, String citation, Recipe recipe, @Nullable String level, UnitKind kind, Ticks ticks,
      Peers peers, Problems problems) {
    Issuer issuer = Issuer.of(parent);
    Phrasebook book = new Phrasebook(recipe, issuer, level, problems);
    Offices offices = new Offices(recipe, book, issuer, peers);
    Wording wording = new Wording(recipe, book, offices, citation, level);
    return new Lens(parent, level, citation, issuer, recipe, book, offices, wording, new Audience(recipe, book, level),
        new Verbs(recipe, book), kind, ticks, peers);
  }

  /** Whether the units are communes or provinces, with offices like those of the parent. */
  public boolean isTerritory() {
    return isTerritory(level);
  }

  static boolean isTerritory(@Nullable String level) {
    return level == null || UnitName.of(level + " A").isTerritory();
  }

  /** The recipe's margin of so many days, in the light of the parent's own day. */
  public Margin margin(int days) {
    Day date = parent.header().date();
    return new Margin(days, date == null ? null : date.calendar().orElse(null));
  }
}
