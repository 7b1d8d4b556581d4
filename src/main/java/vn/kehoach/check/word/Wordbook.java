package vn.kehoach.check.word;

import java.util.Objects;
import vn.kehoach.source.OwnFile;

/**
 * The contents of the word lists by word, in the format packed by {@link PackedWords}: a plan has only few of all
 * words, and looking these up is faster than reading all lists.
 *
 * <p>First a table of rows, with two characters each for the position of the row's entries; then a bit for each pair of
 * words without diacritics; then the entries, with a zero after the last one of each row. An entry consists of its
 * length, the length of the word, the word, two characters of traits, one of confusion lengths, and four lists preceded
 * by their lengths: second halves, first halves, the word with diacritics, the word that is meant.
 */
final class Wordbook {

  static final String FILE = "words/words.book";

  static final int ROWS = 4_096;

  /** The number of pairs that the bits can distinguish. */
  static final int PAIRS = 0x8000;

  /** The entry of a word that is in no list. */
  static final int NONE = -1;

  private static final int BITS = 2 * ROWS;

  /** An odd multiplier without a bit pattern, so that the upper bits of the product spread over the rows. */
  private static final int SPREAD = 0x9E37_79B1;

  /** Keeps the bits for the number of a row. */
  private static final int SHIFT = Integer.numberOfLeadingZeros(ROWS - 1);

  private static final int SLIPS = 2;
  private static final int LISTS = 3;

  /** The file does not exist yet while it is being packed. */
  private static final class Read {
    static final char[] BOOK = Objects.requireNonNull(OwnFile.letters(FILE));

    private Read() {}
  }

  private Wordbook() {}

  static int row(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    return hash * SPREAD >>> SHIFT;
  }

  /** A hash of two words without diacritics. */
  static int pair(String first, String second) {
    return first.hashCode() * 31 + second.hashCode() & PAIRS - 1;
  }

  /** Whether a compound without diacritics may equal this pair. */
  static boolean mayResemble(String first, String second) {
    int pair = pair(first, second);
    return (Read.BOOK[BITS + (pair >> 4)] & 1 << (pair & 15)) != 0;
  }

  static int find(String words) {
    return find(words.toCharArray(), 0, words.length());
  }

  /** The entry of a lower-case word. */
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

  /** The traits of its letters from word lists. */
  static int traits(int entry) {
    return Read.BOOK[entry] << Character.SIZE | Read.BOOK[entry + 1];
  }

  /** The lengths of confusions that begin with the word: bit n is set for n words, bit 0 for two with a comma. */
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

  /** First halves that equal the word without diacritics. */
  static Halves marked(int entry) {
    return halves(entry, 2);
  }

  /** The correction in the list of confusions; empty if the word itself is meant. */
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
