package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * Compounds of two syllables (từ ghép), and those that resemble a pair of words. A plan has few of the many there are: a
 * line of the index ({@link PackedCompounds}) is read when its words are met.
 */
final class Compounds {

  /** The halves that follow each first half, and whether a comma may stand between. */
  private static final Map<String, String> SECONDS = new HashMap<>(2_048);
  private static final Map<String, String> FIRSTS = new HashMap<>(2_048);
  /** First halves without their marks, and how they are written. */
  private static final Map<String, String> ALIKE = new HashMap<>(1_024);
  private static final long[] PAIRS = new long[PackedCompounds.PAIRS / Long.SIZE];

  static {
    String index = Lexicon.text(PackedCompounds.INDEX);
    int at = part(index, part(index, part(index, 0, SECONDS), FIRSTS), ALIKE);
    for (char pair : index.substring(at).toCharArray()) {
      int bit = pair - PackedCompounds.FIRST_PAIR;
      PAIRS[bit >> 6] |= 1L << bit;
    }
  }

  private Compounds() {}

  /** Reads the lines from a place up to an empty one, and returns where the next part begins. */
  private static int part(String index, int from, Map<String, String> lines) {
    int at = from;
    while (index.charAt(at) != '\n') {
      int equals = index.indexOf('=', at);
      int end = index.indexOf('\n', equals);
      lines.put(index.substring(at, equals), index.substring(equals + 1, end));
      at = end + 1;
    }
    return at + 1;
  }

  /** The second halves of the compounds that begin with a word. */
  static Halves seconds(String first) {
    return halves(SECONDS.get(first));
  }

  /** The first halves of the compounds that end with a word. */
  static Halves firsts(String second) {
    return halves(FIRSTS.get(second));
  }

  private static Halves halves(@Nullable String line) {
    return line == null ? Halves.NONE : Halves.of(words(line, true));
  }

  /** {@code bare}: without the sign of those that a comma may part. */
  private static List<String> words(@Nullable String line, boolean bare) {
    List<String> words = new ArrayList<>(4);
    for (int from = 0; line != null && from < line.length(); ) {
      int comma = line.indexOf(',', from);
      int to = comma < 0 ? line.length() : comma;
      boolean partable = bare && line.charAt(to - 1) == PackedCompounds.PARTABLE;
      words.add(line.substring(from, partable ? to - 1 : to));
      from = to + 1;
    }
    return words;
  }

  static boolean has(String first, String second) {
    return Letters.of(first).seconds().contains(second);
  }

  /** A compound whose halves belong together: no comma may stand between them. */
  static boolean isTight(String first, String second) {
    return words(SECONDS.get(first), false).contains(second);
  }

  /** Those that only differ in their marks from halves without any. */
  static List<String> resembling(String first, String second) {
    int pair = PackedCompounds.pair(first, second);
    if ((PAIRS[pair >> 6] & 1L << pair) == 0) {
      return List.of();
    }
    List<String> resembling = new ArrayList<>(2);
    for (String half : words(ALIKE.get(first), false)) {
      resembling(half, SECONDS.get(half), second, resembling);
    }
    return resembling;
  }

  /** Looks for halves without marks in a line as it lies. */
  private static void resembling(String half, @Nullable String line, String bare, List<String> resembling) {
    for (int from = 0; line != null && from < line.length(); ) {
      int comma = line.indexOf(',', from);
      int end = comma < 0 ? line.length() : comma;
      int to = line.charAt(end - 1) == PackedCompounds.PARTABLE ? end - 1 : end;
      if (to - from == bare.length() && isBare(line, from, bare)) {
        resembling.add(half + " " + line.substring(from, to));
      }
      from = end + 1;
    }
  }

  private static boolean isBare(String line, int from, String bare) {
    for (int i = 0; i < bare.length(); i++) {
      if (Letter.plain(line.charAt(from + i)) != bare.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (String first : SECONDS.keySet()) {
      for (String second : seconds(first).words()) {
        all.add(first + " " + second);
      }
    }
    return all;
  }
}
