package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.roster.ColumnNames;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.RosterReader;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Budget;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.plan.Node;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/**
 * The parent's counts (and money, where the recipe says so) divided among all units of the run, before any child is
 * made: the shares of a figure add up to it exactly. A figure that stands for a kind of area is divided among units of
 * that kind.
 */
public final class Apportionment {

  private static final long MILLION = 1_000_000;
  private static final long THOUSAND = 1_000;

  /** So many for each unit, else their shares would be rounded too much. */
  private static final long ENOUGH = 50;

  /** Off by less than one in so many: a slip, not another quantity. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  /** What a figure becomes: shares by the unit's position, or {@code null} when there is nothing to divide it by. */
  private final Map<Text, long @Nullable []> shares = new IdentityHashMap<>();

  /** Of figures that nobody said how to divide, the column that counts the same things. */
  private final Map<Text, String> chosen = new IdentityHashMap<>();

  private final Roster roster;
  private final Ticks ticks;
  private final Map<String, String> areas;
  private final Problems problems;
  private final Set<String> reported = new HashSet<>();

  private Apportionment(Roster roster, Problems problems) {
    this.roster = roster;
    this.ticks = Ticks.of(roster);
    this.areas = Area.LEVELS;
    this.problems = problems;
  }

  /** {@code recipes}: of each unit, in the order of the roster; {@code null} for units without one. */
  public static Apportionment of(List<Plan> parents, Roster roster, List<@Nullable Recipe> recipes, Problems problems) {
    Apportionment all = new Apportionment(roster, problems);
    Recipe first = recipes.stream().filter(recipe -> recipe != null).findFirst().orElse(null);
    if (first != null) {
      parents.forEach(parent -> parent.sections().forEach(section -> all.section(section, first, recipes)));
    }
    return all;
  }

  /** Whether a figure is one that is divided. */
  public boolean divides(Text figure) {
    return shares.containsKey(figure);
  }

  /** A unit's share; {@code null} when nobody knows how to divide the figure. */
  public @Nullable Long share(Text figure, Unit unit) {
    long[] all = shares.get(figure);
    return all == null ? null : all[unit.position()];
  }

  /** The column that was chosen to divide a figure by, as nobody had said; {@code null}: somebody had. */
  public @Nullable String chosenFor(Text figure) {
    String column = chosen.get(figure);
    return "households".equals(column) ? "số hộ" : column;
  }

  private void section(Section section, Recipe recipe, List<@Nullable Recipe> recipes) {
    section.items().forEach(node -> node(node, recipe, recipes));
    Budget budget = section.budget();
    Text column = recipe.apportion().get("budget");
    if (budget != null && column != null && !column.isBlank()) {
      budget(budget, column, recipes);
    }
  }

  private void node(Node node, Recipe recipe, List<@Nullable Recipe> recipes) {
    for (Indicator indicator : node.indicators()) {
      Text column = recipe.weights(indicator.id());
      boolean kept = column != null && Letters.same(column.value(), "giữ nguyên");
      boolean named = column != null && indicator.id() != null
          && recipe.apportion().containsKey(indicator.id().value());
      if (IndicatorKind.of(indicator) == IndicatorKind.COUNT && !kept && !named
          && IndicatorAdapter.countsUnits(indicator)) {
        // a unit is one of those that are counted, whatever its weight
        indicator.targets().forEach(target -> shares.put(target.value(), null));
        indicator.parts().forEach(part -> shares.put(part.value(), null));
      } else if (IndicatorKind.of(indicator) == IndicatorKind.COUNT && !kept) {
        indicator(indicator, column, recipes);
      }
    }
    node.items().forEach(item -> node(item, recipe, recipes));
  }

  private void indicator(Indicator indicator, @Nullable Text column, List<@Nullable Recipe> recipes) {
    String counting = column != null && isDefault(column) ? counting(indicator, column) : null;
    if (counting != null) {
      indicator.targets().forEach(target -> chosen.put(target.value(), counting));
    }
    Text by = counting == null ? column : Text.of(counting);
    List<@Nullable BigDecimal> weights = weights(by, indicator.id(), recipes);
    if (column != null && !isDefault(column) && indicator.targets().size() == 1) {
      reportOthersInAll(RosterReader.column(column.value()), column, indicator.targets().get(0).value(), weights);
    }
    indicator.parts().forEach(part -> divide(part, weights));
    Indicator.Figure whole = whole(indicator);
    for (Indicator.Figure target : indicator.targets()) {
      if (target == whole && indicator.parts().stream().allMatch(part -> shares.get(part.value()) != null)) {
        shares.put(target.value(), sum(indicator.parts()));
      } else {
        divide(target, weights);
      }
    }
  }

