package vn.kehoach.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when it is first asked: most plans give most rules nothing to ask about, and to
 * compile the expressions of all rules takes longer than to read a plan. Where words are known that every match has,
 * {@link Sought} asks still less.
 */
public final class Expression {

  private final String written;
  private volatile @Nullable Pattern compiled;

  private Expression(String written) {
    this.written = written;
  }

  public static Expression of(String written) {
    return new Expression(written);
  }

  /**
   * Of a string, whatever it comes in: where all are of one class, to read a letter is no call through an interface.
   */
  public Matcher matcher(CharSequence words) {
    // to ask the interface for its string, the interpreter looks for the method each time
    return compiled().matcher(String.valueOf(words));
  }

  public String[] split(CharSequence words) {
    return compiled().split(String.valueOf(words));
  }

  private Pattern compiled() {
    Pattern ready = compiled;
    if (ready == null) {
      ready = Pattern.compile(written);
      compiled = ready;
    }
    return ready;
  }
}
