package vn.kehoach.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.check.Letter;

/** Word lists, as data in {@code src/main/resources/words}: read when first asked for. */
final class Lexicon {

  /**
   * A word that is usually a slip for another.
   *
   * @param right     the word that was meant
   * @param before    words before which it is right after all
   * @param afterward words after which it is right after all
   */
  record Confusion(String right, Set<String> before, Set<String> afterward) {}

  private Lexicon() {}

  /** Loan words, units and small abbreviations that are no Vietnamese syllables. */
  static final class Loans {
    static final Set<String> ALL = words("loans");

    private Loans() {}
  }

  /** Words that stand freely beside any other. */
  static final class Free {
    static final Set<String> ALL = words("free");

    private Free() {}
  }

  static final class Abbreviations {
    static final Set<String> ALL = words("abbreviations");

    private Abbreviations() {}
  }

  static final class Reduplications {
    static final Set<String> ALL = words("reduplications");

    private Reduplications() {}
  }

  /** Compounds of two syllables, and where to look for those that resemble a pair of words. */
  static final class Compounds {
    static final Set<String> ALL = new HashSet<>();
    /** The second halves of each first half. */
    private static final Map<String, Set<String>> SECONDS = new HashMap<>();
    /** Compounds whose halves a comma may part. */
    static final Set<String> PARTABLE = new HashSet<>();
    /** By the letters without marks of the first half, then of the second: {@code ke}, {@code hoach}. */
    private static final Map<String, Map<String, List<String>>> BY_SKELETON = new HashMap<>();
    private static final Map<String, List<String>> BY_FIRST = new HashMap<>();
    private static final Map<String, List<String>> BY_SECOND = new HashMap<>();

    static {
      entries("compounds").forEach(Compounds::add);
      entries("compounds-more").map(entry -> entry.endsWith("+") ? entry : entry + "+").forEach(Compounds::add);
    }

    private Compounds() {}

    private static Stream<String> entries(String name) {
      return lines(name).flatMap(line -> Stream.of(line.split(","))).map(String::strip);
    }

    private static void add(String entry) {
      String compound = entry.endsWith("+") ? entry.substring(0, entry.length() - 1) : entry;
      if (compound.isEmpty() || !ALL.add(compound)) {
        return;
      }
      if (entry.endsWith("+")) {
        PARTABLE.add(compound);
      }
      int gap = compound.indexOf(' ');
      String first = compound.substring(0, gap);
      String second = compound.substring(gap + 1);
      SECONDS.computeIfAbsent(first, none -> new HashSet<>(4)).add(second);
      BY_SKELETON.computeIfAbsent(Letter.skeleton(first), none -> new HashMap<>(4))
          .computeIfAbsent(Letter.skeleton(second), none -> new ArrayList<>(2)).add(compound);
      BY_FIRST.computeIfAbsent(first, none -> new ArrayList<>(4)).add(compound);
      BY_SECOND.computeIfAbsent(second, none -> new ArrayList<>(4)).add(compound);
    }

    static List<String> beginningWith(String first) {
      return BY_FIRST.getOrDefault(first, List.of());
    }

    static List<String> endingWith(String second) {
      return BY_SECOND.getOrDefault(second, List.of());
    }

    /** Those that only differ in their marks from halves without any. */
    static List<String> resembling(String first, String second) {
      return BY_SKELETON.getOrDefault(first, Map.of()).getOrDefault(second, List.of());
    }

    /** The second halves of the compounds that begin with a word. */
    static Set<String> seconds(String first) {
      return SECONDS.getOrDefault(first, Set.of());
    }

    static boolean has(String first, String second) {
      return seconds(first).contains(second);
    }
  }

  static final class Confusions {
    static final Map<String, Confusion> ALL = new HashMap<>();
    private static final Set<String> FIRST = new HashSet<>();

    static {
      lines("confusions").forEach(line -> {
        String[] sides = line.split("=");
        String[] right = sides[1].split("\\|", -1);
        FIRST.add(sides[0].strip().split(" ")[0]);
        ALL.put(sides[0].strip(), new Confusion(right[0].strip(), set(right, 1), set(right, 2)));
      });
    }

    private Confusions() {}

    /** Whether anything that is a slip begins with this word. */
    static boolean begins(String word) {
      return FIRST.contains(word);
    }

    private static Set<String> set(String[] parts, int index) {
      return parts.length <= index || parts[index].isBlank() ? Set.of() : Set.of(parts[index].strip().split(" "));
    }
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    lines(name).forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }

  private static Stream<String> lines(String name) {
    String path = "/words/" + name + ".txt";
    try (InputStream stream = Lexicon.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
          .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
