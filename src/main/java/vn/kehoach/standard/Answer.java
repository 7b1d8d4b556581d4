package vn.kehoach.standard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a standard answers to one question a rule asks: a few named words, numbers, patterns and lists, and the clause
 * that says so.
 */
public final class Answer {

  private final @Nullable String clause;
  private final Map<String, List<String>> values;

  /** Those that were asked for: few plans make a rule ask for any. */
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  Answer(@Nullable String clause, Map<String, List<String>> values) {
    this.clause = clause;
    this.values = values;
  }

  /** The clause in full, as a problem cites it; {@code null}: custom, no clause. */
  public @Nullable String clause() {
    return clause;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** One word; the standard's file must have it. */
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

  /** A regular expression: a key that ends in {@code pattern}. */
  public Pattern pattern(String key) {
    return patterns.computeIfAbsent(key, name -> Pattern.compile(text(name), Pattern.UNICODE_CHARACTER_CLASS));
  }
}
