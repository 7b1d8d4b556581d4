package vn.kehoach.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a file that YAML could not parse: the text before its key, the key and the text after it. */
record YamlLine(String text) {

  /** {@code place:An Bình}, also with another kind of colon or blank, or {@code place = An Bình}. */
  private static final Pattern GLUED =
      Pattern.compile("^([ \\t]*(?:- +)*)([a-z_]{2,})([:：]| ?=)[\\p{Zs}\u200B]*([^\\s/:：=].*)$");

  /** {@code -Phân công rõ người}, also with another kind of blank. */
  private static final Pattern GLUED_DASH =
      Pattern.compile("^([ \\t]*(?:- +)*)-[\\p{Zs}\u200B&&[^ ]]*(\\p{L}.*)$");

  /** {@code – title: Yêu cầu}: Word replaced the hyphen with a dash or bullet. */
  private static final Pattern ODD_DASH = Pattern.compile("^([ \\t]*(?:- +)*)[–—•●▪·]\\s+([a-z_]+:(?=\\s|$).*)$");

  /** {@code – Sở Y tế}: the same before a text. */
  private static final Pattern ODD_DASH_ONLY = Pattern.compile("^([ \\t]*)[–—•●▪·]\\s+(\\p{Lu}.*)$");

  /** {@code heading KINH PHÍ}: a key without its colon. Words of the language, such as "theo", are none. */
  private static final Pattern BARE_KEY = Pattern.compile("^([ \\t]*(?:- +)*(?:agency|archive|closing|date|deadline"
      + "|heading|lead|name|number|opening|period|place|product|status|subject|symbol|text|title|with)) +(\\S.*)$");

  private static final Pattern KEY = Pattern.compile("^[ \\t]*(?:- +)*[a-z_]+:(?=\\s|$).*$");
  private static final Pattern POINT = Pattern.compile("^[–+•●▪*]\\s.*$");
  private static final Pattern MARKER = Pattern.compile("^(?:[–—•●▪·+*-]|\\d{1,2}[.)]|[a-zđ]\\))[\\p{Zs}\\t]+");
  private static final Pattern VALUE = Pattern.compile("^[ \\t]*(?:- +)*(?:[a-z_]+: +)?");

  int indent() {
    int end = 0;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where its content begins, after dashes. */
  int contentStart() {
    int start = indent();
    while (text.startsWith("- ", start)) {
      start += 2;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return start;
  }

  String content() {
    return text.substring(contentStart());
  }

  /** Its content without the marker of an item as typed in Word. */
  String words() {
    return MARKER.matcher(content().strip()).replaceFirst("");
  }

  boolean isEmpty() {
    return indent() == text.length() || text.charAt(indent()) == '#';
  }

  boolean hasKey() {
    return KEY.matcher(text).matches();
  }

  /** {@code agency:} without a value. */
  boolean isLoneKey() {
    return hasKey() && announces();
  }

  /** {@code text: Kinh phí gồm:}. */
  boolean announces() {
    return text.replaceFirst("\\s+#.*$", "").stripTrailing().endsWith(":");
  }

  /** {@code - Ngân sách xã}: text after a marker, without a key. */
  boolean isPoint() {
    return !hasKey() && content().length() < text.length() - indent() || POINT.matcher(text.strip()).matches();
  }

  /** Whether it is indented with characters that only look like spaces, copied from Word or a web page. */
  boolean hasOddIndent() {
    for (int i = 0; i < indent(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return true;
      }
    }
    return false;
  }

  /** Where the value after its key begins. */
  int valueStart() {
    Matcher matcher = VALUE.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  /** {@code place: An Bình}, if only the space after the colon or dash is missing. */
  Optional<String> spaced() {
    Matcher key = GLUED.matcher(text);
    if (key.matches() && !key.group().startsWith(key.group(1) + key.group(2) + ": ")) {
      return Optional.of(key.group(1) + key.group(2) + ": " + key.group(4).replaceFirst("\\s+#.*$", ""));
    }
    Matcher odd = ODD_DASH.matcher(text);
    if (odd.matches()) {
      return Optional.of(odd.group(1) + "- " + odd.group(2).replaceFirst("\\s+#.*$", ""));
    }
    Matcher dash = GLUED_DASH.matcher(text);
    return dash.matches() ? Optional.of(dash.group(1) + "- " + dash.group(2)) : Optional.empty();
  }

  /** {@code heading: KINH PHÍ}, if only the colon is missing. */
  Optional<String> withColon() {
    Matcher bare = BARE_KEY.matcher(text);
    return bare.matches() ? Optional.of(bare.group(1) + ": " + bare.group(2)) : Optional.empty();
  }

  /** {@code - Sở Y tế}, if it begins with another dash or a bullet. */
  Optional<String> hyphened() {
    Matcher words = ODD_DASH_ONLY.matcher(text);
    return words.matches() ? Optional.of(words.group(1) + "- " + words.group(2))
        : ODD_DASH.matcher(text).matches() ? spaced() : Optional.empty();
  }

  /** {@code | TT | Nội dung |}: a row of a table drawn as text. */
  boolean isDrawnRow() {
    String words = text.strip();
    return words.length() > 2 && words.startsWith("|") && words.endsWith("|");
  }

  boolean isGluedDash() {
    return GLUED_DASH.matcher(text).matches();
  }

  static boolean isBlank(char letter) {
    return letter == '\t' || letter == '\u200B' || letter == '\uFEFF' || Character.isSpaceChar(letter);
  }
}
