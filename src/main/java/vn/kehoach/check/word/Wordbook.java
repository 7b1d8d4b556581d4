package vn.kehoach.check.word;

import java.nio.ByteBuffer;
import vn.kehoach.source.OwnFile;

/**
 * What the word lists know of each word, read as {@link PackedWords} laid it out: a plan has few of the words there
 * are, and to read all lists would take longer than to look up its own.
 *
 * <p>First a table of rows, two characters each that tell where the row's entries are; then a bit for each pair of
 * words without marks; then the entries, after the last of each row a zero. An entry is its own length, the word's,
 * the word, two characters of traits, one of slips, and four lists with their length before each: second halves, first
 * halves, the word with its marks, what is meant by it.
 */
final class Wordbook {

  static final String FILE = "words/words.book";

  static final int ROWS = 4_096;

  /** What the bits of pairs can tell apart. */
  static final int PAIRS = 0x8000;

  /** The entry of a word that no list has. */
  static final int NONE = -1;

  private static final int BITS = 2 * ROWS;

  /** Odd, and without a pattern in its bits: what is multiplied by it is spread over the rows by its upper bits. */
  private static final int SPREAD = 0x9E37_79B1;

  /** Leaves the number of a row. */
  private static final int SHIFT = Integer.numberOfLeadingZeros(ROWS - 1);

  private static final int SLIPS = 2;
  private static final int LISTS = 3;

  /** Not there yet while it is being laid out. */
  private static final class Read {
    static final char[] BOOK = book();

    private Read() {}

    /** Copied as it lies, where to decode letters would take a turn for each. */
    private static char[] book() {
      byte[] bytes = OwnFile.bytes(FILE);
      char[] book = new char[bytes.length / Character.BYTES];
      ByteBuffer.wrap(bytes).asCharBuffer().get(book);
      return book;
    }
  }

  private Wordbook() {}

  static int row(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    return hash * SPREAD >>> SHIFT;
  }

  /** A number for two words without their marks; others may have the same one. */
  static int pair(String first, String second) {
    return first.hashCode() * 31 + second.hashCode() & PAIRS - 1;
  }

  /** Whether there may be a compound that is such a pair without its marks. */
  static boolean mayResemble(String first, String second) {
    int pair = pair(first, second);
    return (Read.BOOK[BITS + (pair >> 4)] & 1 << (pair & 15)) != 0;
  }

  static int find(String words) {
    return find(words.toCharArray(), 0, words.length());
  }

  /** The entry of a word in small letters. */
  static int find(char[] text, int from, int to) {
    char[] book = Read.BOOK;
    int row = 2 * row(text, from, to);
    int at = book[row] << Character.SIZE | book[row + 1];
    while (at > 0 && book[at] > 0) {
      if (book[at + 1] == to - from && isAt(at + 2, book, text, from, to)) {
        return at + 2 + to - from;
      }
      at += book[at];
    }
    return NONE;
  }

  private static boolean isAt(int place, char[] book, char[] text, int from, int to) {
    int at = place;
    for (int i = from; i < to; i++) {
      if (book[at++] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** Those of its letters. */
  static int traits(int entry) {
    return Read.BOOK[entry] << Character.SIZE | Read.BOOK[entry + 1];
  }

  /** How many words those slips have that begin so: bit n is set for n words, bit 0 for two with a comma. */
  static int slips(int entry) {
    return entry == NONE ? 0 : Read.BOOK[entry + SLIPS];
  }

  /** The second halves of the compounds that begin with the word. */
  static Halves seconds(int entry) {
    return halves(entry, 0);
  }

  /** The first halves of the compounds that end with it. */
  static Halves firsts(int entry) {
    return halves(entry, 1);
  }

  /** First halves that are so without their marks. */
  static Halves marked(int entry) {
    return halves(entry, 2);
  }

  /** What is meant by it, as the list of slips has it; empty: the word itself. */
  static String meant(int entry) {
    if (entry == NONE) {
      return "";
    }
    int list = list(entry, 3);
    return new String(Read.BOOK, list + 1, Read.BOOK[list]);
  }

  private static Halves halves(int entry, int index) {
    if (entry == NONE) {
      return Halves.NONE;
    }
    int list = list(entry, index);
    int length = Read.BOOK[list];
    return length == 0 ? Halves.NONE : new Halves(Read.BOOK, list + 1, list + 1 + length);
  }

  private static int list(int entry, int index) {
    int list = entry + LISTS;
    for (int i = 0; i < index; i++) {
      list += 1 + Read.BOOK[list];
    }
    return list;
  }
}
