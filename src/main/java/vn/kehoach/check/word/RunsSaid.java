package vn.kehoach.check.word;

/** Records sequences of a fixed number of words, compared in lower case, with their first occurrence. */
public final class RunsSaid {

  private static final int BASE = 31;
  private static final int NOWHERE = -1;

  private final int length;
  /** The passage of each sequence, by its number. */
  private final Words[] words;
  private final int[] from;
  private final int[] hashes;
  /** A hash table of sequence numbers, counted from 1, with linear probing; 0 for a free place. */
  private final int[] places;
  private int size;

  /**
   * @param length the number of words per sequence
   * @param most   the maximum number of sequences
   */
  public RunsSaid(int length, int most) {
    this.length = length;
    this.words = new Words[most];
    this.from = new int[most];
    this.hashes = new int[most];
    this.places = new int[Integer.highestOneBit(most | 1) * 4];
  }

  /** The hashes of all sequences in a passage, each computed from the previous one. */
  public int[] hashes(Words said) {
    int[] each = said.hashes();
    int[] all = new int[Math.max(0, each.length - length + 1)];
    int hash = 0;
    int oldest = 1;
    for (int i = 0; i < each.length; i++) {
      hash = hash * BASE + each[i];
      if (i >= length) {
        hash -= oldest * each[i - length];
      } else {
        oldest *= BASE;
      }
      if (i >= length - 1) {
        all[i - length + 1] = hash;
      }
    }
    return all;
  }

  /** The number of the recorded sequence that equals the one at this word; negative if there is none. */
  public int find(Words said, int at, int hash) {
    return places[place(said, at, hash)] + NOWHERE;
  }

  /** Its index in the table, or the free index for it. */
  private int place(Words said, int at, int hash) {
    int place = (hash ^ hash >>> 15) & places.length - 1;
    while (places[place] != 0 && !isSame(places[place] - 1, said, at, hash)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private boolean isSame(int run, Words said, int at, int hash) {
    if (hashes[run] != hash) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!words[run].get(from[run] + i).isAs(said.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** Records a sequence unless it is already there. */
  public void add(Words said, int at, int hash) {
    int place = place(said, at, hash);
    if (places[place] == 0) {
      words[size] = said;
      from[size] = at;
      hashes[size] = hash;
      places[place] = ++size;
    }
  }

  /** The passage that contains a sequence. */
  public Words words(int run) {
    return words[run];
  }

  /** The first word of a sequence. */
  public Word first(int run) {
    return words[run].get(from[run]);
  }
}
