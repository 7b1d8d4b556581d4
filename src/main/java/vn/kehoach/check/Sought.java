package vn.kehoach.check;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/**
 * A pattern that finds nothing where none of its signs stands: words it cannot do without. It is tried only where one
 * does, and compiled only then, for most plans have little of what they are searched for.
 */
public final class Sought {

  private final Expression pattern;
  private final Sign[] signs;
  private final Starts starts;

  /** Where a match may begin. */
  private enum Starts {
    ANYWHERE,
    AT_A_SIGN,
    AT_A_NUMBER
  }

  private Sought(String pattern, Starts starts, String... signs) {
    this.pattern = Expression.of(pattern);
    this.starts = starts;
    this.signs = new Sign[signs.length];
    for (int i = 0; i < signs.length; i++) {
      this.signs[i] = new Sign(signs[i]);
    }
  }

  /** A match has one of the signs somewhere in or near it. */
  public static Sought of(String pattern, String... signs) {
    return new Sought(pattern, Starts.ANYWHERE, atLeastOne(signs));
  }

  /** A match begins with one of the signs. */
  public static Sought at(String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_SIGN, atLeastOne(signs));
  }

  /** A match begins with the first digit of a number; one of the signs, where there are any, is in or near it. */
  public static Sought atNumber(String pattern, String... signs) {
    return new Sought(pattern, Starts.AT_A_NUMBER, signs);
  }

  private static String[] atLeastOne(String... signs) {
    if (signs.length == 0) {
      throw new IllegalArgumentException("without a sign nothing would be found");
    }
    return signs;
  }

  public boolean mayStandIn(Passage passage) {
    if (starts == Starts.AT_A_NUMBER && !passage.hasDigit()) {
      return false;
    }
    for (Sign sign : signs) {
      if (sign.first(passage) >= 0) {
        return true;
      }
    }
    return signs.length == 0;
  }

  /** The passages of a concordance in which it may stand. */
  long[] where(long[] pairs, int width) {
    long[] found = new long[width];
    for (Sign sign : signs) {
      sign.where(pairs, width, found);
    }
    if (signs.length == 0) {
      Arrays.fill(found, -1);
    }
    return found;
  }

  /** Hands over every match, from the first to the last, none overlapping another. */
  public void in(Passage passage, Consumer<Matcher> use) {
    if (starts == Starts.AT_A_NUMBER && !passage.hasDigit()) {
      return;
    }
    int[] next = new int[signs.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = signs[i].first(passage);
    }
    search(passage.plain(), passage.letters(), next, use);
  }

  /** The same in words that are no passage of their own. */
  public void in(String words, Consumer<Matcher> use) {
    char[] letters = words.toCharArray();
    int[] next = new int[signs.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = signs[i].next(letters, 0);
    }
    search(words, letters, next, use);
  }

  private static boolean isAnywhere(int[] next) {
    for (int place : next) {
      if (place >= 0) {
        return true;
      }
    }
    return next.length == 0;
  }

  /** {@code next}: where each sign stands first. */
  private void search(String words, char[] letters, int[] next, Consumer<Matcher> use) {
    if (!isAnywhere(next)) {
      return;
    }
    Matcher matcher = pattern.matcher(words);
    if (starts == Starts.ANYWHERE) {
      while (matcher.find()) {
        use.accept(matcher);
      }
      return;
    }
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int at = start(letters, 0, next);
    while (at >= 0) {
      boolean found = matcher.region(at, letters.length).lookingAt();
      int from = found ? Math.max(matcher.end(), at + 1) : at + 1;
      if (found) {
        use.accept(matcher);
      }
      at = start(letters, from, next);
    }
  }

  public boolean isIn(String plain) {
    boolean[] found = {false};
    in(plain, match -> found[0] = true);
    return found[0];
  }

  /** The next place where a match may begin; {@code next} remembers where each sign stands next. */
  private int start(char[] letters, int from, int[] next) {
    if (starts == Starts.AT_A_NUMBER) {
      return number(letters, from);
    }
    int first = -1;
    for (int i = 0; i < signs.length; i++) {
      if (next[i] >= 0 && next[i] < from) {
        next[i] = signs[i].next(letters, from);
      }
      if (next[i] >= 0 && (first < 0 || next[i] < first)) {
        first = next[i];
      }
    }
    return first;
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
