package vn.kehoach.derive.recipe;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.derive.Issuer;
import vn.kehoach.source.Problem;
import vn.kehoach.source.Problems;
import vn.kehoach.source.Span;
import vn.kehoach.source.Text;

/**
 * Fills in the names in a recipe's patterns for one parent and one level of units: {@code ${parent.name}} is the
 * parent's name, quoted literally, {@code ${phrase.bodies}} any of its agencies, {@code ${unit.level}} the word for the
 * level ({@code ${unit.stage}} that of a school: "tiểu học"), {@code ${phrase.x}} another pattern of the recipe.
 */
public final class Phrasebook {

  /** {@code ${unit.name}}: group 1 is the name. */
  public static final Pattern NAME = Pattern.compile("\\$\\{([^}]*)}");

  /** A pattern for something the parent does not have matches nothing. */
  private static final String NOTHING = "(?!)";

  /** Limits phrases that refer to themselves, which would grow exponentially. */
  private static final int LONGEST = 20_000;

  private final Issuer issuer;
  private final Map<String, @Nullable String> words = new HashMap<>();
  private final Map<String, String> patterns = new HashMap<>();
  private final Problems problems;

  public Phrasebook(Recipe recipe, Issuer issuer, @Nullable String level, Problems problems) {
    this.issuer = issuer;
    this.problems = problems;
    words.put("parent.scope", issuer.scope());
    words.put("parent.level", issuer.level());
    words.put("parent.name", issuer.name());
    words.put("parent.agency", issuer.agency());
    words.put("unit.level", level);
    words.put("unit.stage", level != null && level.startsWith("trường ") ? level.substring(7) : null);
    // longest first: "Sở Văn hóa và Thể thao" is not "Sở Văn hóa"
    patterns.put("phrase.bodies", recipe.map().keySet().stream().map(Text::value)
        .sorted(Comparator.comparing(body -> -body.length())).collect(Collectors.joining("|")));
    recipe.phrases().forEach((name, phrase) -> patterns.put("phrase." + name, phrase.value()));
  }

  /** The compiled pattern; one with an error is reported and matches nothing. */
  public RecipePattern pattern(Text typed) {
    return new RecipePattern(compiled(typed), typed);
  }

  /** Patterns for other kinds of units; those that depend on the kind of the unit are omitted if it is unknown. */
  public List<RecipePattern> ofOthers(List<Text> typed) {
    return typed.stream().filter(pattern -> NAME.matcher(pattern.value()).results().map(name -> name.group(1))
        .noneMatch(name -> words.containsKey(name) && words.get(name) == null)).map(this::pattern).toList();
  }

  private Pattern compiled(Text typed) {
    try {
      return Pattern.compile(expand(typed.value(), 0), Pattern.UNICODE_CHARACTER_CLASS);
    } catch (PatternSyntaxException mistake) {
      Span place = typed.span();
      problems.add(Problem.error("recipe/bad-pattern",
              place == null ? new vn.kehoach.source.Source("derive", "").whole() : place,
              "biểu thức này không đúng cú pháp: " + mistake.getDescription(),
              "this pattern has a syntax error: " + mistake.getDescription())
          .hint("kiểm tra dấu ngoặc và dấu \\ (trong ngoặc kép phải viết \\\\)",
              "check brackets and \\ characters (write \\\\ inside quotation marks)"));
      return Pattern.compile(NOTHING);
    }
  }

  private String expand(String pattern, int depth) {
    Matcher name = NAME.matcher(pattern);
    StringBuilder expanded = new StringBuilder();
    while (name.find()) {
      name.appendReplacement(expanded, Matcher.quoteReplacement(value(name.group(1), depth)));
      if (expanded.length() > LONGEST) {
        throw new PatternSyntaxException("longer than " + LONGEST + " letters with its phrases", pattern, -1);
      }
    }
    return name.appendTail(expanded).toString();
  }

  private String value(String name, int depth) {
    if (words.containsKey(name)) {
      String word = words.get(name);
      return word == null ? NOTHING : name.startsWith("parent.") ? issuer.expression(word) : Pattern.quote(word);
    }
    String pattern = patterns.get(name);
    return pattern == null || depth > 5 ? NOTHING : "(?:" + expand(pattern, depth + 1) + ")";
  }

  /** Fills in names in plain text, such as the keys of {@code map}. */
  public String words(String typed) {
    Matcher name = NAME.matcher(typed);
    StringBuilder expanded = new StringBuilder();
    while (name.find()) {
      String word = words.get(name.group(1));
      name.appendReplacement(expanded, Matcher.quoteReplacement(word == null ? name.group() : word));
    }
    return name.appendTail(expanded).toString();
  }
}
