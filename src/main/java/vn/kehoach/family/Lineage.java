package vn.kehoach.family;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.recipe.Recipes;
import vn.kehoach.derive.update.Digest;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Source;
import vn.kehoach.source.YamlNode;
import vn.kehoach.source.YamlPart;
import vn.kehoach.source.YamlReader;

/**
 * The parameters of a run, stored in the folder so that it can be repeated when the parent changes.
 *
 * @param recipe a file, or the name of a built-in recipe
 */
public record Lineage(
    Path parent, @Nullable Path second, Path units, List<String> where, @Nullable String recipe,
    @Nullable LocalDate date) {

  /** Also stores copies of the parents. */
  public void write(DerivedFolder folder, Ancestors ancestors) throws IOException {
    DerivedFolder.update(folder.parent(), ancestors.first().file().text());
    Forebear other = ancestors.other();
    if (other != null) {
      DerivedFolder.update(folder.second(), other.file().text());
    }
    YamlPart.Builder run = new YamlPart.Builder()
        .put("parent", file(folder, parent))
        .put("digest", YamlPart.Words.of(Digest.of(ancestors.first().file().text())))
        .put("second", second == null ? null : file(folder, second))
        .put("units", file(folder, units));
    if (!where.isEmpty()) {
      List<YamlPart> conditions = new ArrayList<>();
      where.forEach(condition -> conditions.add(YamlPart.Words.of(condition)));
      run.put("where", new YamlPart.Items(conditions, false));
    }
    if (recipe != null) {
      run.put("recipe", Recipes.BUILT_IN.contains(recipe) ? YamlPart.Words.of(recipe) : file(folder, Path.of(recipe)));
    }
    run.put("date", date == null ? null : YamlPart.Words.of(date.toString()));
    folder.writeRun(run);
  }

  private static YamlPart file(DerivedFolder folder, Path file) {
    return YamlPart.Words.of(folder.relative(file.toString()));
  }

  /** The last run of a folder, or {@code null} if there is none. */
  static @Nullable Lineage read(DerivedFolder folder) throws IOException {
    String text = DerivedFolder.recorded(folder.run());
    YamlNode tree = text == null ? null : YamlReader.read(new Source(folder.run().toString(), text), new Problems());
    if (!(tree instanceof YamlNode.Mapping run)) {
      return null;
    }
    String parent = word(run, "parent");
    String units = word(run, "units");
    if (parent == null || units == null) {
      return null;
    }
    String second = word(run, "second");
    String recipe = word(run, "recipe");
    LocalDate day = day(word(run, "date"));
    boolean builtIn = recipe == null || Recipes.BUILT_IN.contains(recipe);
    return new Lineage(folder.resolve(parent), second == null ? null : folder.resolve(second), folder.resolve(units),
        words(run, "where"), builtIn ? recipe : folder.resolve(recipe).toString(), day);
  }

  private static @Nullable LocalDate day(@Nullable String date) {
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException damaged) {
      return null;
    }
  }

  private static @Nullable String word(YamlNode.Mapping run, String key) {
    List<String> words = words(run, key);
    return words.isEmpty() ? null : words.get(0);
  }

  private static List<String> words(YamlNode.Mapping run, String key) {
    YamlNode value = run.entry(key).map(YamlNode.Entry::value).orElse(null);
    List<YamlNode> items = value instanceof YamlNode.Sequence sequence ? sequence.items()
        : value == null ? List.of() : List.of(value);
    return items.stream().filter(YamlNode.Scalar.class::isInstance)
        .map(item -> ((YamlNode.Scalar) item).text().value()).toList();
  }
}
