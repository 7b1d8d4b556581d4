package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.Language;

/**
 * The page about one rule: its documentation, its test, and the text of {@code kehoach explain}.
 *
 * @param own     the Vietnamese text
 * @param english the English text, under {@code In English}
 * @param proof   the examples in Markdown, common to both languages
 */
public record Page(String id, Prose own, Prose english, String proof) {

  private static final Pattern PARTS = Pattern.compile(
      "#+ (?<id>\\S+)\n(?<own>.*?)(?:^#+ In English\n(?<english>.*?))?(?<proof>^## Phải .*)?",
      Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PLACE = Pattern.compile("^→ (\\d+:\\d+)\\s*$");

  /**
   * The page in one language.
   *
   * @param title    one sentence that states the error
   * @param severity as worded on the page, {@code cảnh báo}
   * @param text     the whole text, in Markdown
   */
  public record Prose(String title, String severity, String text) {

    private static final Pattern SEVERITY = Pattern.compile("(?m)^(?:Mức|Level): (.+)$");

    private static Prose of(@Nullable String markdown) {
      String text = markdown == null ? "" : markdown.strip();
      Matcher severity = SEVERITY.matcher(text);
      return new Prose(text.lines().findFirst().orElse(""), severity.find() ? severity.group(1).strip() : "", text);
    }
  }

  /**
   * A YAML example of a page.
   *
   * @param must   whether the rule must report something, or must report nothing
   * @param places {@code line:column} of the expected findings, counted within the example
   */
  public record Example(boolean must, String yaml, List<String> places) {}

  /** Parses a page: a heading with the id of the rule, the text in both languages, the examples. */
  static Page of(String markdown) {
    Matcher parts = PARTS.matcher(markdown.replace("\r\n", "\n"));
    if (!parts.matches()) {
      throw new IllegalStateException("not a page: " + markdown.lines().findFirst().orElse(""));
    }
    return new Page(parts.group("id"), Prose.of(parts.group("own")), Prose.of(parts.group("english")),
        Optional.ofNullable(parts.group("proof")).orElse("").strip());
  }

  public Prose in(Language language) {
    return language == Language.EN ? english : own;
  }

  /** The page in one language, in Markdown. */
  public String markdown(Language language) {
    return "# " + id + "\n\n" + in(language).text() + "\n\n" + proof;
  }

  public String family() {
    return id.substring(0, Math.max(0, id.indexOf('/')));
  }

  /** The YAML examples under {@code ## Phải báo} and {@code ## Phải im lặng}. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<String> places = new ArrayList<>();
    StringBuilder yaml = new StringBuilder();
    String heading = "";
    boolean inside = false;
    for (String line : proof.lines().toList()) {
      if (inside) {
        inside = !line.equals("```");
        yaml.append(inside ? line + "\n" : "");
      } else if (line.equals("```yaml")) {
        close(heading, yaml, places, examples);
        inside = true;
      } else if (line.startsWith("## ")) {
        close(heading, yaml, places, examples);
        heading = line.substring(3).strip();
      } else {
        Matcher place = PLACE.matcher(line);
        if (place.matches()) {
          places.add(place.group(1));
        }
      }
    }
    close(heading, yaml, places, examples);
    return List.copyOf(examples);
  }

  private static void close(String heading, StringBuilder yaml, List<String> places, List<Example> examples) {
    if (yaml.length() > 0) {
      examples.add(new Example(heading.equals("Phải báo"), yaml.toString(), List.copyOf(places)));
    }
    yaml.setLength(0);
    places.clear();
  }
}
