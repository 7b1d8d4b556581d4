package vn.kehoach.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled on first use: most plans give most rules nothing to match, and compiling the
 * expressions of all rules takes longer than reading a plan. One that is used often, in many plans, is compiled again
 * with its {@link Beginning}. If words are known that every match contains, use {@link Sought}, which is cheaper still.
 */
public final class Expression {

  /** Uses before the time to read the beginning is regained. */
  private static final int OFTEN = 1_000;

  private final String written;
  private final boolean searching;
  /** Threads may lose a use, but one of them comes to the number above. */
  private int uses;
  private volatile @Nullable Pattern compiled;

  private Expression(String written, boolean searching) {
    this.written = written;
    this.searching = searching;
  }

  public static Expression of(String written) {
    return new Expression(written, true);
  }

  /** An expression that is only tried where a match is likely to begin. */
  static Expression at(String written) {
    return new Expression(written, false);
  }

  /**
   * Matches a string whatever the type of the argument: with a single class, reading a character is not an interface
   * call.
   */
  public Matcher matcher(CharSequence words) {
    // calling toString through the interface makes the interpreter look up the method each time
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
    if (searching && uses++ == OFTEN) {
      ready = Pattern.compile(Beginning.ahead(written));
      compiled = ready;
    }
    return ready;
  }
}
