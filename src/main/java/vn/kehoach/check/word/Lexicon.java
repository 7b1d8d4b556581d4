package vn.kehoach.check.word;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.source.OwnFile;

/** Word lists, which are data in {@code src/main/resources/words}, read on first use. */
public final class Lexicon {

  /**
   * A word or phrase that is usually a mistake for another one.
   *
   * @param right     the right one
   * @param before    words before which it is correct after all
   * @param afterward words after which it is correct after all
   */
  public record Confusion(String right, Set<String> before, Set<String> afterward) {}

  private Lexicon() {}

  /** Loan words, units and lower-case abbreviations that are not Vietnamese syllables. */
  public static final class Loans {
    public static final Set<String> ALL = words("loans");

    private Loans() {}
  }

  /** Words that may occur next to any other word. */
  public static final class Free {
    public static final Set<String> ALL = words("free");

    private Free() {}
  }

  public static final class Abbreviations {
    public static final Set<String> ALL = words("abbreviations");

    private Abbreviations() {}
  }

  public static final class Reduplications {
    public static final Set<String> ALL = words("reduplications");

    private Reduplications() {}
  }

  public static final class Confusions {
    /** The bits for two and three words. */
    private static final int SEVERAL = 1 << 2 | 1 << 3;

    /** By entry; some of them are usual words, which are right beside others. */
    private static final Map<Integer, Confusion> READ = new ConcurrentHashMap<>();

    /** The confusion for these words; {@code null} if there is none. */
    public static @Nullable Confusion of(String words) {
      int entry = Wordbook.find(words);
      Confusion known = READ.get(entry);
      if (known == null) {
        known = read(Wordbook.meant(entry));
        if (known != null) {
          READ.put(entry, known);
        }
      }
      return known;
    }

    private static @Nullable Confusion read(String line) {
      String[] right = line.split("\\|", -1);
      return line.isEmpty() ? null : new Confusion(right[0].strip(), set(right, 1), set(right, 2));
    }

    /** The lengths of confusions that begin with this word: bit n is set for n words, bit 0 for two with a comma. */
    public static int lengths(String beginning) {
      return Wordbook.slips(Wordbook.find(beginning));
    }

    /** Whether these two words are a confusion, or begin one. */
    static boolean begin(Letters first, Letters second) {
      return (first.slips() & SEVERAL) != 0 && Wordbook.find(first.lower() + " " + second.lower()) != Wordbook.NONE;
    }

    private Confusions() {}

    private static Set<String> set(String[] parts, int index) {
      return parts.length <= index || parts[index].isBlank() ? Set.of() : Set.of(parts[index].strip().split(" "));
    }
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : text("words/" + name + ".txt").split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Collections.addAll(words, line.strip().split(" "));
      }
    }
    return words;
  }

  static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
  }

  static String text(String path) {
    return OwnFile.text(path);
  }
}
