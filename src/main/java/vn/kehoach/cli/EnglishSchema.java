package vn.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.OwnFile;

/** The JSON Schema of the plan language with English descriptions; keys and constraints are unchanged. */
final class EnglishSchema {

  private static final Pattern WORDS = Pattern.compile("\"(description|title)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  private EnglishSchema() {}

  static byte[] of(byte[] schema) {
    Map<String, String> english = pairs();
    return WORDS.matcher(new String(schema, StandardCharsets.UTF_8))
        .replaceAll(found -> Matcher.quoteReplacement("\"" + found.group(1) + "\": \""
            + english.getOrDefault(found.group(2), found.group(2)) + "\""))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The file has each Vietnamese description, its English translation below it, then a blank line. */
  private static Map<String, String> pairs() {
    String shipped = OwnFile.text("vn/kehoach/cli/schema_en.txt");
    List<String> lines = shipped.lines().toList();
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i += 3) {
      pairs.put(lines.get(i), lines.get(i + 1));
    }
    return pairs;
  }
}
