package vn.kehoach.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Language;

/** Formats a Markdown page for a terminal: headings and code are highlighted, and the markup is removed. */
public final class PageText {

  private static final Pattern PLACE = Pattern.compile("^→ (\\d+):(\\d+)\\s*$");
  private static final Map<String, String> HEADINGS =
      Map.of("Phải báo", "Reported", "Phải im lặng", "Not reported");
  private static final Pattern LABEL =
      Pattern.compile("^(?:Mức|Căn cứ|Sửa tự động|Level|Source|Automatic fix):");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final boolean colour;
  private final Language language;

  public PageText(boolean colour, Language language) {
    this.colour = colour;
    this.language = language;
  }

  public String of(String markdown) {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (String line : markdown.strip().lines().toList()) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code) {
        out.append("    ").append(line).append('\n');
      } else {
        out.append(prose(line)).append('\n');
      }
    }
    return out.toString();
  }

  private String prose(String line) {
    if (line.startsWith("#")) {
      return paint(heading(line.replaceFirst("^#+\\s*", "")), "1");
    }
    String place = PLACE.matcher(line).replaceFirst(
        language == Language.EN ? "  → reported at line $1, column $2" : "  → báo ở dòng $1, cột $2");
    String labelled = LABEL.matcher(place).replaceFirst(found -> paint(found.group(), "1"));
    return CODE.matcher(labelled).replaceAll(found -> Matcher.quoteReplacement(paint(found.group(1), "36")));
  }

  /** The headings of the examples, which are the same in both languages. */
  private String heading(String words) {
    return language == Language.EN ? HEADINGS.getOrDefault(words, words) : words;
  }

  private String paint(String words, String code) {
    return colour ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
