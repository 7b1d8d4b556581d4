package vn.kehoach.check.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoach.source.OwnFile;

/** Packs {@code words/bigrams.txt} during the build, as {@link Bigrams} reads it. */
public final class PackedBigrams {

  /** A line that is not a comment; the entry of digits also begins with {@code #}. */
  private static final Pattern ENTRY = Pattern.compile("\\S+ \\d+:");

  /** A line of the list. */
  private record Entry(int number, String word, int frequency, Typo.Parts parts, List<String> followers) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> inOrder = new ArrayList<>();

  private PackedBigrams() {}

  /** Packs the list in a class folder and deletes it, as nothing else reads it. */
  public static void main(String[] arguments) throws IOException {
    Path list = Path.of(arguments[0], "words", "bigrams.txt");
    PackedBigrams packed = new PackedBigrams();
    Files.readString(list).lines().filter(line -> ENTRY.matcher(line).lookingAt()).forEach(packed::read);
    String book = packed.layOut();
    Files.write(Path.of(arguments[0], Bigrams.FILE), OwnFile.utf16(book));
    Files.delete(list);
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    int gap = line.indexOf(' ');
    String word = line.substring(0, gap);
    Entry entry = new Entry(inOrder.size(), word, Integer.parseInt(line.substring(gap + 1, colon)),
        Typo.Parts.of(word), List.of(line.substring(colon + 1).strip().split(" ")));
    entries.put(word, entry);
    inOrder.add(entry);
  }

  private String layOut() {
    char[] tables = new char[Bigrams.WORDS + Bigrams.PER_WORD * inOrder.size()];
    StringBuilder book = new StringBuilder();
    double all = 0;
    for (Entry entry : inOrder) {
      all += Bigrams.count(entry.frequency);
      int row = Bigrams.row(entry.word);
      while (tables[Bigrams.TABLE + row] > 0) {
        row = row + 1 & Bigrams.ROWS - 1;
      }
      tables[Bigrams.TABLE + row] = (char) (entry.number + 1);
      int place = tables.length + book.length();
      int at = Bigrams.WORDS + Bigrams.PER_WORD * entry.number;
      tables[at] = (char) (place >> Character.SIZE);
      tables[at + 1] = (char) place;
      tables[at + 2] = (char) entry.frequency;
      pairs(entry, tables);
      book.append((char) entry.word.length()).append(entry.word).append(mistypedFor(entry));
    }
    tables[0] = (char) ((int) all >> Character.SIZE);
    tables[1] = (char) (int) all;
    tables[2] = (char) inOrder.size();
    return new String(tables) + book;
  }

  /** A number in the list is the frequency of the followers after it. */
  private void pairs(Entry entry, char[] tables) {
    int frequency = 0;
    for (String part : entry.followers) {
      if (!part.isEmpty() && Character.isDigit(part.charAt(0))) {
        frequency = Integer.parseInt(part);
      } else if (!part.isEmpty()) {
        put(Bigrams.spread(entry.number, entries.get(part).number), frequency, tables);
      }
    }
  }

  /** Whoever is further from its row takes the place of another (Robin Hood hashing), so that none gets far. */
  private static void put(int spread, int frequency, char[] tables) {
    int row = spread >>> Bigrams.REST_BITS;
    int placed = Bigrams.entry(spread, 0, frequency);
    while (placed > 0) {
      int at = Bigrams.PAIRS + (row & Bigrams.PAIR_ROWS - 1);
      int there = tables[at];
      if (there == 0 || Bigrams.step(there) < Bigrams.step(placed)) {
        tables[at] = (char) placed;
        placed = there;
      }
      if (Bigrams.step(placed) == Bigrams.STEPS - 1) {
        throw new IllegalStateException("too many pairs: double the rows of Bigrams");
      }
      placed += placed == 0 ? 0 : Bigrams.entry(0, 1, 0);
      row++;
    }
  }

  private String mistypedFor(Entry typed) {
    StringBuilder near = new StringBuilder();
    for (Entry meant : inOrder) {
      Typo typo = Typo.between(typed.parts, meant.parts);
      if (typo != null && Bigrams.isMeant(meant.word)) {
        near.append((char) (meant.number | typo.ordinal() << Bigrams.NUMBER_BITS));
      }
    }
    return (char) near.length() + near.toString();
  }
}
