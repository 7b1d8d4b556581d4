package vn.kehoach.report;

import java.util.regex.Pattern;

/** A page of Markdown, for a terminal: headings and code stand out, fences and marks are gone. */
public final class PageText {

  private static final Pattern PLACE = Pattern.compile("^→ (\\d+):(\\d+)\\s*$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final boolean colour;

  public PageText(boolean colour) {
    this.colour = colour;
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
      return paint(line.replaceFirst("^#+\\s*", ""), "1");
    }
    if (line.startsWith("Mức: ") || line.startsWith("Căn cứ: ")) {
      int colon = line.indexOf(':');
      return paint(line.substring(0, colon + 1), "1") + line.substring(colon + 1);
    }
    String place = PLACE.matcher(line).replaceFirst("  → báo ở dòng $1, cột $2");
    return CODE.matcher(place).replaceAll(found -> paint(found.group(1).replace("$", "\\$"), "36"));
  }

  private String paint(String words, String code) {
    return colour ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }
}
