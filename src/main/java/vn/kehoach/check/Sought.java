package vn.kehoach.check;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that finds nothing where none of its signs stands: words it cannot do without. It is tried only where one
 * does, and compiled only then, for most plans have little of what they are searched for.
 */
public final class Sought {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** No match is longer, so that many that begin in one endless paragraph do not each run to its end: two pages. */
  private static final int LONGEST = 2 * Draft.NEAR;

  private final int number = NUMBERS.getAndIncrement();
  private final String written;
  private final Sign[] signs;
  private final Starts starts;
  /** What stands after the digits of the number that a match begins with; {@code null}: anything. */
  private final @Nullable String next;
  private volatile @Nullable Begun begun;

  /** Where a match may begin. */
  private enum Starts {
    ANYWHERE,
    AT_A_SIGN,
    AT_A_NUMBER
  }

  /** The pattern taken apart, once one of its signs was met. */
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
   * A match has one of the signs somewhere in or near it; after the words of a sign {@code #} is any digit, {@code ^}
   * any capital, {@code ~} any small letter, {@code ¬} no digit, {@code |} neither letter nor digit, {@code $} the end
   * of the passage.
   */
  public static Sought of(String pattern, String... signs) {
    return new Sought(pattern, Starts.ANYWHERE, null, atLeastOne(signs));
  }

  /** A match begins with one of the signs. */
  public static Sought at(String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_SIGN, null, atLeastOne(signs));
  }

  /** A match begins with the first digit of a number; one of the signs, where there are any, is in it. */
  public static Sought atNumber(String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_NUMBER, null, signs);
  }

  /** The same, and after the digits of that number stands, spaces aside, one of the characters of {@code next}. */
  public static Sought atNumberBefore(String next, String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_NUMBER, next, signs);
  }

  private static String[] atLeastOne(String... signs) {
    if (signs.length == 0) {
      throw new IllegalArgumentException("without a sign nothing would be found");
    }
    return signs;
  }

  /** Its own, from 0 on. */
  int number() {
    return number;
  }

  public boolean mayStandIn(Passage passage) {
    int[] all = passage.concordance().starts(this);
    int first = Concordance.from(passage.begin(), all, 0);
    return first < all.length && all[first] < passage.end();
  }

  /**
   * Where a match may begin in all passages of a concordance, in order; with their first letters, if it may anywhere.
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
      ready = new Begun(border, Expression.of(border == null ? written : border.rest));
      begun = ready;
    }
    return ready;
  }

  /** Hands over every match, from the first to the last, none overlapping another. */
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

  /** The same in words that are no passage of their own. */
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

  /** What stands around the words that are looked at counts too. */
  private Matcher matcher(String words) {
    return begun().pattern.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private static void everywhere(Matcher matcher, Consumer<Matcher> use) {
    while (matcher.find()) {
      use.accept(matcher);
    }
  }

  /** {@code next}: where each sign stands first. */
  private void search(Matcher matcher, char[] letters, int[] next, Consumer<Matcher> use) {
    Border border = begun().border;
    int at = start(letters, 0, next);
    while (at >= 0) {
      boolean open = border == null || border.allows(letters, at);
      at = start(letters, open ? behind(matcher, at, letters.length, use) : at + 1, next);
    }
  }

  /** Hands over the match that begins at a place in words so long; the next may begin after it. */
  private static int behind(Matcher matcher, int at, int length, Consumer<Matcher> use) {
    int end = Math.min(length, at + LONGEST);
    if (!matcher.region(at, end).lookingAt()) {
      return at + 1;
    }
    int behind = Math.max(matcher.end(), at + 1);
    use.accept(matcher);
    return behind;
  }

  public boolean isIn(String plain) {
    boolean[] found = {false};
    in(plain, match -> found[0] = true);
    return found[0];
  }

  /** The next place where a match may begin; {@code next} remembers where each sign stands next. */
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
      if (isDigit(letters[i]) && (i == 0 || !isDigit(letters[i - 1]))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
