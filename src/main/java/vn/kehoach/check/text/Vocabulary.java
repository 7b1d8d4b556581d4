package vn.kehoach.check.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that were met before, for all plans of a run: a language has few words and says them often. Threads may share it.
 * They read without waiting for each other: a row begins with an entry that nobody changes any more.
 */
final class Vocabulary {

  /** More than Vietnamese has syllables, in small letters and in capitals; what comes later is not kept. */
  private static final int MOST = 20_000;

  private static final int ROWS = 4_096;

  private static final @Nullable Entry[] FIRST = new Entry[ROWS];

  private static int size;

  /** A word and those that were met before it in its row. */
  private record Entry(int hash, char[] spelt, Letters letters, @Nullable Entry next) {

    boolean is(char[] text, int from, int length) {
      if (spelt.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (spelt[i] != text[from + i]) {
          return false;
        }
      }
      return true;
    }
  }

  private Vocabulary() {}

  static Letters word(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    for (Entry entry = FIRST[row(hash)]; entry != null; entry = entry.next) {
      if (entry.hash == hash && entry.is(text, from, to - from)) {
        return entry.letters;
      }
    }
    Letters letters = Letters.read(new String(text, from, to - from));
    keep(hash, letters);
    return letters;
  }

  private static int row(int hash) {
    return (hash ^ hash >>> 12) & ROWS - 1;
  }

  private static synchronized void keep(int hash, Letters letters) {
    if (size < MOST) {
      FIRST[row(hash)] = new Entry(hash, letters.value().toCharArray(), letters, FIRST[row(hash)]);
      size++;
    }
  }
}
