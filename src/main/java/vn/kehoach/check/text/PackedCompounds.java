package vn.kehoach.check.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoach.check.Letter;

/**
 * The lists of compounds that people write, {@code words/compounds*.txt}, sorted when kehoach is built: a line for the
 * letters without marks of each first half, then, behind an empty line, one for those of each second half.
 */
final class PackedCompounds {

  static final String INDEX = "words/compounds.index";

  /** Behind a compound whose halves a comma may part. */
  static final String PARTABLE = "+";

  private PackedCompounds() {}

  /** Sorts the lists below a folder of classes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Set<String> entries = new LinkedHashSet<>();
    entries(folder.resolve("words/compounds.txt")).forEach(entry -> add(entry, entries));
    entries(folder.resolve("words/compounds-more.txt"))
        .forEach(entry -> add(entry.endsWith(PARTABLE) ? entry : entry + PARTABLE, entries));
    StringBuilder index = new StringBuilder();
    write(entries, entry -> bare(entry).substring(0, entry.indexOf(' ')), index);
    index.append('\n');
    write(entries, entry -> bare(entry).substring(entry.indexOf(' ') + 1), index);
    Files.writeString(folder.resolve(INDEX), index);
  }

  private static Stream<String> entries(Path file) throws IOException {
    return Lexicon.lines(Files.readString(file)).flatMap(line -> Stream.of(line.split(","))).map(String::strip)
        .filter(entry -> !entry.isEmpty());
  }

  /** What is said twice is as it was said first. */
  private static void add(String entry, Set<String> entries) {
    if (!entries.contains(bare(entry)) && !entries.contains(bare(entry) + PARTABLE)) {
      entries.add(entry);
    }
  }

  private static String bare(String entry) {
    return entry.endsWith(PARTABLE) ? entry.substring(0, entry.length() - 1) : entry;
  }

  private static void write(Set<String> entries, UnaryOperator<String> half, StringBuilder index) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    entries.forEach(entry ->
        lines.computeIfAbsent(Letter.skeleton(half.apply(entry)), none -> new ArrayList<>()).add(entry));
    lines.forEach((skeleton, line) -> index.append(skeleton).append('=').append(String.join(",", line)).append('\n'));
  }
}
