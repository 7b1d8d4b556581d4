package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.source.OwnFile;

/**
 * The pages about everything kehoach reports: one page per rule, and for each family of reading problems one page with
 * a chapter per problem.
 */
public final class Pages {

  /** Families of problems that are not reported by a {@link Rule}: those of reading, filling in and layout. */
  public static final List<String> READING = List.of("yaml", "key", "template", "layout", "table", "cite", "recipe",
      "units", "derive", "metadata");

  private Pages() {}

  /** The page of a rule or of a reading problem. */
  public static Optional<Page> find(String id) {
    if (Rules.all().stream().anyMatch(rule -> rule.id().equals(id))) {
      return Optional.of(Page.of(resource(id)));
    }
    String family = id.substring(0, Math.max(0, id.indexOf('/')));
    return READING.contains(family)
        ? chapters(family).stream().filter(page -> page.id().equals(id)).findFirst()
        : Optional.empty();
  }

  /** Every page: the rules in the order of {@link Rules}, then the reading problems. */
  public static List<Page> all() {
    List<Page> pages = new ArrayList<>();
    Rules.all().forEach(rule -> pages.add(Page.of(resource(rule.id()))));
    READING.forEach(family -> pages.addAll(chapters(family)));
    return List.copyOf(pages);
  }

  /** The chapters of a family's page; each begins with {@code ## family/fault-name}. */
  private static List<Page> chapters(String family) {
    List<Page> pages = new ArrayList<>();
    for (String chapter : resource(family).split("(?m)^(?=## " + family + "/)")) {
      if (chapter.startsWith("## ")) {
        pages.add(Page.of(chapter));
      }
    }
    return pages;
  }

  private static String resource(String name) {
    return OwnFile.text("spec/" + name + ".md");
  }
}
