package vn.kehoach.derive.figure;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.derive.recipe.Entries;
import vn.kehoach.derive.recipe.Shipped;

/** Words for kinds of area ("nội thành", "nông thôn") and the levels of units they mean. */
public final class Area {

  public static final Map<String, String> LEVELS = levels();

  private Area() {}

  private static Map<String, String> levels() {
    Map<String, String> levels = new HashMap<>();
    Entries areas = Shipped.entries("units").group("areas");
    for (String level : areas.keys()) {
      areas.texts(level).forEach(word -> levels.put(word.value(), level));
    }
    return Map.copyOf(levels);
  }
}
