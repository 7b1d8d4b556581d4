package vn.kehoach.derive.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Issuer;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.word.Letters;
import vn.kehoach.plan.Keys;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.Span;
import vn.kehoach.source.Suggestion;
import vn.kehoach.source.Text;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlReader;
import vn.kehoach.standard.Agencies;

/**
 * The recipe for every unit: the built-in one for its level, under the office's own, under those for its level and
 * itself.
 */
public final class Recipes {

  /** The built-in recipes, in plain sight; each is {@code derive/<name>.yaml}. */
  public static final List<String> BUILT_IN = List.of("province-commune", "ministry-province", "department-school",
      "office-unit", "organisation-branch", "state-organisation", "party-branch");

  /** Levels of government that are no more: nobody there can issue a plan. */
  private static final Pattern ABOLISHED = Pattern.compile("(?iu)(huyện|quận|thị xã|thị trấn)\\s.*");

  /** Government in two tiers. */
  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

  private final YamlNode.@Nullable Mapping own;
  private final @Nullable String base;
  private final Map<String, YamlNode.Mapping> builtIn;
  private final boolean twoTiers;
  private final Map<String, Recipe> made = new ConcurrentHashMap<>();

  private Recipes(YamlNode.@Nullable Mapping own, @Nullable String base, @Nullable LocalDate date) {
    this.own = own;
    this.base = base;
    this.builtIn = inForce(date);
    this.twoTiers = date == null || !date.isBefore(TWO_TIERS);
  }

  /** The built-in recipes alone; {@code base} names the one to use, {@code null} lets the unit's level choose. */
  public static Recipes builtIn(@Nullable String base, @Nullable LocalDate date) {
    return new Recipes(null, base, date);
  }

  /** An office's recipe over the built-in ones; {@code null} when it cannot be read (then there are errors). */
  public static @Nullable Recipes read(Source source, @Nullable LocalDate date, Problems problems) {
    YamlNode tree = YamlReader.read(source, problems);
    if (tree == null) {
      return null;
    }
    if (!(tree instanceof YamlNode.Mapping own)) {
      problems.add(Problem.error("recipe/not-a-recipe", tree.span(),
              "tệp này không phải một công thức phái sinh", "this is not a recipe")
          .hint("so với examples/phan-cap/cong-thuc.yaml", "compare with examples/phan-cap/cong-thuc.yaml"));
      return null;
    }
    reportUnknownKeys(own, problems);
    Text base = new Entries(own, problems).text("base");
    if (base != null && !BUILT_IN.contains(base.value())) {
      Span place = base.spanOr(source.whole());
      problems.add(Problem.error("recipe/unknown-base", place,
              "không có công thức có sẵn “" + base + "”", "there is no built-in recipe “" + base + "”")
          .hint("viết một trong: " + String.join(", ", BUILT_IN), "write one of: " + String.join(", ", BUILT_IN)));
      return null;
    }
    return new Recipes(own, base == null ? null : base.value(), date);
  }

  private static Map<String, YamlNode.Mapping> inForce(@Nullable LocalDate date) {
    Map<String, YamlNode.Mapping> recipes = new LinkedHashMap<>();
    for (String name : BUILT_IN) {
      Entries recipe = Shipped.entries(name);
      if (Dated.holds(recipe, date)) {
        recipes.put(name, recipe.mapping());
      }
    }
    return recipes;
  }

