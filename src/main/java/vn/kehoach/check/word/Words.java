package vn.kehoach.check.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Alphabet;
import vn.kehoach.check.Draft;
import vn.kehoach.check.Passage;
import vn.kehoach.check.Sought;

/** The words of a passage, in order. */
public final class Words {

  private static final Sought ADDRESS = Sought.of(
      "(?<![^\\s@])[^\\s@]+@[^\\s@]+|https?://\\S+|www\\.\\S+|(?<![\\p{L}\\d.-])[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*"
      + "\\.(?:vn|com|org|net|gov|edu)(?:/\\S*)?|\\[@[^\\]]*\\]",
      "@", "://", "www.", ".vn", ".com", ".org", ".net", ".gov", ".edu", "[");
  private static final boolean[] NOWHERE = {};
  private static final String BINDING = "-_/@&#+=~<0123456789\u2010\u2011";
  private static final String OPENING = ".!?:;…";

  private final Passage passage;
  private final Word[] all;
  private final int[] traits;
  /** The traits that at least one word has. */
  private final int some;
  /** The hashes of the lower-case words. */
  private final int[] hashes;
  /** What was known about each word and the next when they were read; 0 if they had not been examined. */
  private final byte[] pairs;

  private Words(Passage passage, Word[] all) {
    this.passage = passage;
    this.all = all;
    this.traits = new int[all.length];
    this.hashes = new int[all.length];
    int[] numbers = new int[all.length];
    int some = 0;
    for (int i = 0; i < all.length; i++) {
      some |= note(i, all[i], numbers);
    }
    this.some = some;
    this.pairs = Pairs.known(numbers);
  }

  /**
   * A separate method, like {@link #word}: methods called for each word are compiled before the first plan has been
   * read.
   */
  private int note(int index, Word word, int[] numbers) {
    Letters letters = word.letters();
    hashes[index] = letters.hash();
    numbers[index] = letters.number();
    return traits[index] = word.traits();
  }

  /** The words of all passages, in reading order. */
  public static List<Words> of(Draft draft) {
    return draft.all(Words.class, Words::read);
  }

  private static List<Words> read(Draft draft) {
    List<Words> read = new ArrayList<>(draft.passages().size());
    int longest = 0;
    for (Passage passage : draft.passages()) {
      longest = Math.max(longest, passage.letters().length);
    }
    Word[] room = room(longest);
    for (Passage passage : draft.passages()) {
      read.add(of(passage, room));
    }
    return read;
  }

  public static Words of(Passage passage) {
    return of(passage, room(passage.letters().length));
  }

  /** Room for the words of a passage: there is something between two words. */
  private static Word[] room(int letters) {
    return new Word[letters / 2 + 1];
  }

  private static Words of(Passage passage, Word[] room) {
    char[] letters = passage.letters();
    boolean[] address = addresses(passage);
    int size = 0;
    int end = -1;
    for (int from = first(letters, 0); from < letters.length; from = first(letters, end)) {
      Word word = word(letters, end, from, address.length > 0 && address[from]);
      room[size++] = word;
      end = word.to();
    }
    Word[] all = new Word[size];
    System.arraycopy(room, 0, all, 0, size);
    return new Words(passage, all);
  }

  /** Where the next word begins; the end of the text if there is none. */
  private static int first(char[] letters, int from) {
    int at = from;
    while (at < letters.length && !isLetter(letters[at])) {
      at++;
    }
    return at;
  }

  /** The word that begins at a position, after one that ended at {@code before}. */
  private static Word word(char[] letters, int before, int from, boolean address) {
    int to = from + 1;
    while (to < letters.length && isLetter(letters[to])) {
      to++;
    }
    Letters known = Letters.of(letters, from, to);
    int traits = known.traits() | place(letters, before, from);
    return new Word(known, from, to, address || isBound(letters, from, to) ? traits | Trait.BOUND.bit : traits);
  }

