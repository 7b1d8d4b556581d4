package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written about one rule: its manual, its test, and what {@code kehoach explain} prints.
 *
 * @param title    one sentence: the fault
 * @param severity as the page words it, {@code cảnh báo}
 * @param text     the page as it stands, Markdown
 */
public record Page(String id, String title, String severity, String text) {

  private static final Pattern SEVERITY = Pattern.compile("(?m)^Mức: (.+)$");
  private static final Pattern PLACE = Pattern.compile("^→ (\\d+:\\d+)\\s*$");

  /**
   * YAML of a page.
   *
   * @param must   whether the rule must speak, or must be silent
   * @param places {@code line:column} of what it must find, counted inside the block
   */
  public record Example(boolean must, String yaml, List<String> places) {}

  /** A page: a heading with the rule's id, the title, the rest. */
  static Page of(String markdown) {
    List<String> lines = markdown.lines().toList();
    String id = lines.get(0).replaceFirst("^#+\\s*", "").strip();
    String title = lines.stream().skip(1).map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    Matcher severity = SEVERITY.matcher(markdown);
    return new Page(id, title, severity.find() ? severity.group(1).strip() : "", markdown);
  }

  public String family() {
    return id.substring(0, Math.max(0, id.indexOf('/')));
  }

  /** The YAML under {@code ## Phải báo} and {@code ## Phải im lặng}. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<String> places = new ArrayList<>();
    StringBuilder yaml = new StringBuilder();
    String heading = "";
    boolean inside = false;
    for (String line : text.lines().toList()) {
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
