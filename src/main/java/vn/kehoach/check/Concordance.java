package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All letters of a draft and where each pair of them stands: what rules seek is found in all passages at once, by the
 * rarest of its pairs, where each passage would have to be read again for every sign of every rule.
 */
final class Concordance {

  /** Numbers that pairs of letters have; a plan has a thousand or two different ones. */
  private static final int PAIRS = 4_096;
  private static final int SPREAD = 131;

  /** So many places are looked at sooner than a rarer pair is found. */
  private static final int FEW = 2;

  /** More than all rules seek in every plan. */
  private static final int USUAL = 1_024;

  private final Passage[] passages;
  /** Where each passage begins; after them, where one more would. */
  private final int[] begins;
  /** Passage after passage, and nothing of any between two of them. */
  private final char[] letters;
  /** Where the places of each pair begin among all places; after them, their end. */
  private final int[] heads = new int[PAIRS + 1];
  private final int[] places;
  private final int[] numbers;
  /** What stands after the digits of each number, spaces aside. */
  private final char[] behindNumbers;
  private final int[] marks;
  /** Where each mark of English stands. */
  private final @Nullable Starts[] usualMarks = new Starts[128];
  /** By the number of what is sought; threads may share it: who comes second takes what is there, or looks again. */
  private final @Nullable Starts[] starts = new Starts[USUAL];
  /** What is sought in a few plans only. */
  private final Map<Sought, int[]> others = new ConcurrentHashMap<>(4);

  /** Where a match may begin. */
  private record Starts(int[] places) {}

  Concordance(List<Passage> all) {
    passages = all.toArray(new Passage[0]);
    begins = new int[passages.length + 1];
    for (int i = 0; i < passages.length; i++) {
      passages[i].enter(this, begins[i]);
      begins[i + 1] = begins[i] + passages[i].letters().length + 1;
    }
    letters = new char[begins[passages.length]];
    for (int i = 0; i < passages.length; i++) {
      char[] own = passages[i].letters();
      System.arraycopy(own, 0, letters, begins[i], own.length);
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
    marks = other.inOrder(true);
  }

  /**
   * Counts pairs, and notes where numbers begin and marks stand. An interpreter, which reads the first plan, takes
   * longer for a call than for all else it does with a letter.
   */
  private void read(Places numbers, Places marks) {
    char before = 0;
    for (int at = 0; at < letters.length; at++) {
      char letter = letters[at];
      if (at > 0) {
        heads[before * SPREAD + letter & PAIRS - 1]++;
      }
      boolean usual = letter <= ' ' || letter >= 'a' && letter <= 'z' || letter >= '\u00C0' && letter < '\u2000';
      if (!usual && isDigit(letter)) {
        if (!isDigit(before)) {
          numbers.add(at);
        }
      } else if (!usual && isMark(letter)) {
        marks.add(at);
      }
      before = letter;
    }
  }

  /** Neither letter nor digit nor space, and no letter of Vietnamese for sure. */
  static boolean isMark(char letter) {
    return letter < 'A' ? letter > ' ' : letter > 'Z' && letter < 'a' || letter > 'z' && letter < '\u00C0'
        || letter >= '\u2000';
  }

  private char behind(int number) {
    int at = number;
    while (at < letters.length && isDigit(letters[at])) {
      at++;
    }
    // nothing of any passage, or a space
    while (at < letters.length && letters[at] <= ' ' && letters[at] > 0) {
      at++;
    }
    return at < letters.length ? letters[at] : 0;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private void sortPairs() {
    int end = 0;
    for (int i = 0; i <= PAIRS; i++) {
      end += heads[i];
      heads[i] = end;
    }
    // from the last, so that each pair's places come in order
    for (int at = places.length - 1; at >= 0; at--) {
      places[--heads[letters[at] * SPREAD + letters[at + 1] & PAIRS - 1]] = at;
    }
  }

  static int pair(char first, char second) {
    return first * SPREAD + second & PAIRS - 1;
  }

  /** Where numbers begin, in order: those after whose digits one of these characters stands, spaces aside. */
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

  /** Where numbers begin in a passage, counted from its first letter. */
  int[] numbers(Passage passage) {
    int from = from(passage.begin(), numbers, 0);
    int[] own = Arrays.copyOfRange(numbers, from, from(passage.end(), numbers, from));
    for (int i = 0; i < own.length; i++) {
      own[i] -= passage.begin();
    }
    return own;
  }

  /** Where a match of what is sought may begin, in order; looked for once. */
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

  /** The passages where a match may begin, in reading order. */
  List<Passage> holding(Sought sought) {
    int[] at = starts(sought);
    Passage[] holding = new Passage[Math.min(at.length, passages.length)];
    int count = 0;
    for (int i = 0; i < at.length; ) {
      int passage = passage(at[i]);
      holding[count++] = passages[passage];
      i = from(begins[passage + 1], at, i);
    }
    return Arrays.asList(count == holding.length ? holding : Arrays.copyOf(holding, count));
  }

  /** Where one of the signs stands, in order. */
  int[] places(Sign[] signs) {
    Places found = new Places();
    for (Sign sign : signs) {
      if (sign.isMark()) {
        addMarks(sign, found);
      } else {
        addWords(sign, found);
      }
    }
    return found.inOrder(signs.length == 1);
  }

  /** Looks where the rarest of its pairs stands. */
  private void addWords(Sign sign, Places found) {
    int rarest = sign.pairs() - 1;
    int pair = sign.pair(rarest);
    // the last pair first: signs begin alike
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

  /** A mark alone has no pair. */
  private void addMarks(Sign mark, Places found) {
    for (int at : marks(mark.first())) {
      if (mark.standsAt(letters, at)) {
        found.add(at);
      }
    }
  }

  /** Where one mark stands, for all signs that begin with it; threads may share it as they share {@link #starts}. */
  private int[] marks(char mark) {
    Starts known = mark < usualMarks.length ? usualMarks[mark] : null;
    if (known == null) {
      Places found = new Places();
      for (int at : marks) {
        if (letters[at] == mark) {
          found.add(at);
        }
      }
      known = new Starts(found.inOrder(true));
      if (mark < usualMarks.length) {
        usualMarks[mark] = known;
      }
    }
    return known.places;
  }

  /** Where the passages begin that hold one of the places. */
  int[] beginnings(int[] of) {
    Places found = new Places();
    for (int i = 0; i < of.length; ) {
      int passage = passage(of[i]);
      found.add(begins[passage]);
      i = from(begins[passage + 1], of, i);
    }
    return found.inOrder(true);
  }

  /** Those of some numbers that have one of the places after them in their passage. */
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

  /** Those of the places before which nothing stands that may not. */
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
    int found = Arrays.binarySearch(begins, place);
    return found >= 0 ? found : -found - 2;
  }

  /** The index of the first of ordered places, after some that are known to be before, that is not before a limit. */
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