  private static boolean isLetter(char c) {
    return Alphabet.isLetter(c) || c > 127 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The positional traits of a word after one that ended at {@code end}; -1 for the first word. */
  private static int place(char[] text, int end, int from) {
    if (end >= 0 && isBlank(text, end, from)) {
      return Trait.FOLLOWS.bit;
    }
    boolean comma = end >= 0 && from == end + 2 && text[end] == ',' && text[end + 1] == ' ';
    return comma ? Trait.BEHIND_COMMA.bit : Trait.OPENS.when(opens(text, from));
  }

  private static boolean isBlank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ') {
        return false;
      }
    }
    return from < to;
  }

  private static boolean[] addresses(Passage passage) {
    if (!ADDRESS.mayStandIn(passage)) {
      return NOWHERE;
    }
    boolean[] inside = new boolean[passage.plain().length() + 1];
    ADDRESS.in(passage, address -> Arrays.fill(inside, address.start(), address.end(), true));
    return inside;
  }

  private static boolean isBound(char[] text, int from, int to) {
    return from > 0 && binds(text, from - 1) || to < text.length && binds(text, to);
  }

  private static boolean binds(char[] text, int at) {
    char c = text[at];
    return switch (c) {
      // the most frequent characters
      case ' ', ',', ';', ')' -> false;
      case '.' -> isInnerStop(text, at);
      default -> BINDING.indexOf(c) >= 0;
    };
  }

  /** A full stop inside a word: "v.v", "Th.S". */
  private static boolean isInnerStop(char[] text, int at) {
    return at > 0 && at + 1 < text.length && Alphabet.isLetterOrDigit(text[at - 1])
        && Alphabet.isLetterOrDigit(text[at + 1]);
  }

  private static boolean opens(char[] text, int from) {
    int at = from - 1;
    while (at >= 0 && (text[at] == ' ' || "“\"'*([-–+‘".indexOf(text[at]) >= 0)) {
      at--;
    }
    return at < 0 || OPENING.indexOf(text[at]) >= 0;
  }

  public Passage passage() {
    return passage;
  }

  public int size() {
    return all.length;
  }

  public Word get(int index) {
    return all[index];
  }

  /** The traits of each word; not to be modified. */
  public int[] traits() {
    return traits;
  }

  /** The hashes of the lower-case words: equal for equal words. Not to be modified. */
  public int[] hashes() {
    return hashes;
  }

  /** The previous word, if only white space is in between. */
  public @Nullable Word before(int index) {
    return index > 0 && all[index].follows() ? all[index - 1] : null;
  }

  /** The next word, if only white space is in between. */
  public @Nullable Word after(int index) {
    return index + 1 < all.length && all[index + 1].follows() ? all[index + 1] : null;
  }

  /** Whether a word and the next one, which must exist, are the halves of a compound. */
  public boolean areCompound(int first) {
    return (pair(first) & Pairs.COMPOUND) != 0;
  }

  /** Whether a word and the next one, which must exist, occur together in {@link Bigrams}. */
  public boolean areUsual(int first) {
    return (pair(first) & Pairs.USUAL) != 0;
  }

  /** Whether a word and the next one, which must exist, are a listed confusion or begin one. */
  public boolean areListed(int first) {
    return (pair(first) & Pairs.LISTED) != 0;
  }

  private int pair(int first) {
    if (pairs[first] == 0) {
      pairs[first] = Pairs.of(all[first].letters(), all[first + 1].letters());
    }
    return pairs[first];
  }

  /** Whether a word and the next one, which must exist, were found to be correct in any context. */
  public boolean areCleared(int first) {
    return (pair(first) & Pairs.CLEARED) != 0;
  }

  /** Notes that a word and the next one, which must exist, are correct in any context, for all plans of the run. */
  public void clear(int first) {
    pairs[first] |= Pairs.CLEARED;
    Pairs.clear(all[first].letters(), all[first + 1].letters());
  }

  /** The index of the next word with a trait, at or after a position; -1 if there is none. */
  public int next(Trait trait, int from) {
    if (!trait.isIn(some)) {
      return -1;
    }
    for (int i = from; i < traits.length; i++) {
      if ((traits[i] & trait.bit) != 0) {
        return i;
      }
    }
    return -1;
  }
}
