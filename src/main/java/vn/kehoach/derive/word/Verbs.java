package vn.kehoach.derive.word;

import java.util.List;
import java.util.Optional;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.source.Text;

/**
 * How sentences begin that are a higher level's work, and how a lower one begins them (động từ theo cấp): suggestions.
 */
final class Verbs {

  private record Verb(RecipePattern above, String here) {}

  private final List<Verb> verbs;

  Verbs(Recipe recipe, Phrasebook book) {
    this.verbs = recipe.verbs().stream().map(rule -> new Verb(book.pattern(rule.from()), rule.to().value())).toList();
  }

  /** What a unit would rather begin with. */
  Optional<String> instead(Text sentence) {
    return verbs.stream().filter(verb -> verb.above().begins(sentence)).map(Verb::here).findFirst();
  }
}
