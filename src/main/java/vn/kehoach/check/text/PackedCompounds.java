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
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kehoach.check.Letter;

/**
 * The lists of compounds that people write, {@code words/compounds*.txt}, put in order when kehoach is built. Three
 * parts with an empty line between them: each first half with the halves that follow it; each second half with those
 * before it; each first half without its marks, with those it is written as. A last line has a character for the letters
 * without marks of each compound, which tells of most pairs of words that none resembles them.
 */
final class PackedCompounds {

  static final String INDEX = "words/compounds.index";

  /** Behind a compound whose halves a comma may part. */
  static final char PARTABLE = '+';

  /** What the last line can tell apart. */
  static final int PAIRS = 0x8000;

  /** The first character of the last line: those before it have a meaning in the file. */
  static final char FIRST_PAIR = 0x100;

  private PackedCompounds() {}

  /** Orders the lists below a folder of classes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Set<String> entries = new LinkedHashSet<>();
    entries(folder.resolve("words/compounds.txt")).forEach(entry -> add(entry, entries));
    entries(folder.resolve("words/compounds-more.txt"))
        .forEach(entry -> add(entry.indexOf(PARTABLE) >= 0 ? entry : entry + PARTABLE, entries));
    Map<String, Set<String>> seconds = new LinkedHashMap<>();
    Map<String, Set<String>> firsts = new LinkedHashMap<>();
    Map<String, Set<String>> alike = new LinkedHashMap<>();
    Set<Integer> pairs = new TreeSet<>();
    for (String entry : entries) {
      int gap = entry.indexOf(' ');
      String first = entry.substring(0, gap);
      String second = bare(entry).substring(gap + 1);
      put(seconds, first, entry.substring(gap + 1));
      put(firsts, second, first);
      put(alike, Letter.skeleton(first), first);
      pairs.add(pair(Letter.skeleton(first), Letter.skeleton(second)));
    }
    StringBuilder index = new StringBuilder();
    for (Map<String, Set<String>> part : List.of(seconds, firsts, alike)) {
      part.forEach((key, words) -> index.append(key).append('=').append(String.join(",", words)).append('\n'));
      index.append('\n');
    }
    pairs.forEach(pair -> index.append((char) (FIRST_PAIR + pair)));
    Files.writeString(folder.resolve(INDEX), index);
  }

  /** A number for two halves without their marks; others may have the same one. */
  static int pair(String first, String second) {
    return first.hashCode() * 31 + second.hashCode() & PAIRS - 1;
  }

  private static void put(Map<String, Set<String>> part, String key, String word) {
    part.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(word);
  }

  private static Stream<String> entries(Path file) throws IOException {
    List<String> entries = new ArrayList<>();
    Lexicon.lines(Files.readString(file)).forEach(line -> entries.addAll(List.of(line.split(","))));
    return entries.stream().map(String::strip).filter(entry -> !entry.isEmpty());
  }

  /** What is said twice is as it was said first. */
  private static void add(String entry, Set<String> entries) {
    if (!entries.contains(bare(entry)) && !entries.contains(bare(entry) + PARTABLE)) {
      entries.add(entry);
    }
  }

  private static String bare(String entry) {
    return entry.indexOf(PARTABLE) >= 0 ? entry.substring(0, entry.length() - 1) : entry;
  }
}
