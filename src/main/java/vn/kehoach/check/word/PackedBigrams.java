package vn.kehoach.check.word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Packs {@code words/bigrams.txt} during the build, as {@link Bigrams} reads it. */
public final class PackedBigrams {

  /** A line that is no comment: that of digits begins like one. */
  private static final Pattern ENTRY = Pattern.compile("\\S+ \\d+:");

  /** A line of the list. */
  private record Entry(int number, String word, int frequency, Typo.Parts parts, List<String> followers) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Entry> inOrder = new ArrayList<>();

  private PackedBigrams() {}

  /** Packs the list in a folder of classes, and removes it: nothing else reads it. */
  public static void main(String[] arguments) throws IOException {
    Path list = Path.of(arguments[0], "words", "bigrams.txt");
    PackedBigrams packed = new PackedBigrams();
    Files.readString(list).lines().filter(line -> ENTRY.matcher(line).lookingAt()).forEach(packed::read);
    String book = packed.layOut();
    ByteBuffer bytes = ByteBuffer.allocate(book.length() * Character.BYTES);
    // not encoded as text: a number may be half of a letter
    bytes.asCharBuffer().put(book);
    Files.write(Path.of(arguments[0], Bigrams.FILE), bytes.array());
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
    int head = Bigrams.HEAD + Bigrams.ROWS + 2 * inOrder.size();
    char[] table = new char[head];
    StringBuilder book = new StringBuilder();
    double all = 0;
    for (Entry entry : inOrder) {
      all += Math.pow(2, entry.frequency / 2.0);
      int row = Bigrams.row(entry.word);
      while (table[Bigrams.HEAD + row] > 0) {
        row = row + 1 & Bigrams.ROWS - 1;
      }
      table[Bigrams.HEAD + row] = (char) (entry.number + 1);
      int place = head + book.length();
      table[Bigrams.HEAD + Bigrams.ROWS + 2 * entry.number] = (char) (place >> Character.SIZE);
      table[Bigrams.HEAD + Bigrams.ROWS + 2 * entry.number + 1] = (char) place;
      book.append((char) entry.word.length()).append(entry.word).append((char) entry.frequency)
          .append(mistypedFor(entry)).append(followers(entry));
    }
    table[0] = (char) ((int) all >> Character.SIZE);
    table[1] = (char) (int) all;
    table[2] = (char) inOrder.size();
    return new String(table) + book;
  }

  private String mistypedFor(Entry typed) {
    StringBuilder near = new StringBuilder();
    for (Entry meant : inOrder) {
      boolean far = Math.abs(meant.word.length() - typed.word.length()) > 1 || meant.word.equals(Bigrams.DIGITS);
      Typo typo = far ? null : Typo.between(typed.parts, meant.parts);
      if (typo != null && Letters.of(meant.word).isPossible()) {
        near.append((char) (meant.number | typo.ordinal() << Bigrams.NUMBER_BITS));
      }
    }
    return (char) near.length() + near.toString();
  }

  /** A number is the frequency of those behind it. */
  private String followers(Entry entry) {
    Map<Integer, Integer> frequencies = new TreeMap<>();
    int frequency = 0;
    for (String part : entry.followers) {
      if (!part.isEmpty() && Character.isDigit(part.charAt(0))) {
        frequency = Integer.parseInt(part);
      } else if (!part.isEmpty()) {
        frequencies.put(entries.get(part).number, frequency);
      }
    }
    StringBuilder numbers = new StringBuilder();
    char[] bits = new char[(frequencies.size() + 3) / 4];
    for (Map.Entry<Integer, Integer> follower : frequencies.entrySet()) {
      int at = numbers.length();
      bits[at >> 2] |= (char) (follower.getValue() << 4 * (at & 3));
      numbers.append((char) (int) follower.getKey());
    }
    return (char) numbers.length() + numbers.toString() + new String(bits);
  }
}
