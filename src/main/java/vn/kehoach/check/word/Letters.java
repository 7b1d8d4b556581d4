package vn.kehoach.check.word;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.kehoach.check.Letter;

/**
 * The letters of a word, independent of its position, with the data that spelling rules need. Threads may share it:
 * data computed on demand is the same whoever computes it.
 */
public final class Letters {

  private static final Set<String> OPEN_RIMES = Set.of("oa", "oe", "uy");
  private static final String VOWELS = "aeiouy";
  private static final int LONGEST_ONSET = 3;
  private static final int LONGEST_CODA = 2;

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final String value;
  /** The same word in lower case, possibly itself. */
  private final Letters small;
  private final int traits;
  private final int hash;
  private final long shape;
  private final int slips;
  /** The wordbook entry of the lower-case word. */
  private final int entry;

  /** Counted from 1; 0: not needed yet. */
  private int number;
  private @Nullable String skeleton;
  private @Nullable Halves seconds;
  private @Nullable Halves firsts;
  private @Nullable SoundAlikes soundAlikes;
  /** The number in the bigram model, made greater than 0; 0: not looked up yet. */
  private int bigram;
  private int @Nullable [] mistypedFor;

  /** A word in lower case. */
  private Letters(String value, int entry, int traits) {
    this.value = value;
    this.small = this;
    this.traits = traits;
    this.hash = value.hashCode();
    this.shape = Halves.shape(value);
    this.slips = Wordbook.slips(entry);
    this.entry = entry;
  }

  /** A word with capitals: the spelling data of the lower-case word applies to it, too. */
  private Letters(String value, Letters small, int traits) {
    this.value = value;
    this.small = small;
    this.traits = traits;
    this.hash = small.hash;
    this.shape = small.shape;
    this.slips = small.slips;
    this.entry = small.entry;
  }

  static Letters of(String value) {
    return of(value.toCharArray(), 0, value.length());
  }

  static Letters of(char[] text, int from, int to) {
    return Vocabulary.word(text, from, to);
  }

  /** Without using the cache. */
  static Letters read(char[] text, int from, int to) {
    String value = new String(text, from, to - from);
    int entry = Wordbook.find(text, from, to);
    if (entry != Wordbook.NONE) {
      return new Letters(value, entry, Wordbook.traits(entry));
    }
    String lower = value.toLowerCase(Locale.ROOT);
    return value.equals(lower) ? new Letters(value, entry, spelling(value)) : large(value, of(lower));
  }

  private static Letters large(String value, Letters small) {
    boolean vietnamese = isVietnamese(value);
    boolean capitals = value.length() > 1 && value.equals(value.toUpperCase(Locale.ROOT));
    boolean title = Character.isUpperCase(value.charAt(0)) && value.substring(1).equals(small.value.substring(1));
    boolean mixed = !capitals && !title && small.isPossible() && value.length() > 2 && (vietnamese
        || isShiftHeld(value));
    int own = Trait.CAPITALS.when(capitals) | Trait.TITLE.when(title) | Trait.MIXED_CASE.when(mixed)
        | Trait.VIETNAMESE.when(vietnamese) | Trait.BODY.when(BodyNames.begin(small.value));
    return new Letters(value, small, own | small.traits & ~(Trait.SMALL.bit | Trait.VIETNAMESE.bit));
  }

  /** The traits of a lower-case word, except for those from a word list. */
  static int spelling(String value) {
    Syllable syllable = Syllable.read(value);
    return Trait.SMALL.bit | Trait.VIETNAMESE.when(isVietnamese(value)) | legal(syllable) | ends(Letter.skeleton(value))
        | style(syllable);
  }

  private static int legal(@Nullable Syllable syllable) {
    if (syllable == null || !syllable.isLegal()) {
      return Trait.IMPOSSIBLE.bit;
    }
    return Trait.TONE_MISPLACED.when(!syllable.isToneWellPlaced());
  }

  private static int ends(String skeleton) {
    int length = skeleton.length();
    if (length == 0) {
      return 0;
    }
    boolean voiced = hasVowel(skeleton);
    return Trait.OPEN_START.when(isVowel(skeleton.charAt(0)))
        | Trait.OPEN_END.when(isVowel(skeleton.charAt(length - 1)))
        | Trait.ONSET.when(!voiced && length <= LONGEST_ONSET) | Trait.CODA.when(!voiced && length <= LONGEST_CODA);
  }

