package vn.kehoach.report;

import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.source.Language;
import vn.kehoach.source.Severity;

/** A page of Markdown, for a terminal: headings and code stand out, fences and marks are gone. */
public final class PageText {

  private static final Pattern PLACE = Pattern.compile("^→ (\\d+):(\\d+)\\s*$");
  private static final Map<String, String> HEADINGS =
      Map.of("Phải báo", "Must be reported", "Phải im lặng", "Must stay silent");
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
    boolean english = language == Language.EN;
    if (line.startsWith("#")) {
      String heading = line.replaceFirst("^#+\\s*", "");
      return paint(english ? HEADINGS.getOrDefault(heading, heading) : heading, "1")
          + (english && heading.contains("/") ? "\n\n" + inShort(heading) : "");
    }
    if (line.startsWith("Mức: ") || line.startsWith("Căn cứ: ")) {
      int colon = line.indexOf(':');
      boolean level = line.startsWith("Mức");
      String label = english ? level ? "Level" : "Source" : line.substring(0, colon);
      return paint(label + ":", "1") + (english && level ? severities(line.substring(colon + 1))
          : line.substring(colon + 1));
    }
    String place = PLACE.matcher(line).replaceFirst(
        english ? "  → reported at line $1, column $2" : "  → báo ở dòng $1, cột $2");
    return CODE.matcher(place).replaceAll(found -> paint(found.group(1).replace("$", "\\$"), "36"));
  }

  /** A rule's id names its fault in English. */
  private static String inShort(String id) {
    return "In short: " + inShortWords(id) + ". (The page itself is in Vietnamese, as the rules it explains are.)";
  }

  /** {@code form/symbol-with-spaces}: symbol with spaces. */
  public static String inShortWords(String id) {
    return id.substring(id.indexOf('/') + 1).replace('-', ' ');
  }

  /** {@code cảnh báo, lưu ý} in English; what else a page says of severity stays Vietnamese. */
  public static String severities(String words) {
    String english = words;
    for (Severity severity : Severity.values()) {
      english = english.replace(severity.in(Language.VI), severity.in(Language.EN));
    }
    return english;
  }

  private String paint(String words, String code) {
    return colour ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
