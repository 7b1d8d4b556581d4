package vn.kehoach.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An index of all letters of a draft: it knows the positions of every pair of adjacent letters. A {@link Sought} is
 * looked up once for all passages by the rarest pair of its signs, instead of scanning every passage for every sign of
 * every rule.
 */
final class Concordance {

  /** The number of hash values of pairs; a plan has one or two thousand different pairs. */
  private static final int PAIRS = 4_096;
  private static final int SPREAD = 131;

  /** The number of hash values of three adjacent letters; a plan has several thousand different ones. */
  private static final int TRIOS = 1 << 16;

  private static final int MILE = 64;

  /** The number of hash values of marks. */
  private static final int MARKS = 256;

  /** Checking this many positions is faster than looking for a rarer pair. */
  private static final int FEW = 2;

  /** More than the number of {@link Sought} patterns that all rules use in every plan. */
  private static final int USUAL = 1_024;

  private final Passage[] passages;
  /** The start of each passage, and one more entry for the end. */
  private final int[] begins;
  /** The passage at every {@link #MILE}th letter. */
  private final int[] milestones;
  /** The letters of all passages, separated by a zero character. */
  private final char[] letters;
  /** For each pair, the index of its first position in {@link #places}, and one more entry for the end. */
  private final int[] heads = new int[PAIRS + 1];
  private final int[] places;
  /** A bit for each three adjacent letters: without these, a sign need not be looked for. */
  private final long[] trios = new long[TRIOS / Long.SIZE];
  private final int[] numbers;
  /** For each number, the character after its digits, skipping spaces. */
  private final char[] behindNumbers;
  /** Like {@link #heads}, for marks. */
  private final int[] markHeads = new int[MARKS + 1];
  private final int[] marks;
  /**
   * Cache by {@link Sought#number}. Threads may share it: a second thread either finds the entry or computes it again.
   */
  private final @Nullable Starts[] starts = new Starts[USUAL];
  /** Cache for patterns that are only used in a few plans. */
  private final Map<Sought, int[]> others = new ConcurrentHashMap<>(4);

  /** The positions at which a match may begin. */
  private record Starts(int[] places) {}

  Concordance(List<Passage> all) {
    passages = all.toArray(new Passage[0]);
    begins = new int[passages.length + 1];
    for (int i = 0; i < passages.length; i++) {
      passages[i].enter(this, begins[i]);
      begins[i + 1] = begins[i] + passages[i].letters().length + 1;
    }
    letters = new char[begins[passages.length]];
    milestones = new int[letters.length / MILE + 1];
    int mile = 0;
    for (int i = 0; i < passages.length; i++) {
      char[] own = passages[i].letters();
      System.arraycopy(own, 0, letters, begins[i], own.length);
      for (; mile * MILE < begins[i + 1]; mile++) {
        milestones[mile] = i;
      }
    }
    places = new int[Math.max(0, letters.length - 1)];
    Places digits = new Places();
    Places other = new Places();
    read(digits, other);
    sortPairs();
    numbers = digits.inOrder(true);
    behindNumbers = new char[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      behindNumbers[i] = behind(numbers[i]);
    }
    marks = sortMarks(other.inOrder(true));
  }

  /**
   * Counts pairs and records where numbers begin and where marks are. Kept in one loop: the interpreter, which runs
   * this for the first plan, spends more time on a method call than on a letter.
   */
  private void read(Places numbers, Places marks) {
    char before = 0;
    int pair = 0;
    for (int at = 0; at < letters.length; at++) {
      char letter = letters[at];
      int trio = pair * SPREAD + letter;
      trios[(trio & TRIOS - 1) >> 6] |= 1L << trio;
      pair = before * SPREAD + letter;
      if (at > 0) {
        heads[pair & PAIRS - 1]++;
      }
      boolean usual = letter <= ' ' || letter >= 'a' && letter <= 'z' || letter >= '\u00C0' && letter < '\u2000';
      if (!usual && Alphabet.isDigit(letter)) {
        if (!Alphabet.isDigit(before)) {
          numbers.add(at);
        }
      } else if (!usual && isMark(letter)) {
        marks.add(at);
      }
      before = letter;
    }
  }

  /** Whether this is neither a letter, digit nor space, and certainly not a Vietnamese letter. */
  static boolean isMark(char letter) {
    return letter < 'A' ? letter > ' ' : letter > 'Z' && letter < 'a' || letter > 'z' && letter < '\u00C0'
        || letter >= '\u2000';
  }

  private char behind(int number) {
    int at = number;
    while (at < letters.length && Alphabet.isDigit(letters[at])) {
      at++;
    }
    // the character between passages (0) is not a space
    while (at < letters.length && letters[at] <= ' ' && letters[at] > 0) {
      at++;
    }
    return at < letters.length ? letters[at] : 0;
  }

  private void sortPairs() {
    int end = 0;
    for (int i = 0; i <= PAIRS; i++) {
      end += heads[i];
      heads[i] = end;
    }
    // backwards, so that the positions of each pair end up in ascending order
    for (int at = places.length - 1; at >= 0; at--) {
      places[--heads[letters[at] * SPREAD + letters[at + 1] & PAIRS - 1]] = at;
    }
  }