  private static boolean hasVowel(String skeleton) {
    for (int i = 0; i < skeleton.length(); i++) {
      if (isVowel(skeleton.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static int style(@Nullable Syllable syllable) {
    boolean open = syllable != null && syllable.tone() != 0 && !syllable.onset().equals("qu")
        && OPEN_RIMES.contains(syllable.rime());
    return open ? Trait.TONE_STYLE.bit | Trait.OLDER_STYLE.when(syllable.marked() == 0) : 0;
  }

  private static boolean isVietnamese(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 127) {
        return true;
      }
    }
    return false;
  }

  /** "DUy trì": the second letter is a capital, too. */
  public static boolean isShiftHeld(String word) {
    boolean held = Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
    for (int i = 2; i < word.length() && held; i++) {
      held = Character.isLowerCase(word.charAt(i));
    }
    return held;
  }

  String value() {
    return value;
  }

  public String lower() {
    return small.value;
  }

  /** The number of the lower-case word: unique, although a word may get two numbers. */
  int number() {
    int known = small.number;
    if (known == 0) {
      known = NUMBERS.incrementAndGet();
      small.number = known;
    }
    return known;
  }

  /** The hash of the lower-case word. */
  int hash() {
    return hash;
  }

  /** The first letter and length of the lower-case word, as a bit for {@link Halves}. */
  long shape() {
    return shape;
  }

  /** The traits that do not depend on its position. */
  int traits() {
    return traits;
  }

  /** The lengths of listed confusions that begin with it: bit n is set for n words, bit 0 for two with a comma. */
  public int slips() {
    return slips;
  }

  /** The lower-case word without diacritics. */
  public String skeleton() {
    String known = small.skeleton;
    if (known == null) {
      known = Letter.skeleton(small.value);
      small.skeleton = known;
    }
    return known;
  }

  /** The lower-case word as a syllable; {@code null} if it is none. */
  public @Nullable Syllable syllable() {
    return Syllable.read(small.value);
  }

  /** The second halves of the compounds that it begins. */
  public Halves seconds() {
    Halves known = small.seconds;
    if (known == null) {
      known = Wordbook.seconds(entry);
      small.seconds = known;
    }
    return known;
  }

  /** The first halves of the compounds that it ends. */
  public Halves firsts() {
    Halves known = small.firsts;
    if (known == null) {
      known = Wordbook.firsts(entry);
      small.firsts = known;
    }
    return known;
  }

  /** How it is pronounced in other regions; not available for free words. */
  public SoundAlikes soundAlikes() {
    SoundAlikes known = small.soundAlikes;
    if (known == null) {
      known = isFree() ? SoundAlikes.NONE : SoundAlikes.of(small.value);
      small.soundAlikes = known;
    }
    return known;
  }

  /** The number of the lower-case word in {@link Bigrams}. */
  public int bigram() {
    int known = small.bigram;
    if (known == 0) {
      known = Bigrams.find(small.value) - Bigrams.UNKNOWN + 1;
      small.bigram = known;
    }
    return known + Bigrams.UNKNOWN - 1;
  }

  /** The words that may have been mistyped as this one, as numbers of {@link Bigrams}, with the kind of mistake. */
  int[] mistypedFor() {
    int[] known = small.mistypedFor;
    if (known == null) {
      known = Bigrams.mistypedFor(small.value, bigram());
      small.mistypedFor = known;
    }
    return known;
  }

  public boolean is(Trait trait) {
    return (traits & trait.bit) != 0;
  }

  /** Whether spelling rules allow the syllable, wherever its tone mark is. */
  public boolean isLegal() {
    return !is(Trait.IMPOSSIBLE);
  }

  /** Whether it is legal and its tone mark is in the right place. */
  public boolean isPossible() {
    return (traits & (Trait.IMPOSSIBLE.bit | Trait.TONE_MISPLACED.bit)) == 0;
  }

  /** Whether it may occur next to any other word. */
  public boolean isFree() {
    return is(Trait.FREE);
  }

  /** Whether it is the same word, regardless of case. */
  boolean areAs(Letters other) {
    return hash == other.hash && small.value.equals(other.small.value);
  }
}
