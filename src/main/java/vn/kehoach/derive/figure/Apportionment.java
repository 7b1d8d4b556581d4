package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * Divides the parent's counts (and money, if the recipe says so) among all units of the run, before any child is made:
 * the shares of a figure add up to it exactly. A figure for a kind of area is divided among units of that kind.
 */
public final class Apportionment {

  private static final long MILLION = 1_000_000;
  private static final long THOUSAND = 1_000;

  /** The minimum amount per unit for a rounding unit, so that shares are not distorted. */
  private static final long ENOUGH = 50;

  /** The shares of a figure by the unit's position; {@code null} if there is no weight to divide it by. */
  private final Map<Text, long @Nullable []> shares = new IdentityHashMap<>();

  /** For figures whose column is not specified, the column that counts the same things. */
  private final Map<Text, String> chosen = new IdentityHashMap<>();

  private final Roster roster;
  private final Weights weights;

  private Apportionment(Roster roster, Weights weights) {
    this.roster = roster;
    this.weights = weights;
  }

  /**
   * @param recipes the recipe of each unit in roster order; {@code null} for units without one
   */
  public static Apportionment of(List<Plan> parents, Roster roster, List<@Nullable Recipe> recipes, Problems problems) {
    Apportionment all = new Apportionment(roster, new Weights(roster, recipes, problems));
    Recipe first = recipes.stream().filter(recipe -> recipe != null).findFirst().orElse(null);
    if (first != null) {
      parents.forEach(parent -> parent.sections().forEach(section -> all.section(section, first)));
    }
    return all;
  }

  /** Whether a figure is divided among units. */
  public boolean divides(Text figure) {
    return shares.containsKey(figure);
  }

  /** A unit's share; {@code null} if it is unknown how to divide the figure. */
  public @Nullable Long share(Text figure, Unit unit) {
    long[] all = shares.get(figure);
    return all == null ? null : all[unit.position()];
  }

  /** The column chosen automatically to divide a figure; {@code null} if it was specified. */
  public @Nullable String chosenFor(Text figure) {
    String column = chosen.get(figure);
    return "households".equals(column) ? "số hộ" : column;
  }

  private void section(Section section, Recipe recipe) {
    section.items().forEach(node -> node(node, recipe));
    Budget budget = section.budget();
    Text column = recipe.apportion().get("budget");
    if (budget != null && column != null && !column.isBlank()) {
      budget(budget, column);
    }
  }

  private void node(Node node, Recipe recipe) {
    for (Indicator indicator : node.indicators()) {
      Text column = recipe.weights(indicator.id());
      boolean kept = column != null && Letters.same(column.value(), "giữ nguyên");
      boolean named = column != null && indicator.id() != null
          && recipe.apportion().containsKey(indicator.id().value());
      if (IndicatorKind.of(indicator) == IndicatorKind.COUNT && !kept && !named
          && IndicatorAdapter.countsUnits(indicator)) {
        // the units themselves are counted, so a unit has no share by weight
        indicator.targets().forEach(target -> shares.put(target.value(), null));
        indicator.parts().forEach(part -> shares.put(part.value(), null));
      } else if (IndicatorKind.of(indicator) == IndicatorKind.COUNT && !kept) {
        indicator(indicator, column);
      }
    }
    node.items().forEach(item -> node(item, recipe));
  }

  private void indicator(Indicator indicator, @Nullable Text column) {
    String counting = weights.counting(indicator, column);
    if (counting != null) {
      indicator.targets().forEach(target -> chosen.put(target.value(), counting));
    }
    Text by = counting == null ? column : Text.of(counting);
    List<@Nullable BigDecimal> each = ofArea(indicator, weights.by(by, indicator.id()));
    weights.compare(column, indicator, each);
    indicator.parts().forEach(part -> divide(part, each));
    Indicator.Figure whole = whole(indicator);
    for (Indicator.Figure target : indicator.targets()) {
      if (target == whole && indicator.parts().stream().allMatch(part -> shares.get(part.value()) != null)) {
        shares.put(target.value(), sum(indicator.parts()));
      } else {
        divide(target, each);
      }
    }
  }

