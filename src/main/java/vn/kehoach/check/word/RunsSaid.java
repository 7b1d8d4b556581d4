package vn.kehoach.check.word;

/** Runs of as many words in a row, compared by their small letters, each where it was said first. */
public final class RunsSaid {

  private static final int BASE = 31;
  private static final int NOWHERE = -1;

  private final int length;
  /** Of a run, by its number. */
  private final Words[] words;
  private final int[] from;
  private final int[] hashes;
  /** Numbers from 1 on, each at the first free place from that of its hash on; 0: free. */
  private final int[] places;
  private int size;

  /** {@code length}: words of a run; {@code most}: runs. */
  public RunsSaid(int length, int most) {
    this.length = length;
    this.words = new Words[most];
    this.from = new int[most];
    this.hashes = new int[most];
    this.places = new int[Integer.highestOneBit(most | 1) * 4];
  }

  /** The hashes of all runs of some words, each from that of the one before. */
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

  /** The number of the run that begins at a word, once it was said; negative: it was not. */
  public int find(Words said, int at, int hash) {
    return places[place(said, at, hash)] + NOWHERE;
  }

  /** Where it stands, or the place that is free for it. */
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

  /** Remembers where it is said, unless it was said before. */
  public void add(Words said, int at, int hash) {
    int place = place(said, at, hash);
    if (places[place] == 0) {
      words[size] = said;
      from[size] = at;
      hashes[size] = hash;
      places[place] = ++size;
    }
  }

  /** The words that hold a run. */
  public Words words(int run) {
    return words[run];
  }

  /** The first word of a run. */
  public Word first(int run) {
    return words[run].get(from[run]);
  }
}
