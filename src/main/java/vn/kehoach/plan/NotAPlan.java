package vn.kehoach.plan;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Problem;
import vn.kehoach.source.YamlNode;

/**
 * Recognises YAML files that are not plans: a recipe (công thức), a roster of units (danh sách đơn vị), or anything
 * else.
 */
final class NotAPlan {

  private static final Set<String> RECIPE_KEYS = Set.of("map", "drop", "margin_days", "apportion", "overlays");
  private static final Set<String> ROSTER_KEYS = Set.of("units", "unit", "roster", "code");

  private NotAPlan() {}

  /** A problem that says what to do with the file instead; {@code null} if it is a plan. */
  static @Nullable Problem problem(YamlNode tree) {
    if (isPlan(tree)) {
      return null;
    }
    if (tree instanceof YamlNode.Mapping mapping) {
      Set<String> keys = new HashSet<>();
      mapping.entries().forEach(entry -> keys.add(entry.key().value()));
      if (keys.stream().anyMatch(RECIPE_KEYS::contains)) {
        return Problem.error("key/not-a-plan", tree.span(),
                "đây là một công thức phái sinh, không phải kế hoạch", "this is a derivation recipe, not a plan")
            .hint("dùng nó với: kehoach derive KẾ-HOẠCH --recipe TỆP-NÀY",
                "use it with: kehoach derive PLAN --recipe THIS-FILE");
      }
      if (keys.stream().anyMatch(ROSTER_KEYS::contains)) {
        return roster(tree);
      }
    }
    if (tree instanceof YamlNode.Sequence sequence && !sequence.items().isEmpty()
        && sequence.items().get(0) instanceof YamlNode.Mapping first && first.entry("name").isPresent()) {
      return roster(tree);
    }
    return Problem.error("key/not-a-plan", tree.span(),
            "tệp này không phải một kế hoạch: không có khóa nào của kế hoạch",
            "this file is not a plan: it has none of the keys of a plan")
        .hint("một kế hoạch bắt đầu bằng “header:”; xem các tệp trong thư mục examples",
            "a plan begins with “header:”; see the files in the folder examples");
  }

  private static boolean isPlan(YamlNode tree) {
    return tree instanceof YamlNode.Mapping mapping
        && mapping.entries().stream().anyMatch(entry -> Keys.PLAN.keys().contains(entry.key().value()))
        && mapping.entries().stream().noneMatch(entry -> RECIPE_KEYS.contains(entry.key().value()));
  }

  private static Problem roster(YamlNode tree) {
    return Problem.error("key/not-a-plan", tree.span(),
            "đây là danh sách đơn vị, không phải kế hoạch", "this is a roster of units, not a plan")
        .hint("dùng nó với: kehoach derive KẾ-HOẠCH --units TỆP-NÀY",
            "use it with: kehoach derive PLAN --units THIS-FILE");
  }
}
