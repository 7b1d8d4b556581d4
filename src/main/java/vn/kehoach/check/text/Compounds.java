package vn.kehoach.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.kehoach.check.Letter;

/**
 * Compounds of two syllables (từ ghép), and those that resemble a pair of words. A plan has few of the many there are: a
 * line of the index ({@link PackedCompounds}) is read when its words are met.
 */
final class Compounds {

  /** The halves of a compound, and whether a comma may stand between them. */
  private record Compound(String first, String second, String secondSkeleton, boolean partable) {

    static Compound of(String entry) {
      int gap = entry.indexOf(' ');
      boolean partable = entry.endsWith(PackedCompounds.PARTABLE);
      String second = entry.substring(gap + 1, entry.length() - (partable ? 1 : 0));
      return new Compound(entry.substring(0, gap), second, Letter.skeleton(second), partable);
    }

    String words() {
      return first + " " + second;
    }
  }

  /** Lines of the index by the half they are for, and what has been read of them. */
  private record Half(Map<String, String> lines, Map<String, List<Compound>> read) {

    List<Compound> like(String skeleton) {
      List<Compound> known = read.get(skeleton);
      if (known == null) {
        String line = lines.get(skeleton);
        known = line == null ? List.of() : read(line);
        read.put(skeleton, known);
      }
      return known;
    }

    private static List<Compound> read(String line) {
      List<Compound> compounds = new ArrayList<>();
      for (int from = 0; from < line.length(); ) {
        int comma = line.indexOf(',', from);
        int to = comma < 0 ? line.length() : comma;
        compounds.add(Compound.of(line.substring(from, to)));
        from = to + 1;
      }
      return compounds;
    }
  }

  private static final Half FIRST = new Half(new HashMap<>(1_024), new ConcurrentHashMap<>());
  private static final Half SECOND = new Half(new HashMap<>(1_024), new ConcurrentHashMap<>());

  static {
    Half half = FIRST;
    for (String line : Lexicon.text(PackedCompounds.INDEX).split("\n")) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        half = SECOND;
      } else {
        half.lines.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
  }

  private Compounds() {}

  /** The second halves of the compounds that begin with a word. */
  static Halves seconds(String first, String skeleton) {
    Set<String> seconds = new LinkedHashSet<>();
    for (Compound compound : FIRST.like(skeleton)) {
      if (compound.first.equals(first)) {
        seconds.add(compound.second);
      }
    }
    return Halves.of(seconds);
  }

  /** The first halves of the compounds that end with a word. */
  static Halves firsts(String second, String skeleton) {
    Set<String> firsts = new LinkedHashSet<>();
    for (Compound compound : SECOND.like(skeleton)) {
      if (compound.second.equals(second)) {
        firsts.add(compound.first);
      }
    }
    return Halves.of(firsts);
  }

  static boolean has(String first, String second) {
    return Letters.of(first).seconds().contains(second);
  }

  /** A compound whose halves belong together: no comma may stand between them. */
  static boolean isTight(String first, String second) {
    return has(first, second) && FIRST.like(Letters.of(first).skeleton()).stream()
        .noneMatch(compound -> compound.partable && compound.first.equals(first) && compound.second.equals(second));
  }

  /** Those that only differ in their marks from halves without any. */
  static List<String> resembling(String first, String second) {
    List<Compound> compounds = FIRST.like(first);
    List<String> resembling = compounds.isEmpty() ? List.of() : new ArrayList<>(2);
    for (Compound compound : compounds) {
      String other = compound.secondSkeleton;
      // most differ in their length, which is asked much faster than their letters
      if (other.length() == second.length() && other.equals(second)) {
        resembling.add(compound.words());
      }
    }
    return resembling;
  }

  static List<String> all() {
    return FIRST.lines.keySet().stream().flatMap(skeleton -> FIRST.like(skeleton).stream()).map(Compound::words).toList();
  }
}
