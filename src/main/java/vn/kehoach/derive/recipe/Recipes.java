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
 * Finds the recipe for every unit: the built-in one for its level, overlaid by the office's own, overlaid by those for
 * the level and for the unit itself.
 */
public final class Recipes {

  /** The list of built-in recipes; each is {@code derive/<name>.yaml}. */
  public static final List<String> BUILT_IN = List.of("province-commune", "ministry-province", "department-school",
      "office-unit", "organisation-branch", "state-organisation", "party-branch");

  /** Abolished levels of government, at which no plan can be issued. */
  private static final Pattern ABOLISHED = Pattern.compile("(?iu)(huyện|quận|thị xã|thị trấn)\\s.*");

  /** The start of local government with two levels. */
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

  /**
   * Only the built-in recipes.
   *
   * @param base the one to use; {@code null} to choose by the level of the unit
   */
  public static Recipes builtIn(@Nullable String base, @Nullable LocalDate date) {
    return new Recipes(null, base, date);
  }

  /** An office's recipe on top of the built-in ones; {@code null} with errors if it cannot be read. */
  public static @Nullable Recipes read(Source source, @Nullable LocalDate date, Problems problems) {
    YamlNode tree = YamlReader.read(source, problems);
    if (tree == null) {
      return null;
    }
    if (!(tree instanceof YamlNode.Mapping own)) {
      problems.add(Problem.error("recipe/not-a-recipe", tree.span(),
              "tệp này không phải một công thức phái sinh", "this file is not a derivation recipe")
          .hint("so với examples/phan-cap/cong-thuc.yaml", "compare it with examples/phan-cap/cong-thuc.yaml"));
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
                "available rules: " + String.join(", ", Recipe.RULES))));
      }
    }
  }

  /** Whether the built-in recipe is chosen by the level of units because none was named. */
  public boolean isByLevel() {
    return base == null;
  }

  /** The recipe of a unit below an issuer, or {@code null} with a problem if none fits. */
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

  /** Adds the overlays for the level of the unit or the unit itself, in file order. */
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

  /** The office's recipe on top of the built-in one, including overlays: the office's values take precedence. */
  private static YamlNode.Mapping whole(List<YamlNode.Mapping> layers) {
    YamlNode.Mapping whole = layers.get(0);
    for (YamlNode.Mapping layer : layers.subList(1, layers.size())) {
      whole = Overlay.lay(layer, whole);
    }
    return whole;
  }

  /** The first recipe for the level of the units and, if it restricts the issuer, for the issuer's level. */
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
      return unknownLevel(unit.name(), unit.place());
    }
    return Problem.error("units/unknown-level", unit.place(),
            "chưa có công thức sẵn cho cấp “" + level + "” của “" + unit.name() + "”",
            "there is no built-in recipe for the level “" + level + "” of “" + unit.name() + "”")
        .hint("ghi “base: " + BUILT_IN.get(0) + "” (hoặc " + String.join(", ", BUILT_IN.subList(1, BUILT_IN.size()))
                + ") trong công thức, rồi sửa các phần khác với công thức ấy",
            "write “base: " + BUILT_IN.get(0) + "” in your own recipe, then change the parts that differ");
  }

  /** What to add to a roster in which a unit has only its name, "Cờ Đỏ". */
  public static Problem unknownLevel(Text name, Span place) {
    return Problem.error("units/unknown-level", place,
            "không biết “" + name + "” là cấp gì nên không chọn được công thức",
            "the level of “" + name + "” is unknown, so no recipe can be chosen")
        .hint("ghi đủ tên (“Xã Cờ Đỏ”, “Trường THPT Chu Văn An”), thêm cột “cấp” (xã, phường, đặc khu ...) hay dòng "
                + "tiêu đề “XÃ”, “PHƯỜNG” trên từng nhóm, hoặc ghi “base: province-commune” trong công thức",
            "write the full name, add a column “level” (xã, phường, đặc khu ...) or a row “XÃ”, “PHƯỜNG” above each "
                + "group, or write “base: province-commune” in the recipe");
  }

  /** The province into which a former one was merged. */
  private static @Nullable String mergedInto(String name) {
    Agencies agencies = Agencies.all();
    return agencies.live().contains(name) ? null : agencies.provinces().get(name);
  }

  private static Problem merged(Unit unit, String heir) {
    return Problem.error("units/abolished", unit.place(),
            "“" + unit.name() + "” đã nhập vào " + heir + " từ ngày 01/7/2025",
            "“" + unit.name() + "” was merged into " + heir + " on 01/7/2025")
        .hint("ghi tỉnh, thành phố sau sắp xếp, hoặc xóa hàng này",
            "give the province or city after the reorganisation, or delete the row")
        .cite("Nghị quyết số 202/2025/QH15");
  }

  private static Problem abolished(Unit unit, String level) {
    return Problem.error("units/abolished", unit.place(),
            "“" + unit.name() + "”: không còn cấp " + level + " từ ngày 01/7/2025",
            "“" + unit.name() + "”: the level " + level + " has not existed since 01/7/2025")
        .hint("ghi xã, phường, đặc khu sau sắp xếp, hoặc xóa hàng này",
            "give the commune, ward or special zone after the reorganisation, or delete the row")
        .cite("Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1");
  }
}