  private static void reportUnknownKeys(YamlNode.Mapping own, Problems problems) {
    List<String> known = new ArrayList<>(Recipe.RULES);
    known.addAll(Keys.PLAN.keys());
    for (YamlNode.Entry entry : own.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        Problem problem = Problem.error("key/unknown", entry.keySpan(),
            "công thức không có khóa “" + key + "”", "a recipe has no key “" + key + "”");
        problems.add(Suggestion.nearest(key, known)
            .map(problem::didYouMean)
            .orElseGet(() -> problem.hint("các quy tắc: " + String.join(", ", Recipe.RULES),
                "its rules are: " + String.join(", ", Recipe.RULES))));
      }
    }
  }

  /** Whether the units' level chooses among the built-in recipes, and nobody named one. */
  public boolean isByLevel() {
    return base == null;
  }

  /** The recipe of a unit below an issuer, or {@code null} with a problem when none fits. */
  public @Nullable Recipe of(Unit unit, Issuer issuer, Problems problems) {
    Matcher old = ABOLISHED.matcher(unit.parsed().full());
    if (twoTiers && old.matches()) {
      problems.add(abolished(unit, Letters.lower(old.group(1))));
      return null;
    }
    String heir = unit.parsed().isProvince() ? mergedInto(unit.parsed().own()) : null;
    if (twoTiers && heir != null) {
      problems.add(merged(unit, heir));
      return null;
    }
    Optional<String> name = base != null ? Optional.of(base).filter(builtIn::containsKey)
        : forLevel(unit.level(), issuer.body().level());
    if (name.isEmpty()) {
      problems.add(noRecipe(unit));
      return null;
    }
    List<YamlNode.Mapping> layers = new ArrayList<>(List.of(builtIn.get(name.get())));
    StringBuilder id = new StringBuilder(name.get()).append('|').append(unit.level());
    overlays(builtIn.get(name.get()), unit, layers, id);
    if (own != null) {
      layers.add(own);
      overlays(own, unit, layers, id);
    }
    return made.computeIfAbsent(id.toString(), key -> Recipe.of(key, whole(layers), problems));
  }

  /** Those for the unit's level or the unit itself, in file order. */
  private static void overlays(YamlNode.Mapping recipe, Unit unit, List<YamlNode.Mapping> layers, StringBuilder id) {
    YamlNode overlays = recipe.entry("overlays").map(YamlNode.Entry::value).orElse(null);
    if (!(overlays instanceof YamlNode.Mapping group)) {
      return;
    }
    for (YamlNode.Entry entry : group.entries()) {
      if (entry.value() instanceof YamlNode.Mapping overlay && isFor(entry.key().value(), unit)) {
        layers.add(overlay);
        id.append('|').append(entry.key());
      }
    }
  }

  private static boolean isFor(String key, Unit unit) {
    boolean code = unit.code() != null && unit.code().value().equals(key);
    return code || key.equals(unit.level()) || Letters.same(key, unit.name().value());
  }

  /** The office's recipe over the built-in one, overlays and all: what an office says wins. */
  private static YamlNode.Mapping whole(List<YamlNode.Mapping> layers) {
    YamlNode.Mapping whole = layers.get(0);
    for (YamlNode.Mapping layer : layers.subList(1, layers.size())) {
      whole = Overlay.lay(layer, whole);
    }
    return whole;
  }

  /** The first that is for the units' level and, where it says below whom, for the issuer's. */
  private Optional<String> forLevel(@Nullable String level, @Nullable String above) {
    return builtIn.entrySet().stream()
        .filter(entry -> lists(entry.getValue(), "for", level))
        .filter(entry -> entry.getValue().entry("below").isEmpty() || lists(entry.getValue(), "below", above))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean lists(YamlNode.Mapping recipe, String key, @Nullable String level) {
    return new Entries(recipe, new Problems()).texts(key).stream().anyMatch(word -> word.value().equals(level));
  }

  private Problem noRecipe(Unit unit) {
    String level = unit.level();
    if (level == null) {
      return Problem.error("units/unknown-level", unit.place(),
              "không biết “" + unit.name() + "” là cấp gì nên không chọn được công thức",
              "the level of “" + unit.name() + "” is not known, so no recipe fits")
          .hint("ghi đủ tên (“Xã Cờ Đỏ”, “Trường THPT Chu Văn An”), thêm cột “level”, "
                  + "hoặc ghi “base: province-commune” trong công thức",
              "write the whole name, add a column “level”, or write “base: province-commune” in the recipe");
    }
    return Problem.error("units/unknown-level", unit.place(),
            "chưa có công thức sẵn cho cấp “" + level + "” của “" + unit.name() + "”",
            "there is no built-in recipe for the level “" + level + "” of “" + unit.name() + "”")
        .hint("ghi “base: " + BUILT_IN.get(0) + "” (hoặc " + String.join(", ", BUILT_IN.subList(1, BUILT_IN.size()))
                + ") trong công thức, rồi sửa các phần khác với công thức ấy",
            "write “base: " + BUILT_IN.get(0) + "” in a recipe of your own and what differs below it");
  }

  /** The province that a former one became part of. */
  private static @Nullable String mergedInto(String name) {
    Agencies agencies = Agencies.all();
    return agencies.live().contains(name) ? null : agencies.provinces().get(name);
  }

  private static Problem merged(Unit unit, String heir) {
    return Problem.error("units/abolished", unit.place(),
            "“" + unit.name() + "” đã nhập vào " + heir + " từ ngày 01/7/2025",
            "“" + unit.name() + "” is part of " + heir + " since 1 July 2025")
        .hint("ghi tỉnh, thành phố sau sắp xếp, hoặc xóa hàng này", "write the province it became, or delete the row")
        .cite("Nghị quyết số 202/2025/QH15");
  }

  private static Problem abolished(Unit unit, String level) {
    return Problem.error("units/abolished", unit.place(),
            "“" + unit.name() + "”: không còn cấp " + level + " từ ngày 01/7/2025",
            "“" + unit.name() + "”: there is no " + level + " since 1 July 2025")
        .hint("ghi xã, phường, đặc khu sau sắp xếp, hoặc xóa hàng này",
            "write the commune it became, or delete the row")
        .cite("Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1");
  }
}
