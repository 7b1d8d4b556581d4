package vn.kehoach.check.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.kehoach.check.Letter;
import vn.kehoach.source.OwnFile;

/**
 * Packs the human-readable lists {@code words/compounds*.txt}, {@code confusions.txt}, {@code free.txt} and {@code
 * function.txt} during the build, in the format read by {@link Wordbook}.
 */
public final class PackedWords {

  /** Marks a compound whose halves a comma may separate. */
  private static final char PARTABLE = '+';

  /** Marks a compound that is never suggested. */
  private static final char NEVER = '-';

  /** The data of one word. */
  private static final class Known {
    private final Set<String> seconds = new LinkedHashSet<>();
    private final Set<String> firsts = new LinkedHashSet<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private int traits;
    private int slips;
    private String meant = "";
  }

  /** Sorted, so that the result does not depend on the machine. */
  private final Map<String, Known> words = new TreeMap<>();
  private final char[] pairs = new char[Wordbook.PAIRS / Character.SIZE];

  private PackedWords() {}

  /** Packs the lists below a folder of classes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "words");
    PackedWords packed = new PackedWords();
    packed.compounds(folder);
    Lexicon.lines(Files.readString(folder.resolve("confusions.txt"))).forEach(packed::slip);
    lines(folder.resolve("free.txt"), " ").forEach(word -> packed.word(word).traits |= Trait.FREE.bit);
    lines(folder.resolve("function.txt"), " ").forEach(word -> packed.word(word).traits |= Trait.FUNCTION.bit);
    String book = packed.layOut();
    Files.write(Path.of(arguments[0], Wordbook.FILE), OwnFile.utf16(book));
  }

  private Known word(String word) {
    return words.computeIfAbsent(word, none -> new Known());
  }

  private void compounds(Path folder) throws IOException {
    Set<String> entries = new LinkedHashSet<>();
    lines(folder.resolve("compounds.txt"), ",").forEach(entry -> add(entry, entries));
    lines(folder.resolve("compounds-more.txt"), ",")
        .forEach(entry -> add(entry.indexOf(PARTABLE) >= 0 ? entry : entry + PARTABLE, entries));
    for (String entry : entries) {
      int gap = entry.indexOf(' ');
      String first = entry.substring(0, gap);
      String second = bare(entry).substring(gap + 1);
      word(first).seconds.add(entry.substring(gap + 1));
      word(second).firsts.add(first);
      word(Letter.skeleton(first)).marked.add(first);
      int pair = Wordbook.pair(Letter.skeleton(first), Letter.skeleton(second));
      pairs[pair >> 4] |= (char) (1 << (pair & 15));
    }
    for (String entry : lines(folder.resolve("compounds-known.txt"), ",")) {
      boolean known = entries.contains(entry) || entries.contains(entry + PARTABLE);
      if (!known) {
        word(entry.substring(0, entry.indexOf(' '))).seconds.add(entry.substring(entry.indexOf(' ') + 1) + NEVER);
      }
    }
  }

  /** Of duplicate entries, the first one applies. */
  private static void add(String entry, Set<String> entries) {
    if (!entries.contains(bare(entry)) && !entries.contains(bare(entry) + PARTABLE)) {
      entries.add(entry);
    }
  }

  private static String bare(String entry) {
    return entry.indexOf(PARTABLE) >= 0 || entry.indexOf(NEVER) >= 0 ? entry.substring(0, entry.length() - 1) : entry;
  }

  private static List<String> lines(Path file, String between) throws IOException {
    List<String> entries = new ArrayList<>();
    Lexicon.lines(Files.readString(file)).forEach(line -> Stream.of(line.split(between)).map(String::strip)
        .filter(entry -> !entry.isEmpty()).forEach(entries::add));
    return entries;
  }

  /**
   * A line with one word, two words separated by a space or comma, or three words, and after the sign the correction.
   */
  private void slip(String line) {
    int equals = line.indexOf('=');
    if (equals <= 0) {
      return;
    }
    String typed = line.substring(0, equals).strip();
    int gap = typed.indexOf(' ');
    int comma = typed.indexOf(',');
    int count = comma >= 0 ? 0 : Math.min(typed.split(" ").length, 3);
    word(typed.substring(0, comma >= 0 ? comma : gap < 0 ? typed.length() : gap)).slips |= 1 << count;
    if (count > 2) {
      word(typed.substring(0, typed.indexOf(' ', gap + 1))).slips |= 1 << count;
    }
    word(typed).meant = line.substring(equals + 1);
  }

  private String layOut() {
    Map<Integer, StringBuilder> rows = new LinkedHashMap<>();
    words.forEach((word, known) -> rows.computeIfAbsent(Wordbook.row(word.toCharArray(), 0, word.length()),
        none -> new StringBuilder()).append(entry(word, known)));
    char[] heads = new char[2 * Wordbook.ROWS];
    StringBuilder book = new StringBuilder();
    rows.forEach((row, entries) -> {
      int place = heads.length + pairs.length + book.length();
      heads[2 * row] = (char) (place >> Character.SIZE);
      heads[2 * row + 1] = (char) place;
      book.append(entries).append('\0');
    });
    return new String(heads) + new String(pairs) + book;
  }

  private static String entry(String word, Known known) {
    int traits = Letters.spelling(word) | known.traits | Trait.SUSPECT.when((known.slips & 1 << 1) != 0);
    String told = (char) word.length() + word + (char) (traits >> Character.SIZE) + (char) traits + (char) known.slips
        + list(known.seconds) + list(known.firsts) + list(known.marked) + (char) known.meant.length() + known.meant;
    return (char) (told.length() + 1) + told;
  }

  private static String list(Set<String> halves) {
    StringBuilder list = new StringBuilder();
    for (String half : halves) {
      String word = bare(half);
      int never = half.indexOf(NEVER) >= 0 ? Halves.KNOWN : 0;
      int kind = half.equals(word) ? 0 : Halves.PARTABLE | never;
      list.append((char) (word.length() | kind)).append(word);
    }
    return (char) list.length() + list.toString();
  }
}