  /** A column of numbers, one for every unit, about what the indicator counts: "Số giường" for beds. */
  private @Nullable String counting(Indicator indicator, Text column) {
    String unit = indicator.unit() == null ? "" : Letters.plain(indicator.unit().value());
    if (unit.isEmpty() || roster.columns().contains(RosterReader.column(column.value()))) {
      return null;
    }
    return roster.columns().stream()
        .filter(name -> unit.equals("ho") && name.equals("households")
            || !ColumnNames.isOurs(name) && (" " + Letters.plain(name) + " ").contains(" " + unit + " "))
        .filter(name -> roster.units().stream().allMatch(one -> one.weight(name) != null))
        .findFirst().orElse(null);
  }

  /** The target that the parts add up to, if they do. */
  private static Indicator.@Nullable Figure whole(Indicator indicator) {
    long sum = indicator.parts().stream().mapToLong(part -> count(part.value())).sum();
    Indicator.Figure whole = null;
    for (Indicator.Figure target : indicator.targets()) {
      boolean adds = !indicator.parts().isEmpty() && count(target.value()) == sum;
      whole = adds ? target : whole;
    }
    return whole;
  }

  private static long count(Text figure) {
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
    String level = figure.label() == null ? null : areas.get(Letters.lower(figure.label().value()));
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
      // a part of 5.400,5 ha is for somebody to tell
      shares.put(figure, null);
    } else {
      divide(figure, weights, 1);
    }
  }

  /** {@code unit}: every share is a multiple of it, as the figure is. */
  private void divide(Text figure, List<BigDecimal> weights, long unit) {
    boolean nothing = weights.stream().allMatch(weight -> weight.signum() == 0);
    long[] all = nothing ? null : LargestRemainder.shares(count(figure) / unit, weights);
    shares.put(figure, all == null ? null : Arrays.stream(all).map(share -> share * unit).toArray());
  }

  /**
   * Money is shared in millions, or in thousands, where the sum is one of them and large enough for all to get some.
   */
  private static long unit(long money, int units) {
    return LongStream.of(MILLION, THOUSAND)
        .filter(unit -> money % unit == 0 && money / unit >= ENOUGH * units).findFirst()
        .orElse(1);
  }

  private void budget(Budget budget, Text column, List<@Nullable Recipe> recipes) {
    List<BigDecimal> weights = weights(column, null, recipes).stream()
        .map(weight -> weight == null ? BigDecimal.ZERO : weight).toList();
    List<Text> amounts = new ArrayList<>();
    budget.lines().forEach(line -> add(amounts, line.amount()));
    budget.sources().forEach(source -> add(amounts, source.amount()));
    int takers = (int) weights.stream().filter(weight -> weight.signum() > 0).count();
    amounts.forEach(amount -> divide(amount, weights, unit(count(amount), takers)));
    Text total = budget.total();
    if (total == null || Figure.count(total.value()) == null) {
      return;
    }
    List<Text> lines = budget.lines().stream().map(Budget.BudgetLine::amount).filter(amount -> amount != null).toList();
    boolean adds = !lines.isEmpty() && lines.stream().mapToLong(Apportionment::count).sum() == count(total);
    if (adds && lines.stream().allMatch(line -> shares.get(line) != null)) {
      shares.put(total, sum(lines.stream().map(line -> new Indicator.Figure(null, line)).toList()));
    } else {
      divide(total, weights, unit(count(total), takers));
    }
  }

  private static void add(List<Text> amounts, @Nullable Text amount) {
    if (amount != null && Figure.count(amount.value()) != null) {
      amounts.add(amount);
    }
  }

  /** A weight for each unit; {@code null} where the roster has none, or the unit does not take part. */
  private List<@Nullable BigDecimal> weights(
      @Nullable Text column, @Nullable Text indicator, List<@Nullable Recipe> recipes) {
    String name = column == null ? "" : RosterReader.column(column.value());
    boolean known = roster.columns().contains(name);
    if (!known && column != null && !isDefault(column)) {
      reportUnknown(column, name);
    }
    List<@Nullable BigDecimal> weights = new ArrayList<>();
    for (Unit unit : roster.units()) {
      Recipe recipe = recipes.get(unit.position());
      boolean out = recipe == null || indicator != null && recipe.drop().contains(indicator.value());
      BigDecimal weight = out ? null : weight(unit, name);
      if (known && !out && weight == null) {
        reportMissing(unit, name, column == null || isDefault(column) ? name : column.value());
      }
      weights.add(weight);
    }
    return weights;
  }

  /** Units that are ticked share alike. */
  private @Nullable BigDecimal weight(Unit unit, String column) {
    return !ticks.knows(column) ? unit.weight(column) : ticks.has(unit, column) ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** The built-in recipes name a column that a roster may well not have. */
  private static boolean isDefault(Text column) {
    return column.source() == null || column.source().name().startsWith("derive/");
  }

  private void reportUnknown(Text column, String name) {
    Span place = column.span();
    if (place == null || !reported.add("#" + name)) {
      return;
    }
    Problem problem = Problem.error("recipe/unknown-column", place,
        "danh sách đơn vị không có cột “" + column + "” để chia chỉ tiêu",
        "the roster has no column “" + column + "” for apportioning the indicator");
    problems.add(Suggestion.nearest(name, roster.columns())
        .map(word -> problem.hint("có phải ý bạn là “" + word + "”?", "did you mean “" + word + "”?"))
        .orElseGet(() -> problem.hint("các cột đang có: " + String.join(", ", roster.columns()),
            "available columns: " + String.join(", ", roster.columns()))));
  }

  /** A column that makes the parent's figure but for a little was meant to be what each unit gets. */
  private void reportOthersInAll(String name, Text column, Text figure, List<@Nullable BigDecimal> weights) {
    if (ticks.knows(name) || roster.units().size() < 2) {
      return;
    }
    BigDecimal parents = BigDecimal.valueOf(count(figure));
    BigDecimal sum = weights.stream().filter(weight -> weight != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(parents).abs();
    boolean isNear = off.signum() > 0 && off.multiply(FEW).compareTo(parents) <= 0;
    Text first = roster.units().get(0).fields().get(name);
    if (!isNear || !reported.add("=" + name)) {
      return;
    }
    String all = Decimal.write(sum);
    problems.add(Problem.warning("units/figures-do-not-add-up",
            first == null || first.span() == null ? roster.units().get(0).place() : first.span(),
            "cột “" + column + "” cộng lại là " + all + ", chỉ tiêu của cấp trên là " + figure
                + "; số của từng đơn vị đã chia lại theo tỉ lệ",
            "the column “" + column + "” adds up to " + all + ", but the figure of the parent plan is " + figure
                + "; the figures of the units were recalculated in proportion")
        .hint("nếu cột này là chỉ tiêu giao cho từng đơn vị, sửa cho cộng đủ " + figure,
            "if the column contains the targets assigned to the units, make it add up to " + figure)
        .seeAlso(figure.span()));
  }

  /** {@code said}: the column as the recipe calls it. */
  private void reportMissing(Unit unit, String name, String said) {
    if (!reported.add(unit.position() + "#" + name)) {
      return;
    }
    Text typed = unit.fields().get(name);
    Span place = typed == null || typed.span() == null ? unit.place() : typed.span();
    problems.add(Problem.error("units/no-weight", place,
            typed == null ? "“" + unit.name() + "” chưa có số ở cột “" + said + "” nên không được chia chỉ tiêu"
                : "cột “" + said + "” của “" + unit.name() + "” không phải một số: “" + typed + "”",
            typed == null ? "“" + unit.name() + "” has no number in the column “" + said + "”, so it gets no share"
                : "“" + said + "the column “" + unit.name() + "” is not a number: “" + typed + "”")
        .hint("ghi số, ví dụ 58214 hoặc 58.214; các đơn vị khác vẫn chia đủ tổng của cấp trên",
            "write a number, for example 58214 or 58.214; the shares of the other units still add up to the "
                + "parent's total"));
  }
}
