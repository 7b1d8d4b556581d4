package vn.kehoach.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that finds nothing where none of its signs stands: words it cannot do without. It is tried only where one
 * does, and compiled only then, for most plans have little of what they are searched for.
 */
public final class Sought {

  private final String pattern;
  private final List<String> signs;
  private volatile @Nullable Pattern compiled;

  private Sought(String pattern, List<String> signs) {
    this.pattern = pattern;
    this.signs = signs;
  }

  public static Sought of(String pattern, String... signs) {
    if (signs.length == 0) {
      throw new IllegalArgumentException("without a sign nothing would be found: " + pattern);
    }
    return new Sought(pattern, List.of(signs));
  }

  public boolean mayStandIn(String words) {
    for (String sign : signs) {
      if (words.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  public Matcher matcher(CharSequence words) {
    Pattern ready = compiled;
    if (ready == null) {
      ready = Pattern.compile(pattern);
      compiled = ready;
    }
    return ready.matcher(words);
  }
}