  /** The positions of marks, ordered by mark. */
  private int[] sortMarks(int[] all) {
    for (int at : all) {
      markHeads[letters[at] & MARKS - 1]++;
    }
    int end = 0;
    for (int i = 0; i <= MARKS; i++) {
      end += markHeads[i];
      markHeads[i] = end;
    }
    int[] sorted = new int[all.length];
    for (int i = all.length - 1; i >= 0; i--) {
      sorted[--markHeads[letters[all[i]] & MARKS - 1]] = all[i];
    }
    return sorted;
  }

  static int pair(char first, char second) {
    return first * SPREAD + second & PAIRS - 1;
  }

  static int trio(char first, char second, char third) {
    return (first * SPREAD + second) * SPREAD + third & TRIOS - 1;
  }

  /** Whether these three letters may be adjacent somewhere, by their {@link #trio}. */
  boolean mayHold(int trio) {
    return (trios[trio >> 6] & 1L << trio) != 0;
  }

  /**
   * The positions of numbers whose digits are followed by one of these characters, ignoring spaces; of all numbers for
   * {@code null}.
   */
  int[] numbers(@Nullable String next) {
    if (next == null) {
      return numbers;
    }
    Places found = new Places();
    for (int i = 0; i < numbers.length; i++) {
      if (next.indexOf(behindNumbers[i]) >= 0) {
        found.add(numbers[i]);
      }
    }
    return found.inOrder(true);
  }

  /** The positions of numbers in a passage, relative to its start. */
  int[] numbers(Passage passage) {
    int from = from(passage.begin(), numbers, 0);
    int[] own = Arrays.copyOfRange(numbers, from, from(passage.end(), numbers, from));
    for (int i = 0; i < own.length; i++) {
      own[i] -= passage.begin();
    }
    return own;
  }

  /** The positions at which a match of a pattern may begin, in order; computed once. */
  int[] starts(Sought sought) {
    int number = sought.number();
    if (number >= USUAL) {
      return others.computeIfAbsent(sought, other -> other.starts(this));
    }
    Starts known = starts[number];
    if (known == null) {
      known = new Starts(sought.starts(this));
      starts[number] = known;
    }
    return known.places;
  }

  /** The passages in which a match may begin, in reading order. */
  List<Passage> holding(Sought sought) {
    int[] at = starts(sought);
    if (at.length == 0) {
      return Collections.emptyList();
    }
    Passage[] holding = new Passage[Math.min(at.length, passages.length)];
    int count = 0;
    for (int i = 0; i < at.length; ) {
      int passage = passage(at[i]);
      holding[count++] = passages[passage];
      i = from(begins[passage + 1], at, i);
    }
    return Arrays.asList(count == holding.length ? holding : Arrays.copyOf(holding, count));
  }

  /** The positions of any of the signs, in order. */
  int[] places(Sign[] signs) {
    Places found = new Places();
    for (Sign sign : signs) {
      if (sign.isMark()) {
        addMarks(sign, found);
      } else if (sign.mayStandIn(this)) {
        addWords(sign, found);
      }
    }
    return found.inOrder(signs.length == 1);
  }

  /** Checks the positions of the rarest pair of the sign. */
  private void addWords(Sign sign, Places found) {
    int rarest = sign.pairs() - 1;
    int pair = sign.pair(rarest);
    // from the last pair, because many signs begin alike
    for (int i = rarest - 1; i >= 0 && count(pair) > FEW; i--) {
      int other = sign.pair(i);
      if (count(other) < count(pair)) {
        rarest = i;
        pair = other;
      }
    }
    for (int i = heads[pair]; i < heads[pair + 1]; i++) {
      if (sign.standsAt(letters, places[i] - rarest)) {
        found.add(places[i] - rarest);
      }
    }
  }

  private int count(int pair) {
    return heads[pair + 1] - heads[pair];
  }

  /** A sign that is a single mark has no pair. */
  private void addMarks(Sign mark, Places found) {
    int kind = mark.first() & MARKS - 1;
    for (int i = markHeads[kind]; i < markHeads[kind + 1]; i++) {
      if (mark.standsAt(letters, marks[i])) {
        found.add(marks[i]);
      }
    }
  }

  /** The starts of the passages that contain any of the positions. */
  int[] beginnings(int[] of) {
    Places found = new Places();
    for (int i = 0; i < of.length; ) {
      int passage = passage(of[i]);
      found.add(begins[passage]);
      i = from(begins[passage + 1], of, i);
    }
    return found.inOrder(true);
  }

  /** Those of the numbers that are followed by one of the positions in the same passage. */
  int[] before(int[] of, int[] numbers) {
    Places found = new Places();
    int next = 0;
    for (int i = 0; i < of.length; i++) {
      next = from(begins[passage(of[i])], numbers, next);
      for (; next < numbers.length && numbers[next] < of[i]; next++) {
        found.add(numbers[next]);
      }
    }
    return found.inOrder(true);
  }

  /** Those of the positions that the border allows. */
  int[] open(int[] of, @Nullable Border border) {
    if (border == null) {
      return of;
    }
    Places found = new Places();
    for (int at : of) {
      if (border.allows(letters, at)) {
        found.add(at);
      }
    }
    return found.inOrder(true);
  }

  private int passage(int place) {
    int found = milestones[place / MILE];
    while (begins[found + 1] <= place) {
      found++;
    }
    return found;
  }

  /** The index of the first of the ordered places that is not below a limit, searching from the index {@code known}. */
  static int from(int limit, int[] places, int known) {
    int low = known;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
