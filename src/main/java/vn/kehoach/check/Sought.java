package vn.kehoach.check;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A pattern together with signs: literal texts without which it cannot match. The pattern is tried, and even compiled,
 * only if one of its signs occurs, because most plans contain little of what rules look for.
 */
public final class Sought {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /**
   * No match is longer than two pages; this keeps the many candidates of one very long paragraph from each being tried
   * up to its end.
   */
  private static final int LONGEST = 2 * Draft.NEAR;

  private final int number = NUMBERS.getAndIncrement();
  private final String written;
  private final Sign[] signs;
  private final Starts starts;
  /** The characters that may follow the digits of the number a match begins with; {@code null} for any. */
  private final @Nullable String next;
  private volatile @Nullable Begun begun;

  /** Where a match may begin, relative to the signs. */
  private enum Starts {
    ANYWHERE,
    AT_A_SIGN,
    AT_A_NUMBER
  }

  /** The pattern split into border and rest, when one of its signs was found for the first time. */
  private record Begun(@Nullable Border border, Expression pattern) {}

  private Sought(String pattern, Starts starts, @Nullable String next, String... signs) {
    this.written = pattern;
    this.starts = starts;
    this.next = next;
    this.signs = new Sign[signs.length];
    for (int i = 0; i < signs.length; i++) {
      this.signs[i] = new Sign(signs[i]);
    }
  }

  /**
   * A pattern whose matches have one of the signs somewhere in or near them. For the wildcards after the literal part
   * of a sign see {@link Sign}.
   */
  public static Sought of(String pattern, String... signs) {
    return new Sought(pattern, Starts.ANYWHERE, null, atLeastOne(signs));
  }

  /** A pattern whose matches begin with one of the signs. */
  public static Sought at(String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_SIGN, null, atLeastOne(signs));
  }

  /** A pattern whose matches begin with the first digit of a number and contain one of the signs, if any are given. */
  public static Sought atNumber(String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_NUMBER, null, signs);
  }

  /**
   * The same, where the digits of that number are followed, after optional spaces, by one of the characters of {@code
   * next}.
   */
  public static Sought atNumberBefore(String next, String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_NUMBER, next, signs);
  }

  private static String[] atLeastOne(String... signs) {
    if (signs.length == 0) {
      throw new IllegalArgumentException("without a sign nothing would be found");
    }
    return signs;
  }

  /** A serial number, from 0 on. */
  int number() {
    return number;
  }

  public boolean mayStandIn(Passage passage) {
    int[] all = passage.concordance().starts(this);
    int first = Concordance.from(passage.begin(), all, 0);
    return first < all.length && all[first] < passage.end();
  }

  /**
   * The positions at which a match may begin in a concordance, in order; if it may begin anywhere, the starts of the
   * passages.
   */
  int[] starts(Concordance all) {
    int[] signed = signs.length == 0 ? all.numbers(next) : all.places(signs);
    int[] first = signed.length > 0 && starts == Starts.AT_A_NUMBER && signs.length > 0
        ? all.before(signed, all.numbers(next)) : signed;
    if (first.length == 0) {
      return first;
    }
    return starts == Starts.ANYWHERE ? all.beginnings(first) : all.open(first, begun().border);
  }

  private Begun begun() {
    Begun ready = begun;
    if (ready == null) {
      Border border = starts == Starts.ANYWHERE ? null : Border.of(written);
      String rest = border == null ? written : border.rest;
      ready = new Begun(border, starts == Starts.ANYWHERE ? Expression.of(rest) : Expression.at(rest));
      begun = ready;
    }
    return ready;
  }

  /** Passes on every match, in order and without overlaps. */
  public void in(Passage passage, Consumer<Matcher> use) {
    int[] all = passage.concordance().starts(this);
    int next = Concordance.from(passage.begin(), all, 0);
    if (next == all.length || all[next] >= passage.end()) {
      return;
    }
    Matcher matcher = matcher(passage.plain());
    if (starts == Starts.ANYWHERE) {
      everywhere(matcher, use);
      return;
    }
    int from = passage.begin();
    for (int i = next; i < all.length && all[i] < passage.end(); i++) {
      if (all[i] >= from) {
        from = passage.begin() + behind(matcher, all[i] - passage.begin(), passage.letters().length, use);
      }
    }
  }

  /** The same for a text that is not a passage. */
  public void in(String words, Consumer<Matcher> use) {
    char[] letters = words.toCharArray();
    int[] next = new int[signs.length];
    boolean stands = next.length == 0;
    for (int i = 0; i < next.length; i++) {
      next[i] = signs[i].next(letters, 0);
      stands |= next[i] >= 0;
    }
    if (stands && starts == Starts.ANYWHERE) {
      everywhere(matcher(words), use);
    } else if (stands) {
      search(matcher(words), letters, next, use);
    }
  }

  /** Transparent bounds: lookarounds see the text outside the region. */
  private Matcher matcher(String words) {
    return begun().pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static void everywhere(Matcher matcher, Consumer<Matcher> use) {
    while (matcher.find()) {
      use.accept(matcher);
    }
  }

  /**
   * @param next the next position of each sign
   */
  private void search(Matcher matcher, char[] letters, int[] next, Consumer<Matcher> use) {
    Border border = begun().border;
    int at = start(letters, 0, next);
    while (at >= 0) {
      boolean open = border == null || border.allows(letters, at);
      at = start(letters, open ? behind(matcher, at, letters.length, use) : at + 1, next);
    }
  }

  /** Passes on a match that begins at this position, if there is one; returns where the next may begin. */
  private static int behind(Matcher matcher, int at, int length, Consumer<Matcher> use) {
    int end = Math.min(length, at + LONGEST);
    if (!matcher.region(at, end).lookingAt()) {
      return at + 1;
    }
    int behind = Math.max(matcher.end(), at + 1);
    use.accept(matcher);
    return behind;
  }

  public boolean isIn(Passage passage) {
    boolean[] found = {false};
    in(passage, match -> found[0] = true);
    return found[0];
  }

  public boolean isIn(String plain) {
    boolean[] found = {false};
    in(plain, match -> found[0] = true);
    return found[0];
  }

  /** The next position at which a match may begin; {@code next} caches the next position of each sign. */
  private int start(char[] letters, int from, int[] next) {
    int first = -1;
    for (int i = 0; i < signs.length; i++) {
      if (next[i] >= 0 && next[i] < from) {
        next[i] = signs[i].next(letters, from);
      }
      if (next[i] >= 0 && (first < 0 || next[i] < first)) {
        first = next[i];
      }
    }
    return starts == Starts.AT_A_NUMBER && (first >= 0 || signs.length == 0) ? number(letters, from) : first;
  }

  private static int number(char[] letters, int from) {
    for (int i = from; i < letters.length; i++) {
      if (Alphabet.isDigit(letters[i]) && (i == 0 || !Alphabet.isDigit(letters[i - 1]))) {
        return i;
      }
    }
    return -1;
  }
}
