package vn.kehoach.derive.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.roster.ColumnNames;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.RosterReader;
import vn.kehoach.derive.roster.Ticks;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Decimal;
import vn.kehoach.plan.Indicator;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;

/** Provides the weights by which figures are divided: a column of the roster with numbers or ticks. */
final class Weights {

  /** A difference of less than one in this many is an error, not another quantity. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  private final Roster roster;
  private final List<@Nullable Recipe> recipes;
  private final Ticks ticks;
  private final Problems problems;
  private final Set<String> reported = new HashSet<>();

  /**
   * @param recipes the recipe of each unit in roster order; {@code null} for units without one
   */
  Weights(Roster roster, List<@Nullable Recipe> recipes, Problems problems) {
    this.roster = roster;
    this.recipes = recipes;
    this.ticks = Ticks.of(roster);
    this.problems = problems;
  }

  /** A weight for each unit; {@code null} if the roster has none, or the unit does not take part. */
  List<@Nullable BigDecimal> by(@Nullable Text column, @Nullable Text indicator) {
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

  /**
   * If only a built-in recipe names a column: a column with a number for every unit that counts what the indicator
   * counts, "Số giường" for beds.
   */
  @Nullable String counting(Indicator indicator, @Nullable Text column) {
    if (column == null || !isDefault(column)) {
      return null;
    }
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

  /**
   * Reports a column that adds up to almost the parent's figure: it was probably meant to be the target of each unit.
   */
  void compare(@Nullable Text column, Indicator indicator, List<@Nullable BigDecimal> weights) {
    String name = column == null ? "" : RosterReader.column(column.value());
    if (column == null || isDefault(column) || indicator.targets().size() != 1 || ticks.knows(name)
        || roster.units().size() < 2) {
      return;
    }
    Text figure = indicator.targets().get(0).value();
    BigDecimal parents = BigDecimal.valueOf(Apportionment.count(figure));
    BigDecimal sum = weights.stream().filter(weight -> weight != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(parents).abs();
    boolean isNear = off.signum() > 0 && off.multiply(FEW).compareTo(parents) <= 0;
    Text first = roster.units().get(0).fields().get(name);
    if (!isNear || !reported.add("=" + name)) {
      return;
    }
    String all = Decimal.write(sum);
    problems.add(Problem.warning("units/figures-do-not-add-up",
            first == null ? roster.units().get(0).place() : first.spanOr(roster.units().get(0).place()),
            "cột “" + column + "” cộng lại là " + all + ", chỉ tiêu của cấp trên là " + figure
                + "; số của từng đơn vị đã chia lại theo tỉ lệ",
            "the column “" + column + "” adds up to " + all + ", but the figure of the parent plan is " + figure
                + "; the figures of the units were recalculated in proportion")
        .hint("nếu cột này là chỉ tiêu giao cho từng đơn vị, sửa cho cộng đủ " + figure,
            "if the column contains the targets assigned to the units, make it add up to " + figure)
        .seeAlso(figure.span()));
  }

  /** Ticked units have equal weights. */
  private @Nullable BigDecimal weight(Unit unit, String column) {
    return !ticks.knows(column) ? unit.weight(column) : ticks.has(unit, column) ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** Built-in recipes name columns that a roster may not have. */
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
        .map(problem::didYouMean)
        .orElseGet(() -> problem.hint("các cột đang có: " + String.join(", ", roster.columns()),
            "available columns: " + String.join(", ", roster.columns()))));
  }

  /**
   * @param said the column as named in the recipe
   */
  private void reportMissing(Unit unit, String name, String said) {
    if (!reported.add(unit.position() + "#" + name)) {
      return;
    }
    Text typed = unit.fields().get(name);
    Span place = typed == null ? unit.place() : typed.spanOr(unit.place());
    problems.add(Problem.error("units/no-weight", place,
            typed == null ? "“" + unit.name() + "” chưa có số ở cột “" + said + "” nên không được chia chỉ tiêu"
                : "cột “" + said + "” của “" + unit.name() + "” không phải một số: “" + typed + "”",
            typed == null ? "“" + unit.name() + "” has no number in the column “" + said + "”, so it gets no share"
                : "the column “" + said + "” of “" + unit.name() + "” is not a number: “" + typed + "”")
        .hint("ghi số, ví dụ 58214 hoặc 58.214; các đơn vị khác vẫn chia đủ tổng của cấp trên",
            "write a number, for example 58214 or 58.214; the shares of the other units still add up to the "
                + "parent's total"));
  }
}
