package vn.kehoach.derive.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.roster.Roster;
import vn.kehoach.derive.roster.Unit;
import vn.kehoach.derive.roster.UnitName;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Text;

/**
 * The values of {@code ${unit.*}} and {@code ${parent.*}}. A value comes from the unit's row, otherwise from what the
 * row implies (the place from the name), otherwise from {@code unit} in the recipe; nothing is invented.
 */
public final class UnitNames implements Names {

  /** Names that a unit always has, even if blank. */
  private static final List<String> UNIT = List.of("code", "name", "short", "sign", "level", "scope", "caps",
      "territory", "area", "parent", "agency", "symbol", "place", "signer", "signer_title", "offices", "hamlets",
      "focal", "focal_code", "due", "collect", "where");

  private final Map<String, Text> values = new HashMap<>();
  private final Collection<String> all = new TreeSet<>();

  public UnitNames(Unit unit, Recipe recipe, Roster roster, Map<String, Text> parent, Map<String, Text> computed) {
    parent.forEach((name, value) -> put("parent." + name, value));
    all.addAll(parent.keySet().stream().map(name -> "parent." + name).toList());
    UNIT.forEach(name -> all.add("unit." + name));
    roster.columns().forEach(column -> all.add("unit." + column));
    recipe.unit().keySet().forEach(name -> all.add("unit." + name));
    own(unit);
    unit.fields().forEach((column, value) -> put("unit." + column, value));
    computed.forEach((name, value) -> put("unit." + name, value));
    defaults(recipe);
  }

  private void own(Unit unit) {
    UnitName name = unit.parsed();
    Text typed = unit.name();
    put("unit.name", typed.value().equals(name.full()) ? typed : typed.withValue(name.full()));
    put("unit.short", typed.withValue(name.own()));
    put("unit.scope", typed.withValue(name.scope()));
    put("unit.caps", typed.withValue(Letters.upper(name.full())));
    if (name.sign() != null) {
      put("unit.sign", typed.withValue(name.sign()));
    }
    if (unit.code() != null) {
      put("unit.code", unit.code());
    }
    if (unit.level() != null) {
      put("unit.level", typed.withValue(unit.level()));
    }
    UnitName territory = name.territory();
    if (territory != null) {
      put("unit.territory", typed.withValue(territory.scope()));
      put("unit.area", typed.withValue(String.valueOf(territory.level())));
    }
    if (name.place() != null) {
      put("unit.place", typed.withValue(name.place()));
    }
  }

  /** Adds the recipe's values for what units do not give; they may refer to the unit. */
  private void defaults(Recipe recipe) {
    recipe.unit().forEach((column, value) -> {
      String name = "unit." + column;
      if (!values.containsKey(name) && !value.isBlank()) {
        Substitution words = new Substitution(this, new Problems());
        Text put = words.text(value, name);
        if (words.blanks().isEmpty()) {
          put(name, put);
        }
      }
    });
  }

  public void put(String name, Text value) {
    values.put(name, value);
    all.add(name);
  }

  @Override
  public Collection<String> all() {
    return all;
  }

  @Override
  public @Nullable Text value(String name) {
    return values.get(name);
  }
}
