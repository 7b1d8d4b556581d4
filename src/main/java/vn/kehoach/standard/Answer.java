package vn.kehoach.standard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a standard to one question of a rule: named words, numbers, patterns and lists, and the clause they
 * come from.
 */
public final class Answer {

  private final @Nullable String clause;
  private final Map<String, List<String>> values;

  /** Compiled patterns, by key, filled as they are needed: in most plans rules need none. */
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  Answer(@Nullable String clause, Map<String, List<String>> values) {
    this.clause = clause;
    this.values = values;
  }

  /** The clause in full, as a problem cites it; {@code null} if the answer is custom, not law. */
  public @Nullable String clause() {
    return clause;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** A single value, which must exist in the file of the standard. */
  public String text(String key) {
    return list(key).get(0);
  }

  public List<String> list(String key) {
    List<String> list = values.get(key);
    if (list == null) {
      throw new IllegalArgumentException("the standard has no " + key + " here: " + values.keySet());
    }
    return list;
  }

  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  public boolean flag(String key) {
    return has(key) && Boolean.parseBoolean(text(key));
  }

  /** The regular expression of a key that ends in {@code pattern}. */
  public Pattern pattern(String key) {
    return patterns.computeIfAbsent(key, name -> Pattern.compile(text(name), Pattern.UNICODE_CHARACTER_CLASS));
  }
}