  /** What is counted "trên địa bàn các phường" is divided among wards. */
  private List<@Nullable BigDecimal> ofArea(Indicator indicator, List<@Nullable BigDecimal> weights) {
    String words = indicator.text() == null ? "" : indicator.text().value();
    List<@Nullable BigDecimal> there = new ArrayList<>(weights);
    for (int i = 0; i < there.size(); i++) {
      if (Area.isElsewhere(words, roster.units().get(i).level())) {
        there.set(i, null);
      }
    }
    return there;
  }

  /** The target that the parts add up to, if there is one. */
  private static Indicator.@Nullable Figure whole(Indicator indicator) {
    long sum = indicator.parts().stream().mapToLong(part -> count(part.value())).sum();
    Indicator.Figure whole = null;
    for (Indicator.Figure target : indicator.targets()) {
      boolean adds = !indicator.parts().isEmpty() && count(target.value()) == sum;
      whole = adds ? target : whole;
    }
    return whole;
  }

  static long count(Text figure) {
    Long count = Figure.count(figure.value());
    return count == null ? 0 : count;
  }

  private long[] sum(List<Indicator.Figure> parts) {
    long[] sum = new long[roster.units().size()];
    for (Indicator.Figure part : parts) {
      long[] share = shares.get(part.value());
      for (int i = 0; share != null && i < sum.length; i++) {
        sum[i] += share[i];
      }
    }
    return sum;
  }

  private void divide(Indicator.Figure figure, List<@Nullable BigDecimal> weights) {
    String level = figure.label() == null ? null : Area.LEVELS.get(Letters.lower(figure.label().value()));
    List<BigDecimal> eligible = new ArrayList<>(weights.size());
    for (int i = 0; i < weights.size(); i++) {
      boolean here = level == null || level.equals(roster.units().get(i).level());
      BigDecimal weight = weights.get(i);
      eligible.add(here && weight != null ? weight : BigDecimal.ZERO);
    }
    divide(figure.value(), eligible);
  }

  private void divide(Text figure, List<BigDecimal> weights) {
    if (Figure.count(figure.value()) == null) {
      // a part of 5.400,5 ha must be decided by a person
      shares.put(figure, null);
    } else {
      divide(figure, weights, 1);
    }
  }

  /**
   * @param unit every share is a multiple of it, as the figure is
   */
  private void divide(Text figure, List<BigDecimal> weights, long unit) {
    boolean nothing = weights.stream().allMatch(weight -> weight.signum() == 0);
    long[] all = nothing ? null : LargestRemainder.shares(count(figure) / unit, weights);
    shares.put(figure, all == null ? null : Arrays.stream(all).map(share -> share * unit).toArray());
  }

  /** Money is divided in millions or thousands, if the sum is a multiple of one and large enough for all units. */
  private static long unit(long money, int units) {
    return LongStream.of(MILLION, THOUSAND)
        .filter(unit -> money % unit == 0 && money / unit >= ENOUGH * units).findFirst()
        .orElse(1);
  }

  private void budget(Budget budget, Text column) {
    List<BigDecimal> each = weights.by(column, null).stream()
        .map(weight -> weight == null ? BigDecimal.ZERO : weight).toList();
    List<Text> amounts = new ArrayList<>();
    budget.lines().forEach(line -> add(amounts, line.amount()));
    budget.sources().forEach(source -> add(amounts, source.amount()));
    int takers = (int) each.stream().filter(weight -> weight.signum() > 0).count();
    amounts.forEach(amount -> divide(amount, each, unit(count(amount), takers)));
    Text total = budget.total();
    if (total == null || Figure.count(total.value()) == null) {
      return;
    }
    List<Text> lines = budget.lines().stream().map(Budget.BudgetLine::amount).filter(amount -> amount != null).toList();
    boolean adds = !lines.isEmpty() && lines.stream().mapToLong(Apportionment::count).sum() == count(total);
    if (adds && lines.stream().allMatch(line -> shares.get(line) != null)) {
      shares.put(total, sum(lines.stream().map(line -> new Indicator.Figure(null, line)).toList()));
    } else {
      divide(total, each, unit(count(total), takers));
    }
  }

  private static void add(List<Text> amounts, @Nullable Text amount) {
    if (amount != null && Figure.count(amount.value()) != null) {
      amounts.add(amount);
    }
  }
}
