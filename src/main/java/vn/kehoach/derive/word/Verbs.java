package vn.kehoach.derive.word;

import java.util.List;
import java.util.Optional;
import vn.kehoach.derive.recipe.Phrasebook;
import vn.kehoach.derive.recipe.Recipe;
import vn.kehoach.derive.recipe.RecipePattern;
import vn.kehoach.source.Text;

/**
 * Suggests verbs for a lower level: how sentences about a higher level's work begin, and how they begin at a lower
 * level (động từ theo cấp).
 */
final class Verbs {

  private record Verb(RecipePattern above, String here) {}

  private final List<Verb> verbs;

  Verbs(Recipe recipe, Phrasebook book) {
    this.verbs = recipe.verbs().stream().map(rule -> new Verb(book.pattern(rule.from()), rule.to().value())).toList();
  }

  /** A better beginning of a sentence for the unit. */
  Optional<String> instead(Text sentence) {
    return verbs.stream().filter(verb -> verb.above().begins(sentence)).map(Verb::here).findFirst();
  }
}
